#include "ui/schedule/schedule_page.h"

#include "ui/base/label.h"
#include "ui/base/live_schedule.h"
#include "ui/base/plain_words.h"
#include "ui/base/shown_boards.h"
#include "ui/base/theme.h"
#include "ui/base/unsaved.h"
#include "ui/schedule/base/board_acts.h"
#include "ui/schedule/board_chooser.h"

#include <QButtonGroup>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slate {

namespace {

constexpr int narrow = 900;

QString viewKey()
{
    return QStringLiteral("schedule/view");
}

/// The keys of a view, as they are shown.
QString viewKeys(int index)
{
    return QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index)).toString(QKeySequence::NativeText);
}

int indexOf(const QString &key)
{
    const auto &views = scheduleViews();
    const auto found = std::find_if(views.begin(), views.end(),
        [&](const ScheduleViewInfo &info) { return key == QLatin1String(info.key); });
    return found == views.end() ? -1 : static_cast<int>(found - views.begin());
}

/// What was looked at last; but the blocks or the board where these are all that there is to look at.
int fittingView(Session &session)
{
    const int remembered = std::max(0, indexOf(QSettings().value(viewKey()).toString()));
    const bool needsBoard = scheduleViews()[static_cast<size_t>(remembered)].needsBoard;
    const bool hasBoards = !shownBoards(session).empty();
    const bool hasBlocks = countShown(session, Kind::ShootBlock) > 0;
    if (hasBoards == hasBlocks || needsBoard == hasBoards)
        return remembered;
    return std::max(0, indexOf(hasBoards ? QStringLiteral("board") : QStringLiteral("blocks")));
}

} // namespace

SchedulePage::SchedulePage(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_views(scheduleViews().size()),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("schedulePage"));
    buildHead();
    buildEmpty();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    connect(&session.catalog(), &Catalog::changed, this, &SchedulePage::follow);
    connect(&session, &Session::productionChanged, this, [this] {
        chooseBoard();
        showFittingView();
    });
    chooseBoard();
    showFittingView();
}

// The views listen to the live schedule, which goes after them.
SchedulePage::~SchedulePage()
{
    delete m_stack;
}

void SchedulePage::buildHead()
{
    m_head = new QWidget(this);
    auto *layout = new QHBoxLayout(m_head);
    layout->setContentsMargins(measures::pageMargin, 8, measures::pageMargin, 8);
    layout->setSpacing(0);
    m_title = new Label(tr("Schedule"), m_head);
    m_title->setProperty("look", QStringLiteral("title"));
    m_chooser = new BoardChooser(m_session, m_head);
    connect(m_chooser, &BoardChooser::chosen, this, [this](Id<Board> board) {
        setBoard(board);
        m_stack->currentWidget()->setFocus();
    });
    connect(m_chooser, &BoardChooser::newAsked, this, &SchedulePage::makeNewBoard);
    connect(m_chooser, &BoardChooser::selected, this, &SchedulePage::selected);
    m_title->setContentsMargins(0, 0, 16, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_chooser);
    layout->addStretch(1);
    layout->addSpacing(16);
    m_switcher = new QButtonGroup(this);
    for (int i = 0; i < static_cast<int>(scheduleViews().size()); ++i) {
        const ScheduleViewInfo &info = scheduleViews()[static_cast<size_t>(i)];
        auto *button = new QPushButton(buttonWords(info.displayTitle()), m_head);
        button->setObjectName(QLatin1String("view-") + QLatin1String(info.key));
        setLook(button, i == 0 ? "segment-first" : "segment");
        button->setCheckable(true);
        button->setToolTip(tip(viewKeys(i)));
        m_switcher->addButton(button, i);
        layout->addWidget(button);
        // The keys work in the form too, which stands beside the page.
        auto *shortcut = new QShortcut(QKeySequence(viewKeys(i), QKeySequence::NativeText), this);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    }
    connect(m_switcher, &QButtonGroup::idClicked, this, [this](int index) {
        QSettings().setValue(viewKey(), QLatin1String(scheduleViews()[static_cast<size_t>(index)].key));
        showView(index);
        m_stack->currentWidget()->setFocus();
    });
}

