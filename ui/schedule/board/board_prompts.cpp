#include "ui/schedule/board/board_prompts.h"

#include "core/model/clock_time.h"
#include "ui/schedule/board/board_desk.h"
#include "ui/schedule/board/prompt_bar.h"
#include "ui/schedule/board/strip_edits.h"

#include <QRegularExpression>

#include <algorithm>

namespace slate {

namespace {

/// Hours as people say them: "10", "10:30", "10 h 30".
std::optional<int> minutesFrom(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(\\d{1,2})\\s*(?:h|:|$)\\s*(\\d{1,2})?\\s*(?:min)?\\s*$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const int minutes = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    return minutes > 0 ? std::optional(minutes) : std::nullopt;
}

/// The fault of an answer that could not be saved: the question stays, with what was typed.
QString unlessFailed(Session &session, const std::function<void()> &act)
{
    bool failed = false;
    const auto told = QObject::connect(&session, &Session::failed, [&failed] { failed = true; });
    act();
    QObject::disconnect(told);
    return failed ? PromptBar::tr("Not saved. Enter tries again.") : QString();
}

/// A question about breaking into days, with what it will take apart.
QString breakQuestion(const BoardDesk &desk, const QString &question)
{
    const qsizetype strips = desk.selection().size();
    return (strips > 1
            ? PromptBar::tr("%1 (%n strips chosen; breaks among them are replaced)", nullptr, int(strips))
            : PromptBar::tr("%1 (the whole board; its day breaks are replaced)"))
        .arg(question);
}

/// What is asked for a new banner, and how long that takes; a note takes no time.
struct BannerQuestion {
    BoardAct act;
    BannerKind banner;
    const char *question;
    std::optional<int> minutes;
};

constexpr BannerQuestion bannerQuestions[] = {
    {BoardAct::AddNote, BannerKind::Note, QT_TRANSLATE_NOOP("slate::PromptBar", "What the note says"), {}},
    {BoardAct::AddMeal, BannerKind::Meal, QT_TRANSLATE_NOOP("slate::PromptBar", "What the meal is called"),
        60},
    {BoardAct::AddCompanyMove, BannerKind::CompanyMove,
        QT_TRANSLATE_NOOP("slate::PromptBar", "Where the company moves"), 60},
    {BoardAct::AddTravel, BannerKind::Travel, QT_TRANSLATE_NOOP("slate::PromptBar", "What the travel is"),
        60},
};

} // namespace

TypedPlace promptPlaceAt(const BoardDesk &desk, BoardAct act)
{
    PromptPlace place {act, desk.board(), desk.cursor(), {}};
    place.chosen.assign(desk.selection().begin(), desk.selection().end());
    std::sort(place.chosen.begin(), place.chosen.end(), [](RecordRef a, RecordRef b) { return a.id < b.id; });
    const QString board = desk.session().catalog().nameOf(RecordRef {Kind::Board, desk.board().value()});
    return typedPlaceOf(place, PromptBar::tr("%1: %2").arg(board, displayTitle(act)));
}

void askDay(PromptBar &prompt, BoardDesk &desk)
{
    if (desk.selection().isEmpty())
        return;
    const size_t days = desk.plan().days.size();
    prompt.ask({PromptBar::tr("Move to day (1 to %1; %2 is a new day)").arg(days).arg(days + 1),
                   PromptBar::tr("Move"), {}, promptPlaceAt(desk, BoardAct::ToDay)},
        [&desk, days](const QString &text) -> QString {
            const int day = text.toInt();
            if (day < 1 || day > static_cast<int>(days) + 1)
                return PromptBar::tr("There is no such day.");
            return unlessFailed(desk.session(), [&] { moveToDay(desk, day); });
        });
}

void askCall(PromptBar &prompt, BoardDesk &desk)
{
    const int day = desk.dayOfCursor();
    if (day < 0)
        return;
    const QString call = clockText(desk.plan().days[static_cast<size_t>(day)].call);
    prompt.ask({PromptBar::tr("The call of day %1").arg(day + 1), PromptBar::tr("Set the call"), call,
                   promptPlaceAt(desk, BoardAct::SetCall)},
        [&desk](const QString &text) -> QString {
            const auto minutes = minutesFromClockTime(text);
            if (!text.isEmpty() && !minutes)
                return PromptBar::tr("A time of day, such as 07:00.");
            return unlessFailed(
                desk.session(), [&] { setCall(desk, minutes ? clockTime(*minutes) : QString()); });
        });
}

void askBanner(PromptBar &prompt, BoardDesk &desk, BoardAct act)
{
    const auto asked = std::find_if(std::begin(bannerQuestions), std::end(bannerQuestions),
        [act](const BannerQuestion &each) { return each.act == act; });
    prompt.ask({PromptBar::tr(asked->question), PromptBar::tr("Add"), {}, promptPlaceAt(desk, act)},
        [&desk, asked](const QString &text) -> QString {
            return unlessFailed(
                desk.session(), [&] { addBanner(desk, asked->banner, text, asked->minutes); });
        });
}

void askPages(PromptBar &prompt, BoardDesk &desk)
{
    prompt.ask(
        {breakQuestion(desk, PromptBar::tr("At most how many pages a day")), PromptBar::tr("Break into days"),
            QStringLiteral("4 4/8"), promptPlaceAt(desk, BoardAct::BreaksByPages)},
        [&desk](const QString &text) -> QString {
            const auto eighths = eighthsFromText(text);
            if (!eighths || eighths->count < 1)
                return PromptBar::tr("Pages and eighths, such as 4 or 4 4/8.");
            return unlessFailed(desk.session(), [&] { breakIntoDays(desk, {eighths->count, {}}); });
        });
}

void askHours(PromptBar &prompt, BoardDesk &desk)
{
    prompt.ask(
        {breakQuestion(desk, PromptBar::tr("At most how many hours a day")), PromptBar::tr("Break into days"),
            QStringLiteral("10"), promptPlaceAt(desk, BoardAct::BreaksByTime)},
        [&desk](const QString &text) -> QString {
            const auto minutes = minutesFrom(text);
            if (!minutes)
                return PromptBar::tr("Hours, such as 10 or 10:30.");
            return unlessFailed(desk.session(), [&] { breakIntoDays(desk, {{}, *minutes}); });
        });
}

} // namespace slate
