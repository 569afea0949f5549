#include "ui/records/record_table_view.h"

#include "ui/base/plain_words.h"
#include "ui/base/theme.h"
#include "ui/records/record_delegate.h"
#include "ui/records/shared_columns.h"
#include "ui/records/table_block.h"
#include "ui/records/table_keys.h"
#include "ui/records/table_widths.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace slate {

RecordTableView::RecordTableView(Session &session, RecordSortModel &model, QWidget *parent)
    : QTableView(parent),
      m_session(session),
      m_model(model),
      m_schema(&model.records().schema()),
      m_settings(TableSettings::read(model.records().schema().table)),
      m_shared(new SharedColumns(*this, model))
{
    setModel(&model);
    setItemDelegate(new RecordDelegate(session, model, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setTabKeyNavigation(false);
    setObjectName(QStringLiteral("recordTable"));
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setAccessibleName(model.records().schema().displayPlural());
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(measures::rowHeight);
    verticalHeader()->setMinimumSectionSize(measures::compactRowHeight);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(40);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    applySettings();
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint &at) {
        QMenu menu;
        fillColumnMenu(menu);
        menu.exec(header->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionResized, this, &RecordTableView::saveWidth);
    connect(header, &QHeaderView::sectionMoved, this, &RecordTableView::saveSettings);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RecordTableView::saveSettings);
    connect(&session, &Session::productionChanged, this, &RecordTableView::applyShown);
    // Later: an editor that is left is still saving.
    connect(qApp, &QApplication::focusChanged, this, &RecordTableView::releaseIfLeft, Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::modelReset, this, &RecordTableView::applyToNewColumns);
}

// Columns

void RecordTableView::applySettings()
{
    m_applying = true;
    const auto &columns = m_model.records().columns();
    QHeaderView *header = horizontalHeader();
    m_shared->setChosen(m_settings.widths);
    int place = 0;
    for (const QByteArray &key : m_settings.order.value_or(QByteArrayList())) {
        const int column = m_model.records().columnOf(key);
        if (column >= 0)
            header->moveSection(header->visualIndex(column), place++);
    }
    const int chosen = m_model.records().columnOf(m_settings.sortedBy);
    const int sorted = chosen >= 0 ? chosen : usualSorting(columns, m_model.records().schema());
    setSortingEnabled(true);
    sortByColumn(sorted, m_settings.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    applyShown();
    m_shared->measure();
    m_applying = false;
}

bool RecordTableView::isWanted(const Column &column) const
{
    // One production chosen makes its column say the same in every row.
    const bool production = column.key == "production";
    const bool usual = production ? m_session.production().isNull() : column.shown;
    const bool wanted = m_settings.shown.value(column.key, usual);
    return production ? wanted && m_session.production().isNull() : wanted;
}

void RecordTableView::applyShown()
{
    const auto &columns = m_model.records().columns();
    for (size_t i = 0; i < columns.size(); ++i)
        setColumnHidden(int(i), !isNeeded(int(i)) && !isWanted(columns[i]));
    m_shared->share();
}

// Only what was chosen is kept, so that the other columns fit what stands in the file that is open.
void RecordTableView::saveWidth(int column, int before, int now)
{
    // A column that comes or goes is not resized.
    if (m_applying || m_shared->isSharing() || before == 0 || now == 0)
        return;
    m_settings.widths.insert(m_model.records().columns()[size_t(column)].key, now);
    m_shared->setChosen(m_settings.widths);
    m_shared->share();
    saveSettings();
}

void RecordTableView::saveSettings()
{
    if (m_applying)
        return;
    const auto &columns = m_model.records().columns();
    const QHeaderView *header = horizontalHeader();
    QByteArrayList order;
    for (int place = 0; place < header->count(); ++place)
        order << columns[size_t(header->logicalIndex(place))].key;
    m_settings.order = order;
    const int sorted = header->sortIndicatorSection();
    if (sorted >= 0 && sorted < int(columns.size()))
        m_settings.sortedBy = columns[size_t(sorted)].key;
    m_settings.descending = header->sortIndicatorOrder() == Qt::DescendingOrder;
    m_settings.write(m_model.records().schema().table);
}

void RecordTableView::fillColumnMenu(QMenu &menu)
{
    const auto &columns = m_model.records().columns();
    for (size_t i = 1; i < columns.size(); ++i) {
        const Column &column = columns[i];
        if (column.isPlace || isNeeded(int(i)))
            continue;
        QAction *action = menu.addAction(buttonWords(column.title));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(int(i)));
        action->setEnabled(column.key != "production" || m_session.production().isNull());
        connect(action, &QAction::toggled, this, [this, key = column.key](bool shown) {
            m_settings.shown.insert(key, shown);
            applyShown();
            saveSettings();
        });
    }
    const int place = placeColumn(columns);
    if (place < 0)
        return;
    menu.addSeparator();
    QAction *sort = menu.addAction(buttonWords(tr("Sort by %1").arg(columns[size_t(place)].title.toLower())));
    sort->setCheckable(true);
    sort->setChecked(horizontalHeader()->sortIndicatorSection() == place);
    connect(sort, &QAction::triggered, this, [this, place] { sortByColumn(place, Qt::AscendingOrder); });
}

// Rows

RecordRef RecordTableView::currentRecord() const
{
    const QModelIndex index = m_model.mapToSource(currentIndex());
    return index.isValid() ? m_model.records().refAt(index.row()) : RecordRef {m_model.records().kind(), 0};
}

std::vector<RecordRef> RecordTableView::selectedRecords() const
{
    std::vector<RecordRef> refs;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.row() < b.row(); });
    for (const QModelIndex &row : rows)
        refs.push_back(m_model.records().refAt(m_model.mapToSource(row).row()));
    return refs;
}

