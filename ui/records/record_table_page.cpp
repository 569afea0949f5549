#include "ui/records/record_table_page.h"

#include "ui/base/label.h"
#include "ui/base/plain_words.h"
#include "ui/base/theme.h"
#include "ui/records/commit.h"
#include "ui/records/empty_page.h"
#include "ui/records/fields_dialog.h"
#include "ui/records/kind_customs.h"
#include "ui/records/mark.h"
#include "ui/records/page_words.h"
#include "ui/records/take_over_dialog.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace slate {

namespace {

/// Whether one of its names is all that a new row needs; others are added from the record they belong to.
bool isAddedHere(Kind kind)
{
    const RecordSchema &schema = schemaOf(kind);
    const auto isName = [&](const Field &field) {
        return std::any_of(schema.nameKeys.begin(), schema.nameKeys.end(),
            [&](const char *key) { return qstrcmp(key, field.key) == 0; });
    };
    return isName(schema.fields.front())
        && std::all_of(schema.fields.begin() + 1, schema.fields.end(), [&](const Field &field) {
               return !field.required || (isName(field) && !schema.fields.front().required);
           });
}

} // namespace

RecordTablePage::RecordTablePage(Session &session, Kind kind, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new RecordTableModel(session, kind, this)),
      m_sorted(new RecordSortModel(*m_model, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHead();
    buildTable();
    layout->addWidget(m_head);
    layout->addWidget(m_body, 1);
    setTabOrder(m_filter, m_columns);
    setTabOrder(m_columns, m_takeOver);
    setTabOrder(m_takeOver, m_add);
    setTabOrder(m_add, m_view);
    buildActions();
    connect(m_sorted, &QAbstractItemModel::rowsInserted, this, &RecordTablePage::updateCount);
    connect(m_sorted, &QAbstractItemModel::rowsRemoved, this, &RecordTablePage::updateCount);
    // The sorted rows go before those that they stand for.
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RecordTablePage::updateCount);
    // A draft that was added stays the same row.
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RecordTablePage::updateCount);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &RecordTablePage::updateCount);
    connect(m_sorted, &QAbstractItemModel::layoutChanged, this, &RecordTablePage::updateCount);
    connect(m_model, &RecordTableModel::added, this, [this](RecordRef ref) {
        // Later: the view still has the editor open.
        QMetaObject::invokeMethod(
            this,
            [this, ref] {
                showRecord(ref);
                m_view->makeRoomForName();
                Q_EMIT selected(ref);
            },
            Qt::QueuedConnection);
    });
    updateCount();
}

