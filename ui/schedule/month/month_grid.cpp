#include "ui/schedule/month/month_grid.h"

#include "ui/base/palette.h"
#include "ui/base/plain_words.h"
#include "ui/base/theme.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace slate {

using palette::Role;

namespace {

constexpr int monthHeadHeight = 24;
constexpr int dateHeight = 22;
constexpr int margin = 6;

struct MonthGridText {
    Q_DECLARE_TR_FUNCTIONS(Month)
};

/// The part of a board whose colour a date has; a plain shooting day has none.
std::optional<StripColorPart> partOf(DateStanding standing)
{
    switch (standing) {
    case DateStanding::Shooting:
        return {};
    case DateStanding::WeeklyDayOff:
    case DateStanding::DayOff:
        return StripColorPart::FreeDay;
    case DateStanding::Holiday:
        return StripColorPart::Holiday;
    case DateStanding::CompanyMove:
    case DateStanding::Travel:
        return StripColorPart::WeekBreak;
    }
    return {};
}

QRect entryRect(const QRect &cell, size_t count, size_t index)
{
    const QRect room = cell.adjusted(1, dateHeight, -1, -1);
    const int height = room.height() / static_cast<int>(std::max<size_t>(count, 1));
    return {room.left(), room.top() + height * static_cast<int>(index), room.width(), height};
}

} // namespace

MonthGrid::MonthGrid(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("monthGrid"));
    setAccessibleName(MonthGridText::tr("Month of shooting days"));
}

void MonthGrid::setContent(Content content)
{
    m_content = std::move(content);
    update();
}

void MonthGrid::setCurrent(QDate date)
{
    if (!date.isValid() || date == m_current)
        return;
    m_current = date;
    if (const MonthDay *day = dayOf(date))
        setAccessibleDescription(toolTipOf(*day));
    update();
    Q_EMIT currentChanged(date);
}

QRect MonthGrid::grid() const
{
    return rect().adjusted(0, monthHeadHeight, 0, 0);
}

QRect MonthGrid::cellRect(QDate date) const
{
    const MonthDay *day = dayOf(date);
    return day ? monthCellRect(grid(), static_cast<int>(day - m_content.days.data())) : QRect();
}

const MonthDay *MonthGrid::dayOf(QDate date) const
{
    const auto found = std::find_if(
        m_content.days.begin(), m_content.days.end(), [&](const MonthDay &day) { return day.date == date; });
    return found == m_content.days.end() ? nullptr : &*found;
}

int MonthGrid::entryAt(const QRect &cell, const MonthDay &day, int y) const
{
    for (size_t i = 0; i < day.entries.size(); ++i) {
        const QRect rect = entryRect(cell, day.entries.size(), i);
        if (y >= rect.top() && y <= rect.bottom())
            return static_cast<int>(i);
    }
    return day.entries.empty() ? -1 : 0;
}

void MonthGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette::color(Role::Surface));
    paintHead(painter);
    for (size_t i = 0; i < m_content.days.size(); ++i)
        paintCell(painter, monthCellRect(grid(), static_cast<int>(i)), m_content.days[i]);
    if (const QRect cell = cellRect(m_current); cell.isValid()) {
        painter.setPen(QPen(palette::color(Role::Accent), hasFocus() ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell.adjusted(1, 1, -2, -2));
    }
}

void MonthGrid::paintHead(QPainter &painter) const
{
    painter.setPen(palette::color(Role::Muted));
    for (int column = 0; column < monthColumns && !m_content.days.empty(); ++column) {
        const QRect cell = monthCellRect(grid(), column);
        const QRect head(cell.left() + margin, 0, cell.width() - margin, monthHeadHeight);
        painter.drawText(head, Qt::AlignVCenter | Qt::AlignLeft,
            QLocale().dayName(
                m_content.days[static_cast<size_t>(column)].date.dayOfWeek(), QLocale::ShortFormat));
    }
}

void MonthGrid::paintCell(QPainter &painter, const QRect &cell, const MonthDay &day) const
{
    const bool inMonth = day.date.month() == m_content.month.month();
    painter.setPen(palette::color(Role::Line));
    painter.setBrush(inMonth ? palette::color(Role::Surface) : palette::color(Role::Window));
    painter.drawRect(cell.adjusted(0, 0, -1, -1));
    paintDate(painter, cell, day);
    for (size_t i = 0; i < day.entries.size(); ++i)
        paintEntry(painter, entryRect(cell, day.entries.size(), i), day.entries[i]);
}

void MonthGrid::paintDate(QPainter &painter, const QRect &cell, const MonthDay &day) const
{
    const bool inMonth = day.date.month() == m_content.month.month();
    const auto part = partOf(day.standing);
    QFont strong = font();
    strong.setWeight(day.date == m_content.today ? QFont::DemiBold : QFont::Normal);
    const QString number = QString::number(day.date.day());
    const int left = QFontMetrics(strong).horizontalAdvance(number) + 12;
    const int line = fontMetrics().height();
    // What the date is may take the room that no shooting needs.
    const int most = day.entries.empty() ? std::max(1, (cell.height() - 2 - dateHeight) / line + 1) : 1;
    const QStringList what =
        wrappedLines(standingWords(day), font(), cell.width() - 2 - 2 * margin - left, most);
    QRect head = cell.adjusted(1, 1, -1, 0);
    head.setHeight(dateHeight + std::max(0, static_cast<int>(what.size()) - 1) * line);
    // The days off of every week are many, and shall not outshine what is listed.
    const bool isFull = part && day.standing != DateStanding::WeeklyDayOff;
    painter.setOpacity(isFull ? 1 : 0.3);
    if (part)
        painter.fillRect(head, m_content.colors.of(*part));
    painter.setOpacity(1);
    painter.setPen(
        isFull ? m_content.colors.textOn(*part) : palette::color(inMonth ? Role::Text : Role::Muted));
    QRect text = head.adjusted(margin, 0, -margin, 0);
    text.setHeight(dateHeight);
    painter.setFont(strong);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, number);
    painter.setFont(font());
    for (const QString &each : what) {
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, each);
        text.translate(0, line);
    }
}

