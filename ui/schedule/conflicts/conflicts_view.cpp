#include "ui/schedule/conflicts/conflicts_view.h"

#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/letter_commands.h"
#include "ui/base/live_schedule.h"
#include "ui/base/session.h"
#include "ui/base/theme.h"
#include "ui/schedule/conflicts/conflict_delegate.h"
#include "ui/schedule/conflicts/conflict_foot.h"
#include "ui/schedule/conflicts/conflict_rules.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

namespace slate {

ConflictsView::ConflictsView(Session &session, LiveSchedule &live, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_live(live),
      m_model(new ConflictsModel(session, live, this))
{
    setObjectName(QStringLiteral("conflictsView"));
    setAttribute(Qt::WA_StyledBackground);
    buildHead();
    buildTree();
    m_foot = new ConflictFoot(session, live, *m_model, this);
    connect(m_foot, &ConflictFoot::mended, this, [this] { m_tree->setFocus(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_onlyBar);
    layout->addWidget(m_nothing);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_foot);
    setFocusProxy(m_tree);
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ConflictsView::refresh);
    connect(&live, &LiveSchedule::changed, this, &ConflictsView::refreshLater);
    connect(&session, &Session::productionChanged, this, &ConflictsView::refreshLater);
}

void ConflictsView::buildHead()
{
    m_head = new QWidget(this);
    m_count = new Label(m_head);
    m_count->setObjectName(QStringLiteral("conflictCount"));
    m_count->setProperty("look", QStringLiteral("muted"));
    m_grouping = new QComboBox(m_head);
    m_grouping->setObjectName(QStringLiteral("conflictGrouping"));
    m_grouping->setAccessibleName(tr("Group by"));
    m_grouping->addItems({tr("By severity"), tr("By day"), tr("By rule")});
    m_filter = new QLineEdit(m_head);
    m_filter->setObjectName(QStringLiteral("conflictFilter"));
    m_filter->setPlaceholderText(tr("Filter by words"));
    m_filter->setAccessibleName(tr("Filter by words"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(240);
    m_filter->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_rules = new QPushButton(tr("Rules…"), m_head);
    m_rules->setObjectName(QStringLiteral("conflictRulesButton"));
    auto *layout = new QHBoxLayout(m_head);
    layout->setContentsMargins(measures::pageMargin, 8, measures::pageMargin, 8);
    layout->setSpacing(12);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_grouping);
    layout->addWidget(m_rules);
    connect(m_rules, &QPushButton::clicked, this, &ConflictsView::showRules);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setFilter(words);
        refresh();
    });
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model->setGrouping(static_cast<ConflictsModel::Grouping>(index));
        refresh();
    });
    m_onlyBar = new QWidget(this);
    m_only = new Label(m_onlyBar);
    m_only->setObjectName(QStringLiteral("onlyConflicts"));
    m_only->setProperty("look", QStringLiteral("strong"));
    m_all = new QPushButton(tr("Show all"), m_onlyBar);
    m_all->setObjectName(QStringLiteral("allConflicts"));
    auto *only = new QHBoxLayout(m_onlyBar);
    only->setContentsMargins(measures::pageMargin, 0, measures::pageMargin, 8);
    only->addWidget(m_only);
    only->addWidget(m_all);
    only->addStretch(1);
    m_onlyBar->hide();
    connect(m_all, &QPushButton::clicked, this, [this] {
        showOnly({});
        m_tree->setFocus();
    });
    auto *find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, qOverload<>(&QWidget::setFocus));
}

void ConflictsView::buildTree()
{
    m_nothing = new Label(this);
    m_nothing->setObjectName(QStringLiteral("noConflicts"));
    m_nothing->setProperty("look", QStringLiteral("muted"));
    m_nothing->setMargin(measures::pageMargin);
    m_nothing->hide();
    m_tree = new QTreeView(this);
    new LetterCommands(m_session, *m_tree);
    m_tree->setObjectName(QStringLiteral("conflictsTree"));
    m_tree->setAccessibleName(tr("Conflicts"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new ConflictDelegate(*m_model, *m_tree));
    m_tree->setWordWrap(true);
    m_tree->setAlternatingRowColors(false);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setTextElideMode(Qt::ElideRight);
    QHeaderView *head = m_tree->header();
    head->setStretchLastSection(false);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setSectionResizeMode(ConflictsModel::What, QHeaderView::Stretch);
    head->setSectionResizeMode(ConflictsModel::When, QHeaderView::Interactive);
    head->setSectionResizeMode(ConflictsModel::Mending, QHeaderView::Stretch);
    // Where a column is narrower its words take more lines. The timer is the tree's, for columns are
    // resized even while this view is closed by its destructor, when its own members are gone.
    auto *wrap = new QTimer(m_tree);
    wrap->setSingleShot(true);
    wrap->setInterval(0);
    connect(head, &QHeaderView::sectionResized, wrap, qOverload<>(&QTimer::start));
    connect(wrap, &QTimer::timeout, m_tree, &QTreeView::doItemsLayout);
    connect(
        m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConflictsView::showChosen);
    // By a double click; where a single click activates, it must not open at once.
    connect(m_tree, &QTreeView::doubleClicked, this, &ConflictsView::openChosen);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(QKeySequence(key), m_tree, nullptr, nullptr, Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, &ConflictsView::mendOrOpen);
    }
    auto *accept = new QShortcut(QKeySequence(Qt::Key_A), m_tree, nullptr, nullptr, Qt::WidgetShortcut);
    connect(accept, &QShortcut::activated, this, [this] { m_foot->acceptOrTakeBack(); });
}

