#pragma once

#include "core/store/slate.h"

#include <QStatusBar>

class QLabel;
class QPushButton;

namespace slate {

/// The line under the pages: which file, that all is saved, how much needs attention, how to find.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setSlate(const Slate &slate);
    /// How far what was done is in the file.
    void showState(const Slate &slate);
    void setAttention(int things);
    /// Why a slate takes no edits, and what can be done.
    static QString readOnlyWords(Slate::ReadOnlyReason reason);

Q_SIGNALS:
    void attentionClicked();
    void findClicked();

private:
    QLabel *m_file;
    QPushButton *m_attention;
    QPushButton *m_find;
};

} // namespace slate
