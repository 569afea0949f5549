#pragma once

#include <QObject>

class QWidget;

namespace slate {

class Session;

/// Imports screenplays into the slate of a window: asks for the file, and opens the dialog over `parent`.
class ScriptImport : public QObject
{
    Q_OBJECT

public:
    ScriptImport(Session &session, QWidget *parent);

    /// Asks for a script, reads it and shows what was found before anything is written.
    void ask();
    void open(const QString &path);

Q_SIGNALS:
    /// The scenes of a script are in the slate, and are to be seen.
    void imported();
    /// The dialog is closed.
    void finished();
    /// The slate takes no edits, for the reason that the words say.
    void refused(const QString &words);

private:
    Session &m_session;
    QWidget *m_parent;
};

} // namespace slate