void SchedulePage::buildEmpty()
{
    m_empty = new QWidget(m_stack);
    m_empty->setObjectName(QStringLiteral("noBoard"));
    auto *words = new Label(tr("No board yet"), m_empty);
    words->setProperty("look", QStringLiteral("heading"));
    m_words = new Label(m_empty);
    m_words->setObjectName(QStringLiteral("noBoardWords"));
    m_words->setProperty("look", QStringLiteral("muted"));
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignHCenter);
    m_words->setFixedWidth(440);
    m_make = addWay(tr("Make a board"), "makeBoard");
    connect(m_make, &QPushButton::clicked, this, &SchedulePage::makeNewBoard);
    m_import = addWay(tr("Import a screenplay…"), "importForBoard");
    connect(m_import, &QPushButton::clicked, this, &SchedulePage::importAsked);
    m_blocks = addWay(tr("Show the blocks"), "showBlocks");
    connect(m_blocks, &QPushButton::clicked, this,
        [this] { m_switcher->button(indexOf(QStringLiteral("blocks")))->click(); });
    auto *layout = new QVBoxLayout(m_empty);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(words, 0, Qt::AlignHCenter);
    // An item with an alignment is as high as its hint, which knows nothing of lines that wrap.
    auto *centered = new QHBoxLayout;
    centered->addStretch();
    centered->addWidget(m_words);
    centered->addStretch();
    layout->addLayout(centered);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(8);
    ways->addStretch();
    for (QPushButton *way : {m_make, m_import, m_blocks})
        ways->addWidget(way);
    ways->addStretch();
    layout->addLayout(ways);
    layout->addStretch(3);
    m_stack->addWidget(m_empty);
}

QPushButton *SchedulePage::addWay(const QString &words, const char *name)
{
    auto *way = new QPushButton(buttonWords(words), m_empty);
    way->setObjectName(QLatin1String(name));
    return way;
}

// What comes first is what a board lacks: scenes, or the board itself.
void SchedulePage::showEmpty()
{
    const bool writable = !m_session.slate().isReadOnly();
    const int blocks = countShown(m_session, Kind::ShootBlock);
    const bool hasScenes = countShown(m_session, Kind::Scene) > 0;
    QStringList words;
    words << (hasScenes
            ? tr("A board puts the scenes on shooting days. Dates come from its calendar: Saturdays and "
                 "Sundays are off until you say otherwise, and the first day is yours to give.")
            : tr("A board puts the scenes of a screenplay on shooting days, and there are no scenes yet."));
    if (blocks > 0)
        words << (blocks == 1 ? tr("The schedule in 1 block of shooting stands in Blocks.")
                              : tr("The schedule in %1 blocks of shooting stands in Blocks.").arg(blocks));
    m_words->setText(words.join(QStringLiteral("\n\n")));
    m_make->setEnabled(writable);
    m_import->setEnabled(writable);
    m_import->setVisible(!hasScenes);
    m_blocks->setVisible(blocks > 0);
    QPushButton *first = hasScenes ? m_make : blocks > 0 ? m_blocks : m_import;
    for (QPushButton *way : {m_make, m_import, m_blocks})
        setLook(way, way == first ? "primary" : "");
    m_empty->setFocusProxy(first);
    m_stack->setCurrentWidget(m_empty);
    setFocusProxy(first);
}

void SchedulePage::showFittingView()
{
    showView(fittingView(m_session));
}

LiveSchedule &SchedulePage::live()
{
    return LiveSchedule::of(m_session);
}

void SchedulePage::showView(int index)
{
    m_view = index;
    m_switcher->button(index)->setChecked(true);
    const ScheduleViewInfo &info = scheduleViews()[static_cast<size_t>(index)];
    m_chooser->setVisible(info.needsBoard);
    if (info.needsBoard && board().isNull()) {
        showEmpty();
        return;
    }
    ScheduleView &view = m_views[static_cast<size_t>(index)];
    if (!view.widget) {
        view = info.make({m_session, [this]() -> LiveSchedule & { return live(); }, m_stack,
            [this](RecordRef ref) { Q_EMIT selected(ref); },
            [this](RecordRef ref) { Q_EMIT followed(ref); }});
        m_stack->addWidget(view.widget);
    }
    if (view.setBoard)
        view.setBoard(board());
    m_stack->setCurrentWidget(view.widget);
    setFocusProxy(view.widget);
}

QString SchedulePage::view() const
{
    return QLatin1String(scheduleViews()[static_cast<size_t>(m_view)].key);
}

void SchedulePage::setView(const QString &key)
{
    if (const int index = indexOf(key); index >= 0)
        showView(index);
}

QWidget *SchedulePage::viewWidget(const QString &key) const
{
    const int index = indexOf(key);
    return index < 0 ? nullptr : m_views[static_cast<size_t>(index)].widget;
}

