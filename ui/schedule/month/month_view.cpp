#include "ui/schedule/month/month_view.h"

#include "ui/base/label.h"
#include "ui/base/letter_commands.h"
#include "ui/base/plain_words.h"
#include "ui/schedule/base/calendar_edit.h"
#include "ui/schedule/month/month_grid.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace slate {

namespace {

/// The boards of the month: the chosen one first, then the others in force.
std::vector<Id<Board>> shownBoards(const ScheduleFacts &facts, Id<Board> chosen)
{
    std::vector<Id<Board>> boards;
    if (const Board *board = facts.find(chosen)) {
        boards = facts.boardsInForce(board->production);
        std::erase(boards, chosen);
        boards.insert(boards.begin(), chosen);
    }
    return boards;
}

/// What boards are called beside each other: by their units where each has one of its own.
QHash<Id<Board>, QString> shortNamesOf(const ScheduleFacts &facts, const std::vector<Id<Board>> &boards)
{
    QHash<Id<Board>, QString> names;
    QSet<QString> units;
    for (const Id<Board> id : boards) {
        const Board &board = *facts.find(id);
        const QString unit = board.unit
            ? displayText(schemaOf(Kind::Board).field("unit"), convert::toValue(board.unit))
            : board.name;
        names.insert(id, unit);
        units.insert(unit);
    }
    if (units.size() == names.size())
        return names;
    for (const Id<Board> id : boards)
        names.insert(id, facts.find(id)->name);
    return names;
}

} // namespace

MonthView::MonthView(Session &session, LiveSchedule &live, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_live(live)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 16);
    layout->setSpacing(8);
    buildHead();
    m_grid = new MonthGrid;
    new LetterCommands(m_session, *m_grid);
    layout->addWidget(m_grid, 1);
    setFocusProxy(m_grid);
    buildMenus();
    connect(m_grid, &MonthGrid::currentChanged, this, [this](QDate date) {
        if (date.month() != m_month.month() || date.year() != m_month.year())
            showMonth(date);
    });
    connect(m_grid, &MonthGrid::dayChosen, this, &MonthView::daySelected);
    connect(m_grid, &MonthGrid::dayOpened, this, [this](Id<Board> board, int day) {
        const auto &strips = m_live.plan(board).days.at(static_cast<size_t>(day)).strips;
        if (!strips.empty())
            m_session.open({Kind::Strip, strips.front().value()});
    });
    connect(m_grid, &MonthGrid::menuRequested, this, [this](QPoint at) { m_dateMenu->popup(at); });
    connect(&live, &LiveSchedule::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            fill();
    });
}

void MonthView::buildHead()
{
    auto *head = new QHBoxLayout;
    const auto button = [&](const char *name, const QString &text, const QString &what, int months) {
        auto *step = new QToolButton;
        step->setObjectName(QLatin1String(name));
        step->setText(buttonWords(text));
        step->setToolTip(tip(what));
        step->setAccessibleName(what);
        connect(step, &QToolButton::clicked, this,
            [this, months] { m_grid->setCurrent(m_grid->current().addMonths(months)); });
        head->addWidget(step);
    };
    button("previousMonth", QStringLiteral("‹"), tr("Previous month (Page up)"), -1);
    button("nextMonth", QStringLiteral("›"), tr("Next month (Page down)"), 1);
    m_title = new Label;
    m_title->setObjectName(QStringLiteral("monthTitle"));
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    head->addWidget(m_title);
    m_hint = new Label(tr("No first day yet: choose a date and press B to begin shooting there."));
    m_hint->setObjectName(QStringLiteral("monthHint"));
    m_hint->setProperty("look", QStringLiteral("attention"));
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addSpacing(16);
    head->addWidget(m_hint, 1);
    head->addStretch();
    m_weekButton =
        new QPushButton(buttonWords(tr("Weekly days off") + QStringLiteral("   "))); // room for the arrow
    m_weekButton->setAccessibleName(tr("Weekly days off"));
    head->addWidget(m_weekButton);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
}

void MonthView::addDateAction(
    const QString &name, const QString &text, const QKeySequence &key, const std::function<void(QDate)> &act)
{
    QAction *action = m_dateMenu->addAction(buttonWords(text));
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_grid->addAction(action);
    connect(action, &QAction::triggered, this, [this, act] { act(m_grid->current()); });
}

