#include "ui/schedule/dood/dood_heads.h"

#include "ui/base/palette.h"
#include "ui/base/theme.h"
#include "ui/schedule/dood/dood_model.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>

namespace slate {

namespace {

using palette::Role;
constexpr int headLines = 4;
constexpr int dayNumberWidth = 32;

} // namespace

DoodDayHead::DoodDayHead(const DoodModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent),
      m_model(model)
{
    setFont(fontOf(TextSize::Caption));
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(8);
    setAttribute(Qt::WA_Hover, false);
}

int DoodDayHead::line() const
{
    return DoodMeasures::of(fontOf(TextSize::Caption)).line;
}

QSize DoodDayHead::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), headLines * line() + 4};
}

void DoodDayHead::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    paintMonths(painter);
    painter.setPen(palette::color(Role::Line));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void DoodDayHead::paintMonths(QPainter &painter) const
{
    painter.setFont(fontOf(TextSize::Caption));
    const int first = std::max(0, visualIndexAt(0));
    for (int column = first; m_model.isDay(column) && sectionViewportPosition(column) < width();) {
        const QDate date = m_model.sheet().days[static_cast<size_t>(column)].date;
        int end = column;
        while (m_model.isDay(end)) {
            const QDate other = m_model.sheet().days[static_cast<size_t>(end)].date;
            if (other.month() != date.month() || other.year() != date.year())
                break;
            ++end;
        }
        const int left = std::max(0, sectionViewportPosition(column));
        const int right = sectionViewportPosition(end - 1) + sectionSize(end - 1);
        const QRect box(left, 0, right - left, line());
        painter.fillRect(box, palette::color(Role::Surface));
        painter.setPen(palette::color(Role::Text));
        const QString name = QLocale().toString(date, QStringLiteral("MMMM yyyy"));
        const QFontMetrics metrics(painter.font());
        const bool fits = metrics.horizontalAdvance(name) + 8 <= box.width();
        painter.drawText(box.adjusted(4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
            fits ? name : QLocale().toString(date, QStringLiteral("MMM")));
        painter.setPen(palette::color(Role::Line));
        painter.drawLine(right - 1, 0, right - 1, height());
        column = end;
    }
}

void DoodDayHead::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    painter->save();
    if (m_model.isDay(column))
        paintDay(painter, rect, m_model.sheet().days[static_cast<size_t>(column)]);
    else
        paintTotal(painter, rect, static_cast<DoodTotal>(column - m_model.dayCount()));
    painter->restore();
}

void DoodDayHead::paintDay(QPainter *painter, const QRect &rect, const DoodSheetDay &day) const
{
    painter->fillRect(rect, shadeOf(day));
    const auto write = [&](int at, const QString &text, Role role, QFont font) {
        painter->setFont(font);
        painter->setPen(palette::color(role));
        painter->drawText(QRect(rect.left(), at * line(), rect.width() - 1, line()), Qt::AlignCenter, text);
    };
    const QFont plain = fontOf(TextSize::Caption);
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    const QLocale locale;
    write(1, locale.dayName(day.date.dayOfWeek(), QLocale::ShortFormat).left(3), Role::Muted, plain);
    write(2, QString::number(day.date.day()), Role::Text, plain);
    write(3, headMark(day), day.number > 0 ? Role::Text : Role::Muted, day.number > 0 ? strong : plain);
    painter->setPen(palette::color(Role::Line));
    painter->drawLine(rect.right(), line(), rect.right(), rect.bottom());
}

void DoodDayHead::paintTotal(QPainter *painter, const QRect &rect, DoodTotal total) const
{
    painter->fillRect(rect, palette::color(Role::Surface));
    painter->setFont(fontOf(TextSize::Caption));
    painter->setPen(palette::color(Role::Muted));
    const QString title = titleOf(total);
    if (painter->fontMetrics().horizontalAdvance(title) + 6 <= rect.width()) {
        painter->drawText(rect.adjusted(3, 0, -3, -4), Qt::AlignRight | Qt::AlignBottom, title);
    } else {
        painter->translate(rect.left(), rect.bottom());
        painter->rotate(-90);
        const QRect upwards(4, 0, rect.height() - 6, rect.width() - 4);
        painter->drawText(upwards, Qt::AlignLeft | Qt::AlignBottom,
            painter->fontMetrics().elidedText(title, Qt::ElideRight, upwards.width()));
    }
}

DoodRowHead::DoodRowHead(const DoodModel &model, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent),
      m_model(model)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(8);
    setAttribute(Qt::WA_Hover, false);
}

void DoodRowHead::setHeadWidth(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    Q_EMIT geometriesChanged();
}

void DoodRowHead::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    const DoodSheetRow &line = m_model.sheet().rows[static_cast<size_t>(row)];
    painter->save();
    painter->fillRect(rect, palette::color(Role::Surface));
    const bool isSelected = selectionModel() && selectionModel()->rowIntersectsSelection(row);
    if (isSelected)
        painter->fillRect(rect, palette::tint(Role::Accent, 0.12));
    painter->setFont(fontOf(TextSize::Caption));
    painter->setPen(palette::color(Role::Muted));
    const QRect number(rect.left(), rect.top(), dayNumberWidth - 4, rect.height());
    painter->drawText(number, Qt::AlignRight | Qt::AlignVCenter, line.number);
    painter->setFont(fontOf(TextSize::Body));
    QRect rest = rect.adjusted(dayNumberWidth + 4, 0, -6, 0);
    painter->setPen(palette::color(Role::Text));
    const QFontMetrics metrics = painter->fontMetrics();
    const QString name = metrics.elidedText(line.name, Qt::ElideRight, rest.width());
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, name);
    rest.setLeft(rest.left() + metrics.horizontalAdvance(name) + 8);
    // A stump of a name says less than none.
    if (rest.width() >= 40) {
        painter->setFont(fontOf(TextSize::Caption));
        painter->setPen(palette::color(Role::Muted));
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(line.person, Qt::ElideRight, rest.width()));
    }
    painter->setPen(palette::color(Role::Line));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->restore();
}

} // namespace slate
