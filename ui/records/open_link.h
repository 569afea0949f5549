#pragma once

#include "ui/base/session.h"

#include <QUrl>

namespace slate {

/// What a link leads to, as far as Slate opens it.
struct LinkTarget {
    QUrl url;      ///< empty: it is not opened
    QString whole; ///< what is opened, whole and as it is, to be looked at first
    QString why;   ///< why it is not opened, as a sentence
};

/// Web addresses, mail addresses without attachments, folders, and files that start nothing: a slate from
/// somebody else may hold anything.
LinkTarget linkTarget(const QString &text);

/// Opens an address or a file with the system's program for it, after showing all of it and asking. Says
/// why where it does not.
void openLink(Session &session, const QString &text);

} // namespace slate
