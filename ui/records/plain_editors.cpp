#include "ui/records/plain_editors.h"

#include "ui/base/plain_words.h"
#include "ui/base/theme.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLayout>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>

namespace slate {

namespace {

constexpr int mostLines = 12;
constexpr int widestFlagWords = 160;

} // namespace

int GrowingText::lineCount() const
{
    if (document()->isEmpty()) {
        const QRect room(0, 0, viewport()->width() - 2 * int(document()->documentMargin()), 1000);
        return fontMetrics().boundingRect(room, Qt::TextWordWrap, placeholderText()).height()
            / fontMetrics().height();
    }
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        // Asking for its place makes sure that the block is laid out.
        document()->documentLayout()->blockBoundingRect(block);
        lines += std::max(1, block.layout()->lineCount());
    }
    return lines;
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    Q_EMIT resized();
}

void GrowingText::wheelEvent(QWheelEvent *event)
{
    if (hasFocus() && verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore();
}

/// Whoever reads it later reads it from its beginning.
void GrowingText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        verticalScrollBar()->setValue(0);
}

TextEditor::TextEditor(Session &session, const RecordSchema &schema, int field, Look look, QWidget *parent)
    : FieldEditor(session, schema, field, look, parent),
      m_text(new GrowingText)
{
    adopt(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setPlaceholderText(placeholder(false));
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (!m_displaying)
            touch();
    });
    connect(m_text, &GrowingText::resized, this, &TextEditor::fitHeight);
    fitHeight();
}

void TextEditor::display(const Value &value)
{
    m_displaying = true;
    const auto *held = std::get_if<QString>(&value);
    const QString text = held ? *held : QString();
    // Who stands in it goes on typing over all of it, or behind what is there.
    const bool isHere = m_text->hasFocus();
    const QTextCursor before = m_text->textCursor();
    const bool wasAll =
        isHere && before.hasSelection() && before.selectedText().size() == m_text->toPlainText().size();
    const auto caret = !isHere ? 0 : m_text->toPlainText() == text ? before.position() : int(text.size());
    m_text->setPlainText(text);
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(caret);
    m_text->setTextCursor(cursor);
    if (wasAll)
        m_text->selectAll();
    m_displaying = false;
    fitHeight();
}

void TextEditor::selectAll()
{
    m_text->selectAll();
}

void TextEditor::copy(const FieldEditor &other)
{
    const QPlainTextEdit &text = *static_cast<const TextEditor &>(other).m_text;
    m_displaying = true;
    m_text->setPlainText(text.toPlainText());
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(text.textCursor().position());
    m_text->setTextCursor(cursor);
    m_displaying = false;
    fitHeight();
}

QString TextEditor::typed() const
{
    return m_text->toPlainText();
}

void TextEditor::setTyped(const QString &text)
{
    m_displaying = true;
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
    m_displaying = false;
    fitHeight();
}

void TextEditor::setSeveral(bool several)
{
    m_text->setPlaceholderText(placeholder(several));
    fitHeight();
}

Entry TextEditor::read() const
{
    QString text = m_text->toPlainText();
    // What is pasted may have lines.
    if (isOneLine())
        text = text.simplified();
    return readText(session(), field(), text);
}

