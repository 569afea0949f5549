#pragma once

#include "ui/base/unsaved.h"

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace slate {

/// A question that a PromptBar asks.
struct Prompt {
    QString question;
    QString deed; ///< the words on the button
    QString suggestion;
    TypedPlace place; ///< where what is typed is kept until it is answered or given up
};

/// One question above a page, answered with a line of text: to which day, how many pages a day.
class PromptBar : public QFrame
{
    Q_OBJECT

public:
    explicit PromptBar(Unsaved &unsaved, QWidget *parent = nullptr);

    /// Begins with what is kept of an earlier answer, else with the suggestion. `answer` gives the words that
    /// say why it cannot be taken; with empty words the bar goes away.
    void ask(const Prompt &prompt, std::function<QString(const QString &)> answer);
    QLineEdit &editor() const { return *m_editor; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keep(const QString &text);
    void answer();
    void close();

    Unsaved &m_unsaved;
    QLabel *m_question;
    QLineEdit *m_editor;
    QPushButton *m_do;
    QLabel *m_fault;
    Prompt m_prompt;
    std::function<QString(const QString &)> m_answer;
};

} // namespace slate
