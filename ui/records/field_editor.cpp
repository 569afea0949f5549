#include "ui/records/field_editor.h"

#include "ui/records/known_words.h"
#include "ui/records/line_editor.h"
#include "ui/records/plain_editors.h"

#include <QApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStyle>

namespace slate {

namespace {

bool isAltFigure(const QKeyEvent &key)
{
    return (key.modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier && key.key() >= Qt::Key_0
        && key.key() <= Qt::Key_9;
}

} // namespace

FieldEditor *FieldEditor::make(
    Session &session, const RecordSchema &schema, int field, Look look, QWidget *parent)
{
    const Field &described = schema.fields[static_cast<size_t>(field)];
    if (described.computed)
        return nullptr;
    switch (described.kind) {
    case FieldKind::KindName:
        return nullptr;
    case FieldKind::Text:
        if (look == Look::Cell || hasKnownWords(schema, described))
            return new LineEditor(session, schema, field, look, parent);
        [[fallthrough]];
    case FieldKind::LongText:
        return new TextEditor(session, schema, field, look, parent);
    case FieldKind::Choice:
        return new ChoiceEditor(session, schema, field, look, parent);
    case FieldKind::Flag:
        return new FlagEditor(session, schema, field, look, parent);
    default:
        return new LineEditor(session, schema, field, look, parent);
    }
}

FieldEditor::FieldEditor(Session &session, const RecordSchema &schema, int field, Look look, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_schema(schema),
      m_field(schema.fields[static_cast<size_t>(field)]),
      m_look(look)
{
    setAutoFillBackground(look == Look::Cell);
    connect(&session.unsaved(), &Unsaved::changed, this, &FieldEditor::follow);
    connect(&session.unsaved(), &Unsaved::typingEnded, this, [this](const QByteArray &key) {
        if (key != m_place.key || m_touched)
            return;
        showKept();
        Q_EMIT edited();
    });
}

void FieldEditor::adopt(QWidget *input)
{
    m_input = input;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(input);
    setFocusProxy(input);
    input->installEventFilter(this);
    input->setAccessibleName(m_field.displayTitle());
    input->setObjectName(QString::fromLatin1(m_field.key));
    if (m_look == Look::Form)
        input->setProperty("look", QStringLiteral("flat"));
}

void FieldEditor::setValue(const Value &value)
{
    settle(value);
    m_isTelling = true;
    m_session.unsaved().forget(m_place.key);
    m_isTelling = false;
    setMarkedUnsaved(false);
}

void FieldEditor::settle(const Value &value)
{
    m_value = value;
    display(value);
    m_shown = typed();
    m_touched = false;
    setFaulty(false);
}

void FieldEditor::showAt(const TypedPlace &place, const Value &value)
{
    m_place = place;
    settle(value);
    setMarkedUnsaved(false);
    showKept();
}

void FieldEditor::rebase(const Value &value)
{
    if (m_touched)
        m_value = value;
    else
        settle(value);
}

bool FieldEditor::isUnsaved() const
{
    return m_session.unsaved().find(m_place.key) != nullptr;
}

void FieldEditor::showKept()
{
    const TypedText *kept = m_session.unsaved().find(m_place.key);
    if (!kept)
        return;
    if (typed() != kept->text)
        setTyped(kept->text);
    m_touched = true;
}

bool FieldEditor::isTypedElsewhere() const
{
    for (const QObject *at = QApplication::focusWidget(); at; at = at->parent()) {
        if (const auto *editor = qobject_cast<const FieldEditor *>(at))
            return editor != this && editor->m_place.key == m_place.key;
    }
    return false;
}

/// The same field may be typed into in another place, such as a cell, and be saved there.
void FieldEditor::follow(const QByteArray &key)
{
    if (m_isTelling || m_place.key.isEmpty() || key != m_place.key)
        return;
    // Where nobody has typed yet, another's typing is shown when it is done, and what was pasted at once.
    if (!m_touched && (!isUnsaved() || isTypedElsewhere()))
        return;
    if (isUnsaved()) {
        showKept();
    } else {
        settle(m_value);
        setMarkedUnsaved(false);
    }
    Q_EMIT edited();
}

Entry FieldEditor::entry() const
{
    if (!m_touched)
        return {m_value, {}, {}, {}};
    return checked(m_field, m_schema, read());
}

void FieldEditor::takeOver(const FieldEditor &other)
{
    if (!other.m_touched)
        return;
    copy(other);
    touch();
}

QString FieldEditor::placeholder(bool several) const
{
    if (several)
        return tr("several");
    if (m_field.hint[0] != '\0')
        return QCoreApplication::translate("Hint", m_field.hint);
    return m_look == Look::Form ? QStringLiteral("—") : QString();
}

void FieldEditor::touch()
{
    m_touched = true;
    const QString text = typed();
    const bool isNew = m_place.record.isNull();
    m_isTelling = true;
    if (isNew ? text.isEmpty() : text == m_shown)
        m_session.unsaved().forget(m_place.key);
    else
        m_session.unsaved().put(m_place, text);
    m_isTelling = false;
    Q_EMIT edited();
}

void FieldEditor::setFaulty(bool faulty)
{
    mark("faulty", faulty);
}

void FieldEditor::setMarkedUnsaved(bool unsaved)
{
    mark("unsaved", unsaved);
}

void FieldEditor::mark(const char *property, bool marked)
{
    if (m_input->property(property).toBool() == marked)
        return;
    m_input->setProperty(property, marked);
    m_input->style()->unpolish(m_input);
    m_input->style()->polish(m_input);
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_input)
        return QWidget::eventFilter(watched, event);
    // What was typed is taken back before the key may close the form, which would keep it.
    if (event->type() == QEvent::ShortcutOverride && m_touched
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    // A shortcut that is of no use here must not write its figure into the field.
    if (event->type() == QEvent::KeyPress && isAltFigure(*static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::KeyPress)
        return handleKey(*static_cast<QKeyEvent *>(event)) || QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        // A menu or list of the editor's own, or another window in front, is no leaving.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason
            && reason != Qt::MenuBarFocusReason) {
            const QByteArray key = m_place.key;
            Unsaved &unsaved = m_session.unsaved();
            Q_EMIT left(); // which may be the end of this
            unsaved.endTyping(key);
            return false;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool FieldEditor::handleKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Escape:
        // Nothing to take back in a form: the key may close something else.
        if (m_look == Look::Form && !m_touched)
            return false;
        revert();
        Q_EMIT edited();
        Q_EMIT cancelled();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (m_look == Look::Form || (key.modifiers() & Qt::ControlModifier))
            return false;
        Q_EMIT tabbed(key.key() == Qt::Key_Tab);
        return true;
    default:
        return false;
    }
}

} // namespace slate
