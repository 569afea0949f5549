#include "ui/history/edit_details.h"

#include "ui/base/edit_words.h"
#include "ui/base/label.h"
#include "ui/base/plain_words.h"
#include "ui/base/session.h"
#include "ui/base/theme.h"
#include "ui/history/history_model.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slate {

namespace {

constexpr size_t mostShown = 500;
constexpr qint64 countedExactly = 2000;
enum ChangeColumn { FieldColumn, BeforeColumn, AfterColumn };

QString whatWords(Change::What what)
{
    switch (what) {
    case Change::What::Inserted:
        return EditDetails::tr("added");
    case Change::What::Removed:
        return EditDetails::tr("deleted");
    case Change::What::Updated:
        break;
    }
    return EditDetails::tr("changed");
}

/// "Location added · Rauma"
QTreeWidgetItem *headFor(const FieldChange &change)
{
    QString kind = schemaOf(change.record.kind).displaySingular();
    kind[0] = kind[0].toUpper();
    QString words = kind + QLatin1Char(' ') + whatWords(change.what);
    if (!change.recordName.isEmpty())
        words += QStringLiteral(" · ") + change.recordName;
    auto *item = new QTreeWidgetItem({words});
    item->setToolTip(FieldColumn, tip(words));
    return item;
}

/// Makes a line as high as its words need in the width of their columns; those that are very long end with
/// an ellipsis and stand in the tooltip.
class WrappedCells : public QStyledItemDelegate
{
public:
    explicit WrappedCells(QTreeView &view) : QStyledItemDelegate(&view), m_view(view)
    {
        connect(view.header(), &QHeaderView::sectionResized, &view, &QTreeView::doItemsLayout,
            Qt::QueuedConnection);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        if (index.column() == FieldColumn)
            return size;
        const int width = m_view.columnWidth(index.column()) - 2 * padding;
        const QFontMetrics metrics(option.font);
        const QRect words = metrics.boundingRect(
            QRect(0, 0, std::max(width, 1), 0), Qt::TextWordWrap, index.data().toString());
        size.setHeight(std::max(
            size.height(), std::min(words.height(), mostLines * metrics.lineSpacing()) + 2 * padding));
        return size;
    }

private:
    static constexpr int padding = 4;
    static constexpr int mostLines = 12;
    QTreeView &m_view;
};

} // namespace

EditDetails::EditDetails(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_title(new Label(this)),
      m_when(new Label(this)),
      m_state(new Label(this)),
      m_changes(new QTreeWidget(this)),
      m_undoBack(new QPushButton(this)),
      m_revert(new QPushButton(tr("Revert this one"), this)),
      m_bringBack(new QPushButton(tr("Bring back"), this)),
      m_refusal(new Label(this))
{
    setObjectName(QStringLiteral("editDetails"));
    m_title->setProperty("look", QStringLiteral("heading"));
    m_title->setWordWrap(true);
    m_when->setProperty("look", QStringLiteral("caption"));
    m_state->setProperty("look", QStringLiteral("muted"));
    m_refusal->setProperty("look", QStringLiteral("wrong"));
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusal->setWordWrap(true);
    m_undoBack->setObjectName(QStringLiteral("undoBack"));
    m_revert->setObjectName(QStringLiteral("revert"));
    m_bringBack->setObjectName(QStringLiteral("bringBack"));
    m_bringBack->setToolTip(tr("Do this again, as a new edit"));
    m_changes->setObjectName(QStringLiteral("changes"));
    m_changes->setAccessibleName(tr("What changed"));
    m_changes->setHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    m_changes->setRootIsDecorated(false);
    m_changes->setIndentation(12);
    m_changes->setSelectionMode(QAbstractItemView::NoSelection);
    m_changes->setWordWrap(true);
    m_changes->setItemDelegate(new WrappedCells(*m_changes));
    m_changes->header()->setSectionResizeMode(QHeaderView::Stretch);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_bringBack);
    buttons->addWidget(m_undoBack);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measures::pageMargin, 16, measures::pageMargin, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_when);
    layout->addWidget(m_state);
    layout->addLayout(buttons);
    layout->addWidget(m_refusal);
    layout->addWidget(m_changes, 1);
    connect(m_undoBack, &QPushButton::clicked, this, &EditDetails::undoBack);
    connect(m_revert, &QPushButton::clicked, this, &EditDetails::revert);
    connect(m_bringBack, &QPushButton::clicked, this, &EditDetails::bringBack);
    connect(m_changes, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const QVariant ref = item->data(FieldColumn, Qt::UserRole);
        if (ref.isValid())
            m_session.open(
                {static_cast<Kind>(item->data(FieldColumn, Qt::UserRole + 1).toInt()), ref.toLongLong()});
    });
    setEdit(std::nullopt);
}

