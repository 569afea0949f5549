#pragma once

#include "core/store/slate.h"

#include <QStatusBar>

class QLabel;
class QPushButton;

namespace slate {

/// The line under the pages: which file, when it was saved, how much needs attention, how to find.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setSlate(const Slate &slate);
    /// How far what was done is in the file.
    void showState(const Slate &slate);
    /// How many fields hold what is not saved; "Saved" is said only of none.
    /// `areKept`: whether they would outlive a kill, as drafts.
    void setUnsaved(int fields, bool areKept);
    void setAttention(int things);
    /// Why a slate takes no edits, and what can be done.
    static QString readOnlyWords(Slate::ReadOnlyReason reason);

Q_SIGNALS:
    void attentionClicked();
    void findClicked();
    /// What is not saved yet is wanted.
    void unsavedClicked();

private:
    void showWords();

    QString m_name;
    QString m_words;        ///< of the file alone
    bool m_isSaved = false; ///< all that was done is in the file
    bool m_isUsual = true;  ///< it can be written, and nothing is wrong with it
    int m_fields = 0;
    bool m_areKept = true;
    QString m_about; ///< of the file, at more length
    QLabel *m_dot;   ///< beside "Saved", and only there
    QLabel *m_file;
    QPushButton *m_unsaved;
    QPushButton *m_attention;
    QPushButton *m_find;
};

} // namespace slate
