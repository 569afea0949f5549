#include "ui/records/fields_dialog.h"

#include "core/model/custom.h"
#include "core/model/custom_limits.h"
#include "ui/base/label.h"
#include "ui/base/plain_words.h"
#include "ui/base/theme.h"
#include "ui/base/words.h"
#include "ui/records/record_form.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace slate {

FieldsDialog::FieldsDialog(Session &session, Kind kind, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_kind(kind),
      m_list(new QListWidget),
      m_form(new RecordForm(session)),
      m_words(new Label),
      m_add(new QPushButton(tr("Add field"))),
      m_delete(new QPushButton(tr("Delete field")))
{
    setWindowTitle(tr("Fields of %1").arg(schemaOf(kind).displayPlural()));
    resize(600, 420);
    m_list->setObjectName(QStringLiteral("fields"));
    m_list->setAccessibleName(windowTitle());
    m_list->setMaximumWidth(220);
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setProperty("look", QStringLiteral("muted"));
    m_words->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("addField"));
    m_add->setProperty("look", QStringLiteral("primary"));
    m_add->setAutoDefault(false);
    m_delete->setObjectName(QStringLiteral("deleteField"));
    m_delete->setAutoDefault(false);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(12);
    lists->addWidget(m_list, 1);
    lists->addWidget(m_form, 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    buttons->addButton(m_delete, QDialogButtonBox::ActionRole);
    buttons->addButton(m_add, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(lists, 1);
    layout->addWidget(m_words);
    layout->addWidget(buttons);
    connect(m_add, &QPushButton::clicked, this, &FieldsDialog::add);
    connect(m_delete, &QPushButton::clicked, this, &FieldsDialog::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &FieldsDialog::showChosen);
    connect(m_form, &RecordForm::added, this, [this](RecordRef ref) {
        fill();
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->data(Qt::UserRole).toLongLong() == ref.id)
                m_list->setCurrentRow(row);
        }
    });
    connect(&session.catalog(), &Catalog::changed, this, [this](const Changes &changes) {
        if (changes.touches(Kind::CustomField))
            fill();
        else if (changes.touches(Kind::CustomValue))
            showChosen();
    });
    fill();
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

RecordRef FieldsDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? RecordRef {Kind::CustomField, item->data(Qt::UserRole).toLongLong()} : RecordRef();
}

void FieldsDialog::fill()
{
    const RecordRef before = chosen();
    const QSignalBlocker still(m_list);
    m_list->clear();
    const QString table = QString::fromLatin1(schemaOf(m_kind).table);
    for (const Record &field : m_session.catalog().records(Kind::CustomField)) {
        if (textOf(field, "of_kind") != table)
            continue;
        auto *item = new QListWidgetItem(textOf(field, "name"));
        item->setData(Qt::UserRole, field.id);
        m_list->addItem(item);
    }
    m_list->sortItems();
    m_add->setEnabled(m_list->count() < mostCustomFields && !m_session.slate().isReadOnly());
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toLongLong() == before.id)
            m_list->setCurrentRow(row);
    }
    showChosen();
}

void FieldsDialog::showChosen()
{
    const RecordRef field = chosen();
    m_delete->setEnabled(!field.isNull() && !m_session.slate().isReadOnly());
    m_form->setVisible(m_form->panel() || !field.isNull());
    if (!field.isNull())
        m_form->setRecord(field);
    const auto values = field.isNull()
        ? size_t(0)
        : m_session.catalog().referring(Kind::CustomValue, "field", field.id).size();
    if (field.isNull())
        m_words->setText(tr(
            "A field that you add is kept in this slate, for all of its %1: in their form, their table and "
            "the filter.")
                             .arg(schemaOf(m_kind).displayPlural()));
    else if (values == 0)
        m_words->setText(tr("Nothing is entered in this field yet."));
    else
        m_words->setText(tr("Deleting it takes along %1, and undo brings all of it back. What a new type "
                            "cannot show is kept.")
                             .arg(countOf(qint64(values), Kind::CustomValue)));
}

void FieldsDialog::add()
{
    const QSignalBlocker still(m_list);
    m_list->setCurrentRow(-1);
    Record blank = schemaOf(Kind::CustomField).blank();
    setValue(blank, "of_kind", QString::fromLatin1(schemaOf(m_kind).table));
    setValue(blank, "type", QStringLiteral("text"));
    m_form->show();
    m_form->startDraft(blank);
    m_delete->setEnabled(false);
}

void FieldsDialog::remove()
{
    const RecordRef field = chosen();
    if (!field.isNull())
        m_session.remove(field);
}

void FieldsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_form->dropDraft()) {
        showChosen();
        return;
    }
    QDialog::keyPressEvent(event);
}

void askForFields(Session &session, Kind kind, QWidget *over)
{
    auto *dialog = new FieldsDialog(session, kind, over->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void addFieldsAction(QMenu &menu, Session &session, Kind kind, QWidget *over)
{
    if (!takesCustoms(kind) || session.slate().isReadOnly())
        return;
    menu.addSeparator();
    QAction *fields = menu.addAction(FieldsDialog::tr("Add or change fields…"));
    QObject::connect(
        fields, &QAction::triggered, over, [&session, kind, over] { askForFields(session, kind, over); });
}

} // namespace slate
