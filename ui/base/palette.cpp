#include "ui/base/palette.h"

#include <QGuiApplication>

#include <array>

namespace slate::palette {

namespace {

constexpr int roleCount = static_cast<int>(Role::Wrong) + 1;
using Table = std::array<QRgb, roleCount>;

constexpr Table light {0xffF4F2ED, 0xffFFFFFF, 0xffFBFAF7, 0xffE4E0D8, 0xff1F1D1A, 0xff625D55, 0xff2F5BD8,
    0xff1E7B4D, 0xff8A5A00, 0xffB3261E};
constexpr Table dark {0xff17181B, 0xff1F2125, 0xff272A2F, 0xff363A41, 0xffECEAE6, 0xffA8A49C, 0xff8FB0FF,
    0xff6CC99A, 0xffE8B85A, 0xffF2877F};

// In the order of Ink.
using Inks = std::array<QRgb, 12>;
constexpr Inks lightInks {0xff476990, 0xff96522F, 0xff37694F, 0xff774873, 0xff80611A, 0xff27696D, 0xff974444,
    0xff555899, 0xff5A6E40, 0xff954C6D, 0xff70564A, 0xff5A626E};
constexpr Inks darkInks {0xff9DB8D8, 0xffE0A283, 0xff8CC3A6, 0xffCFA0C8, 0xffD6B568, 0xff84C2C4, 0xffE29B9B,
    0xffABAFE3, 0xffA9C08A, 0xffE09FBC, 0xffC9AC9B, 0xffAEB6C2};

Scheme chosen = Scheme::System;

// Asked before the program's own palette is set, since afterwards it would answer itself.
bool systemIsDark()
{
    static const bool answer = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return answer;
}

QColor blend(const QColor &top, const QColor &bottom, qreal share)
{
    const auto mix = [share](float a, float b) { return a * float(share) + b * float(1 - share); };
    return QColor::fromRgbF(
        mix(top.redF(), bottom.redF()), mix(top.greenF(), bottom.greenF()), mix(top.blueF(), bottom.blueF()));
}

} // namespace

QColor color(Role role)
{
    return QColor::fromRgb((isDark() ? dark : light)[static_cast<size_t>(role)]);
}

QColor tint(Role role, qreal share, Role over)
{
    return blend(color(role), color(over), share);
}

QColor soft(Role role, Role over)
{
    // A tint of this green leaves too little contrast for the words on it.
    if (role == Role::Good && !isDark())
        return QColor::fromRgb(0xE9F5EE);
    return tint(role, isDark() ? 0.14 : 0.1, over);
}

QColor textOn(Role role)
{
    return color(role).lightnessF() > 0.6F ? QColor::fromRgb(dark[0]) : QColor(Qt::white);
}

QColor ink(Ink ink)
{
    return QColor::fromRgb((isDark() ? darkInks : lightInks)[static_cast<size_t>(ink)]);
}

QColor textOnInk()
{
    return isDark() ? QColor::fromRgb(dark[0]) : QColor(Qt::white);
}

bool isDark()
{
    const bool system = systemIsDark();
    return chosen == Scheme::Dark || (chosen == Scheme::System && system);
}

Scheme scheme()
{
    return chosen;
}

void setScheme(Scheme scheme)
{
    systemIsDark();
    chosen = scheme;
}

QPalette qtPalette()
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole to, const QColor &color) { palette.setColor(to, color); };
    set(QPalette::Window, color(Role::Window));
    set(QPalette::WindowText, color(Role::Text));
    set(QPalette::Base, color(Role::Surface));
    set(QPalette::AlternateBase, tint(Role::Line, 0.25));
    set(QPalette::Text, color(Role::Text));
    set(QPalette::PlaceholderText, color(Role::Muted));
    set(QPalette::Button, color(Role::Raised));
    set(QPalette::ButtonText, color(Role::Text));
    set(QPalette::BrightText, color(Role::Wrong));
    set(QPalette::ToolTipBase, color(Role::Raised));
    set(QPalette::ToolTipText, color(Role::Text));
    set(QPalette::Highlight, color(Role::Accent));
    set(QPalette::HighlightedText, textOn(Role::Accent));
    set(QPalette::Link, color(Role::Accent));
    set(QPalette::LinkVisited, color(Role::Accent));
    set(QPalette::Light, tint(Role::Surface, 0.6, Role::Line));
    set(QPalette::Midlight, tint(Role::Line, 0.6));
    set(QPalette::Mid, color(Role::Line));
    set(QPalette::Dark, tint(Role::Muted, 0.45));
    set(QPalette::Shadow, tint(Role::Text, 0.8));
    const QColor faint = tint(Role::Muted, 0.6);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Role::Line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, color(Role::Text));
    return palette;
}

} // namespace slate::palette
