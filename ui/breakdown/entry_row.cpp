#include "ui/breakdown/entry_row.h"

#include "ui/base/plain_words.h"
#include "ui/base/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace slate {

namespace {

using palette::Role;

constexpr int entryHeight = 24;
constexpr int rowPadding = 8;
constexpr int crossSize = 18;

int numberWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("000")) + 4;
}

} // namespace

EntryRow::EntryRow(SheetEntry entry, int shownScenes, bool writable, QWidget *parent)
    : QAbstractButton(parent),
      m_entry(std::move(entry)),
      m_shownScenes(shownScenes),
      m_writable(writable)
{
    setObjectName(QStringLiteral("entry"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    setText(m_entry.name);
    setShortcut({}); // no key is made of an & in a name
    QStringList words;
    for (const QString &part : {m_entry.number, m_entry.name, m_entry.detail, rightWords()}) {
        if (!part.isEmpty())
            words << part;
    }
    setAccessibleName(words.join(QStringLiteral(", ")));
    setToolTip(tip(words.join(QStringLiteral("  "))));
    setAccessibleDescription(!m_writable             ? QString()
            : m_entry.thing.kind == Kind::CastMember ? tr("Delete takes it out, Enter opens it; the menu "
                                                          "says whether it works, speaks only or is silent")
                                                     : tr("Delete takes it out, Enter opens it"));
}

QString EntryRow::rightWords() const
{
    QStringList words;
    if (!m_entry.cue.isEmpty())
        words << m_entry.cue;
    if (m_entry.presence == ScenePresence::SpeaksOnly)
        words << tr("voice only");
    if (m_entry.presence == ScenePresence::Silent)
        words << tr("silent");
    if (m_entry.quantity)
        words << QStringLiteral("× %1").arg(*m_entry.quantity);
    if (m_entry.scenes < m_shownScenes)
        words << tr("in %1 of %2").arg(m_entry.scenes).arg(m_shownScenes);
    return words.join(QStringLiteral("  "));
}

QSize EntryRow::sizeHint() const
{
    return {120, entryHeight};
}

QRect EntryRow::crossRect() const
{
    return {width() - crossSize - 3, (height() - crossSize) / 2, crossSize, crossSize};
}

void EntryRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = underMouse() || hasFocus();
    if (active) {
        painter.setPen(hasFocus() ? QPen(palette::color(Role::Accent)) : QPen(Qt::NoPen));
        painter.setBrush(palette::tint(Role::Muted, 0.12, Role::Raised));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 0.5, -1.5, -0.5), 4, 4);
    }
    int left = rowPadding;
    int right = width() - (active && m_writable ? crossSize + 6 : rowPadding);
    painter.setFont(fontOf(TextSize::Caption));
    painter.setPen(palette::color(Role::Muted));
    const QString end = rightWords();
    if (!end.isEmpty()) {
        const int room = painter.fontMetrics().horizontalAdvance(end);
        painter.drawText(QRect(right - room, 0, room, height()), Qt::AlignVCenter, end);
        right -= room + 6;
    }
    painter.setFont(font());
    if (m_entry.thing.kind == Kind::CastMember) {
        const int room = numberWidth(fontMetrics());
        painter.drawText(QRect(left, 0, room - 4, height()), Qt::AlignVCenter | Qt::AlignRight,
            m_entry.number.isEmpty() ? QStringLiteral("—") : m_entry.number);
        left += room + 4;
    }
    painter.setPen(palette::color(Role::Text));
    const QString name = fontMetrics().elidedText(m_entry.name, Qt::ElideRight, right - left);
    painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignVCenter, name);
    left += fontMetrics().horizontalAdvance(name) + 8;
    painter.setPen(palette::color(Role::Muted));
    if (!m_entry.detail.isEmpty() && right - left > 40)
        painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignVCenter,
            fontMetrics().elidedText(m_entry.detail, Qt::ElideRight, right - left));
    if (!active || !m_writable)
        return;
    const bool over = crossRect().contains(mapFromGlobal(QCursor::pos()));
    painter.setPen(QPen(palette::color(over ? Role::Wrong : Role::Muted), 1.5));
    const QRectF cross = QRectF(crossRect()).adjusted(5, 5, -5, -5);
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.bottomLeft(), cross.topRight());
}

void EntryRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_writable)
            Q_EMIT removeAsked(m_entry.thing);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT openAsked(m_entry.thing);
        return;
    case Qt::Key_Plus:
        changeQuantity(1);
        return;
    case Qt::Key_Minus:
        changeQuantity(-1);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        Q_EMIT walked(event->key() == Qt::Key_Down);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void EntryRow::changeQuantity(int by)
{
    if (!m_writable || m_entry.thing.kind != Kind::Element)
        return;
    // One of a thing is what is meant where no number is given.
    const int quantity = m_entry.quantity.value_or(1) + by;
    if (quantity >= 1)
        Q_EMIT quantityAsked(m_entry.thing, quantity == 1 ? std::nullopt : std::optional<int>(quantity));
}

void EntryRow::mousePressEvent(QMouseEvent *event)
{
    m_pressedOnCross = isOnCross(*event);
    QAbstractButton::mousePressEvent(event);
}

// The click ends before anything opens or goes, so that nothing can slide under it.
void EntryRow::mouseReleaseEvent(QMouseEvent *event)
{
    const bool opens = std::exchange(m_opens, false) && rect().contains(event->pos());
    const bool removes = std::exchange(m_pressedOnCross, false) && isOnCross(*event);
    setDown(false);
    if (opens)
        Q_EMIT openAsked(m_entry.thing);
    else if (removes)
        Q_EMIT removeAsked(m_entry.thing);
}

bool EntryRow::isOnCross(const QMouseEvent &event) const
{
    return m_writable && event.button() == Qt::LeftButton && crossRect().contains(event.pos());
}

void EntryRow::mouseMoveEvent(QMouseEvent *event)
{
    QAbstractButton::mouseMoveEvent(event);
    update();
}

bool EntryRow::event(QEvent *event)
{
    if (event->type() == QEvent::MouseButtonDblClick) {
        const auto &mouse = *static_cast<QMouseEvent *>(event);
        m_opens = mouse.button() == Qt::LeftButton && !isOnCross(mouse);
        return true;
    }
    // Delete is this row's own, whatever the window does with it.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

void EntryRow::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    menu.addAction(
        buttonWords(tr("Open %1").arg(m_entry.name)), this, [this] { Q_EMIT openAsked(m_entry.thing); });
    if (m_writable && m_entry.thing.kind == Kind::Element) {
        menu.addAction(tr("One more (+)"), this, [this] { changeQuantity(1); });
        menu.addAction(tr("One less (−)"), this, [this] { changeQuantity(-1); });
    }
    if (m_writable && m_entry.thing.kind == Kind::CastMember) {
        const std::pair<ScenePresence, QString> kinds[] = {{ScenePresence::Works, tr("Works in the scene")},
            {ScenePresence::SpeaksOnly, tr("Voice only: nobody has to come")},
            {ScenePresence::Silent, tr("Silent: comes and does not speak")}};
        for (const auto &[presence, words] : kinds) {
            QAction *action = menu.addAction(buttonWords(words), this,
                [this, presence = presence] { Q_EMIT presenceAsked(m_entry.thing, presence); });
            action->setCheckable(true);
            action->setChecked(m_entry.presence == presence);
        }
        menu.addSeparator();
    }
    if (m_writable)
        menu.addAction(
            tr("Take out of the scene (Delete)"), this, [this] { Q_EMIT removeAsked(m_entry.thing); });
    menu.exec(event->globalPos());
}

} // namespace slate
