#include "tests/core/strings.h"
#include "tests/ui/contrast.h"

#include "ui/base/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>

#include <functional>
#include <set>

using namespace slate;
using palette::Role;

namespace {

constexpr Role grounds[] = {Role::Window, Role::Surface, Role::Raised};
constexpr Role written[] = {Role::Text, Role::Muted, Role::Accent, Role::Good, Role::Attention, Role::Wrong};

void inEachScheme(const std::function<void()> &look)
{
    const auto before = palette::scheme();
    for (const auto scheme : {palette::Scheme::Light, palette::Scheme::Dark}) {
        palette::setScheme(scheme);
        look();
    }
    palette::setScheme(before);
}

} // namespace

TEST_CASE("every role that is written in can be read on every ground, in either scheme")
{
    inEachScheme([] {
        for (const Role role : written) {
            for (const Role ground : grounds) {
                CAPTURE(palette::isDark(), int(role), int(ground));
                CHECK(contrast(palette::color(role), palette::color(ground)) >= 4.5);
            }
        }
    });
}

TEST_CASE("words can be read on what is chosen, on their own soft ground and on what is filled")
{
    inEachScheme([] {
        for (const Role role : written) {
            CAPTURE(palette::isDark(), int(role));
            CHECK(contrast(palette::color(role), palette::soft(Role::Accent)) >= 4.5);
            CHECK(contrast(palette::color(role), palette::soft(role)) >= 4.5);
            CHECK(contrast(palette::textOn(role), palette::color(role)) >= 4.5);
        }
        CHECK(contrast(palette::color(Role::Accent), palette::soft(Role::Accent, Role::Window)) >= 4.5);
        const QPalette made = palette::qtPalette();
        for (const auto ground :
            {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button})
            CHECK(contrast(made.color(QPalette::PlaceholderText), made.color(ground)) >= 4.5);
        CHECK(contrast(made.color(QPalette::HighlightedText), made.color(QPalette::Highlight)) >= 4.5);
        CHECK(contrast(made.color(QPalette::ToolTipText), made.color(QPalette::ToolTipBase)) >= 4.5);
    });
}

TEST_CASE("the program writes in Inter, in three weights and no size below 11 pixels")
{
    const QFont before = QApplication::font();
    useOwnFont();
    std::set<int> weights;
    for (const TextSize size : {TextSize::Film, TextSize::Title, TextSize::Heading, TextSize::Name,
             TextSize::Control, TextSize::Body, TextSize::Caption, TextSize::Group}) {
        const QFontInfo info(fontOf(size));
        CAPTURE(int(size));
        CHECK(info.family() == QStringLiteral("Inter"));
        CHECK(fontOf(size).pointSizeF() * 4 / 3 >= 11);
        weights.insert(info.weight());
    }
    CHECK(weights == std::set<int> {QFont::Normal, QFont::Medium, QFont::DemiBold});
    QApplication::setFont(before);
}

TEST_CASE("figures stand under each other in every weight")
{
    const QFont before = QApplication::font();
    useOwnFont();
    for (const TextSize size : {TextSize::Body, TextSize::Control, TextSize::Name}) {
        const QFontMetricsF metrics(fontOf(size));
        for (const QChar figure : QStringLiteral("123456789"))
            CHECK(metrics.horizontalAdvance(figure) == metrics.horizontalAdvance(QLatin1Char('0')));
    }
    QApplication::setFont(before);
}
