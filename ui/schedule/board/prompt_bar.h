#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace slate {

/// One question above a page, answered with a line of text: to which day, how many pages a day.
class PromptBar : public QFrame
{
    Q_OBJECT

public:
    explicit PromptBar(QWidget *parent = nullptr);

    /// `answer` gives the words that say why it cannot be taken; with empty words the bar goes away.
    void ask(const QString &question, const QString &deed, const QString &suggestion,
        std::function<QString(const QString &)> answer);
    QLineEdit &editor() const { return *m_editor; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void answer();

    QLabel *m_question;
    QLineEdit *m_editor;
    QPushButton *m_do;
    QLabel *m_fault;
    std::function<QString(const QString &)> m_answer;
};

} // namespace slate
