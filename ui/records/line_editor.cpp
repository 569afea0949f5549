#include "ui/records/line_editor.h"

#include "ui/records/calendar_popup.h"
#include "ui/records/elided_line.h"
#include "ui/records/known_words.h"
#include "ui/records/mark.h"
#include "ui/records/open_link.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QTimeZone>

namespace slate {

LineEditor::LineEditor(Session &session, const RecordSchema &schema, int field, Look look, QWidget *parent)
    : FieldEditor(session, schema, field, look, parent),
      m_line(new ElidedLine)
{
    adopt(m_line);
    m_line->setPlaceholderText(placeholder(false));
    switch (this->field().kind) {
    case FieldKind::Day:
    case FieldKind::Window:
        addCalendar();
        break;
    case FieldKind::Link:
        addOpening();
        break;
    case FieldKind::Reference:
    case FieldKind::TimeZone:
        addCompleter();
        break;
    case FieldKind::Text:
        if (hasKnownWords(schema, this->field()))
            addCompleter();
        break;
    case FieldKind::Count:
        m_line->setAlignment(look == Look::Cell ? Qt::AlignRight : Qt::AlignLeft);
        break;
    default:
        break;
    }
    connect(m_line, &QLineEdit::textEdited, this, [this] { touch(); });
    // Later, since a completer still puts its pick into the line after this.
    connect(m_line, &QLineEdit::returnPressed, this, &FieldEditor::committed, Qt::QueuedConnection);
}

void LineEditor::display(const Value &value)
{
    m_line->setText(editText(session(), field(), value));
    m_line->setCursorPosition(0);
}

void LineEditor::copy(const FieldEditor &other)
{
    const QLineEdit &line = *static_cast<const LineEditor &>(other).m_line;
    m_line->setText(line.text());
    m_line->setCursorPosition(line.cursorPosition());
}

QString LineEditor::typed() const
{
    return m_line->text();
}

void LineEditor::setTyped(const QString &text)
{
    m_line->setText(text);
}

int LineEditor::wantedWidth() const
{
    // Room for the frame, and for the button at the end where there is one.
    const int around = m_line->actions().isEmpty() ? 24 : 48;
    return m_line->fontMetrics().horizontalAdvance(m_line->text()) + around;
}

void LineEditor::setSeveral(bool several)
{
    m_line->setPlaceholderText(placeholder(several));
}

Entry LineEditor::read() const
{
    // Words that name no year were given their dates otherwise: they keep them while they stay the same.
    if (m_line->text() == editText(session(), field(), value()))
        return {value(), {}, {}, {}};
    return readText(session(), field(), m_line->text());
}

void LineEditor::addCalendar()
{
    QAction *action = m_line->addAction(glyph(Glyph::Calendar), QLineEdit::TrailingPosition);
    action->setText(tr("Choose a day"));
    action->setToolTip(tr("Choose a day (Alt+Down)"));
    connect(action, &QAction::triggered, this, &LineEditor::openCalendar);
}

void LineEditor::addOpening()
{
    QAction *action = m_line->addAction(glyph(Glyph::Open), QLineEdit::TrailingPosition);
    action->setText(tr("Open"));
    action->setToolTip(tr("Open (Ctrl+Enter)"));
    connect(action, &QAction::triggered, this, &LineEditor::openLink);
}

void LineEditor::addCompleter()
{
    m_completer = new QCompleter(this);
    m_completer->setModel(new QStringListModel(m_completer));
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(10);
    m_line->setCompleter(m_completer);
    connect(
        m_completer, qOverload<const QString &>(&QCompleter::activated), this,
        [this] {
            touch();
            Q_EMIT committed();
        },
        Qt::QueuedConnection);
}

void LineEditor::fillCompleter()
{
    QStringList words;
    if (field().kind == FieldKind::TimeZone) {
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
            words << QString::fromLatin1(id);
    } else if (field().kind == FieldKind::Text) {
        words = knownWords(session(), schema(), field());
    } else {
        for (const NamedRecord &known : namedRecords(session(), field().refersTo))
            words << known.name;
    }
    static_cast<QStringListModel *>(m_completer->model())->setStringList(words);
}

void LineEditor::openCalendar()
{
    const Entry now = entry();
    QDate day;
    if (const auto *held = std::get_if<QDate>(&now.value))
        day = *held;
    else if (const auto *window = std::get_if<DateWindow>(&now.value))
        day = window->sortDay();
    auto *popup = new CalendarPopup(day.isValid() ? day : session().today(), this);
    connect(popup, &CalendarPopup::chosen, this, [this](QDate chosen) {
        const Value value = field().kind == FieldKind::Day ? Value(chosen) : Value(DateWindow::exact(chosen));
        m_line->setText(editText(session(), field(), value));
        touch();
        Q_EMIT committed();
    });
    popup->openUnder(*m_line);
}

void LineEditor::openLink()
{
    slate::openLink(session(), m_line->text());
}

bool LineEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::FocusIn && m_completer)
        fillCompleter();
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool dated = field().kind == FieldKind::Day || field().kind == FieldKind::Window;
        if (dated && key.key() == Qt::Key_Down && (key.modifiers() & Qt::AltModifier)) {
            openCalendar();
            return true;
        }
        const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (field().kind == FieldKind::Link && enter && (key.modifiers() & Qt::ControlModifier)) {
            openLink();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace slate
