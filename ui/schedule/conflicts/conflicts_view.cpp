#include "ui/schedule/conflicts/conflicts_view.h"

#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/live_schedule.h"
#include "ui/base/session.h"
#include "ui/base/theme.h"
#include "ui/schedule/conflicts/conflict_rules.h"

#include <QComboBox>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace slate {

namespace {

/// Rows as high as their words, so that none is cut off.
class WrappingDelegate : public QStyledItemDelegate
{
public:
    explicit WrappingDelegate(QTreeView &tree) : QStyledItemDelegate(&tree), m_tree(tree) { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!index.parent().isValid())
            return {0, measures::rowHeight};
        // The first column begins behind two steps and the icon.
        const int before = index.column() == 0 ? 2 * m_tree.indentation() + 24 : 0;
        const int width = std::max(60, m_tree.columnWidth(index.column()) - before - 12);
        const QRect words = option.fontMetrics.boundingRect(
            QRect(0, 0, width, 10'000), Qt::TextWordWrap, index.data().toString());
        return {0, std::max(measures::rowHeight, words.height() + 10)};
    }

private:
    QTreeView &m_tree;
};

} // namespace

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
    buildFoot();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
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
    m_grouping->addItems({tr("By day"), tr("By rule")});
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
        m_model->setGrouping(index == 0 ? ConflictsModel::Grouping::ByDay : ConflictsModel::Grouping::ByRule);
        refresh();
        shareWidth();
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
    m_tree->setObjectName(QStringLiteral("conflictsTree"));
    m_tree->setAccessibleName(tr("Conflicts"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new WrappingDelegate(*m_tree));
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
    // Where a column is narrower its words take more lines.
    connect(head, &QHeaderView::sectionResized, m_tree, [this] { m_wrap.start(); });
    connect(&m_wrap, &QTimer::timeout, m_tree, &QTreeView::doItemsLayout);
    m_wrap.setSingleShot(true);
    m_wrap.setInterval(0);
    connect(
        m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConflictsView::showChosen);
    // Enter and double click; where a single click activates, it must not open at once.
    connect(m_tree, &QTreeView::doubleClicked, this, &ConflictsView::openChosen);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(QKeySequence(key), m_tree, nullptr, nullptr, Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, [this] { openChosen(m_tree->currentIndex()); });
    }
}

void ConflictsView::buildFoot()
{
    m_foot = new QFrame(this);
    m_foot->setProperty("look", QStringLiteral("foot"));
    m_what = new Label(m_foot);
    m_what->setObjectName(QStringLiteral("chosenConflict"));
    m_what->setProperty("look", QStringLiteral("strong"));
    m_what->setWordWrap(true);
    m_proposal = new Label(m_foot);
    m_proposal->setObjectName(QStringLiteral("conflictProposal"));
    m_proposal->setWordWrap(true);
    const auto button = [this](const char *name, auto pressed) {
        auto *made = new QPushButton(m_foot);
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, this, pressed);
        return made;
    };
    m_mend = button("mendConflict", &ConflictsView::mend);
    m_open = button("openToMend", [this] { m_session.open(m_toMend); });
    m_accept = button("acceptConflict", &ConflictsView::acceptOrTakeBack);
    auto *layout = new QVBoxLayout(m_foot);
    layout->setContentsMargins(measures::pageMargin, 8, measures::pageMargin, 8);
    layout->setSpacing(8);
    layout->addWidget(m_what);
    layout->addWidget(m_proposal);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_mend);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    buttons->addWidget(m_accept);
    layout->addLayout(buttons);
    m_foot->hide();
}

void ConflictsView::setBoard(Id<Board> board)
{
    m_board = board;
    m_model->setBoard(board);
    refreshLater();
}

/// Dates need room where they are told in each row.
void ConflictsView::shareWidth()
{
    QString longest = m_grouping->currentIndex() == 0
        ? tr("Day %1").arg(100)
        : tr("%1, day %2").arg(ConflictWords::day(QDate(2026, 9, 30))).arg(100);
    const QFontMetrics metrics = m_tree->fontMetrics();
    const auto widthOf = [&](const QString &words) { return metrics.horizontalAdvance(words); };
    const auto &boards = m_live.facts().all<Board>();
    int board = 0;
    for (const Board &each : boards)
        board = std::max(board, widthOf(QStringLiteral(" \u00b7 ") + each.name));
    const int widest = widthOf(longest) + (boards.size() > 1 ? board : 0) + 16;
    m_tree->setColumnWidth(ConflictsModel::When, std::min(widest, 280));
}

void ConflictsView::showEvent(QShowEvent *event)
{
    refresh();
    shareWidth();
    QWidget::showEvent(event);
}

void ConflictsView::refreshLater()
{
    // What is not seen is computed when it is shown.
    if (isVisible())
        m_timer.start();
}

void ConflictsView::refresh()
{
    const Finding *current = m_model->finding(m_tree->currentIndex());
    const std::optional<Finding> chosen = current ? std::optional(*current) : std::nullopt;
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

/// The place of a finding among all that are shown; -1 for none.
int ConflictsView::ordinalOf(const QModelIndex &index) const
{
    if (!m_model->finding(index))
        return -1;
    int before = 0;
    for (int group = 0; group < index.parent().row(); ++group)
        before += m_model->rowCount(m_model->index(group, 0));
    return before + index.row();
}

/// The finding there, or the last one.
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
    m_nothing->setText(m_filter->text().isEmpty()
            ? tr("Nothing collides on the boards in force. Rules… says what is looked for.")
            : tr("No conflict has these words."));
    m_nothing->setVisible(nothing);
    m_tree->setVisible(!nothing);
    m_rules->setEnabled(!production().isNull());
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
