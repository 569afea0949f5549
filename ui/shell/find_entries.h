#pragma once

#include "ui/base/command.h"
#include "ui/shell/pages.h"

#include <QList>

namespace slate {

/// One line of quick find.
struct FindEntry {
    enum class Type {
        Head, ///< the name of the group that follows; cannot be chosen
        Record,
        Page,
        Action,
    };

    Type type = Type::Head;
    QString title;
    QString excerpt; ///< the words around the find, the find between U+0002 and U+0003
    QString keys;    ///< of an action: those that do it too
    QString iconName;
    RecordRef record;
    Page page = Page::Overview;
    std::optional<Kind> adds;  ///< an action that starts a new record of this kind
    std::function<void()> run; ///< any other action
};

/// What quick find shows for some words: pages and actions that have them all, then records by kind,
/// the kind of the best find first.
QList<FindEntry> findEntries(Session &session, const QString &words, const QList<Command> &commands);

/// The same of actions alone, those whose titles begin with the words first.
QList<FindEntry> findCommands(Session &session, const QString &words, const QList<Command> &commands);

} // namespace slate
