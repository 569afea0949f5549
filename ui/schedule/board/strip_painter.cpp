#include "ui/schedule/board/strip_painter.h"

#include "ui/base/palette.h"
#include "ui/schedule/board/stack_layout.h"

#include <QPainter>

namespace slate {

namespace {

constexpr int fieldGap = 6;

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() * share + b.redF() * (1 - share)),
        static_cast<float>(a.greenF() * share + b.greenF() * (1 - share)),
        static_cast<float>(a.blueF() * share + b.blueF() * (1 - share)));
}

void drawCut(QPainter &painter, const QRect &rect, int flags, const QString &text)
{
    if (text.isEmpty() || rect.width() < 4)
        return;
    painter.drawText(rect, flags | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

bool isStrong(StripField field)
{
    return field == StripField::Number || field == StripField::Set;
}

} // namespace

FieldNeeds fieldNeedsOf(const BoardDesk &desk)
{
    const QFontMetrics plain(stripFont(TextSize::Body, 1, false));
    const QFontMetrics strong(stripFont(TextSize::Body, 1, true));
    FieldNeeds needs {};
    for (const bool boneyard : {false, true}) {
        for (const BoardRow &row : desk.rows(boneyard)) {
            const Scene *scene = row.scene.isNull() ? nullptr : desk.facts().find(row.scene);
            for (size_t i = 0; scene && i < needs.size(); ++i) {
                const auto field = static_cast<StripField>(i);
                if (!layoutHas(desk.layout(), field))
                    continue;
                const QString text = fieldText(desk.facts(), desk.facts().find(row.strip), *scene, field);
                const QFontMetrics &metrics = isStrong(field) ? strong : plain;
                if (!text.isEmpty())
                    needs[i] = std::max(needs[i], metrics.horizontalAdvance(text) + fieldGap + 2);
            }
        }
    }
    return needs;
}

QFont stripFont(TextSize size, double zoom, bool strong)
{
    QFont font = fontOf(size);
    font.setPointSizeF(std::max(4.0, font.pointSizeF() * zoom));
    if (strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

StripPainter::StripPainter(const BoardDesk &desk, bool horizontal, double zoom)
    : m_desk(desk),
      m_horizontal(horizontal),
      m_zoom(zoom),
      m_font(stripFont(TextSize::Body, zoom, false)),
      m_strong(stripFont(TextSize::Body, zoom, true)),
      m_small(stripFont(TextSize::Caption, zoom, false))
{
}

void StripPainter::paint(QPainter &painter, const BoardRow &row, const QRect &rect, Look look) const
{
    using palette::Role;
    switch (row.kind) {
    case RowKind::Scene:
    case RowKind::Unplaced:
        paintScene(painter, row, rect, look);
        break;
    case RowKind::DayBreak:
        paintBreak(painter, row, rect);
        break;
    case RowKind::Banner:
        paintWords(painter, rect, m_desk.wordsOf(row), palette::tint(Role::Muted, 0.22),
            palette::color(Role::Text), false);
        break;
    case RowKind::OpenDay:
        paintWords(painter, rect, m_desk.wordsOf(row), palette::color(Role::Raised),
            palette::color(Role::Muted), false);
        painter.setPen(QPen(palette::color(Role::Muted), 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
        paintConflicts(painter, row, rect);
        break;
    case RowKind::OffDays: {
        const auto part =
            row.standing == DateStanding::Holiday ? StripColorPart::Holiday : StripColorPart::FreeDay;
        painter.setFont(m_small);
        paintWords(painter, rect, m_desk.wordsOf(row), m_desk.colors().of(part), m_desk.colors().textOn(part),
            false);
        break;
    }
    }
    if (look.cut)
        painter.fillRect(rect, [] {
            QColor veil = palette::color(Role::Surface);
            veil.setAlphaF(0.55F);
            return veil;
        }());
    paintMark(painter, rect, look);
}

void StripPainter::paintScene(QPainter &painter, const BoardRow &row, const QRect &rect, Look look) const
{
    const Scene *scene = m_desk.facts().find(row.scene);
    const Strip *strip = m_desk.facts().find(row.strip);
    const StripColorPart part = scene ? partOf(*scene) : StripColorPart::DayInterior;
    QColor paper = m_desk.colors().of(part);
    if (look.selected)
        paper = mixed(palette::color(palette::Role::Accent), paper, 0.16);
    painter.fillRect(rect, paper);
    QColor edge = Qt::black;
    edge.setAlphaF(0.28F);
    if (m_horizontal)
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), edge);
    else
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, edge);
    if (!scene)
        return;
    painter.setPen(m_desk.colors().textOn(part));
    if (m_horizontal)
        paintStacked(painter, strip, *scene, rect);
    else
        paintLines(painter, strip, *scene, rect);
    paintConflicts(painter, row, rect);
}

void StripPainter::paintLines(
    QPainter &painter, const Strip *strip, const Scene &scene, const QRect &rect) const
{
    const auto &lines = m_desk.layout().lines;
    const int band = scaled(conflictBand);
    const int height = rect.height() / static_cast<int>(lines.size());
    int top = rect.top();
    for (const StripLine &line : lines) {
        for (const PlacedColumn &column :
            placeColumns(line, rect.width() - band - scaled(fieldGap), m_zoom, &m_desk.fieldNeeds())) {
            const bool right = isRightAligned(column.field);
            const QRect cell(rect.left() + band + column.left, top, column.width - scaled(fieldGap), height - 1);
            QFont font = isStrong(column.field) ? m_strong : m_font;
            font.setStrikeOut(scene.omitted);
            painter.setFont(font);
            drawCut(painter, cell, Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft),
                fieldText(m_desk.facts(), strip, scene, column.field));
        }
        top += height;
    }
}

// Bands at the same height in every strip, so that the eye runs along them as on the board on the wall.
void StripPainter::paintStacked(
    QPainter &painter, const Strip *strip, const Scene &scene, const QRect &rect) const
{
    const auto text = [&](StripField field) { return fieldText(m_desk.facts(), strip, scene, field); };
    const StackLayout layout = stackLayout(rect.height(), static_cast<int>(m_desk.parts().size()), m_zoom);
    QRect cell(rect.left() + 1, rect.top() + layout.top, rect.width() - 3, layout.line);
    const auto next = [&](StripField field, const QFont &font) {
        painter.setFont(font);
        drawCut(painter, cell, Qt::AlignCenter, text(field));
        cell.translate(0, layout.line);
    };
    next(StripField::Number, m_strong);
    next(StripField::IntExt, m_small);
    next(StripField::DayNight, m_small);
    next(StripField::Pages, m_font);
    next(StripField::Marks, m_small);

    const QRect words(cell.left(), rect.top() + layout.wordsTop, cell.width(), layout.wordsHeight);
    painter.setFont(m_strong);
    QRect half(words.left(), words.top(), words.width() / 2 + scaled(2), words.height());
    drawAlong(painter, half, text(StripField::Set));
    painter.setFont(m_small);
    half.moveLeft(words.left() + words.width() / 2);
    drawAlong(painter, half, text(StripField::Location));
    paintParts(painter, scene, rect);
}

// Each part in the row that the head of the board names.
void StripPainter::paintParts(QPainter &painter, const Scene &scene, const QRect &rect) const
{
    const auto &parts = m_desk.parts();
    const StackLayout layout = stackLayout(rect.height(), static_cast<int>(parts.size()), m_zoom);
    const auto &here = m_desk.facts().castOf(scene.id);
    QColor edge = Qt::black;
    edge.setAlphaF(0.12F);
    painter.setFont(m_font);
    size_t named = 0;
    QRect cell(rect.left(), rect.top() + layout.castTop, rect.width() - 1, layout.castLine);
    for (int i = 0; i < layout.castRows + layout.hasRest; ++i) {
        painter.fillRect(cell.left(), cell.top(), cell.width(), 1, edge);
        if (i == layout.castRows) {
            if (here.size() > named)
                drawCut(painter, cell, Qt::AlignCenter, QStringLiteral("+%1").arg(here.size() - named));
        } else if (const auto part = parts[static_cast<size_t>(i)];
                   std::find(here.begin(), here.end(), part) != here.end()) {
            drawCut(painter, cell, Qt::AlignCenter, partMark(*m_desk.facts().find(part)));
            ++named;
        }
        cell.translate(0, layout.castLine);
    }
}

void StripPainter::paintConflicts(QPainter &painter, const BoardRow &row, const QRect &rect) const
{
    const int count = m_desk.conflictsAt(row);
    if (count == 0)
        return;
    const int band = scaled(conflictBand) - 3;
    const QRect bar = m_horizontal ? QRect(rect.left(), rect.top(), rect.width() - 1, band)
                                   : QRect(rect.left(), rect.top(), band, rect.height() - 1);
    painter.fillRect(bar, palette::color(palette::Role::Wrong));
    painter.setPen(palette::textOn(palette::Role::Wrong));
    painter.setFont(m_small);
    painter.drawText(bar, Qt::AlignCenter | Qt::TextSingleLine, QString::number(count));
}

void StripPainter::paintBreak(QPainter &painter, const BoardRow &row, const QRect &rect) const
{
    const auto part = row.endsWeek ? StripColorPart::WeekBreak : StripColorPart::DayBreak;
    const QColor ink = m_desk.colors().textOn(part);
    const PlannedDay &day = m_desk.plan().days[static_cast<size_t>(row.day)];
    QStringList words {dayWords(day), briefDayWords(day)};
    if (!m_horizontal)
        words.prepend(dayEndWords(day));
    const QFontMetrics metrics(m_strong);
    const int room = (m_horizontal ? rect.height() : rect.width()) - scaled(conflictBand) - scaled(fieldGap);
    while (words.size() > 1 && metrics.horizontalAdvance(words.front()) > room)
        words.removeFirst();
    paintWords(painter, rect, words.front(), m_desk.colors().of(part), ink, true);
    paintConflicts(painter, row, rect);
    if (m_horizontal)
        return;
    painter.setPen(ink);
    painter.setFont(m_font);
    const QString call = BoardDesk::tr("call %1").arg(clockText(day.call));
    const QRect right = rect.adjusted(rect.width() / 2, 0, -scaled(fieldGap) * 2, 0);
    if (painter.fontMetrics().horizontalAdvance(m_desk.wordsOf(row) + call) + scaled(80) < rect.width())
        painter.drawText(right, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, call);
}

void StripPainter::paintWords(QPainter &painter, const QRect &rect, const QString &words, const QColor &paper,
    const QColor &ink, bool strong) const
{
    painter.fillRect(rect, paper);
    QColor edge = ink;
    edge.setAlphaF(0.2F);
    if (m_horizontal)
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), edge);
    else
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, edge);
    const int thickness = m_horizontal ? rect.width() : rect.height();
    painter.setFont(thickness < scaled(20) ? m_small : strong ? m_strong : m_font);
    painter.setPen(ink);
    if (m_horizontal)
        drawAlong(painter, rect.adjusted(0, scaled(conflictBand) - 4, 0, 0), words);
    else
        drawCut(painter, rect.adjusted(scaled(conflictBand), 0, -scaled(fieldGap), -1), Qt::AlignVCenter, words);
}

// Upwards, from the foot of the column, as on the back of a book.
void StripPainter::drawAlong(QPainter &painter, const QRect &rect, const QString &text) const
{
    if (text.isEmpty() || rect.height() < 8)
        return;
    painter.save();
    painter.translate(rect.left(), rect.bottom() + 1);
    painter.rotate(-90);
    drawCut(painter, QRect(scaled(4), 0, rect.height() - scaled(8), rect.width()), Qt::AlignVCenter, text);
    painter.restore();
}

void StripPainter::paintMark(QPainter &painter, const QRect &rect, Look look) const
{
    if (!look.selected && !look.cursor)
        return;
    const QColor accent = palette::color(palette::Role::Accent);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent, look.selected ? 3 : 2, look.selected ? Qt::SolidLine : Qt::DotLine));
    painter.drawRect(rect.adjusted(1, 1, -1, -1));
    if (look.cursor && look.selected) {
        painter.setPen(QPen(palette::color(palette::Role::Surface), 1, Qt::DotLine));
        painter.drawRect(rect.adjusted(2, 2, -3, -3));
    }
}

} // namespace slate
