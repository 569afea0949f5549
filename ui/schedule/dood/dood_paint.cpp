#include "ui/schedule/dood/dood_paint.h"

#include "ui/base/palette.h"
#include "ui/schedule/dood/dood_model.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace slate {

namespace {

using palette::Role;

QColor tintOf(DayCode code, const QColor &behind)
{
    if (isWork(code))
        return palette::tint(Role::Accent, 0.16);
    switch (code) {
    case DayCode::Hold:
        return palette::tint(Role::Attention, 0.18);
    case DayCode::Travel:
    case DayCode::Rehearsal:
    case DayCode::Fitting:
        return palette::tint(Role::Good, 0.16);
    default:
        return behind;
    }
}

bool isFaint(DayCode code)
{
    return code == DayCode::Idle || code == DayCode::DayOff || code == DayCode::CompanyMove;
}

/// The days on which a row begins, ends, is dropped or picked up again.
bool isTurningPoint(DayCode code)
{
    return isWork(code) && code != DayCode::Work;
}

void paintCorner(QPainter *painter, const QRect &box)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette::color(Role::Attention));
    painter->setRenderHint(QPainter::Antialiasing);
    const QPoint corner(box.right() + 1, box.top());
    painter->drawPolygon(QPolygon {corner, corner - QPoint(8, 0), corner + QPoint(0, 8)});
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(palette::color(Role::Attention));
    painter->drawRect(box.adjusted(0, 0, -1, -1));
}

} // namespace

DoodMeasures DoodMeasures::of(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    DoodMeasures measures;
    measures.day = metrics.horizontalAdvance(QStringLiteral("PWF")) + 8;
    const QFontMetrics plain(font);
    for (int month = 1; month <= 12; ++month) {
        const QString text = QLocale().toString(QDate(2000, month, 28), QStringLiteral("d MMM"));
        measures.date = std::max(measures.date, plain.horizontalAdvance(text) + 10);
    }
    measures.count = metrics.horizontalAdvance(QStringLiteral("000")) + 12;
    measures.line = metrics.height() + 2;
    measures.foot = metrics.height() + 8;
    return measures;
}

QColor shadeOf(const DoodSheetDay &day)
{
    switch (day.standing) {
    case DateStanding::Shooting:
        return palette::color(Role::Surface);
    case DateStanding::WeeklyDayOff:
    case DateStanding::DayOff:
        return palette::tint(Role::Line, 0.45);
    case DateStanding::Holiday:
        return palette::tint(Role::Wrong, 0.10);
    case DateStanding::CompanyMove:
    case DateStanding::Travel:
        return palette::tint(Role::Attention, 0.10);
    }
    return palette::color(Role::Surface);
}

QString headMark(const DoodSheetDay &day)
{
    if (day.number > 0)
        return QString::number(day.number);
    const bool isMove = day.standing == DateStanding::CompanyMove || day.standing == DateStanding::Travel;
    const bool isHoliday = day.standing == DateStanding::Holiday;
    return QLatin1String(lettersOf(isMove ? DayCode::CompanyMove
            : isHoliday                   ? DayCode::DayOff
                                          : DayCode::None));
}

DoodDelegate::DoodDelegate(const DoodModel &model, QObject *parent)
    : QStyledItemDelegate(parent),
      m_model(model)
{
}

void DoodDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isDay = m_model.isDay(index.column());
    const DayCode code = isDay ? m_model.codeAt(index.row(), index.column()) : DayCode::None;
    const QColor behind = isDay ? shadeOf(m_model.sheet().days[static_cast<size_t>(index.column())])
                                : palette::color(Role::Surface);
    painter->save();
    painter->fillRect(option.rect, tintOf(code, behind));
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected) {
        QColor over = palette::color(Role::Accent);
        over.setAlphaF(0.22F);
        painter->fillRect(option.rect, over);
    }
    const QString text = index.data().toString();
    QFont font = option.font;
    if (isTurningPoint(code))
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const bool isNothing = !isDay && (text == QLatin1String("0") || text == QStringLiteral("\u2014"));
    painter->setPen(palette::color(isNothing || isFaint(code) ? Role::Muted : Role::Text));
    const QRect inside = option.rect.adjusted(3, 0, -3, 0);
    painter->drawText(
        isDay ? option.rect : inside, isDay ? Qt::AlignCenter : Qt::AlignRight | Qt::AlignVCenter, text);
    if (m_model.isChanged(index.row(), index.column()))
        paintCorner(painter, option.rect);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(palette::color(Role::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace slate
