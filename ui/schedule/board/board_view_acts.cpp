#include "core/model/clock_time.h"
#include "ui/base/shown_boards.h"
#include "ui/schedule/board/board_tools.h"
#include "ui/schedule/board/board_view.h"
#include "ui/schedule/board/prompt_bar.h"
#include "ui/schedule/board/prompt_place.h"

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
    return failed ? BoardView::tr("Not saved. Enter tries again.") : QString();
}

} // namespace

void BoardView::performOn(BoardDesk &desk, BoardAct act)
{
    switch (act) {
    case BoardAct::Open:
        return openCursor(desk);
    case BoardAct::MoveUp:
        desk.moveUp();
        return;
    case BoardAct::MoveDown:
        desk.moveDown();
        return;
    case BoardAct::ToDay:
        return askDay(desk);
    case BoardAct::ToBoneyard:
        desk.toBoneyard();
        return;
    case BoardAct::Cut:
        return desk.cut();
    case BoardAct::Paste:
        desk.paste(m_activeList->isBoneyard());
        return;
    case BoardAct::Delete:
        desk.removeSelected();
        return;
    case BoardAct::AddDayBreak:
        desk.addDayBreak();
        return;
    case BoardAct::AddNote:
        return askBanner(desk, act, BannerKind::Note, tr("What the note says"), 0);
    case BoardAct::AddMeal:
        return askBanner(desk, act, BannerKind::Meal, tr("What the meal is called"), 60);
    case BoardAct::AddCompanyMove:
        return askBanner(desk, act, BannerKind::CompanyMove, tr("Where the company moves"), 60);
    case BoardAct::AddTravel:
        return askBanner(desk, act, BannerKind::Travel, tr("What the travel is"), 60);
    case BoardAct::BreaksByPages:
        return askPages(desk);
    case BoardAct::BreaksByTime:
        return askHours(desk);
    case BoardAct::RemoveBreaks:
        desk.removeBreaks();
        return;
    case BoardAct::SortByLocation:
        desk.sortBy(StripSort::Location);
        return;
    case BoardAct::SortBySet:
        desk.sortBy(StripSort::Set);
        return;
    case BoardAct::SortByDayNight:
        desk.sortBy(StripSort::DayNight);
        return;
    case BoardAct::SortByCast:
        desk.sortBy(StripSort::Cast);
        return;
    case BoardAct::SortByScript:
        desk.sortBy(StripSort::ScriptOrder);
        return;
    case BoardAct::SetCall:
        return askCall(desk);
    case BoardAct::SelectAll:
        return desk.selectAll(m_activeList->isBoneyard());
    case BoardAct::Find:
        return m_tools->focusFind();
    case BoardAct::ShowConflicts:
        return showConflicts(desk);
    case BoardAct::ZoomIn:
        return setZoom(zoom() * 1.1);
    case BoardAct::ZoomOut:
        return setZoom(zoom() / 1.1);
    case BoardAct::ZoomWhole:
        return setZoom(1);
    }
}

void BoardView::showConflicts(BoardDesk &desk)
{
    const int at = desk.rowOf(false, desk.cursor());
    const BoardRow row = at < 0 ? BoardRow() : desk.rows(false)[static_cast<size_t>(at)];
    if (at < 0 || desk.conflictsAt(row) == 0)
        m_session.tell(tr("Nothing collides here."));
    else
        m_session.openConflicts(desk.placeOf(row));
}

void BoardView::openCursor(BoardDesk &desk)
{
    const RecordRef ref = formOf(m_session, desk.cursor());
    if (!ref.isNull())
        Q_EMIT selected(ref);
}

// Another view may have its own record in the form.
void BoardView::followCursor(const BoardDesk &desk)
{
    const RecordRef ref = formOf(m_session, desk.cursor());
    if (!ref.isNull() && isVisible())
        Q_EMIT followed(ref);
}

