#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace slate {

/// What is seen while a script is being read, and where it could not be: how far it is, or why not.
class ImportReadingPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportReadingPage(QWidget *parent);

    /// Says what goes on; painted at once, as what follows may hold the window.
    void say(const QString &words);
    void setProgress(int percent);
    /// There is no more to come but another file.
    void fail(const QString &words);

Q_SIGNALS:
    void closed();
    void anotherWanted();

private:
    QLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_another;
    QPushButton *m_close;
};

} // namespace slate
