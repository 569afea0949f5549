#include "ui/import/import_match_table.h"

#include "ui/base/palette.h"
#include "ui/base/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace slate {

namespace {

/// Edits with a list of the options; a mark at the right says that there is one.
class MatchDelegate : public QStyledItemDelegate
{
public:
    MatchDelegate(ImportMatchModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) { }

    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *box = new QComboBox(parent);
        box->setObjectName(QStringLiteral("matchEditor"));
        box->setMaxVisibleItems(20);
        int proposed = -1;
        for (const ImportMatchModel::Option &option : m_model.optionsFor(index.row())) {
            if (option.take == Take::New && proposed < 0)
                proposed = box->count();
            box->addItem(option.words);
        }
        box->insertSeparator(proposed + 2);
        if (proposed > 0)
            box->insertSeparator(proposed);
        auto *self = const_cast<MatchDelegate *>(this);
        connect(box, &QComboBox::activated, self, [self, box] {
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = static_cast<QComboBox *>(editor);
        box->setCurrentIndex(std::max(box->findText(index.data().toString()), 0));
        if (!box->view()->isVisible())
            QMetaObject::invokeMethod(box, &QComboBox::showPopup, Qt::QueuedConnection);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        auto *box = static_cast<QComboBox *>(editor);
        int place = 0; // among the options: separators do not count
        for (int i = 0; i < box->currentIndex(); ++i)
            place += box->itemText(i).isEmpty() ? 0 : 1;
        model->setData(index, place, Qt::EditRole);
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem narrow = option;
        QStyledItemDelegate::paint(painter, narrow, index);
        const int x = option.rect.right() - 16;
        const int y = option.rect.center().y() - 1;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(palette::color(palette::Role::Muted), 1.4));
        painter->drawPolyline(QPolygon({QPoint(x, y), QPoint(x + 4, y + 4), QPoint(x + 8, y)}));
        painter->restore();
    }

private:
    ImportMatchModel &m_model;
};

} // namespace

void styleImportTable(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(measures::rowHeight);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.horizontalHeader()->setHighlightSections(false);
}

ImportMatchTable::ImportMatchTable(ImportMatchModel &model, QWidget *parent) : QTableView(parent)
{
    setModel(&model);
    styleImportTable(*this);
    setItemDelegateForColumn(ImportMatchModel::Becomes, new MatchDelegate(model, this));
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ImportMatchModel::Becomes)
            edit(index);
    });
    horizontalHeader()->setSectionResizeMode(ImportMatchModel::Why, QHeaderView::Stretch);
    setColumnWidth(ImportMatchModel::Name, 300);
    setColumnWidth(ImportMatchModel::Group, 180);
    setColumnHidden(ImportMatchModel::Group, !model.hasGroups());
    setColumnWidth(ImportMatchModel::Uses, 80);
    setColumnWidth(ImportMatchModel::Becomes, 320);
}

void ImportMatchTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_F2 || event->key() == Qt::Key_Space;
    if (opens && currentIndex().isValid() && event->modifiers() == Qt::NoModifier) {
        edit(currentIndex().siblingAtColumn(ImportMatchModel::Becomes));
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace slate
