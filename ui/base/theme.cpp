#include "ui/base/theme.h"

#include "ui/base/slate_style.h"

#include <QApplication>
#include <QFile>
#include <QStyle>
#include <QWidget>

namespace slate {

namespace {

// @words in the style sheet stand for the roles.
QString styleSheet()
{
    using palette::Role;
    const std::pair<const char *, QColor> words[] = {
        {"@window", palette::color(Role::Window)},
        {"@surface", palette::color(Role::Surface)},
        {"@raised", palette::color(Role::Raised)},
        {"@line", palette::color(Role::Line)},
        {"@edge", palette::tint(Role::Muted, 0.4)},
        {"@text", palette::color(Role::Text)},
        {"@muted", palette::color(Role::Muted)},
        {"@accentDeep", palette::tint(Role::Accent, 0.85, Role::Text)},
        {"@accentSoft", palette::tint(Role::Accent, palette::isDark() ? 0.22 : 0.13)},
        {"@accentText", palette::textOn(Role::Accent)},
        {"@accent", palette::color(Role::Accent)},
        {"@good", palette::color(Role::Good)},
        {"@attentionSoft", palette::tint(Role::Attention, 0.14)},
        {"@attention", palette::color(Role::Attention)},
        {"@wrongSoft", palette::tint(Role::Wrong, 0.12)},
        {"@wrong", palette::color(Role::Wrong)},
        {"@hover", palette::tint(Role::Muted, 0.1)},
        {"@press", palette::tint(Role::Muted, 0.2)},
    };
    QFile file(QStringLiteral(":/theme/slate.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const auto &[word, color] : words)
        sheet.replace(QLatin1String(word), color.name());
    return sheet;
}

void restyle(QApplication &app)
{
    app.setPalette(palette::qtPalette());
    app.setStyleSheet(styleSheet());
}

} // namespace

QFont fontOf(TextSize size)
{
    QFont font = QApplication::font();
    switch (size) {
    case TextSize::Body:
        break;
    case TextSize::Title:
        font.setPointSizeF(16);
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Heading:
        font.setPointSizeF(12);
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Caption:
        font.setPointSizeF(9);
        break;
    }
    return font;
}

void applyTheme(QApplication &app)
{
    palette::setScheme(palette::scheme()); // looks at the system before our palette hides it
    QApplication::setStyle(new SlateStyle);
    QFont font = QApplication::font();
    font.setPointSizeF(10.5);
    QApplication::setFont(font);
    restyle(app);
}

void setScheme(palette::Scheme scheme)
{
    palette::setScheme(scheme);
    if (qApp)
        restyle(*qApp);
}

void setLook(QWidget *widget, const char *look)
{
    widget->setProperty("look", QString::fromLatin1(look));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace slate
