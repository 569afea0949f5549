#include "ui/schedule/dood/dood_view.h"

#include "core/model/file_name.h"
#include "core/report/table_text.h"
#include "ui/base/label.h"
#include "ui/base/letter_commands.h"
#include "ui/base/save_file.h"
#include "ui/base/theme.h"
#include "ui/schedule/dood/dood_menu.h"
#include "ui/schedule/dood/dood_table.h"

#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace slate {

namespace {

QString shootingDaysKey()
{
    return QStringLiteral("dayOutOfDays/shootingDaysOnly");
}

QString hideEmptyKey()
{
    return QStringLiteral("dayOutOfDays/hideEmptyRows");
}

DoodSheet withoutRows(DoodSheet sheet, const QSet<RecordRef> &hidden)
{
    std::erase_if(sheet.rows, [&](const DoodSheetRow &row) { return hidden.contains(row.subject); });
    return sheet;
}

} // namespace

DoodView::DoodView(Session &session, LiveSchedule &live, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_live(live),
      m_model(new DoodModel(this))
{
    setObjectName(QStringLiteral("doodView"));
    m_table = new DoodTable(*m_model, this);
    new LetterCommands(m_session, m_table->grid());
    m_empty = new Label(this);
    m_empty->setProperty("look", QStringLiteral("muted"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(measures::pageMargin);
    m_body = new QStackedWidget(this);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    m_state = new Label(this);
    m_state->setObjectName(QStringLiteral("doodState"));
    m_state->setProperty("look", QStringLiteral("caption"));
    m_state->setContentsMargins(measures::pageMargin, 4, measures::pageMargin, 4);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_tools = makeTools();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_state);
    setFocusProxy(m_table);
    auto *menu = new DoodMenu(session, *m_table, this);
    connect(menu, &DoodMenu::copyAsked, this, &DoodView::copy);
    setShootingDaysOnly(QSettings().value(shootingDaysKey()).toBool());
    setEmptyRowsHidden(QSettings().value(hideEmptyKey()).toBool());
    connect(m_table, &DoodTable::opened, this, [this](RecordRef ref) { m_session.open(ref); });
    connect(m_table, &DoodTable::currentChanged, this, &DoodView::tellState);
    connect(m_table, &DoodTable::menuAsked, menu, &DoodMenu::popup);
    connect(&live, &LiveSchedule::changed, this, &DoodView::follow);
}

QWidget *DoodView::makeTools()
{
    auto *tools = new QWidget(this);
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(measures::pageMargin, 4, measures::pageMargin, 8);
    layout->setSpacing(8);
    m_rows = new QComboBox(tools);
    m_rows->setObjectName(QStringLiteral("doodRows"));
    m_rows->setAccessibleName(tr("Rows of the day out of days"));
    m_rows->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_rows->setMinimumWidth(120);
    m_rows->setToolTip(tr("Who or what has a row"));
    connect(m_rows, &QComboBox::activated, this,
        [this](int at) { setCategory(Id<ElementCategory>(m_rows->itemData(at).toLongLong())); });
    m_calendarDays = new QPushButton(tr("Calendar days"), tools);
    m_shootingDays = new QPushButton(tr("Shooting days"), tools);
    m_shootingDays->setObjectName(QStringLiteral("doodShootingDays"));
    auto *either = new QButtonGroup(tools);
    for (QPushButton *button : {m_calendarDays, m_shootingDays}) {
        setLook(button, button == m_calendarDays ? "segment-first" : "segment");
        button->setCheckable(true);
        either->addButton(button);
    }
    connect(m_calendarDays, &QPushButton::clicked, this, [this] { setShootingDaysOnly(false); });
    connect(m_shootingDays, &QPushButton::clicked, this, [this] { setShootingDaysOnly(true); });
    m_hideEmpty = new QCheckBox(tr("Hide rows without a day"), tools);
    m_hideEmpty->setObjectName(QStringLiteral("doodHideEmpty"));
    connect(m_hideEmpty, &QCheckBox::clicked, this, &DoodView::setEmptyRowsHidden);
    auto *save = new QPushButton(tr("Export"), tools);
    save->setObjectName(QStringLiteral("doodExport"));
    save->setToolTip(tr("Save the day out of days as a file"));
    auto *menu = new QMenu(save);
    connect(menu->addAction(tr("Save as CSV\u2026")), &QAction::triggered, this, &DoodView::exportCsv);
    connect(menu->addAction(tr("Copy all")), &QAction::triggered, this,
        [this] { QGuiApplication::clipboard()->setText(tabSeparatedText(doodTable(m_model->sheet()))); });
    save->setMenu(menu);
    layout->addWidget(m_rows);
    layout->addSpacing(8);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    segments->addWidget(m_calendarDays);
    segments->addWidget(m_shootingDays);
    layout->addLayout(segments);
    layout->addSpacing(8);
    layout->addWidget(m_hideEmpty);
    layout->addStretch(1);
    layout->addWidget(save);
    return tools;
}

void DoodView::setBoard(Id<Board> board)
{
    if (board == m_board)
        return;
    m_board = board;
    m_plan.reset();
    m_choice.category = {};
    refresh();
}

void DoodView::setCategory(Id<ElementCategory> category)
{
    m_choice.category = category;
    refresh();
}

void DoodView::setShootingDaysOnly(bool only)
{
    (only ? m_shootingDays : m_calendarDays)->setChecked(true);
    QSettings().setValue(shootingDaysKey(), only);
    m_choice.shootingDaysOnly = only;
    refresh();
}

void DoodView::setEmptyRowsHidden(bool hidden)
{
    m_hideEmpty->setChecked(hidden);
    QSettings().setValue(hideEmptyKey(), hidden);
    m_hidesEmpty = hidden;
    refresh();
}

void DoodView::setCompact(bool compact)
{
    m_isCompact = compact;
    m_tools->setVisible(!compact);
    m_table->setRowHeight(compact ? 22 : measures::compactRowHeight);
}

void DoodView::follow(const Changes &)
{
    refresh();
}

void DoodView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

// A view that nobody sees costs nothing.
void DoodView::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    fillRows();
    m_sheet = doodSheetOf(m_live.facts(), m_live.plan(m_board), m_choice);
    showSheet();
}

void DoodView::preview(const BoardPlan &plan)
{
    m_plan = plan;
    if (!m_isStale)
        showSheet();
}

void DoodView::endPreview()
{
    if (!m_plan)
        return;
    m_plan.reset();
    if (!m_isStale)
        showSheet();
}

void DoodView::showSheet()
{
    DoodSheet sheet = m_plan ? doodSheetOf(m_live.facts(), *m_plan, m_choice) : m_sheet;
    QSet<RecordRef> hidden;
    if (m_hidesEmpty) {
        for (const DoodSheetRow &row : sheet.rows) {
            if (row.isEmpty())
                hidden.insert(row.subject);
        }
        // Who has days now stays in sight while a what-if takes them away.
        for (const DoodSheetRow &row : m_sheet.rows) {
            if (!row.isEmpty())
                hidden.remove(row.subject);
        }
    }
    m_model->show(withoutRows(std::move(sheet), hidden), m_plan ? &m_sheet : nullptr);
    const QString nothing = emptyWords();
    m_empty->setText(nothing);
    m_body->setCurrentWidget(nothing.isEmpty() ? static_cast<QWidget *>(m_table) : m_empty);
    tellState();
}

QString DoodView::emptyWords() const
{
    const DoodSheet &sheet = m_model->sheet();
    if (sheet.days.empty()) {
        return m_live.plan(m_board).days.empty()
            ? tr("Nothing is on a day yet. Once the board has days, this shows who works on which.")
            : tr("The days have no dates yet. Give the board's calendar a first day.");
    }
    if (!sheet.rows.empty())
        return {};
    if (m_hidesEmpty && !m_sheet.rows.empty())
        return tr("No row has a day. Rows without a day are hidden.");
    return m_choice.category.isNull()
        ? tr("No cast yet. Once scenes have cast, each part has a row here.")
        : tr("Nothing of this category yet. Add elements to scenes in the breakdown.");
}

void DoodView::tellState()
{
    if (!m_plan) {
        m_state->setText(m_table->currentWords());
        return;
    }
    const int paid = m_model->sheet().sums.paid - m_sheet.sums.paid;
    const QString sign = paid > 0 ? QStringLiteral("+") : paid < 0 ? QStringLiteral("\u2212") : QString();
    m_state->setText(tr("If dropped here: %1 cells change, paid days %2%3")
                         .arg(m_model->changedCount())
                         .arg(sign)
                         .arg(std::abs(paid)));
}

void DoodView::fillRows()
{
    QList<QPair<QString, qint64>> wanted {{tr("Cast"), 0}};
    for (const Id<ElementCategory> id : doodCategoriesOf(m_live.facts(), m_board))
        wanted.append(
            {m_session.catalog().nameOf(RecordRef {Kind::ElementCategory, id.value()}), id.value()});
    QList<QPair<QString, qint64>> there;
    for (int i = 0; i < m_rows->count(); ++i)
        there.append({m_rows->itemText(i), m_rows->itemData(i).toLongLong()});
    if (wanted != there) {
        m_rows->clear();
        for (const auto &[name, id] : wanted)
            m_rows->addItem(name, id);
    }
    int chosen = m_rows->findData(m_choice.category.value());
    if (chosen < 0) {
        m_choice.category = {};
        chosen = 0;
    }
    m_rows->setCurrentIndex(chosen);
}

void DoodView::copy() const
{
    const auto part = m_table->selectedPart();
    if (part)
        QGuiApplication::clipboard()->setText(tabSeparatedText(doodTable(m_model->sheet(), *part)));
}

bool DoodView::exportCsv()
{
    const auto &ask = m_session.questions().fileToSave;
    if (!ask)
        return false;
    const QFileInfo slate(m_session.slate().path());
    const FileToSave file(ask(tr("Save the day out of days"),
        slate.dir().filePath(tr("%1 day out of days").arg(slate.completeBaseName()) + QStringLiteral(".csv")),
        tr("CSV table (*.csv)")));
    if (file.path.isEmpty())
        return false;
    const bool saved = m_session.attempt([&] { saveFile(file, csvBytes(doodTable(m_model->sheet()))); });
    if (saved)
        m_session.tell(tr("Saved the day out of days as %1").arg(shownName(file.path)));
    return saved;
}

} // namespace slate