void EditDetails::setEdit(const std::optional<EditInfo> &edit)
{
    const bool same = edit && m_edit && edit->id == m_edit->id;
    m_edit = edit;
    if (!same)
        m_refusal->hide();
    for (QWidget *each : {static_cast<QWidget *>(m_when), static_cast<QWidget *>(m_changes),
             static_cast<QWidget *>(m_undoBack)})
        each->setVisible(edit.has_value());
    const bool canBringBack = edit && edit->takenBack && edit->role == EditRole::Work;
    m_bringBack->setVisible(canBringBack);
    m_revert->setVisible(edit && !canBringBack);
    m_state->setVisible(edit && edit->takenBack);
    if (!edit) {
        m_title->setText(tr("Choose an edit to see what it changed"));
        return;
    }
    m_title->setText(titleOf(*edit));
    m_when->setText(
        tr("%1 · %2").arg(edit->author, QLocale().toString(edit->at.toLocalTime(), QLocale::LongFormat)));
    m_state->setText(tr("This was taken back."));
    if (!same)
        showChanges();
    showButtons();
}

void EditDetails::showChanges()
{
    m_changes->clear();
    std::vector<FieldChange> changes;
    m_session.attempt([&] { changes = m_session.slate().changesOf(m_edit->id); });
    const Catalog &catalog = m_session.catalog();
    QTreeWidgetItem *head = nullptr;
    RecordRef last;
    for (size_t i = 0; i < changes.size() && i < mostShown; ++i) {
        const FieldChange &change = changes[i];
        if (!head || change.record != last) {
            head = headFor(change);
            head->setData(FieldColumn, Qt::UserRole, change.record.id);
            head->setData(FieldColumn, Qt::UserRole + 1, static_cast<int>(change.record.kind));
            m_changes->addTopLevelItem(head);
            head->setFirstColumnSpanned(true);
            QFont bold = m_changes->font();
            bold.setWeight(QFont::DemiBold);
            head->setFont(FieldColumn, bold);
            last = change.record;
        }
        const int index = schemaOf(change.record.kind).indexOf(change.field.constData());
        if (index < 0)
            continue;
        const Field &field = schemaOf(change.record.kind).fields[static_cast<size_t>(index)];
        if (field.computed)
            continue;
        auto *item = new QTreeWidgetItem(head,
            {field.displayTitle(), catalog.displayText(field, change.before),
                catalog.displayText(field, change.after)});
        item->setForeground(FieldColumn, palette::color(palette::Role::Muted));
        item->setToolTip(BeforeColumn, tip(item->text(BeforeColumn)));
        item->setToolTip(AfterColumn, tip(item->text(AfterColumn)));
    }
    if (changes.size() > mostShown)
        m_changes->addTopLevelItem(new QTreeWidgetItem(
            {tr("and %1 more").arg(QLocale().toString(qint64(changes.size() - mostShown)))}));
    m_changes->expandAll();
}

// Near the newest entry it counts what is still in effect; far back the length of the log will do.
qint64 EditDetails::editsAfter() const
{
    const Slate &slate = m_session.slate();
    const std::vector<EditInfo> newest = slate.history(0, 1);
    const qint64 later = newest.empty() ? 0 : newest.front().position - m_edit->position;
    if (later <= 0 || later > countedExactly)
        return std::max<qint64>(0, later);
    return slate.countBackTo(m_edit->id);
}

void EditDetails::showButtons()
{
    const bool writable = !m_session.slate().isReadOnly();
    m_session.attempt([&] {
        const qint64 after = editsAfter();
        m_undoBack->setText(buttonWords(after == 0 ? tr("Undo back to here")
                : after == 1                       ? tr("Undo back to here (takes back 1 edit)")
                             : tr("Undo back to here (takes back %1 edits)").arg(QLocale().toString(after))));
        m_undoBack->setToolTip(tip(after == 0 ? tr("No later edit is left to take back") : QString()));
        m_undoBack->setEnabled(writable && after > 0);
    });
    m_revert->setEnabled(writable && !m_edit->takenBack && m_edit->role == EditRole::Work);
    m_bringBack->setEnabled(writable);
}

void EditDetails::undoBack()
{
    const EditInfo edit = *m_edit;
    qint64 made = 0;
    if (!m_session.attempt([&] { made = m_session.slate().undoBackTo(edit.id); }))
        return;
    if (made != 0)
        m_session.tell(tr("Went back to “%1”").arg(titleOf(edit)), true);
    else
        m_session.tell(tr("All is as it was after “%1” already").arg(titleOf(edit)));
}

// A refusal is no failure of the program: it stands beside the button and names what is in the way.
void EditDetails::doOrRefuse(const std::function<void()> &act, const QString &done,
    const std::function<QString(const Error &)> &refusal)
{
    try {
        act();
        m_session.tell(done, true);
    } catch (const Error &error) {
        m_refusal->setText(refusal(error));
        m_refusal->show();
    }
}

void EditDetails::revert()
{
    const EditInfo edit = *m_edit;
    doOrRefuse([&] { m_session.slate().revert(edit.id); }, tr("Reverted “%1”").arg(edit.title),
        [](const Error &error) { return wordsFor(error); });
}

void EditDetails::bringBack()
{
    const EditInfo edit = *m_edit;
    doOrRefuse([&] { m_session.slate().bringBack(edit.id); }, tr("Brought back “%1”").arg(edit.title),
        [](const Error &error) {
            if (error.code() != Error::Code::DependedOn)
                return wordsFor(error);
            return error.detail().isEmpty()
                ? tr("This cannot be brought back alone, because what it changed is not there any more. "
                     "Nothing was changed.")
                : tr("This cannot be brought back alone, because the same was changed later: %1. Nothing was "
                     "changed.")
                      .arg(error.detail());
        });
}

} // namespace slate