void MonthView::buildMenus()
{
    m_dateMenu = new QMenu(this);
    const auto edit = [this] { return CalendarEdit(m_session, m_live, m_board); };
    const auto addKind = [&](const char *name, const QString &text, Qt::Key key,
                             std::optional<CalendarDayKind> what) {
        addDateAction(QLatin1String(name), text, QKeySequence(key),
            [edit, what](QDate date) { edit().setDay(date, what); });
    };
    addDateAction(QStringLiteral("beginHere"), tr("Begin shooting here"), QKeySequence(Qt::Key_B),
        [edit](QDate date) { edit().setFirstDay(date); });
    m_dateMenu->addSeparator();
    addKind("holiday", tr("Holiday"), Qt::Key_H, CalendarDayKind::Holiday);
    addKind("dayOff", tr("Day off"), Qt::Key_O, CalendarDayKind::DayOff);
    addKind("companyMove", tr("Company move"), Qt::Key_M, CalendarDayKind::CompanyMove);
    addKind("travel", tr("Travel day"), Qt::Key_T, CalendarDayKind::Travel);
    addKind("extraDay", tr("Extra shooting day"), Qt::Key_X, CalendarDayKind::ExtraDay);
    m_dateMenu->addSeparator();
    addKind("clear", tr("Clear"), Qt::Key_Delete, std::nullopt);

    m_weekMenu = new QMenu(this);
    for (int weekday = 1; weekday <= 7; ++weekday) {
        QAction *day = m_weekMenu->addAction(buttonWords(QLocale().standaloneDayName(weekday)));
        day->setCheckable(true);
        connect(day, &QAction::triggered, this,
            [edit, weekday](bool off) { edit().setWeekdayOff(weekday, off); });
    }
    m_weekButton->setMenu(m_weekMenu);
    connect(m_weekMenu, &QMenu::triggered, m_grid, qOverload<>(&QWidget::setFocus));
}

QDate MonthView::firstShown() const
{
    const BoardPlan &plan = m_live.plan(m_board);
    return !plan.days.empty() && plan.days.front().date.isValid() ? plan.days.front().date
                                                                  : m_session.today();
}

void MonthView::setBoard(Id<Board> board)
{
    m_board = board;
    const QDate first = firstShown();
    showMonth(first);
    m_grid->setCurrent(first);
}

void MonthView::showMonth(QDate date)
{
    m_month = QDate(date.year(), date.month(), 1);
    fill();
}

void MonthView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale && m_month.isValid())
        fill();
}

void MonthView::fill()
{
    if (!m_month.isValid())
        return;
    const ScheduleFacts &facts = m_live.facts();
    MonthGrid::Content content;
    content.month = m_month;
    content.board = m_board;
    content.today = m_session.today();
    std::vector<BoardPlan> plans;
    const std::vector<Id<Board>> boards = shownBoards(facts, m_board);
    for (const Id<Board> board : boards)
        plans.push_back(m_live.plan(board));
    content.boardNames = shortNamesOf(facts, boards);
    std::vector<const BoardPlan *> shown;
    for (const BoardPlan &plan : plans)
        shown.push_back(&plan);
    content.days = monthDays(facts, shown, firstCellOf(m_month, QLocale().firstDayOfWeek()));
    const Board *board = facts.find(m_board);
    content.colors = StripColors(m_session.catalog(), board ? board->production : Id<Production>());
    m_grid->setContent(std::move(content));
    m_title->setText(QLocale().toString(m_month, QStringLiteral("MMMM yyyy")));
    const CalendarEdit calendar(m_session, m_live, m_board);
    const auto weekdays = m_weekMenu->actions();
    for (int weekday = 1; weekday <= 7; ++weekday)
        weekdays[weekday - 1]->setChecked(calendar.isWeekdayOff(weekday));
    const bool writable = board && !m_session.slate().isReadOnly();
    for (QAction *action : m_dateMenu->actions())
        action->setEnabled(writable);
    m_weekMenu->setEnabled(writable);
    const Calendar *days = board ? facts.find(board->calendar) : nullptr;
    m_hint->setVisible(writable && !(days && days->firstDay.isValid()));
    m_stale = false;
}

} // namespace slate
