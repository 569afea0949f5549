#include "ui/board/month_grid.h"

#include "core/model/eighths.h"
#include "core/report/time_words.h"
#include "ui/shell/palette.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace slate {

using palette::Role;

namespace {

constexpr int headHeight = 24;
constexpr int dateHeight = 22;
constexpr int margin = 6;

QString words(const char *text)
{
    return QCoreApplication::translate("Month", text);
}

QString headWords(const MonthEntry &entry)
{
    return words("Day %1 · %2").arg(QString::number(entry.number), pagesText(entry.eighths));
}

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

QString firstThatFits(const QStringList &texts, const QFontMetrics &metrics, int width)
{
    for (const QString &text : texts) {
        if (metrics.horizontalAdvance(text) <= width)
            return text;
    }
    return texts.isEmpty() ? QString() : metrics.elidedText(texts.back(), Qt::ElideRight, width);
}

QString standingWords(const MonthDay &day)
{
    if (!day.name.isEmpty())
        return day.name;
    switch (day.standing) {
    case DateStanding::Shooting:
        return {};
    case DateStanding::WeeklyDayOff:
    case DateStanding::DayOff:
        return words("Day off");
    case DateStanding::Holiday:
        return words("Holiday");
    case DateStanding::CompanyMove:
        return words("Company move");
    case DateStanding::Travel:
        return words("Travel");
    }
    return {};
}

MonthGrid::MonthGrid(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("monthGrid"));
    setAccessibleName(words("Month of shooting days"));
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
    return rect().adjusted(0, headHeight, 0, 0);
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
        const QRect head(cell.left() + margin, 0, cell.width() - margin, headHeight);
        painter.drawText(head, Qt::AlignVCenter | Qt::AlignLeft,
            QLocale().dayName(
                m_content.days[static_cast<size_t>(column)].date.dayOfWeek(), QLocale::ShortFormat));
    }
}

void MonthGrid::paintCell(QPainter &painter, const QRect &cell, const MonthDay &day) const
{
    const bool inMonth = day.date.month() == m_content.month.month();
    const auto part = partOf(day.standing);
    painter.setPen(palette::color(Role::Line));
    painter.setBrush(inMonth ? palette::color(Role::Surface) : palette::color(Role::Window));
    painter.drawRect(cell.adjusted(0, 0, -1, -1));
    QRect head = cell.adjusted(1, 1, -1, 0);
    head.setHeight(dateHeight);
    // The days off of every week are many, and shall not outshine what is listed.
    const bool isFull = part && day.standing != DateStanding::WeeklyDayOff;
    painter.setOpacity(isFull ? 1 : 0.3);
    if (part)
        painter.fillRect(head, m_content.colors.of(*part));
    painter.setOpacity(1);
    const QColor text =
        isFull ? m_content.colors.textOn(*part) : palette::color(inMonth ? Role::Text : Role::Muted);
    QFont font = painter.font();
    font.setBold(day.date == m_content.today);
    painter.setFont(font);
    painter.setPen(text);
    const QRect line = head.adjusted(margin, 0, -margin, 0);
    const QString number = QString::number(day.date.day());
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, number);
    font.setBold(false);
    painter.setFont(font);
    const int left = painter.fontMetrics().horizontalAdvance(number) + 12;
    painter.drawText(line.adjusted(left, 0, 0, 0), Qt::AlignVCenter | Qt::AlignRight,
        painter.fontMetrics().elidedText(standingWords(day), Qt::ElideRight, line.width() - left));
    for (size_t i = 0; i < day.entries.size(); ++i)
        paintEntry(painter, entryRect(cell, day.entries.size(), i), day.entries[i]);
}

QStringList MonthGrid::linesOf(const MonthEntry &entry, const QFontMetrics &metrics, int width) const
{
    const QString number = QString::number(entry.number);
    const QString pages = briefPagesText(entry.eighths);
    const QString day = words("Day %1 · %2");
    QStringList heads {
        headWords(entry), day.arg(number, pages), QStringLiteral("%1 · %2").arg(number, pages)};
    // Of several boards each says first which one it is.
    if (m_content.boardNames.size() > 1) {
        const QString name = m_content.boardNames.value(entry.board) + QStringLiteral(": ");
        QStringList named {name + heads[0], name + heads[1], name + heads[2],
            name + QStringLiteral("%1 · %2").arg(number, displayText(Eighths {entry.eighths}))};
        heads = named;
    }
    const auto cut = [&](const QString &text) { return metrics.elidedText(text, Qt::ElideRight, width); };
    return {firstThatFits(heads, metrics, width), cut(entry.locations.join(QStringLiteral(", "))),
        cut(words("Sc. %1").arg(entry.scenes.join(QStringLiteral(", "))))};
}

void MonthGrid::paintEntry(QPainter &painter, const QRect &rect, const MonthEntry &entry) const
{
    const bool isChosen = entry.board == m_content.board;
    const QRect room = rect.adjusted(margin, 2, -margin, -2);
    if (!isChosen)
        painter.fillRect(rect.adjusted(0, 2, 0, -2), palette::tint(Role::Muted, 0.12));
    painter.fillRect(QRect(rect.left(), rect.top() + 2, 3, rect.height() - 4),
        palette::color(isChosen ? Role::Accent : Role::Muted));
    const int line = painter.fontMetrics().height();
    const QStringList lines = linesOf(entry, painter.fontMetrics(), room.width() - 2);
    int y = room.top();
    for (int i = 0; i < lines.size() && y + line <= rect.bottom() + 1; ++i) {
        painter.setPen(palette::color(i == 0 ? Role::Text : Role::Muted));
        painter.drawText(
            QRect(room.left() + 2, y, room.width() - 2, line), Qt::AlignVCenter | Qt::AlignLeft, lines[i]);
        y += line;
    }
}

QString MonthGrid::toolTipOf(const MonthDay &day) const
{
    QStringList lines {QLocale().toString(day.date, QLocale::LongFormat)};
    if (const QString what = standingWords(day); !what.isEmpty())
        lines << what;
    for (const MonthEntry &entry : day.entries) {
        lines << QStringLiteral("%1: %2").arg(m_content.boardNames.value(entry.board), headWords(entry))
              << entry.locations.join(QStringLiteral(", "))
              << words("Sc. %1").arg(entry.scenes.join(QStringLiteral(", ")));
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
            QToolTip::showText(help->globalPos(), toolTipOf(m_content.days[static_cast<size_t>(cell)]), this);
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
