#include "ui/schedule/schedule_bars.h"

#include "ui/base/plain_words.h"
#include "ui/base/source_words.h"
#include "ui/picture/bar_paint.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace slate {

namespace {

using slate::palette::Role;

constexpr double barHeight = 13;

} // namespace

ScheduleBars::ScheduleBars(Session &session, QWidget *parent) : AxisArea(parent), m_session(session)
{
    setAccessibleName(tr("Shoot blocks over time"));
    connect(&session.catalog(), &Catalog::changed, this, [this](const Changes &changes) {
        if (changes.touches(Kind::ShootBlock) || changes.touches(Kind::Location))
            refill();
    });
    connect(&session, &Session::productionChanged, this, &ScheduleBars::refill);
    refill();
}

void ScheduleBars::refill()
{
    m_rows.clear();
    const Catalog &catalog = m_session.catalog();
    for (const Record &record : catalog.records(Kind::ShootBlock)) {
        if (!m_session.shows(record))
            continue;
        const qint64 place = numberOf(record, "location");
        m_rows.push_back(scheduleRowOf(fromRecord<ShootBlock>(record),
            place == 0 ? QString() : catalog.nameOf(RecordRef {Kind::Location, place})));
    }
    sortRows(m_rows);
    updateGeometry();
    contentChanged();
}

double ScheduleBars::rowHeight() const
{
    const PictureFonts with = fonts();
    return std::max(2 * barHeight + 14,
        std::ceil(QFontMetricsF(with.body).height() + QFontMetricsF(with.small).height()) + 8);
}

std::pair<QDate, QDate> ScheduleBars::wholeRange() const
{
    const auto range = rangeOf(m_rows);
    return range.first.isValid() ? range : yearAround(m_session.today());
}

double ScheduleBars::contentHeight() const
{
    return static_cast<double>(m_rows.size()) * rowHeight();
}

double ScheduleBars::gutter() const
{
    return std::min(220.0, viewport()->width() / 3.0);
}

double ScheduleBars::rightMargin() const
{
    const auto width = widthIn(fonts().small);
    double margin = 60;
    const QDate last = rangeOf(m_rows).second;
    for (const ScheduleRow &row : m_rows) {
        for (const auto &[span, words] : {std::pair(row.planned, tr("planned %1").arg(row.plannedWords)),
                 std::pair(row.actual, row.actualWords)}) {
            if (span.isDrawn())
                margin = std::max(margin,
                    width(words) + (span.openEnd ? 60 : 24) - (axis().end(last) - axis().end(span.to)));
        }
    }
    return std::min(margin, axis().width() * 0.6);
}

QSize ScheduleBars::sizeHint() const
{
    const int shown = std::clamp(static_cast<int>(m_rows.size()), 2, 6);
    return {640, static_cast<int>(headHeight(fonts()) + shown * rowHeight()) + 8};
}

void ScheduleBars::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const QRectF area = rows();
    const PictureFonts with = fonts();
    const QDate today = m_session.today();
    painter.fillRect(viewport()->rect(), slate::palette::color(Role::Surface));
    const TimeHead head = headFor(axis(), with);
    paintGrid(painter, area, head);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.setClipRect(QRectF(0, area.top(), area.right(), area.height()));
    const double height = rowHeight();
    const auto lineOf = [&](size_t i) {
        return QRectF(0, area.top() - scroll() + static_cast<double>(i) * height, area.right(), height);
    };
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const QRectF line = lineOf(i);
        painter.fillRect(
            QRectF(0, line.bottom() - 1, line.width(), 1), slate::palette::tint(Role::Line, 0.6));
        if (m_rows[i].record == m_selected) {
            painter.fillRect(line, slate::palette::tint(Role::Accent, 0.12));
            painter.fillRect(QRectF(0, line.top(), 3, height), slate::palette::color(Role::Accent));
        }
    }
    paintTodayLine(painter, area, axis(), today);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (lineOf(i).bottom() >= area.top() && lineOf(i).top() <= area.bottom())
            paintRow(painter, lineOf(i), m_rows[i]);
    }
    painter.restore();
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintHeadWithToday(painter, {area.left(), 0, area.width(), area.top()}, axis(), head, today, with);
    painter.fillRect(QRectF(0, 0, area.left(), area.top() - 1), slate::palette::color(Role::Raised));
    painter.fillRect(QRectF(0, area.top() - 1, area.left(), 1), slate::palette::color(Role::Line));
    painter.fillRect(
        QRectF(area.left() - 1, area.top(), 1, area.height()), slate::palette::color(Role::Line));
}

