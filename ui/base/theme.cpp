#include "ui/base/theme.h"

#include "ui/base/slate_style.h"

#include <QApplication>
#include <QFile>
#include <QStyle>
#include <QWidget>

namespace slate {

namespace {

// @words in the style sheet stand for the roles and the sizes.
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
        {"@accentSoft", palette::soft(Role::Accent)},
        {"@accentText", palette::textOn(Role::Accent)},
        {"@accent", palette::color(Role::Accent)},
        {"@good", palette::color(Role::Good)},
        {"@attentionSoft", palette::soft(Role::Attention)},
        {"@attention", palette::color(Role::Attention)},
        {"@wrongSoft", palette::soft(Role::Wrong)},
        {"@wrong", palette::color(Role::Wrong)},
        {"@hover", palette::tint(Role::Muted, 0.1)},
        {"@press", palette::tint(Role::Muted, 0.2)},
    };
    const std::pair<const char *, TextSize> sizes[] = {
        {"@sizeTitle", TextSize::Title},
        {"@sizeHeading", TextSize::Heading},
        {"@sizeCaption", TextSize::Caption},
        {"@sizeGroup", TextSize::Group},
    };
    QFile file(QStringLiteral(":/theme/slate.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const auto &[word, color] : words)
        sheet.replace(QLatin1String(word), color.name());
    for (const auto &[word, size] : sizes)
        sheet.replace(QLatin1String(word), QStringLiteral("%1pt").arg(fontOf(size).pointSizeF()));
    return sheet;
}

void restyle(QApplication &app)
{
    app.setPalette(palette::qtPalette());
    app.setStyleSheet(styleSheet());
}

} // namespace

void applyTheme(QApplication &app)
{
    palette::setScheme(palette::scheme()); // looks at the system before our palette hides it
    QApplication::setStyle(new SlateStyle);
    useOwnFont();
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