// Of several boards each says first which one it is.
MonthName MonthGrid::nameOf(Id<Board> board) const
{
    constexpr int alike = 6;
    if (m_content.boardNames.size() < 2)
        return {};
    QSet<QString> beginnings;
    for (const QString &name : m_content.boardNames)
        beginnings.insert(name.left(alike));
    return {m_content.boardNames.value(board),
        beginnings.size() == m_content.boardNames.size() ? Qt::ElideRight : Qt::ElideMiddle};
}

void MonthGrid::paintEntry(QPainter &painter, const QRect &rect, const MonthEntry &entry) const
{
    const bool isChosen = entry.board == m_content.board;
    const QRect room = rect.adjusted(margin + 2, 2, -margin, -2);
    if (!isChosen)
        painter.fillRect(rect.adjusted(0, 2, 0, -2), palette::tint(Role::Muted, 0.12));
    painter.fillRect(QRect(rect.left(), rect.top() + 2, 3, rect.height() - 4),
        palette::color(isChosen ? Role::Accent : Role::Muted));
    const MonthFonts fonts {font(), fontOf(TextSize::Caption)};
    painter.save();
    int y = room.top();
    for (const MonthLine &line : monthLines(entry, nameOf(entry.board), fonts, room.size())) {
        painter.setFont(line.isHead ? fonts.head : fonts.body);
        painter.setPen(palette::color(line.isHead ? Role::Text : Role::Muted));
        const int height = painter.fontMetrics().height();
        painter.drawText(
            QRect(room.left(), y, room.width(), height), Qt::AlignVCenter | Qt::AlignLeft, line.text);
        y += height;
    }
    painter.restore();
}

QString MonthGrid::toolTipOf(const MonthDay &day) const
{
    QStringList lines {QLocale().toString(day.date, QLocale::LongFormat)};
    if (const QString what = standingWords(day); !what.isEmpty())
        lines << what;
    for (const MonthEntry &entry : day.entries) {
        lines << QStringLiteral("%1: %2").arg(m_content.boardNames.value(entry.board), headWords(entry))
              << entry.locations.join(QStringLiteral(", "))
              << MonthGridText::tr("Sc. %1").arg(entry.scenes.join(QStringLiteral(", ")));
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

bool MonthGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int cell = monthCellAt(grid(), help->pos());
        if (cell >= 0 && cell < static_cast<int>(m_content.days.size()))
            showTip(help->globalPos(), toolTipOf(m_content.days[static_cast<size_t>(cell)]), this);
        return true;
    }
    return QWidget::event(event);
}

std::optional<MonthEntry> MonthGrid::entryAt(QPoint point) const
{
    const int index = monthCellAt(grid(), point);
    if (index < 0 || index >= static_cast<int>(m_content.days.size()))
        return {};
    const MonthDay &day = m_content.days[static_cast<size_t>(index)];
    const int entry = entryAt(monthCellRect(grid(), index), day, point.y());
    return entry < 0 ? std::nullopt : std::optional(day.entries[static_cast<size_t>(entry)]);
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    const int index = monthCellAt(grid(), event->pos());
    if (index < 0 || index >= static_cast<int>(m_content.days.size()))
        return;
    // Another month's date may become current, and the cells change under the mouse.
    const auto entry = entryAt(event->pos());
    setCurrent(m_content.days[static_cast<size_t>(index)].date);
    if (event->button() == Qt::LeftButton && entry)
        Q_EMIT dayChosen(entry->board, entry->day);
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto entry = entryAt(event->pos()); entry && event->button() == Qt::LeftButton)
        Q_EMIT dayOpened(entry->board, entry->day);
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current.addDays(-1));
    case Qt::Key_Right:
        return setCurrent(m_current.addDays(1));
    case Qt::Key_Up:
        return setCurrent(m_current.addDays(-monthColumns));
    case Qt::Key_Down:
        return setCurrent(m_current.addDays(monthColumns));
    case Qt::Key_PageUp:
        return setCurrent(m_current.addMonths(-1));
    case Qt::Key_PageDown:
        return setCurrent(m_current.addMonths(1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const MonthDay *day = dayOf(m_current); day && !day->entries.empty()) {
            const MonthEntry entry = day->entries.front();
            Q_EMIT dayChosen(entry.board, entry.day);
            Q_EMIT dayOpened(entry.board, entry.day);
        }
        return;
    case Qt::Key_Menu:
        Q_EMIT menuRequested(mapToGlobal(cellRect(m_current).center()));
        return;
    default:
        event->ignore();
    }
}

void MonthGrid::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->globalPos());
}

} // namespace slate
