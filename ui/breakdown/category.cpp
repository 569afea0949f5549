#include "ui/breakdown/category.h"

#include "core/model/order_key.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace slate {

namespace {

constexpr char plainColor[] = "#9E9E9E";

CategoryShown shown(const Record &record)
{
    const auto category = fromRecord<ElementCategory>(record);
    QColor color(category.color);
    // A category without a colour is grey: a fact of the sheet, not of the theme.
    if (!color.isValid())
        color = QColor(QLatin1String(plainColor));
    return {category.id, category.name, color, category.mark.value_or(CategoryMark::None),
        category.records.value_or(CategoryRecords::Elements)};
}

CategoryShown shown(const StandardCategory &category)
{
    return {{}, QCoreApplication::translate("Category", category.name), QColor(QLatin1String(category.color)),
        category.mark, category.records};
}

/// Relative luminance. [WCAG 2.1]
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

std::vector<CategoryShown> categoriesOf(Session &session, qint64 production)
{
    std::vector<const Record *> own;
    for (const Record &record : session.catalog().records(Kind::ElementCategory)) {
        if (numberOf(record, "production") == production)
            own.push_back(&record);
    }
    std::sort(own.begin(), own.end(), [](const Record *a, const Record *b) {
        const QString left = textOf(*a, "category_order");
        const QString right = textOf(*b, "category_order");
        // One that has no place yet comes last.
        if (left.isEmpty() != right.isEmpty())
            return right.isEmpty();
        return left != right ? left < right : a->id < b->id;
    });
    std::vector<CategoryShown> categories;
    for (const Record *record : own)
        categories.push_back(shown(*record));
    if (categories.empty()) {
        for (const StandardCategory &standard : standardCategories())
            categories.push_back(shown(standard));
    }
    return categories;
}

std::vector<Id<ElementCategory>> addStandardCategories(Transaction &t, qint64 production)
{
    std::vector<Id<ElementCategory>> ids;
    const QStringList keys = keysBetween({}, {}, int(standardCategories().size()));
    for (const StandardCategory &standard : standardCategories()) {
        const CategoryShown look = shown(standard);
        ElementCategory category;
        category.id = Id<ElementCategory>::random();
        category.name = look.name;
        category.production = Id<Production>(production);
        category.color = QLatin1String(standard.color);
        category.mark = standard.mark;
        category.records = standard.records;
        category.order = keys[qsizetype(ids.size())];
        t.insert(category);
        ids.push_back(category.id);
    }
    return ids;
}

CategoryShown newCategory(const QString &name)
{
    return {{}, name, QColor(QLatin1String(plainColor)), CategoryMark::None, CategoryRecords::Elements};
}

Id<ElementCategory> keptCategory(Transaction &t, qint64 production, const CategoryShown &category)
{
    if (!category.id.isNull())
        return category.id;
    const auto own = [&] {
        auto all = t.all(Kind::ElementCategory);
        std::erase_if(all, [&](const Record &each) { return numberOf(each, "production") != production; });
        return all;
    };
    if (own().empty())
        addStandardCategories(t, production);
    QString last;
    for (const Record &each : own()) {
        if (textOf(each, "name") == category.name)
            return Id<ElementCategory>(each.id);
        last = std::max(last, textOf(each, "category_order"));
    }
    ElementCategory made;
    made.id = Id<ElementCategory>::random();
    made.name = category.name;
    made.production = Id<Production>(production);
    made.color = QLatin1String(plainColor);
    made.order = keyBetween(last, {});
    t.insert(made);
    return made.id;
}

QColor textOn(const QColor &color)
{
    const double light = luminance(color);
    const double onBlack = (light + 0.05) / 0.05;
    const double onWhite = 1.05 / (light + 0.05);
    return onBlack >= onWhite ? QColor(Qt::black) : QColor(Qt::white);
}

void paintMark(QPainter &painter, const QRectF &rect, CategoryMark mark, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    const QRectF inner = rect.adjusted(1, 1, -1, -1);
    switch (mark) {
    case CategoryMark::None:
        break;
    case CategoryMark::Circle:
        painter.drawEllipse(inner);
        break;
    case CategoryMark::Box:
        painter.drawRect(inner);
        break;
    case CategoryMark::Underline:
        painter.drawLine(inner.bottomLeft(), inner.bottomRight());
        break;
    case CategoryMark::Asterisk:
        for (int i = 0; i < 3; ++i) {
            const double turn = M_PI * (0.5 + i / 3.0);
            const QPointF arm(std::cos(turn) * inner.width() / 2, std::sin(turn) * inner.width() / 2);
            painter.drawLine(inner.center() - arm, inner.center() + arm);
        }
        break;
    }
    painter.restore();
}

} // namespace slate