bool RecordTableView::select(RecordRef ref)
{
    const int row = m_model.records().rowOf(ref);
    if (row < 0)
        return false;
    const int column = std::max(0, currentIndex().column());
    const QModelIndex index = m_model.mapFromSource(m_model.records().index(row, column));
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void RecordTableView::editDraft()
{
    const int row = m_model.records().draftRow();
    if (row < 0)
        return;
    const std::vector<RecordRef> chosen = selectedRecords();
    m_beforeDraft = chosen.size() == 1 ? chosen.front() : RecordRef {};
    const QModelIndex index =
        m_model.mapFromSource(m_model.records().index(row, m_model.records().nameColumn()));
    setCurrentIndex(index);
    scrollTo(index);
    edit(index);
}

// What was chosen before is chosen again: a row given up must not choose the one that takes its place.
void RecordTableView::dropDraft()
{
    if (m_model.records().draftRow() < 0)
        return;
    m_isDropping = true;
    m_model.records().dropDraft();
    clearSelection();
    m_isDropping = false;
    if (m_beforeDraft.isNull() || !select(m_beforeDraft))
        return;
    selectRow(currentIndex().row());
}

void RecordTableView::makeRoomForName()
{
    m_shared->measure();
}

void RecordTableView::copySelection() const
{
    const QString block = blockOf(*this, m_model, selectedRecords());
    if (!block.isEmpty())
        QGuiApplication::clipboard()->setText(block);
}

void RecordTableView::paste(const QString &text)
{
    if (m_session.slate().isReadOnly()) {
        m_session.tell(tr("This slate is open for reading only."));
        return;
    }
    if (text.isEmpty() || m_model.records().draftRow() >= 0)
        return;
    const PastePlace place = placeFromCursor(*this, m_model);
    m_model.records().keepPlaces(place.rows);
    pasteBlock(m_session, m_model.records(), place, text);
}

/// Nothing typed is dropped without a word.
bool RecordTableView::tellIfNotTyped()
{
    if (m_model.flags(currentIndex()) & Qt::ItemIsEditable)
        return false;
    const QString title = m_model.headerData(currentIndex().column(), Qt::Horizontal).toString();
    m_session.tell(m_session.slate().isReadOnly()
            ? tr("This slate is open for reading only.")
            : tr("“%1” follows from what is entered elsewhere: it is not typed.").arg(title));
    return true;
}

void RecordTableView::typeOver(QKeyEvent *event)
{
    if (tellIfNotTyped())
        return;
    // Only here: a space is to choose, and not to be typed.
    setEditTriggers(editTriggers() | AnyKeyPressed);
    edit(currentIndex(), AnyKeyPressed, event);
    setEditTriggers(editTriggers() & ~EditTriggers(AnyKeyPressed));
}

void RecordTableView::inputMethodEvent(QInputMethodEvent *event)
{
    if (state() == EditingState || !currentIndex().isValid() || event->commitString().trimmed().isEmpty()) {
        QTableView::inputMethodEvent(event);
        return;
    }
    if (tellIfNotTyped())
        return;
    edit(currentIndex());
    if (QWidget *editor = QApplication::focusWidget(); editor && editor != this)
        QCoreApplication::sendEvent(editor, event);
}

/// As in spreadsheets the key empties the cell; the record goes by an act of its own.
bool RecordTableView::handleDelete(const QKeyEvent &key)
{
    if (!isDelete(key))
        return false;
    const int row = m_model.mapToSource(currentIndex()).row();
    if (key.modifiers() & Qt::ControlModifier)
        Q_EMIT deletionAsked();
    else if (currentIndex().isValid() && row != m_model.records().draftRow() && !tellIfNotTyped())
        Q_EMIT emptyingAsked(m_model.records().columns()[size_t(currentIndex().column())].field);
    return true;
}

void RecordTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    if (state() != EditingState && handleDelete(*event))
        return;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && currentIndex().isValid()) {
        edit(currentIndex(), EditKeyPressed, event);
        return;
    }
    if (state() != EditingState && currentIndex().isValid() && isTyped(*event)) {
        typeOver(event);
        return;
    }
    // The first step into the table chooses the row it stands on, and does not leave it behind.
    const bool step = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (step && currentIndex().isValid() && !selectionModel()->hasSelection()) {
        selectRow(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

bool RecordTableView::event(QEvent *event)
{
    if (event->type() == QEvent::Hide) // later: it may be on its way to be destroyed
        QMetaObject::invokeMethod(this, &RecordTableView::release, Qt::QueuedConnection);
    // These keys are the table's own while it has the focus, whatever the window does with them.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || isDelete(*key)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void RecordTableView::goBelow()
{
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid() && m_model.records().draftRow() < 0)
        setCurrentIndex(below);
}

/// A list, a menu or a question is no leaving.
void RecordTableView::releaseIfLeft()
{
    const QWidget *now = QApplication::focusWidget();
    if (now && now != this && !isAncestorOf(now) && now->window() == window())
        release();
}

void RecordTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!current.isValid() || selectionModel()->isSelected(current))
        tellCurrent();
}

void RecordTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    // A row that the keys stood on already becomes chosen without a change of place.
    if (selected.contains(currentIndex()))
        tellCurrent();
}

void RecordTableView::tellCurrent()
{
    const RecordRef ref = currentRecord();
    const int draft = m_model.records().draftRow();
    if (!m_isDropping && (draft < 0 || m_model.records().refAt(draft) != ref))
        Q_EMIT currentRecordChanged(ref);
}

void RecordTableView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        goBelow();
    // Later: the view is still letting go of the editor.
    // What was typed for it and is not saved stays in its row.
    if (m_model.records().draftRow() >= 0 && !m_model.records().hasUnsavedDraft())
        QMetaObject::invokeMethod(this, &RecordTableView::dropDraft, Qt::QueuedConnection);
}

void RecordTableView::focusInEvent(QFocusEvent *event)
{
    // Standing on the first row is not choosing it: coming to the page must not open a form.
    if (!currentIndex().isValid())
        selectionModel()->setCurrentIndex(m_model.index(0, 0), QItemSelectionModel::NoUpdate);
    QTableView::focusInEvent(event);
}

void RecordTableView::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuAsked(event->globalPos());
}

} // namespace slate
