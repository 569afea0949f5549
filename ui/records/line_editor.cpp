#include "ui/records/line_editor.h"

#include "ui/records/calendar_popup.h"
#include "ui/records/elided_line.h"
#include "ui/records/known_words.h"
#include "ui/records/mark.h"
#include "ui/records/offer_list.h"
#include "ui/records/open_link.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
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
        addOffers();
        break;
    case FieldKind::Text:
        if (hasKnownWords(schema, this->field()))
            addOffers();
        break;
    case FieldKind::Count:
        m_line->setAlignment(look == Look::Cell ? Qt::AlignRight : Qt::AlignLeft);
        break;
    default:
        break;
    }
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        touch();
        if (m_offers)
            offer(false);
    });
}

LineEditor::~LineEditor()
{
    delete m_offers;
}

void LineEditor::display(const Value &value)
{
    QString text = editText(session(), field(), value);
    // Of a record that is still to be added, what its field is to refer to is in no list yet.
    if (text.isEmpty() && !isUnknown(value) && field().kind == FieldKind::Reference)
        text = m_agreed;
    else
        m_agreed.clear();
    // Who stands in the line goes on typing over all of it, or behind what is there.
    const bool isHere = m_line->hasFocus();
    const bool wasAll = isHere && m_line->hasSelectedText() && m_line->selectedText() == m_line->text();
    const auto caret = !isHere ? 0 : m_line->text() == text ? m_line->cursorPosition() : text.size();
    m_line->setText(text);
    m_line->setCursorPosition(static_cast<int>(caret));
    if (wasAll)
        m_line->selectAll();
}

void LineEditor::copy(const FieldEditor &other)
{
    const QLineEdit &line = *static_cast<const LineEditor &>(other).m_line;
    m_agreed = static_cast<const LineEditor &>(other).m_agreed;
    m_line->setText(line.text());
    m_line->setCursorPosition(line.cursorPosition());
}

QString LineEditor::typed() const
{
    return m_line->text();
}

void LineEditor::selectAll()
{
    m_line->selectAll();
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
    Entry entry = readText(session(), field(), m_line->text(), place().record);
    return isAgreed() ? agreedToAdd(std::move(entry)) : entry;
}

bool LineEditor::isAgreed() const
{
    return !m_agreed.isEmpty() && m_agreed == m_line->text().simplified();
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

// What can be chosen

void LineEditor::addOffers()
{
    m_offers = new OfferList(this);
    connect(m_offers, &OfferList::clicked, this, &LineEditor::takeMarked);
}

QStringList LineEditor::offeredWords() const
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
    return words;
}

/// What is there by the words that stand there, or all of it.
void LineEditor::offer(bool all)
{
    const QString typed = m_line->text().simplified();
    const Entry entry = read();
    const QStringList names = offeredWords();
    const bool isNew = entry.offered.has_value();
    if (all)
        m_offers->offer(names, isNew ? typed : QString());
    else if (typed.isEmpty())
        hideOffers();
    else
        m_offers->offer(OfferList::matching(names, typed), isNew ? typed : QString());
}

bool LineEditor::isOffering() const
{
    return m_offers && !m_offers->isHidden();
}

void LineEditor::hideOffers()
{
    if (m_offers)
        m_offers->hide();
}

/// Puts the marked line into the field, to be kept with it.
void LineEditor::putMarked()
{
    const QString name = m_offers->marked();
    const bool adds = m_offers->isAddMarked();
    hideOffers();
    m_agreed = adds ? name : QString();
    m_line->setText(name);
    touch();
}

void LineEditor::takeMarked()
{
    if (!m_offers->hasMarked())
        return;
    putMarked();
    Q_EMIT committed();
}

/// Enter without a line marked. A name of nothing is asked about where it stands: letters that were typed
/// wrong must not become a record.
void LineEditor::enter()
{
    const Entry entry = isTouched() ? read() : Entry();
    if (!entry.offered) {
        hideOffers();
        Q_EMIT committed();
        return;
    }
    const QString typed = m_line->text().simplified();
    const QStringList names = OfferList::matching(offeredWords(), typed);
    const QString way =
        names.isEmpty() ? tr("Enter adds it, Escape goes back.") : tr("The arrows choose, Escape goes back.");
    m_offers->ask(QStringLiteral("%1 %2").arg(entry.fault, way), names, typed);
}

bool LineEditor::handleOfferKey(const QKeyEvent &key)
{
    if (key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isOffering())
            m_offers->step(key.key() == Qt::Key_Down ? 1 : -1);
        else
            offer(!isTouched() || m_line->text().isEmpty());
        return true;
    case Qt::Key_Escape:
        if (!isOffering())
            return false;
        hideOffers();
        return true;
    case Qt::Key_Tab:
        // What is marked is taken on the way to the next field.
        if (m_offers->hasMarked())
            putMarked();
        if (look() == Look::Form || !isTouched() || !read().offered)
            return false;
        enter();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_offers->hasMarked())
            takeMarked();
        else
            enter();
        return true;
    default:
        return false;
    }
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
    if (watched != m_line)
        return FieldEditor::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        hideOffers();
    if (event->type() == QEvent::ShortcutOverride && isOffering()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && handleLineKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return FieldEditor::eventFilter(watched, event);
}

bool LineEditor::handleLineKey(const QKeyEvent &key)
{
    if (m_offers && handleOfferKey(key))
        return true;
    const bool dated = field().kind == FieldKind::Day || field().kind == FieldKind::Window;
    if (dated && key.key() == Qt::Key_Down && (key.modifiers() & Qt::AltModifier)) {
        openCalendar();
        return true;
    }
    if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter)
        return false;
    if (field().kind == FieldKind::Link && (key.modifiers() & Qt::ControlModifier))
        openLink();
    else
        enter(); // at once: what is typed next must not come into this line
    return true;
}

} // namespace slate
