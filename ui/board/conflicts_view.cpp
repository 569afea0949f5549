#include "ui/board/conflicts_view.h"

#include "core/schedule/mending.h"
#include "ui/board/conflict_rules.h"
#include "ui/board/live_schedule.h"
#include "ui/shell/icons.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"

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
    m_count = new QLabel(m_head);
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
    });
    auto *find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, qOverload<>(&QWidget::setFocus));
}

void ConflictsView::buildTree()
{
    m_nothing = new QLabel(this);
    m_nothing->setObjectName(QStringLiteral("noConflicts"));
    m_nothing->setProperty("look", QStringLiteral("muted"));
    m_nothing->setMargin(measures::pageMargin);
    m_nothing->hide();
    m_tree = new QTreeView(this);
    m_tree->setObjectName(QStringLiteral("conflictsTree"));
    m_tree->setAccessibleName(tr("Conflicts"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(false);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setTextElideMode(Qt::ElideRight);
    QHeaderView *head = m_tree->header();
    head->setStretchLastSection(true);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_tree->setColumnWidth(ConflictsModel::What, 420);
    m_tree->setColumnWidth(ConflictsModel::When, 210);
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
    m_foot = new QWidget(this);
    m_proposal = new QLabel(m_foot);
    m_proposal->setObjectName(QStringLiteral("conflictProposal"));
    m_proposal->setWordWrap(true);
    m_accept = new QPushButton(tr("Accept…"), m_foot);
    m_accept->setObjectName(QStringLiteral("acceptConflict"));
    auto *layout = new QHBoxLayout(m_foot);
    layout->setContentsMargins(measures::pageMargin, 8, measures::pageMargin, 8);
    layout->setSpacing(12);
    layout->addWidget(m_proposal, 1);
    layout->addWidget(m_accept, 0, Qt::AlignTop);
    m_foot->hide();
    connect(m_accept, &QPushButton::clicked, this, &ConflictsView::acceptOrTakeBack);
}

void ConflictsView::setBoard(Id<Board> board)
{
    m_board = board;
    m_model->setBoard(board);
    refreshLater();
}

void ConflictsView::showEvent(QShowEvent *event)
{
    refresh();
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
    if (m_model->refresh()) {
        m_tree->expandAll();
        for (int row = 0; row < m_model->rowCount(); ++row)
            m_tree->setFirstColumnSpanned(row, {}, true);
        if (chosen)
            m_tree->setCurrentIndex(m_model->indexOf(*chosen));
    }
    showCount();
    showChosen();
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

void ConflictsView::showChosen()
{
    const Finding *finding = m_model->finding(m_tree->currentIndex());
    m_foot->setVisible(finding != nullptr);
    if (!finding)
        return;
    m_accept->setText(finding->accepted ? tr("Take back") : tr("Accept…"));
    const bool writable = !m_session.slate().isReadOnly();
    m_accept->setEnabled(writable && !finding->production.isNull());
    m_accept->setToolTip(
        finding->production.isNull() ? tr("Only what belongs to a production can be accepted.") : QString());
    m_proposal->setText(proposal(*finding));
}

QString ConflictsView::proposal(const Finding &finding) const
{
    const ConflictWords words = m_model->words();
    const QString mending = words.whatWouldMend(finding);
    const auto whatIf = [this](const BoardOrder &order) { return m_live.whatIf(order); };
    const auto found = finding.accepted ? std::nullopt : nearestMending(m_live.facts(), whatIf, finding);
    if (!found)
        return mending;
    const QString day = found->date.isValid()
        ? tr("day %1, %2").arg(found->number).arg(ConflictWords::day(found->date))
        : tr("day %1").arg(found->number);
    return mending + QLatin1Char(' ')
        + tr("Moved to %1, %2 would bring no other conflict.").arg(day, words.scenes(found->scenes));
}

void ConflictsView::openChosen(const QModelIndex &index)
{
    if (const Finding *finding = m_model->finding(index))
        m_session.open(finding->subject());
    else if (index.isValid())
        m_tree->setExpanded(index.siblingAtColumn(0), !m_tree->isExpanded(index.siblingAtColumn(0)));
}

void ConflictsView::acceptOrTakeBack()
{
    const Finding *current = m_model->finding(m_tree->currentIndex());
    if (!current)
        return;
    const Finding finding = *current;
    if (finding.accepted)
        takeBack(finding);
    else
        accept(finding);
}

void ConflictsView::accept(const Finding &finding)
{
    const QString words = m_model->words().whatCollides(finding);
    const auto reason =
        m_session.questions().whyAccepted ? m_session.questions().whyAccepted(words) : std::nullopt;
    if (!reason)
        return;
    AcceptedConflict accepted;
    accepted.id = Id<AcceptedConflict>::random();
    accepted.production = finding.production;
    accepted.rule = finding.rule;
    accepted.finding = finding.key();
    accepted.words = words;
    accepted.reason = *reason;
    m_session.edit(tr("Accept conflict"), [&](Transaction &t) { t.insert(accepted); });
}

void ConflictsView::takeBack(const Finding &finding)
{
    const AcceptedConflict *accepted = m_model->acceptance(finding);
    if (!accepted)
        return;
    const RecordRef ref {Kind::AcceptedConflict, accepted->id.value()};
    m_session.edit(tr("Take acceptance back"), [&](Transaction &t) { t.remove(ref); });
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
