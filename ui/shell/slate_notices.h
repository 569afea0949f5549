#pragma once

#include <QWidget>

namespace slate {

class Banner;
class Session;

/// What is said of a slate above its pages: what failed just now, and what is to be known while it is open.
/// Each with a button for what can be done.
class SlateNotices : public QWidget
{
    Q_OBJECT

public:
    SlateNotices(Session &session, QWidget *parent);

    /// Says what is wrong with the file, or why it takes no edits. Gives false where there is nothing to say.
    bool tellFile();
    /// Says what the check of a long file has come to. Where it is sound, what was refused meanwhile is
    /// saved.
    void followCheck();
    /// Says what an action met, and offers what helps with the file as it is now.
    void tellFailure(const QString &text);
    /// Says what cannot be done, with nothing to be done about it.
    void tell(const QString &text);
    void forgetFailure();

Q_SIGNALS:
    void copyAsked();
    void exportAsked();
    /// The file is to be opened anew, as it is now.
    void reopenAsked();
    void saveAgainAsked();
    /// Another file is to be opened, which the person chose.
    void openAsked(const QString &path);
    /// A backup is to be opened in place of this file.
    void backupAsked(const QString &path);

private:
    void actOnFailure();
    void actOnNotice();
    void actOtherwise();
    void openBackup();

    Session &m_session;
    Banner *m_failure;
    Banner *m_notice;
    bool m_wasRefused = false; ///< something, while the file was still looked through
};

} // namespace slate
