#include "ui/schedule/board/board_act.h"

#include <QCoreApplication>

namespace slate {

namespace {

struct ActInfo {
    const char *title;
    const char *keys;
    bool writes = true;
};

constexpr ActInfo infos[boardActCount] = {
    {QT_TRANSLATE_NOOP("BoardAct", "Open the form"), "Enter", false},
    {QT_TRANSLATE_NOOP("BoardAct", "Move up"), "Alt+↑"},
    {QT_TRANSLATE_NOOP("BoardAct", "Move down"), "Alt+↓"},
    {QT_TRANSLATE_NOOP("BoardAct", "Move to day…"), "D"},
    {QT_TRANSLATE_NOOP("BoardAct", "Move to the boneyard"), "B"},
    {QT_TRANSLATE_NOOP("BoardAct", "Cut"), "Ctrl+X"},
    {QT_TRANSLATE_NOOP("BoardAct", "Paste"), "Ctrl+V"},
    {QT_TRANSLATE_NOOP("BoardAct", "Take off the days"), "Del"},
    {QT_TRANSLATE_NOOP("BoardAct", "Add day break"), "Ctrl+Enter"},
    {QT_TRANSLATE_NOOP("BoardAct", "Add note…"), ""},
    {QT_TRANSLATE_NOOP("BoardAct", "Add meal…"), ""},
    {QT_TRANSLATE_NOOP("BoardAct", "Add company move…"), ""},
    {QT_TRANSLATE_NOOP("BoardAct", "Add travel…"), ""},
    {QT_TRANSLATE_NOOP("BoardAct", "Break into days by pages…"), ""},
    {QT_TRANSLATE_NOOP("BoardAct", "Break into days by hours…"), ""},
    {QT_TRANSLATE_NOOP("BoardAct", "Remove day breaks"), ""},
    {QT_TRANSLATE_NOOP("BoardAct", "Sort by location"), ""},
    {QT_TRANSLATE_NOOP("BoardAct", "Sort by set"), ""},
    {QT_TRANSLATE_NOOP("BoardAct", "Sort by day and night"), ""},
    {QT_TRANSLATE_NOOP("BoardAct", "Sort by cast"), ""},
    {QT_TRANSLATE_NOOP("BoardAct", "Sort in the order of the script"), ""},
    {QT_TRANSLATE_NOOP("BoardAct", "Set the day's call…"), "T"},
    {QT_TRANSLATE_NOOP("BoardAct", "Select all scenes"), "Ctrl+A", false},
    {QT_TRANSLATE_NOOP("BoardAct", "Find…"), "Ctrl+F", false},
    {QT_TRANSLATE_NOOP("BoardAct", "Show its conflicts"), "C", false},
    {QT_TRANSLATE_NOOP("BoardAct", "Zoom in"), "+", false},
    {QT_TRANSLATE_NOOP("BoardAct", "Zoom out"), "−", false},
    {QT_TRANSLATE_NOOP("BoardAct", "Whole size"), "Home", false},
};

const ActInfo &infoOf(BoardAct act)
{
    return infos[static_cast<int>(act)];
}

} // namespace

QString displayTitle(BoardAct act)
{
    return QCoreApplication::translate("BoardAct", infoOf(act).title);
}

QString keysOf(BoardAct act)
{
    return QString::fromUtf8(infoOf(act).keys);
}

bool writes(BoardAct act)
{
    return infoOf(act).writes;
}

} // namespace slate
