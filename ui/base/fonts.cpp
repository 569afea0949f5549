#include "ui/base/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QResource>

namespace slate {

namespace {

struct Written {
    qreal points;
    QFont::Weight weight;
};

Written writtenAs(TextSize size)
{
    switch (size) {
    case TextSize::Film:
        return {19.5, QFont::DemiBold};
    case TextSize::Title:
        return {15, QFont::DemiBold};
    case TextSize::Heading:
        return {10.5, QFont::DemiBold};
    case TextSize::Name:
        return {9.75, QFont::DemiBold};
    case TextSize::Control:
        return {9.75, QFont::Medium};
    case TextSize::Body:
        break;
    case TextSize::Caption:
        return {9, QFont::Normal};
    case TextSize::Group:
        return {8.25, QFont::DemiBold};
    }
    return {9.75, QFont::Normal};
}

/// The family that the program carries; empty where it cannot be read.
QString ownFamily()
{
    static const QString family = [] {
        QString name;
        for (const char *weight : {"Regular", "Medium", "SemiBold"}) {
            const QResource file(QStringLiteral(":/fonts/Inter-%1.otf").arg(QLatin1String(weight)));
            const int font = QFontDatabase::addApplicationFontFromData(file.uncompressedData());
            const QStringList families = QFontDatabase::applicationFontFamilies(font);
            if (families.isEmpty())
                return QString();
            name = families.first();
        }
        return name;
    }();
    return family;
}

} // namespace

QFont fontOf(TextSize size)
{
    QFont font = QApplication::font();
    const Written as = writtenAs(size);
    font.setPointSizeF(as.points);
    font.setWeight(as.weight);
    if (size == TextSize::Group) {
        font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::PercentageSpacing, 106);
    }
    return font;
}

void useOwnFont()
{
    QFont font = QApplication::font();
    if (!ownFamily().isEmpty() && font.family() != ownFamily())
        font.setFamilies({ownFamily(), font.family()});
    font.setPointSizeF(writtenAs(TextSize::Body).points);
    font.setWeight(QFont::Normal);
    QApplication::setFont(font);
}

} // namespace slate
