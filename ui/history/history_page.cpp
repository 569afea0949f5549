#include "ui/history/history_page.h"

#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/session.h"
#include "ui/base/theme.h"
#include "ui/history/edit_details.h"
#include "ui/history/history_model.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QShowEvent>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace slate {

namespace {

constexpr int sideBySideFrom = 980;

QTableView *makeTable(HistoryModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(QStringLiteral("historyTable"));
    table->setAccessibleName(HistoryPage::tr("History"));
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(measures::rowHeight);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *head = table->horizontalHeader();
    head->setHighlightSections(false);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    table->setColumnWidth(HistoryModel::When, 164);
    table->setColumnWidth(HistoryModel::Who, 80);
    table->setColumnWidth(HistoryModel::State, 88);
    return table;
}

} // namespace

HistoryPage::HistoryPage(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new HistoryModel(session, this)),
      m_table(makeTable(m_model, this)),
      m_filter(new QLineEdit(this)),
      m_count(new Label(this)),
      m_nothing(new Label(this)),
      m_splitter(new QSplitter(this)),
      m_details(new EditDetails(session, this))
{
    setObjectName(QStringLiteral("historyPage"));
    setAttribute(Qt::WA_StyledBackground);
    setFocusProxy(m_table);
    auto *title = new Label(tr("History"), this);
    title->setProperty("look", QStringLiteral("title"));
    m_count->setProperty("look", QStringLiteral("muted"));
    m_filter->setObjectName(QStringLiteral("historyFilter"));
    m_filter->setPlaceholderText(tr("Filter by words"));
    m_filter->setAccessibleName(tr("Filter by words"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(240);
    m_filter->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_nothing->setProperty("look", QStringLiteral("muted"));
    m_nothing->setMargin(measures::pageMargin);
    m_nothing->hide();

    auto *head = new QHBoxLayout;
    head->setContentsMargins(measures::pageMargin, 12, measures::pageMargin, 8);
    head->setSpacing(12);
    head->addWidget(title);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_filter, 1);
    auto *left = new QWidget(m_splitter);
    auto *list = new QVBoxLayout(left);
    // The first column begins under the page's title.
    list->setContentsMargins(measures::pageMargin - 3, 0, 0, 0);
    list->setSpacing(0);
    list->addWidget(m_nothing);
    list->addWidget(m_table, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_details);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({640, 420});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_splitter, 1);

    auto *find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, qOverload<>(&QWidget::setFocus));
    connect(m_filter, &QLineEdit::textChanged, m_model, &HistoryModel::setFilter);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showChosen);
    connect(m_model, &HistoryModel::refreshed, this, [this] {
        if (std::exchange(m_wantsNewest, false) && m_model->rowCount() > 0) {
            m_table->setCurrentIndex(m_model->index(0, 0));
            m_table->scrollToTop();
        }
        showCount();
        showChosen();
    });
    connect(m_model, &HistoryModel::lookedThrough, this, &HistoryPage::showCount);
}

void HistoryPage::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    // Coming to the table stands on its newest row without choosing it, and what is shown must look chosen.
    if (current.isValid() && !m_table->selectionModel()->isRowSelected(current.row()))
        m_table->selectionModel()->select(
            current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_details->setEdit(
        current.isValid() ? std::optional<EditInfo>(m_model->entry(current.row())) : std::nullopt);
}

void HistoryPage::showCount()
{
    m_session.attempt([this] {
        const qint64 count = m_session.slate().editCount();
        m_count->setText(count == 1 ? tr("1 entry") : tr("%1 entries").arg(QLocale().toString(count)));
    });
    const bool nothing = m_model->rowCount() == 0 && !m_model->isLooking();
    m_nothing->setText(
        m_filter->text().isEmpty() ? tr("Nothing was edited yet.") : tr("No edit has these words."));
    m_nothing->setVisible(nothing);
    m_table->setVisible(!nothing);
}

void HistoryPage::showEvent(QShowEvent *event)
{
    // Who comes back after new edits looks for those, not for the one that was chosen long ago.
    m_wantsNewest = m_wantsNewest || (!event->spontaneous() && m_model->isStale());
    m_model->setAwake(true);
    QWidget::showEvent(event);
}

void HistoryPage::hideEvent(QHideEvent *event)
{
    m_model->setAwake(false);
    QWidget::hideEvent(event);
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Qt::Orientation wanted = width() >= sideBySideFrom ? Qt::Horizontal : Qt::Vertical;
    if (wanted == m_splitter->orientation())
        return;
    m_splitter->setOrientation(wanted);
    m_splitter->setSizes(wanted == Qt::Horizontal ? QList<int> {640, 420} : QList<int> {1000, 1000});
}

} // namespace slate