void ConflictsView::setBoard(Id<Board> board)
{
    m_board = board;
    m_model->setBoard(board);
    refreshLater();
}

void ConflictsView::showOnly(const std::optional<FindingPlace> &at)
{
    m_model->setOnly(at);
    m_onlyBar->setVisible(at.has_value());
    if (at) {
        m_filter->clear();
        m_only->setText(at->scenes.empty()
                ? tr("Only day %1 as a whole").arg(at->number)
                : tr("Only %1 on day %2").arg(m_model->words().scenes(at->scenes)).arg(at->number));
    }
    refresh();
    if (at && m_model->rowCount() > 0) {
        m_tree->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
        m_tree->setFocus();
    }
}

/// The days stand under each other in boxes of one width where there is room for them.
void ConflictsView::shareWidth()
{
    constexpr int fewest = 150;
    constexpr int most = 260;
    const int days = static_cast<int>(m_live.plan(m_board).days.size());
    m_tree->setColumnWidth(ConflictsModel::When, std::clamp(days * 20 + 16, fewest, most));
}

void ConflictsView::showEvent(QShowEvent *event)
{
    refresh();
    shareWidth();
    QWidget::showEvent(event);
}

// Who comes back another way wants to see all.
void ConflictsView::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) {
        m_model->setOnly({});
        m_onlyBar->hide();
    }
    QWidget::hideEvent(event);
}

void ConflictsView::refreshLater()
{
    // What is not seen is computed when it is shown.
    if (isVisible())
        m_timer.start();
}

void ConflictsView::refresh()
{
    const Conflict *current = m_model->conflict(m_tree->currentIndex());
    const std::optional<Conflict> chosen = current ? std::optional(*current) : std::nullopt;
    const int ordinal = ordinalOf(m_tree->currentIndex());
    if (m_model->refresh()) {
        m_tree->expandAll();
        for (int row = 0; row < m_model->rowCount(); ++row)
            m_tree->setFirstColumnSpanned(row, {}, true);
        if (chosen) {
            const QModelIndex same = m_model->indexOf(*chosen);
            // Where it is gone, the one that took its place is the next to look at.
            m_tree->setCurrentIndex(same.isValid() ? same : indexAt(ordinal));
        }
    }
    showCount();
    showChosen();
}

/// The place of a conflict among all that are shown; -1 for none.
int ConflictsView::ordinalOf(const QModelIndex &index) const
{
    if (!m_model->conflict(index))
        return -1;
    int before = 0;
    for (int group = 0; group < index.parent().row(); ++group)
        before += m_model->rowCount(m_model->index(group, 0));
    return before + index.row();
}

/// The conflict there, or the last one.
QModelIndex ConflictsView::indexAt(int ordinal) const
{
    QModelIndex last;
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex parent = m_model->index(group, 0);
        const int count = m_model->rowCount(parent);
        last = m_model->index(std::min(ordinal, count - 1), 0, parent);
        if (ordinal < count)
            break;
        ordinal -= count;
    }
    return last;
}

void ConflictsView::showCount()
{
    const int open = m_model->openCount();
    m_count->setText(open == 0 ? tr("No conflicts")
            : open == 1        ? tr("1 conflict")
                               : tr("%1 conflicts").arg(QLocale().toString(open)));
    const bool nothing = m_model->rowCount() == 0;
    m_nothing->setText(m_model->only() && m_filter->text().isEmpty() ? tr("Nothing collides here any more.")
            : m_filter->text().isEmpty()
            ? tr("Nothing collides on the boards in force. Rules… says what is looked for.")
            : tr("No conflict has these words."));
    m_nothing->setVisible(nothing);
    m_tree->setVisible(!nothing);
    m_rules->setEnabled(!production().isNull());
}

void ConflictsView::showChosen()
{
    m_foot->show(m_model->conflict(m_tree->currentIndex()), m_board);
}

void ConflictsView::mendOrOpen()
{
    if (m_foot->canMend())
        m_foot->mend();
    else
        openChosen(m_tree->currentIndex());
}

void ConflictsView::openChosen(const QModelIndex &index)
{
    if (const Conflict *conflict = m_model->conflict(index))
        m_session.open(conflict->first().subject());
    else if (index.isValid())
        m_tree->setExpanded(index.siblingAtColumn(0), !m_tree->isExpanded(index.siblingAtColumn(0)));
}

Id<Production> ConflictsView::production() const
{
    const Board *board = m_live.facts().find(m_board);
    return board ? board->production : m_session.production();
}

void ConflictsView::showRules()
{
    ConflictRules dialog(m_session, production(), window());
    dialog.exec();
}

} // namespace slate