void RecordTablePage::buildHead()
{
    m_head = new QWidget;
    m_title = new Label(pageTitle(kind()));
    m_title->setProperty("look", QStringLiteral("title"));
    m_count = new Label;
    m_count->setProperty("look", QStringLiteral("muted"));
    m_filter = new QLineEdit;
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter %1").arg(m_model->schema().displayPlural()));
    m_filter->setToolTip(tr("Shows the rows in which every word occurs (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(80);
    m_filter->setMaximumWidth(240);
    m_columns = new QToolButton;
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setProperty("look", QStringLiteral("quiet"));
    m_columns->setIcon(glyph(Glyph::Columns));
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setAccessibleName(tr("Choose columns"));
    m_columns->setFocusPolicy(Qt::StrongFocus);
    m_add = new QPushButton(buttonWords(addButtonText(kind())));
    m_add->setObjectName(QStringLiteral("add"));
    m_add->setProperty("look", QStringLiteral("primary"));
    m_add->setToolTip(tip(tr("%1 (Ctrl+N)").arg(addButtonText(kind()))));
    if (!isAddedHere(kind()))
        m_add->hide(); // and never shown before it has its place: it would be a window of its own
    m_add->setEnabled(!m_session.slate().isReadOnly());

    m_takeOver = new QPushButton;
    m_takeOver->setObjectName(QStringLiteral("takeOver"));
    m_takeOver->setProperty("look", QStringLiteral("quiet"));
    m_takeOver->hide();
    connect(m_takeOver, &QPushButton::clicked, this, [this] { askToTakeOver(m_session, kind(), this); });

    auto *layout = new QHBoxLayout(m_head);
    const int margin = measures::pageMargin;
    layout->setContentsMargins(margin, 12, margin, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addWidget(m_filter, 2);
    layout->addWidget(m_columns);
    layout->addWidget(m_takeOver);
    layout->addWidget(m_add);
    connect(
        m_filter, &QLineEdit::textChanged, this, [this](const QString &text) { m_sorted->setWords(text); });
    connect(m_add, &QPushButton::clicked, this, &RecordTablePage::startAdd);
    connect(m_columns, &QToolButton::clicked, this, [this] {
        QMenu menu;
        m_view->fillColumnMenu(menu);
        addFieldsAction(menu, m_session, kind(), this);
        menu.exec(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
    });
}

void RecordTablePage::buildTable()
{
    m_view = new RecordTableView(m_session, *m_sorted);
    m_view->setFrameShape(QFrame::NoFrame);
    m_empty = new EmptyPage(kind());
    connect(m_empty, &EmptyPage::addAsked, this, &RecordTablePage::startAdd);
    connect(m_empty, &EmptyPage::pasteAsked, this, &RecordTablePage::paste);
    connect(m_empty, &EmptyPage::importAsked, this, &RecordTablePage::importAsked);
    connect(m_empty, &EmptyPage::filterToBeCleared, m_filter, &QLineEdit::clear);
    m_body = new QStackedWidget;
    m_body->addWidget(m_view);
    m_body->addWidget(m_empty);
    connect(m_view, &RecordTableView::currentRecordChanged, this, &RecordTablePage::selected);
    connect(m_view, &RecordTableView::deletionAsked, this, &RecordTablePage::deleteSelected);
    connect(m_view, &RecordTableView::emptyingAsked, this, &RecordTablePage::emptyChosen);
    connect(m_view, &RecordTableView::menuAsked, this, &RecordTablePage::showMenu);
}

void RecordTablePage::buildActions()
{
    const auto add = [this](const QKeySequence &keys, void (RecordTablePage::*run)()) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    add(QKeySequence::Find, &RecordTablePage::focusFilter);
    add(QKeySequence::Paste, &RecordTablePage::paste);
}

void RecordTablePage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QList<Command> RecordTablePage::commands()
{
    const auto keys = [](const QKeySequence &sequence) { return sequence.toString(QKeySequence::NativeText); };
    QList<Command> all {
        {tr("Filter the table"), keys(QKeySequence::Find), QStringLiteral("search"), [this] { focusFilter(); }},
        {tr("Choose columns"), {}, QStringLiteral("action"), [this] { m_columns->click(); }},
    };
    if (!m_session.slate().isReadOnly())
        all << Command {tr("Edit cell"), keys(QKeySequence(Qt::Key_F2)), QStringLiteral("action"),
            [this] { m_view->edit(m_view->currentIndex()); }};
    return all;
}

void RecordTablePage::paste()
{
    if (QGuiApplication::clipboard()->text().isEmpty())
        m_session.tell(tr("The clipboard is empty. Copy rows in a spreadsheet first, then paste them here."));
    m_view->paste(QGuiApplication::clipboard()->text());
}

void RecordTablePage::setHeading(const QString &heading)
{
    m_title->setText(heading);
    m_title->setProperty("look", QStringLiteral("heading"));
}

void RecordTablePage::updateCount()
{
    const int all = m_model->rowCount() - (m_model->draftRow() >= 0 ? 1 : 0);
    const int shown = m_sorted->rowCount() - (m_model->draftRow() >= 0 ? 1 : 0);
    const QLocale locale;
    m_count->setText(m_sorted->isFiltered() ? tr("%1 of %2").arg(locale.toString(shown), locale.toString(all))
                                            : locale.toString(all));
    const bool empty = m_sorted->rowCount() == 0;
    if (empty && m_sorted->isFiltered())
        m_empty->showNothingFound(
            tr("None of the %1 has these words.").arg(m_model->schema().displayPlural()));
    else
        m_empty->showBeginning(emptyPageText(kind()),
            m_add->isVisibleTo(this) && m_add->isEnabled() ? addButtonText(kind()) : QString());
    showBody(empty);
}

// A table without rows is not shown: what adds one has the keys instead, or what may bring rows back.
void RecordTablePage::showBody(bool empty)
{
    QWidget *keys = m_view;
    if (empty)
        keys = m_add->isVisibleTo(this) && m_add->isEnabled() ? static_cast<QWidget *>(m_add) : m_filter;
    const QWidget *focused = window()->focusWidget();
    const bool hadKeys = focused && (focused == m_view || m_view->isAncestorOf(focused));
    setFocusProxy(keys);
    if (empty && hadKeys)
        keys->setFocus(Qt::OtherFocusReason);
    m_body->setCurrentIndex(empty ? 1 : 0);
    // The second way to begin, beside adding by hand.
    const QString offer = empty && !m_sorted->isFiltered() ? takeOverOffer(m_session, kind()) : QString();
    m_takeOver->setText(buttonWords(offer));
    m_takeOver->setVisible(!offer.isEmpty());
}

void RecordTablePage::showRecord(RecordRef ref)
{
    if (m_view->select(ref))
        return;
    m_filter->clear();
    m_view->select(ref);
}

void RecordTablePage::startAdd()
{
    if (!isAddedHere(kind()) || m_session.slate().isReadOnly())
        return;
    const std::vector<RecordRef> chosen = m_view->selectedRecords();
    m_model->startDraft(chosen.empty() ? RecordRef() : chosen.back());
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->editDraft();
}

void RecordTablePage::emptyChosen(int field)
{
    std::vector<RecordRef> refs = m_view->selectedRecords();
    if (refs.empty())
        refs.push_back(m_view->currentRecord());
    m_model->keepPlaces(refs);
    emptyField(m_session, refs, field);
}

void RecordTablePage::deleteSelected()
{
    const std::vector<RecordRef> refs = m_view->selectedRecords();
    if (refs.empty() || m_session.slate().isReadOnly())
        return;
    // The row after the last one is chosen next, so that work goes on where it was.
    removeRecords(m_session, refs);
}

void RecordTablePage::showMenu(const QPoint &at)
{
    QMenu menu;
    const auto refs = m_view->selectedRecords();
    const bool writable = !m_session.slate().isReadOnly();
    QAction *edit = menu.addAction(tr("Edit cell"));
    edit->setShortcut(Qt::Key_F2);
    edit->setEnabled(writable && m_view->currentIndex().isValid());
    connect(edit, &QAction::triggered, this, [this] { m_view->edit(m_view->currentIndex()); });
    QAction *copy = menu.addAction(tr("Copy"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(!refs.empty());
    connect(copy, &QAction::triggered, m_view, &RecordTableView::copySelection);
    QAction *pasting = menu.addAction(tr("Paste from this cell on"));
    pasting->setShortcut(QKeySequence::Paste);
    pasting->setEnabled(writable && !QGuiApplication::clipboard()->text().isEmpty());
    connect(pasting, &QAction::triggered, this, &RecordTablePage::paste);
    QAction *emptying = menu.addAction(tr("Empty cell"));
    emptying->setShortcut(QKeySequence::Delete);
    emptying->setEnabled(m_view->model()->flags(m_view->currentIndex()) & Qt::ItemIsEditable);
    connect(emptying, &QAction::triggered, this,
        [this] { emptyChosen(m_model->columns()[size_t(m_view->currentIndex().column())].field); });
    if (const auto &fill = customsOf(m_session, kind()).fillMenu)
        fill(m_session, menu, refs);
    menu.addSeparator();
    const RecordSchema &schema = m_model->schema();
    QAction *remove = menu.addAction(buttonWords(refs.size() > 1
            ? tr("Delete %1 %2").arg(QString::number(refs.size()), schema.displayPlural())
            : tr("Delete %1").arg(schema.displaySingular())));
    remove->setShortcut(Qt::CTRL | Qt::Key_Delete);
    remove->setEnabled(writable && !refs.empty());
    connect(remove, &QAction::triggered, this, &RecordTablePage::deleteSelected);
    menu.exec(at);
}

} // namespace slate
