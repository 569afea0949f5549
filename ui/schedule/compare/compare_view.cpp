#include "ui/schedule/compare/compare_view.h"

#include "ui/base/column_widths.h"
#include "ui/base/label.h"
#include "ui/base/padded_delegate.h"
#include "ui/base/plain_words.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTabBar>
#include <QTableView>

#include <numeric>

namespace slate {

namespace {

constexpr int leastBoard = 160;
constexpr int leastSubject = 160;

} // namespace

CompareView::CompareView(Session &session, LiveSchedule &live, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_live(live)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 16);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Compare:")));
    m_choiceRow = new QHBoxLayout;
    m_choiceRow->setSpacing(12);
    head->addLayout(m_choiceRow);
    head->addStretch();
    m_onlyDifferent = new QCheckBox(tr("Only what differs"));
    m_onlyDifferent->setObjectName(QStringLiteral("onlyDifferent"));
    head->addWidget(m_onlyDifferent);
    layout->addLayout(head);

    m_topics = new QTabBar;
    m_topics->setObjectName(QStringLiteral("compareTopics"));
    for (const QString &title : {tr("In short"), tr("Scenes"), tr("Days"), tr("Cast")})
        m_topics->addTab(title);
    m_topics->setDrawBase(false);
    m_topics->setExpanding(false);
    layout->addWidget(m_topics);

    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("compareTable"));
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->viewport()->installEventFilter(this);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new PaddedDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setAccessibleName(tr("What differs between the boards"));
    layout->addWidget(m_table, 1);
    m_said = new Label;
    m_said->setObjectName(QStringLiteral("compareSaid"));
    layout->addWidget(m_said);

    connect(m_topics, &QTabBar::currentChanged, this, &CompareView::fillTable);
    connect(m_onlyDifferent, &QCheckBox::toggled, this, &CompareView::fillTable);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const RecordRef record = m_model.row(index.row()).record; !record.isNull())
            Q_EMIT selected(record);
    });
    connect(&live, &LiveSchedule::changed, this, &CompareView::follow);
}

void CompareView::setBoard(Id<Board> board)
{
    m_board = board;
    fillChoices();
    choose();
}

CompareTopic CompareView::topic() const
{
    return static_cast<CompareTopic>(m_topics->currentIndex());
}

void CompareView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        choose();
}

void CompareView::follow(const Changes &changes)
{
    if (changes.touches(Kind::Board))
        fillChoices();
    m_stale = true;
    if (isVisible())
        choose();
}

void CompareView::fillChoices()
{
    const Board *first = m_live.facts().find(m_board);
    std::vector<std::pair<QString, Id<Board>>> others;
    for (const Board &board : m_live.facts().all<Board>()) {
        if (first && board.production == first->production && board.id != m_board)
            others.emplace_back(board.name, board.id);
    }
    std::sort(others.begin(), others.end());
    if (first)
        others.insert(others.begin(), {first->name, m_board});
    QHash<Id<Board>, bool> chosen;
    for (const auto &[box, id] : m_choices) {
        chosen.insert(id, box->isChecked());
        delete box;
    }
    m_choices.clear();
    for (const auto &[name, id] : others) {
        auto *box = new QCheckBox(buttonWords(name));
        // Other plans for the same unit are what is compared most.
        const bool isLike = m_live.facts().find(id)->unit == first->unit;
        box->setChecked(id == m_board || chosen.value(id, isLike));
        connect(box, &QCheckBox::toggled, this, &CompareView::choose);
        m_choiceRow->addWidget(box);
        m_choices.emplace_back(box, id);
    }
}

void CompareView::choose()
{
    m_boards.clear();
    for (const auto &[box, id] : m_choices) {
        if (box->isChecked())
            m_boards.push_back(id);
    }
    m_comparison = compareBoards(m_live.facts(), m_boards);
    m_stale = false;
    fillTable();
}

void CompareView::fillTable()
{
    std::vector<CompareRow> rows = compareRows(m_live.facts(), m_comparison, topic());
    const auto differ =
        std::count_if(rows.begin(), rows.end(), [](const CompareRow &r) { return r.differs; });
    if (m_onlyDifferent->isChecked())
        std::erase_if(rows, [](const CompareRow &row) { return !row.differs; });
    QStringList names;
    for (const Id<Board> board : m_comparison.boards)
        names << m_live.facts().find(board)->name;
    const QString subjects[] = {tr("What"), tr("Scene"), tr("Day"), tr("Cast member")};
    m_model.setRows(subjects[static_cast<int>(topic())], names, std::move(rows));
    shareWidth();
    m_said->setText(m_comparison.boards.size() < 2 ? tr("Choose two boards or more to compare.")
            : differ == 0                          ? tr("The boards are the same here.")
            : differ == 1                          ? tr("1 line differs")
                                                   : tr("%1 lines differ").arg(differ));
}

// The boards alike, so that the eye compares; the subject gives way where there is no room for all.
void CompareView::shareWidth()
{
    QList<int> wanted {32, wantedWidth(*m_table, 1)};
    int widest = leastBoard;
    for (int column = 2; column < m_model.columnCount(); ++column)
        widest = std::max(widest, wantedWidth(*m_table, column));
    for (int column = 2; column < m_model.columnCount(); ++column)
        wanted << widest;
    const int needed = std::accumulate(wanted.begin(), wanted.end(), 0);
    const QList<int> widths =
        sharedWidths(wanted, {1}, std::min(needed, m_table->viewport()->width()), leastSubject);
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_table->setColumnWidth(column, widths[column]);
}

bool CompareView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        shareWidth();
    return QWidget::eventFilter(watched, event);
}

} // namespace slate
