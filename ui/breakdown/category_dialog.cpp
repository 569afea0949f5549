#include "ui/breakdown/category_dialog.h"

#include "core/model/order_key.h"
#include "ui/base/plain_words.h"
#include "ui/base/theme.h"
#include "ui/base/unsaved.h"
#include "ui/breakdown/breakdown_edit.h"
#include "ui/records/commit.h"
#include "ui/records/field_row.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace slate {

namespace {

constexpr int rowHeight = 30;

/// A category as its head looks in the sheet.
class CategoryDelegate : public QStyledItemDelegate
{
public:
    CategoryDelegate(const CategoryModel &model, QObject *parent)
        : QStyledItemDelegate(parent),
          m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {180, rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const CategoryShown &category = m_model.categories()[size_t(index.row())];
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(option.rect).adjusted(4, 2, -4, -2);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(chosen ? QPen(palette::color(palette::Role::Text), 2) : QPen(Qt::NoPen));
        painter->setBrush(category.color);
        painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5);
        const QColor text = textOn(category.color);
        paintMark(*painter, QRectF(box.left() + 10, box.center().y() - 6, 12, 12), category.mark, text);
        painter->setPen(text);
        const QRect room = box.toRect().adjusted(30, 0, -8, 0);
        painter->drawText(room, Qt::AlignVCenter,
            painter->fontMetrics().elidedText(category.name, Qt::ElideRight, room.width()));
        painter->restore();
    }

private:
    const CategoryModel &m_model;
};

Record recordOf(Session &session, Id<ElementCategory> id)
{
    const Record *record = session.catalog().find({Kind::ElementCategory, id.value()});
    return record ? *record : schemaOf(Kind::ElementCategory).blank();
}

} // namespace

// The list

CategoryModel::CategoryModel(Session &session, qint64 production, QObject *parent)
    : QAbstractListModel(parent),
      m_session(session),
      m_production(production),
      m_categories(categoriesOf(session, production))
{
    connect(&session.catalog(), &Catalog::changed, this, [this](const Changes &changes) {
        if (!changes.touches(Kind::ElementCategory))
            return;
        beginResetModel();
        m_categories = categoriesOf(m_session, m_production);
        endResetModel();
    });
}

int CategoryModel::rowOf(Id<ElementCategory> id) const
{
    for (size_t i = 0; i < m_categories.size(); ++i) {
        if (m_categories[i].id == id)
            return int(i);
    }
    return -1;
}

int CategoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_categories.size());
}

QVariant CategoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    return m_categories[size_t(index.row())].name;
}

bool moveCategory(Session &session, qint64 production, Id<ElementCategory> category, int to)
{
    std::vector<qint64> order;
    for (const CategoryShown &each : categoriesOf(session, production)) {
        if (each.id != category)
            order.push_back(each.id.value());
    }
    const auto keyAt = [&](int place) {
        const bool there = place >= 0 && place < int(order.size());
        return there ? textOf(recordOf(session, Id<ElementCategory>(order[size_t(place)])), "category_order")
                     : QString();
    };
    const QString before = keyAt(to - 1);
    const QString after = keyAt(to);
    const bool hasRoom = (to == 0 || !before.isEmpty()) && (to == int(order.size()) || !after.isEmpty())
        && (before.isEmpty() || after.isEmpty() || before < after);
    order.insert(order.begin() + to, category.value());
    return session.edit(CategoryDialog::tr("Move category"), [&](Transaction &t) {
        if (hasRoom) {
            t.setField(
                {Kind::ElementCategory, category.value()}, "category_order", keyBetween(before, after));
            return;
        }
        const QStringList keys = keysBetween({}, {}, int(order.size()));
        for (size_t i = 0; i < order.size(); ++i)
            t.setField({Kind::ElementCategory, order[i]}, "category_order", keys[qsizetype(i)]);
    });
}

// The dialog