bool TextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        // In a cell Enter keeps, as in every other cell; Shift+Enter starts a line there.
        const bool keeps = isOneLine() || look() == Look::Cell ? !(key.modifiers() & Qt::ShiftModifier)
                                                               : bool(key.modifiers() & Qt::ControlModifier);
        if (enter && keeps) {
            Q_EMIT committed();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void TextEditor::fitHeight()
{
    if (look() == Look::Cell) {
        m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        return;
    }
    const int wanted = m_text->lineCount();
    const int lines = std::clamp(wanted, 1, mostLines);
    m_text->setVerticalScrollBarPolicy(wanted > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int height = measures::controlHeight + (lines - 1) * m_text->fontMetrics().lineSpacing();
    if (m_text->minimumHeight() != height)
        m_text->setFixedHeight(height);
}

ChoiceEditor::ChoiceEditor(
    Session &session, const RecordSchema &schema, int field, Look look, QWidget *parent)
    : FieldEditor(session, schema, field, look, parent),
      m_combo(new QComboBox)
{
    adopt(m_combo);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(4);
    m_combo->setMaxVisibleItems(24);
    m_combo->addItem(QStringLiteral("—"), QString());
    const ChoiceList &choices = *this->field().choices;
    for (int i = 0; i < choices.size; ++i) {
        const QString key = choices.keyAt(i);
        m_combo->addItem(choices.titleOf(key), key);
    }
    connect(m_combo, &QComboBox::activated, this, [this] {
        if (m_combo->currentIndex() > 0)
            showWords({});
        touch();
        // A walk through the words with the keys is one change, kept on leaving.
        if (!m_byKey)
            Q_EMIT committed();
    });
}

void ChoiceEditor::display(const Value &value)
{
    const auto *key = std::get_if<QString>(&value);
    showWords({});
    // A word that a field of people's own does not offer any more still stands in what has it.
    if (key && field().namedByPeople && m_combo->findData(*key) < 0)
        m_combo->addItem(*key, *key);
    m_combo->setCurrentIndex(key ? std::max(0, m_combo->findData(*key)) : 0);
}

/// Words that were pasted or drafted and are no choice stay to be seen, and are no choice of the dash.
void ChoiceEditor::showWords(const QString &words)
{
    if (!m_words.isEmpty())
        m_combo->removeItem(0);
    m_words = words;
    if (words.isEmpty())
        return;
    m_combo->insertItem(0, words.simplified());
    static_cast<QStandardItemModel *>(m_combo->model())->item(0)->setEnabled(false);
    m_combo->setCurrentIndex(0);
}

void ChoiceEditor::copy(const FieldEditor &other)
{
    const auto &choice = static_cast<const ChoiceEditor &>(other);
    showWords(choice.m_words);
    m_combo->setCurrentIndex(choice.m_combo->currentIndex());
}

QString ChoiceEditor::typed() const
{
    return m_words.isEmpty() ? m_combo->currentData().toString() : m_words;
}

void ChoiceEditor::setTyped(const QString &text)
{
    const Entry entry = readText(session(), field(), text);
    display(entry.value);
    if (!entry.isGood())
        showWords(text);
}

void ChoiceEditor::setSeveral(bool several)
{
    showWords({});
    // No word of the list is chosen then, not even the dash.
    m_combo->setPlaceholderText(several ? placeholder(true) : QString());
    if (several)
        m_combo->setCurrentIndex(-1);
}

Entry ChoiceEditor::read() const
{
    if (!m_words.isEmpty())
        return readText(session(), field(), m_words);
    const QString key = m_combo->currentData().toString();
    return {key.isEmpty() ? Value() : Value(key), {}, {}, {}};
}

bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_combo)
        return FieldEditor::eventFilter(watched, event);
    // The list of the field takes the keys while it is open: that is no leaving.
    if (event->type() == QEvent::FocusOut && m_combo->view()->isVisible())
        return false;
    // The wheel scrolls the form; it must not change a status on its way.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress)
        m_byKey = false;
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        const bool opens = key.key() == Qt::Key_Space || key.key() == Qt::Key_F4
            || (key.key() == Qt::Key_Down && (key.modifiers() & Qt::AltModifier));
        m_byKey = !opens;
        if (enter) {
            Q_EMIT committed();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

FlagEditor::FlagEditor(Session &session, const RecordSchema &schema, int field, Look look, QWidget *parent)
    : FieldEditor(session, schema, field, look, parent),
      m_box(new QCheckBox)
{
    adopt(m_box);
    layout()->setContentsMargins(look == Look::Form ? 9 : 4, 0, 0, 0);
    if (look == Look::Form)
        m_box->setFixedHeight(measures::controlHeight);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        // A person means yes or no, never "several".
        answer(m_box->checkState() != Qt::Unchecked);
        Q_EMIT committed();
    });
}

void FlagEditor::answer(bool flag)
{
    setSeveral(false);
    m_box->setChecked(flag);
    touch();
}

void FlagEditor::display(const Value &value)
{
    const auto *flag = std::get_if<bool>(&value);
    if (!m_words.isEmpty())
        setSeveral(false);
    m_box->setChecked(flag && *flag);
}

void FlagEditor::showWords(const QString &words)
{
    setSeveral(true);
    m_words = words;
    const QString shown =
        m_box->fontMetrics().elidedText(words.simplified(), Qt::ElideRight, widestFlagWords);
    m_box->setText(buttonWords(shown));
}

void FlagEditor::copy(const FieldEditor &other)
{
    setTyped(other.typed());
}

QString FlagEditor::typed() const
{
    if (!m_words.isEmpty())
        return m_words;
    return m_box->isChecked() ? QStringLiteral("yes") : QStringLiteral("no");
}

void FlagEditor::setTyped(const QString &text)
{
    const Entry entry = readText(session(), field(), text);
    if (entry.isGood())
        display(entry.value);
    else
        showWords(text);
}

void FlagEditor::setSeveral(bool several)
{
    m_words.clear();
    m_box->setTristate(several);
    if (several)
        m_box->setCheckState(Qt::PartiallyChecked);
    m_box->setText(buttonWords(several ? placeholder(true) : QString()));
}

/// A box is ticked by the first letter of "yes", and by that of "no" it is not.
bool FlagEditor::eventFilter(QObject *watched, QEvent *event)
{
    const QString typed = watched == m_box && event->type() == QEvent::KeyPress
        ? static_cast<QKeyEvent *>(event)->text()
        : QString();
    for (const bool flag : {true, false}) {
        const QString word = displayText(field(), Value(flag));
        if (typed.trimmed().isEmpty() || !word.startsWith(typed, Qt::CaseInsensitive))
            continue;
        answer(flag);
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

Entry FlagEditor::read() const
{
    if (!m_words.isEmpty())
        return readText(session(), field(), m_words);
    return {m_box->isChecked(), {}, {}, {}};
}

} // namespace slate