void ScheduleBars::paintRow(QPainter &painter, const QRectF &line, const ScheduleRow &row)
{
    const PictureFonts with = fonts();
    const QFontMetricsF body(with.body);
    const QFontMetricsF small(with.small);
    const double words = gutter() - 24;
    const double first = line.top() + (line.height() - body.height() - small.height()) / 2;
    painter.setFont(with.body);
    painter.setPen(slate::palette::color(Role::Text));
    painter.drawText(QPointF(12, first + body.ascent()), body.elidedText(row.name, Qt::ElideRight, words));
    QStringList about {row.status, row.place};
    about.removeAll(QString());
    about.removeAll(row.name);
    painter.setFont(with.small);
    painter.setPen(slate::palette::color(row.state == MarkState::Delayed ? Role::Attention : Role::Muted));
    painter.drawText(QPointF(12, first + body.height() + small.ascent()),
        small.elidedText(about.join(QStringLiteral(" \u00B7 ")), Qt::ElideRight, words));

    painter.save();
    painter.setClipRect(
        QRectF(gutter(), line.top(), line.width() - gutter(), line.height()), Qt::IntersectClip);
    const double top = line.top() + (line.height() - 2 * barHeight - 4) / 2;
    paintBarWithWords(painter, row.planned, row.plannedWords, top, row.state, true);
    paintBarWithWords(painter, row.actual, row.actualWords, top + barHeight + 4, row.state, false);
    if (!row.planned.isDrawn() && !row.actual.isDrawn()) {
        painter.setPen(slate::palette::color(Role::Muted));
        const QString known = row.plannedWords.isEmpty() ? row.actualWords : row.plannedWords;
        painter.drawText(QRectF(gutter() + 12, line.top(), line.width(), line.height()),
            Qt::AlignVCenter | Qt::AlignLeft, known.isEmpty() ? tr("no date yet") : known);
    }
    painter.restore();
}

void ScheduleBars::paintBarWithWords(
    QPainter &painter, const Span &span, const QString &words, double top, MarkState state, bool planned)
{
    if (!span.isDrawn())
        return;
    const double shift = gutter();
    const auto extent = extentOf(span, true, axis());
    const BarShape bar =
        barOf(span, extent, axis(), shift, top, barHeight, shift - 60, viewport()->width() + 60);
    paintBar(
        painter, bar, planned ? MarkState::Planned : state, planned ? BarLook::Outline : BarLook::Filled);
    const QString text = planned ? tr("planned %1").arg(words) : words;
    painter.setFont(fonts().small);
    painter.setPen(slate::palette::color(planned ? Role::Muted : Role::Text));
    painter.drawText(
        QRectF(bar.right + 6, top - 4, 600, barHeight + 8), Qt::AlignLeft | Qt::AlignVCenter, text);
}

int ScheduleBars::rowAt(QPointF at) const
{
    if (at.y() < rows().top())
        return -1;
    const int row = static_cast<int>((at.y() - rows().top() + scroll()) / rowHeight());
    return row < static_cast<int>(m_rows.size()) ? row : -1;
}

int ScheduleBars::indexOf(RecordRef record) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].record == record)
            return static_cast<int>(i);
    }
    return -1;
}

QRectF ScheduleBars::rowRect(RecordRef record) const
{
    const int row = indexOf(record);
    if (row < 0)
        return {};
    return {0, rows().top() - scroll() + row * rowHeight(), viewport()->width() + 0.0, rowHeight()};
}

void ScheduleBars::setSelected(RecordRef record)
{
    if (record == m_selected)
        return;
    m_selected = record;
    const int row = indexOf(record);
    setAccessibleDescription(row < 0 ? QString() : tipOf(m_rows[row]));
    if (row >= 0) {
        revealRow(row * rowHeight(), (row + 1) * rowHeight());
        const QDate begins = m_rows[row].begins();
        if (begins.isValid() && (axis().x(begins) < 0 || axis().x(begins) > axis().width() - 24))
            reveal(begins);
    }
    viewport()->update();
}

void ScheduleBars::choose(RecordRef record)
{
    setSelected(record);
    Q_EMIT selected(record);
}

void ScheduleBars::keyPressEvent(QKeyEvent *event)
{
    const int row = indexOf(m_selected);
    const int count = static_cast<int>(m_rows.size());
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (count > 0)
            choose(m_rows[std::clamp(row + (event->key() == Qt::Key_Down ? 1 : -1), 0, count - 1)].record);
        return;
    case Qt::Key_Left:
        startPan({});
        panTo({72, 0});
        endPan();
        return;
    case Qt::Key_Right:
        startPan({});
        panTo({-72, 0});
        endPan();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_selected.isNull())
            m_session.open(m_selected);
        return;
    default:
        AxisArea::keyPressEvent(event);
    }
}

void ScheduleBars::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->position();
    startPan(m_pressedAt);
}

void ScheduleBars::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF by = event->position() - m_pressedAt;
    if ((event->buttons() & Qt::LeftButton) && by.manhattanLength() >= QApplication::startDragDistance())
        panTo(event->position());
}

void ScheduleBars::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    endPan();
    const QPointF by = event->position() - m_pressedAt;
    if (by.manhattanLength() >= QApplication::startDragDistance() || event->position().y() < rows().top())
        return;
    const int row = rowAt(event->position());
    choose(row < 0 ? RecordRef() : m_rows[row].record);
}

void ScheduleBars::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position());
    if (row >= 0)
        m_session.open(m_rows[row].record);
}

QString ScheduleBars::tipOf(const ScheduleRow &row) const
{
    QStringList lines {row.name};
    if (!row.status.isEmpty())
        lines << row.status;
    if (!row.plannedWords.isEmpty())
        lines << tr("planned: %1").arg(row.plannedWords);
    if (!row.actualWords.isEmpty())
        lines << tr("as it was: %1").arg(row.actualWords);
    lines << sourceWords(m_session.catalog(), row.record);
    return lines.join(QLatin1Char('\n'));
}

bool ScheduleBars::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos());
        if (row >= 0)
            showTip(help->globalPos(), tipOf(m_rows[row]), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return AxisArea::viewportEvent(event);
}

} // namespace slate