CategoryDialog::CategoryDialog(Session &session, qint64 production, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_production(production),
      m_model(nullptr),
      m_list(new QListView)
{
    setObjectName(QStringLiteral("categories"));
    setWindowTitle(tr("Categories of the breakdown"));
    if (categoriesOf(session, production).front().id.isNull())
        session.edit(tr("Add categories"), [&](Transaction &t) { addStandardCategories(t, production); });
    m_model = new CategoryModel(session, production, this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CategoryDelegate(*m_model, m_list));
    m_list->setAccessibleName(tr("Categories"));
    m_list->setMinimumWidth(220);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_list, 1);
    columns->addWidget(makeForm(), 1);
    auto *buttons = new QDialogButtonBox;
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    resize(580, 520);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CategoryDialog::showChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CategoryDialog::followModel);
    for (const auto &[key, by] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { move(by); });
    }
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &CategoryDialog::remove);
    choose(0);
    m_list->setFocus();
}

QPushButton *CategoryDialog::makeButton(const QString &text, const char *name, void (CategoryDialog::*run)())
{
    auto *button = new QPushButton(buttonWords(text));
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

QWidget *CategoryDialog::makeForm()
{
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const char *key : {"name", "color", "mark"}) {
        auto *row =
            new FieldRow(m_session, Kind::ElementCategory, schemaOf(Kind::ElementCategory).indexOf(key));
        row->stack();
        connect(row, &FieldRow::entered, this, &CategoryDialog::enter);
        layout->addWidget(row);
        m_rows.push_back(row);
    }
    m_color = makeButton(tr("Choose colour …"), "chooseColor", &CategoryDialog::chooseColor);
    m_up = makeButton(tr("Move up"), "moveUp", &CategoryDialog::moveUp);
    m_up->setToolTip(tr("Alt+Up"));
    m_down = makeButton(tr("Move down"), "moveDown", &CategoryDialog::moveDown);
    m_down->setToolTip(tr("Alt+Down"));
    m_delete = makeButton(tr("Delete category"), "deleteCategory", &CategoryDialog::remove);
    layout->addWidget(m_color, 0, Qt::AlignLeft);
    layout->addSpacing(12);
    auto *moves = new QHBoxLayout;
    moves->addWidget(m_up);
    moves->addWidget(m_down);
    moves->addStretch(1);
    layout->addLayout(moves);
    layout->addStretch(1);
    layout->addWidget(makeButton(tr("Add category"), "addCategory", &CategoryDialog::add), 0, Qt::AlignLeft);
    layout->addWidget(m_delete, 0, Qt::AlignLeft);
    return form;
}

CategoryShown CategoryDialog::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 ? m_model->categories()[size_t(row)] : CategoryShown();
}

void CategoryDialog::choose(int row)
{
    const int last = m_model->rowCount() - 1;
    m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, last))));
    showChosen();
}

void CategoryDialog::followModel()
{
    if (m_draft)
        return;
    const int row = m_model->rowOf(m_chosen);
    if (row < 0) {
        choose(m_row);
        return;
    }
    const Id<ElementCategory> same = m_chosen;
    m_list->setCurrentIndex(m_model->index(row));
    for (FieldRow *field : m_rows)
        field->refresh(recordOf(m_session, same));
}

void CategoryDialog::showChosen()
{
    const CategoryShown category = chosen();
    const int row = m_list->currentIndex().row();
    if (m_draft && row < 0)
        return;
    for (FieldRow *field : m_rows)
        field->keep(); // which may make a record of a draft
    m_draft.reset();
    const bool isSame = category.id == m_chosen;
    m_chosen = category.id;
    m_row = std::max(0, row);
    for (FieldRow *field : m_rows) {
        field->setEnabled(row >= 0);
        if (!isSame)
            field->setRecord(recordOf(m_session, category.id), false);
    }
    enableFor(row, category);
}