QList<Command> SchedulePage::commands() const
{
    QList<Command> all;
    for (QAbstractButton *button : m_switcher->buttons()) {
        const QString title = scheduleViews()[static_cast<size_t>(m_switcher->id(button))].displayTitle();
        all << Command {tr("Schedule: %1").arg(title), viewKeys(m_switcher->id(button)),
            QStringLiteral("schedule"), [button] { button->click(); }};
    }
    const ScheduleView &shown = m_views[static_cast<size_t>(m_view)];
    if (shown.commands && m_stack->currentWidget() == shown.widget)
        all << shown.commands();
    return all;
}

Id<Board> SchedulePage::board() const
{
    return m_chooser->board();
}

void SchedulePage::setBoard(Id<Board> board)
{
    m_chooser->setBoard(board);
    rememberBoard();
    if (m_view >= 0)
        showView(m_view);
}

QString SchedulePage::boardKey() const
{
    return QStringLiteral("schedule/board/%1").arg(m_session.production().value());
}

void SchedulePage::rememberBoard()
{
    QSettings().setValue(boardKey(), board().value());
}

// The board that was looked at last, or the first.
void SchedulePage::chooseBoard()
{
    const std::vector<Board> boards = shownBoards(m_session);
    const Id<Board> last(QSettings().value(boardKey()).toLongLong());
    const auto found =
        std::find_if(boards.begin(), boards.end(), [&](const Board &each) { return each.id == last; });
    m_chooser->setBoard(boards.empty() ? Id<Board>() : found != boards.end() ? last : boards.front().id);
    if (m_view >= 0)
        showView(m_view);
}

void SchedulePage::follow(const Changes &changes)
{
    if (m_stack->currentWidget() == m_empty
        && (changes.touches(Kind::Scene) || changes.touches(Kind::ShootBlock)))
        showEmpty();
    if (!changes.touches(Kind::Board) && !changes.touches(Kind::Production))
        return;
    const bool isThere = m_session.catalog().find({Kind::Board, board().value()});
    if (isThere)
        m_chooser->showName();
    else
        chooseBoard();
}

void SchedulePage::makeNewBoard()
{
    Id<Production> production = m_session.production();
    const auto &all = m_session.catalog().records(Kind::Production);
    if (production.isNull() && all.size() == 1)
        production = Id<Production>(all.front().id);
    const auto make = [this](Id<Production> owner) {
        const Id<Board> made = makeBoard(m_session, owner);
        if (made.isNull())
            return;
        setBoard(made);
        m_stack->currentWidget()->setFocus();
        const Record *record = m_session.catalog().find({Kind::Board, made.value()});
        // The first day is asked for where it is missed.
        Q_EMIT selected({Kind::Calendar, numberOf(*record, "calendar")});
    };
    if (!production.isNull() || all.empty()) {
        make(production);
        return;
    }
    QMenu menu(this);
    for (const Record &each : all) {
        connect(menu.addAction(buttonWords(m_session.catalog().nameOf(each))), &QAction::triggered, this,
            [make, id = each.id] { make(Id<Production>(id)); });
    }
    const QPushButton *from = m_make->isVisible() ? m_make : m_chooser;
    menu.exec(from->mapToGlobal(QPoint(0, from->height())));
}

void SchedulePage::showRecord(RecordRef ref)
{
    if (ref.kind == Kind::Board)
        setBoard(Id<Board>(ref.id));
    if (ref.kind == Kind::Strip) {
        if (const Record *strip = m_session.catalog().find(ref))
            setBoard(Id<Board>(numberOf(*strip, "board")));
    }
    if (ref.kind == Kind::ShootBlock)
        setView(QStringLiteral("blocks"));
    else if (ref.kind == Kind::Strip)
        setView(QStringLiteral("board"));
    const auto &show = m_views[static_cast<size_t>(m_view)].showRecord;
    if (show)
        show(ref);
}

void SchedulePage::startAdd()
{
    setView(QStringLiteral("blocks"));
    const auto &add = m_views[static_cast<size_t>(m_view)].startAdd;
    if (add)
        add();
}

bool SchedulePage::askAgain(const TypedPlace &place)
{
    setBoard(Id<Board>(place.record.id));
    setView(QStringLiteral("board"));
    const auto &ask = m_views[static_cast<size_t>(m_view)].askAgain;
    return ask && ask(place);
}

void SchedulePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_title->setVisible(width() >= narrow);
    m_chooser->setRoom(roomForBoard());
}

// What the title and the names of the views leave.
int SchedulePage::roomForBoard() const
{
    constexpr int aroundName = 80; // the frame, the arrow and the gap behind it
    int room = width() - 2 * measures::pageMargin - aroundName;
    if (width() >= narrow)
        room -= m_title->sizeHint().width();
    for (const QAbstractButton *button : m_switcher->buttons())
        room -= button->sizeHint().width();
    return std::clamp(room, 60, 420);
}

} // namespace slate