TypedPlace BoardView::placeOf(const BoardDesk &desk, BoardAct act)
{
    PromptPlace place {act, desk.board(), desk.cursor(), {}};
    place.chosen.assign(desk.selection().begin(), desk.selection().end());
    std::sort(place.chosen.begin(), place.chosen.end(), [](RecordRef a, RecordRef b) { return a.id < b.id; });
    const QString board = desk.session().catalog().nameOf(RecordRef {Kind::Board, desk.board().value()});
    return typedPlaceOf(place, tr("%1: %2").arg(board, displayTitle(act)));
}

bool BoardView::askAgain(const TypedPlace &typed)
{
    const auto place = promptPlaceOf(typed);
    if (!place || place->board != m_desk->board() || !m_desk->isWritable())
        return false;
    m_activeList = &m_days->list();
    m_prompt->hide();
    m_desk->choose(place->chosen, place->cursor);
    // Without a strip that is gone by now the answer would be to another question.
    if (placeOf(*m_desk, place->act).key != typed.key)
        return false;
    performOn(*m_desk, place->act);
    return !m_prompt->isHidden();
}

void BoardView::askDay(BoardDesk &desk)
{
    if (desk.selection().isEmpty())
        return;
    const size_t days = desk.plan().days.size();
    m_prompt->ask({tr("Move to day (1 to %1; %2 is a new day)").arg(days).arg(days + 1), tr("Move"), {},
                      placeOf(desk, BoardAct::ToDay)},
        [&desk, days](const QString &text) -> QString {
            const int day = text.toInt();
            if (day < 1 || day > static_cast<int>(days) + 1)
                return tr("There is no such day.");
            return unlessFailed(desk.session(), [&] { desk.moveToDay(day); });
        });
}

void BoardView::askCall(BoardDesk &desk)
{
    const int day = desk.dayOfCursor();
    if (day < 0)
        return;
    const QString call = clockText(desk.plan().days[static_cast<size_t>(day)].call);
    m_prompt->ask(
        {tr("The call of day %1").arg(day + 1), tr("Set the call"), call, placeOf(desk, BoardAct::SetCall)},
        [&desk](const QString &text) -> QString {
            const auto minutes = minutesFromClockTime(text);
            if (!text.isEmpty() && !minutes)
                return tr("A time of day, such as 07:00.");
            return unlessFailed(
                desk.session(), [&] { desk.setCall(minutes ? clockTime(*minutes) : QString()); });
        });
}

void BoardView::askBanner(
    BoardDesk &desk, BoardAct act, BannerKind banner, const QString &question, int minutes)
{
    m_prompt->ask({question, tr("Add"), {}, placeOf(desk, act)},
        [&desk, banner, minutes](const QString &text) -> QString {
            return unlessFailed(desk.session(),
                [&] { desk.addBanner(banner, text, minutes > 0 ? std::optional(minutes) : std::nullopt); });
        });
}

QString BoardView::breakQuestion(const BoardDesk &desk, const QString &question)
{
    const qsizetype strips = desk.selection().size();
    return (strips > 1 ? tr("%1 (%n strips chosen; breaks among them are replaced)", nullptr, int(strips))
                       : tr("%1 (the whole board; its day breaks are replaced)"))
        .arg(question);
}

void BoardView::askPages(BoardDesk &desk)
{
    m_prompt->ask({breakQuestion(desk, tr("At most how many pages a day")), tr("Break into days"),
                      QStringLiteral("4 4/8"), placeOf(desk, BoardAct::BreaksByPages)},
        [&desk](const QString &text) -> QString {
            const auto eighths = eighthsFromText(text);
            if (!eighths || eighths->count < 1)
                return tr("Pages and eighths, such as 4 or 4 4/8.");
            return unlessFailed(desk.session(), [&] { desk.breakIntoDays({eighths->count, {}}); });
        });
}

void BoardView::askHours(BoardDesk &desk)
{
    m_prompt->ask({breakQuestion(desk, tr("At most how many hours a day")), tr("Break into days"),
                      QStringLiteral("10"), placeOf(desk, BoardAct::BreaksByTime)},
        [&desk](const QString &text) -> QString {
            const auto minutes = minutesFrom(text);
            if (!minutes)
                return tr("Hours, such as 10 or 10:30.");
            return unlessFailed(desk.session(), [&] { desk.breakIntoDays({{}, *minutes}); });
        });
}

} // namespace slate
