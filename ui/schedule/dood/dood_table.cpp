#include "ui/schedule/dood/dood_table.h"

#include "ui/base/theme.h"
#include "ui/schedule/dood/dood_foot.h"
#include "ui/schedule/dood/dood_heads.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollBar>
#include <QTableView>

namespace slate {

namespace {

constexpr int nameWidth = 220;
constexpr int narrowNameWidth = 150;
constexpr int fewestDays = 8; ///< that must show beside all totals
constexpr int barWidth = 12;

} // namespace

DoodTable::DoodTable(DoodModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_grid(makeView("doodGrid")),
      m_totals(makeView("doodTotals")),
      m_names(new DoodRowHead(model, m_grid)),
      m_foot(nullptr),
      m_across(new QScrollBar(Qt::Horizontal, this)),
      m_measures(DoodMeasures::of(fontOf(TextSize::Caption)))
{
    buildGrid();
    buildTotals();
    m_foot = new DoodFoot(model, *m_grid, *m_totals, this);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_grid, 0, 0);
    auto *rule = new QWidget(this);
    rule->setFixedWidth(1);
    rule->setBackgroundRole(QPalette::Mid);
    rule->setAutoFillBackground(true);
    layout->addWidget(rule, 0, 1);
    layout->addWidget(m_totals, 0, 2);
    layout->addWidget(m_foot, 1, 0, 1, 3);
    layout->addWidget(m_across, 2, 0, 1, 3);
    layout->setColumnStretch(0, 1);
    joinScrolling();
    setRowHeight(measures::compactRowHeight);
    setFocusProxy(m_grid);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_place = place(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        applyColumns();
        restore(m_place);
    });
    applyColumns();
}

QTableView *DoodTable::makeView(const char *name)
{
    auto *view = new QTableView(this);
    view->setObjectName(QLatin1String(name));
    view->setModel(&m_model);
    view->setItemDelegate(new DoodDelegate(m_model, view));
    view->setHorizontalHeader(new DoodDayHead(m_model, view));
    view->setFont(fontOf(TextSize::Caption));
    view->setFrameShape(QFrame::NoFrame);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->setCornerButtonEnabled(false);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QTableView::customContextMenuRequested, this,
        [this, view](const QPoint &at) { askMenu(view->viewport(), at); });
    return view;
}

void DoodTable::buildGrid()
{
    m_grid->setAccessibleName(tr("Day out of days"));
    m_grid->setVerticalHeader(m_names);
    m_grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_names->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_names, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const int row = m_names->logicalIndexAt(at);
        if (row >= 0 && !m_grid->selectionModel()->isRowSelected(row))
            m_grid->selectRow(row);
        Q_EMIT menuAsked(m_names->mapToGlobal(at));
    });
    connect(m_names, &QHeaderView::sectionDoubleClicked, this,
        [this](int row) { Q_EMIT opened(m_model.sheet().rows[static_cast<size_t>(row)].subject); });
    connect(m_grid, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT opened(m_model.sheet().rows[static_cast<size_t>(index.row())].subject);
    });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &DoodTable::currentChanged);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, m_names->viewport(),
        QOverload<>::of(&QWidget::update));
}

void DoodTable::buildTotals()
{
    m_totals->setAccessibleName(tr("Totals of the day out of days"));
    m_totals->verticalHeader()->hide();
    m_totals->setSelectionMode(QAbstractItemView::NoSelection);
    m_totals->setFocusPolicy(Qt::NoFocus);
    m_totals->horizontalHeader()->setSectionsClickable(false);
    connect(m_totals, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT opened(m_model.sheet().rows[static_cast<size_t>(index.row())].subject);
    });
}

void DoodTable::joinScrolling()
{
    const auto join = [](QScrollBar *a, QScrollBar *b) {
        connect(a, &QScrollBar::valueChanged, b, &QScrollBar::setValue);
        connect(b, &QScrollBar::valueChanged, a, &QScrollBar::setValue);
    };
    join(m_grid->verticalScrollBar(), m_totals->verticalScrollBar());
    QScrollBar *days = m_grid->horizontalScrollBar();
    connect(days, &QScrollBar::rangeChanged, this, [this, days](int least, int most) {
        m_across->setRange(least, most);
        m_across->setPageStep(days->pageStep());
        m_across->setSingleStep(days->singleStep());
        m_across->setVisible(most > least);
    });
    join(days, m_across);
    m_across->hide();
    connect(days, &QScrollBar::valueChanged, m_foot, QOverload<>::of(&QWidget::update));
}

void DoodTable::setRowHeight(int height)
{
    for (QTableView *view : {m_grid, m_totals})
        view->verticalHeader()->setDefaultSectionSize(height);
}

bool DoodTable::isShown(DoodTotal total) const
{
    return !m_isNarrow || total == DoodTotal::Work || total == DoodTotal::Hold || total == DoodTotal::Paid;
}

