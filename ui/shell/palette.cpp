#include "ui/shell/palette.h"

#include <QGuiApplication>
#include <QPalette>

namespace slate::palette
{

namespace
{

struct Pair {
    QRgb light;
    QRgb dark;
};

// In the order of Role.
constexpr Pair colours[] = {
    {0xFFF6F5F2, 0xFF17181B},
    {0xFFFFFFFF, 0xFF1F2125},
    {0xFFFBFAF8, 0xFF272A2F},
    {0xFFE1DED8, 0xFF363A41},
    {0xFF1F1D1A, 0xFFECEAE6},
    {0xFF625D55, 0xFFA8A49C},
    {0xFF2F5BD8, 0xFF8FB0FF},
    {0xFF1E7B4D, 0xFF6CC99A},
    {0xFF8A5A00, 0xFFE8B85A},
    {0xFFB3261E, 0xFFF2877F},
};

bool isDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

QColor color(Role role)
{
    const Pair &pair = colours[static_cast<int>(role)];
    return QColor::fromRgb(isDark() ? pair.dark : pair.light);
}

} // namespace slate::palette
