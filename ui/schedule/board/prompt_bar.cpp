#include "ui/schedule/board/prompt_bar.h"

#include "ui/base/plain_words.h"

#include "ui/base/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace slate {

PromptBar::PromptBar(Unsaved &unsaved, QWidget *parent)
    : QFrame(parent),
      m_unsaved(unsaved),
      m_question(new Label(this)),
      m_editor(new QLineEdit(this)),
      m_do(new QPushButton(this)),
      m_fault(new Label(this))
{
    setObjectName(QStringLiteral("promptBar"));
    setProperty("look", QStringLiteral("banner"));
    m_question->setBuddy(m_editor);
    m_editor->setFixedWidth(180);
    m_do->setProperty("look", QStringLiteral("primary"));
    m_fault->setProperty("look", QStringLiteral("wrong"));
    auto *close = new QPushButton(tr("Cancel"), this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(8);
    layout->addWidget(m_question);
    layout->addWidget(m_editor);
    layout->addWidget(m_do);
    layout->addWidget(close);
    layout->addWidget(m_fault, 1);
    connect(m_editor, &QLineEdit::returnPressed, this, &PromptBar::answer);
    connect(m_do, &QPushButton::clicked, this, &PromptBar::answer);
    connect(close, &QPushButton::clicked, this, &PromptBar::close);
    connect(m_editor, &QLineEdit::textEdited, this, &PromptBar::keep);
    hide();
}

void PromptBar::ask(const Prompt &prompt, std::function<QString(const QString &)> answer)
{
    m_prompt = prompt;
    m_question->setText(prompt.question);
    m_do->setText(buttonWords(prompt.deed));
    m_editor->setAccessibleName(prompt.question);
    const TypedText *kept = m_unsaved.find(prompt.place.key);
    m_editor->setText(kept ? kept->text : prompt.suggestion);
    m_fault->clear();
    m_answer = std::move(answer);
    show();
    m_editor->setFocus();
    m_editor->selectAll();
}

void PromptBar::keep(const QString &text)
{
    if (text.isEmpty() || text == m_prompt.suggestion)
        m_unsaved.forget(m_prompt.place.key);
    else
        m_unsaved.put(m_prompt.place, text);
}

void PromptBar::answer()
{
    m_fault->setText(m_answer(m_editor->text().trimmed()));
    if (m_fault->text().isEmpty())
        close();
}

void PromptBar::close()
{
    m_unsaved.forget(m_prompt.place.key);
    hide();
    Q_EMIT closed();
}

void PromptBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace slate