void CategoryDialog::enableFor(int row, const CategoryShown &category)
{
    m_color->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
    // Cast and stunts have records of their own, which need a box to stand in.
    const bool isNeeded = row >= 0 && category.records != CategoryRecords::Elements;
    m_delete->setEnabled(row >= 0 && !isNeeded);
    m_delete->setToolTip(tip(isNeeded ? tr("Cast and stunts always have their boxes") : QString()));
}

// A new category

void CategoryDialog::add()
{
    for (FieldRow *field : m_rows)
        field->keep();
    if (!m_draft) {
        ElementCategory category;
        category.id = Id<ElementCategory>::random();
        category.production = Id<Production>(m_production);
        category.color = QStringLiteral("#9E9E9E");
        m_draft = toRecord(category);
        m_chosen = category.id;
        m_list->setCurrentIndex({});
        for (FieldRow *field : m_rows) {
            field->setEnabled(true);
            field->setRecord(*m_draft, true);
        }
        enableFor(-1, {});
    }
    m_rows.front()->editor().input()->setFocus(Qt::OtherFocusReason);
}

void CategoryDialog::enter(int field, const Entry &entry)
{
    // Who types fast is a field further before the draft gives way to its record.
    if (!m_draft) {
        keepField(m_session, {Kind::ElementCategory, m_chosen.value()}, field, entry);
        return;
    }
    m_draft->values[static_cast<size_t>(field)] = entry.value;
    for (FieldRow *each : m_rows)
        each->refresh(*m_draft);
    if (schemaOf(Kind::ElementCategory).check(*m_draft).isEmpty())
        insertDraft();
}

void CategoryDialog::insertDraft()
{
    const auto &all = m_model->categories();
    Record added = *m_draft;
    const Id<ElementCategory> last = all.empty() ? Id<ElementCategory>() : all.back().id;
    setValue(added, "category_order", keyBetween(textOf(recordOf(m_session, last), "category_order"), {}));
    if (!addRecord(m_session, added)) {
        for (FieldRow *field : m_rows)
            field->markFailed();
        return;
    }
    for (FieldRow *field : m_rows)
        m_session.unsaved().forget(field->editor().place().key);
    m_draft.reset();
    // Later: the field that was entered still shows what it shows.
    QMetaObject::invokeMethod(
        this,
        [this, row = m_model->rowOf(m_chosen)] {
            for (FieldRow *field : m_rows)
                field->keep();
            m_chosen = {};
            choose(row);
        },
        Qt::QueuedConnection);
}

void CategoryDialog::dropDraft()
{
    for (FieldRow *field : m_rows)
        field->editor().revert();
    m_draft.reset();
    choose(m_row);
    m_list->setFocus();
}

void CategoryDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_draft)
        dropDraft();
    else
        QDialog::keyPressEvent(event);
}

void CategoryDialog::remove()
{
    const CategoryShown category = chosen();
    const int row = m_list->currentIndex().row();
    if (category.id.isNull() || category.records != CategoryRecords::Elements)
        return;
    m_session.remove({Kind::ElementCategory, category.id.value()});
    choose(row);
}

void CategoryDialog::move(int by)
{
    const int row = m_list->currentIndex().row();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_model->rowCount())
        return;
    moveCategory(m_session, m_production, chosen().id, to);
    choose(to);
}

void CategoryDialog::chooseColor()
{
    const CategoryShown category = chosen();
    if (category.id.isNull() || !m_session.questions().colorToUse)
        return;
    const QString color =
        m_session.questions().colorToUse(tr("Colour of %1").arg(category.name), category.color.name());
    if (color.isEmpty())
        return;
    const RecordSchema &schema = schemaOf(Kind::ElementCategory);
    Entry entry;
    entry.value = color;
    keepField(m_session, {Kind::ElementCategory, category.id.value()}, schema.indexOf("color"), entry);
    choose(m_model->rowOf(category.id));
}

} // namespace slate