void DoodTable::applyColumns()
{
    const int days = m_model.dayCount();
    m_grid->horizontalHeader()->setDefaultSectionSize(m_measures.day);
    int width = barWidth;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_grid->setColumnHidden(column, column >= days);
        const auto total = static_cast<DoodTotal>(column - days);
        const bool shown = column >= days && isShown(total);
        m_totals->setColumnHidden(column, !shown);
        if (shown) {
            m_totals->setColumnWidth(column, m_measures.total(total));
            width += m_measures.total(total);
        }
    }
    m_totals->setFixedWidth(width);
}

void DoodTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int all = barWidth;
    for (int i = 0; i < doodTotalCount; ++i)
        all += m_measures.total(static_cast<DoodTotal>(i));
    const int days = fewestDays * m_measures.day;
    m_names->setHeadWidth(width() < nameWidth + all + days ? narrowNameWidth : nameWidth);
    const bool narrow = width() < narrowNameWidth + all + days;
    if (narrow != m_isNarrow) {
        m_isNarrow = narrow;
        applyColumns();
    }
    m_foot->update();
}

void DoodTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void DoodTable::askMenu(QWidget *from, const QPoint &at)
{
    const QModelIndex under = m_grid->indexAt(at);
    const bool isGrid = from == m_grid->viewport();
    if (isGrid && under.isValid() && !m_grid->selectionModel()->isSelected(under))
        m_grid->setCurrentIndex(under);
    if (!isGrid && m_totals->indexAt(at).isValid())
        m_grid->selectRow(m_totals->indexAt(at).row());
    Q_EMIT menuAsked(from->mapToGlobal(at));
}

std::vector<DoodCell> DoodTable::selectedCells() const
{
    std::vector<DoodCell> cells;
    QModelIndexList indexes = m_grid->selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    for (const QModelIndex &index : std::as_const(indexes)) {
        if (m_model.isDay(index.column())) {
            cells.push_back({m_model.sheet().rows[static_cast<size_t>(index.row())].subject,
                m_model.sheet().days[static_cast<size_t>(index.column())].date});
        }
    }
    return cells;
}

std::vector<RecordRef> DoodTable::selectedSubjects() const
{
    std::vector<RecordRef> subjects;
    for (const DoodSheetRow &row : m_model.sheet().rows) {
        if (m_grid->selectionModel()->rowIntersectsSelection(m_model.rowOf(row.subject)))
            subjects.push_back(row.subject);
    }
    return subjects;
}

std::optional<DoodPart> DoodTable::selectedPart() const
{
    std::optional<DoodPart> part;
    for (const QItemSelectionRange &range : m_grid->selectionModel()->selection()) {
        const int lastDay = std::min(range.right(), m_model.dayCount() - 1);
        if (range.left() > lastDay)
            continue;
        const DoodPart here {range.top(), range.bottom(), range.left(), lastDay};
        if (!part)
            part = here;
        part->firstRow = std::min(part->firstRow, here.firstRow);
        part->lastRow = std::max(part->lastRow, here.lastRow);
        part->firstDay = std::min(part->firstDay, here.firstDay);
        part->lastDay = std::max(part->lastDay, here.lastDay);
    }
    return part;
}

QString DoodTable::currentWords() const
{
    return m_grid->currentIndex().data(Qt::AccessibleTextRole).toString();
}

DoodTable::Place DoodTable::place() const
{
    Place place;
    place.selected = selectedCells();
    const QModelIndex current = m_grid->currentIndex();
    if (current.isValid() && m_model.isDay(current.column())) {
        place.current = {m_model.sheet().rows[static_cast<size_t>(current.row())].subject,
            m_model.sheet().days[static_cast<size_t>(current.column())].date};
    }
    const int left = m_grid->columnAt(0);
    if (m_model.isDay(left))
        place.left = m_model.sheet().days[static_cast<size_t>(left)].date;
    place.down = m_grid->verticalScrollBar()->value();
    return place;
}

void DoodTable::restore(const Place &place)
{
    QHash<RecordRef, int> rows;
    for (int row = 0; row < m_model.rowCount(); ++row)
        rows.insert(m_model.sheet().rows[static_cast<size_t>(row)].subject, row);
    QHash<QDate, int> columns;
    for (int column = 0; column < m_model.dayCount(); ++column)
        columns.insert(m_model.sheet().days[static_cast<size_t>(column)].date, column);
    const auto at = [&](const DoodCell &cell) {
        return m_model.index(rows.value(cell.subject, -1), columns.value(cell.day, -1));
    };
    m_grid->selectionModel()->setCurrentIndex(at(place.current), QItemSelectionModel::NoUpdate);
    QItemSelection selection;
    for (const DoodCell &cell : place.selected) {
        if (const QModelIndex index = at(cell); index.isValid())
            selection.append(QItemSelectionRange(index));
    }
    m_grid->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_grid->horizontalScrollBar()->setValue(columns.value(place.left, 0) * m_measures.day);
    m_grid->verticalScrollBar()->setValue(place.down);
}

} // namespace slate
