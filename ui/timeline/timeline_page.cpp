#include "ui/timeline/timeline_page.h"

#include "core/model/file_name.h"
#include "ui/base/label.h"
#include "ui/base/plain_words.h"
#include "ui/timeline/timeline_table.h"
#include "ui/timeline/timeline_view.h"
#include "ui/timeline/undated_tray.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace slate {

namespace {

constexpr int margin = 16;
constexpr int leastTrayWidth = 140;
constexpr int mostTrayWidth = 208;
constexpr int narrow = 800; // where the picture needs all the room there is

} // namespace

TimelinePage::TimelinePage(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_items(session),
      m_view(new TimelineView(m_items, this)),
      m_tray(new UndatedTray(m_items, this)),
      m_table(new TimelineTable(m_items, this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_list(new QTableView(this)),
      m_stack(new QStackedWidget(this)),
      m_range(new Label(this))
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(makeList());
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_stack, 1);
    body->addWidget(m_tray);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addLayout(body, 1);
    setFocusProxy(m_view);

    connect(m_view, &TimelineView::selected, this, &TimelinePage::choose);
    connect(m_tray, &UndatedTray::selected, this, &TimelinePage::choose);
    connect(m_view, &TimelineView::rangeChanged, this, [this] { m_range->setText(m_view->rangeText()); });
    m_range->setText(m_view->rangeText());
    showList(false);
}

QPushButton *TimelinePage::makeTool(const QString &text, const QString &what, const char *name)
{
    auto *tool = new QPushButton(this);
    tool->setText(buttonWords(text));
    tool->setToolTip(tip(what));
    tool->setAccessibleName(what);
    tool->setObjectName(QLatin1String(name));
    return tool;
}

QWidget *TimelinePage::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(margin, 12, margin, 12);
    layout->setSpacing(8);
    auto *title = new Label(tr("Release timeline"), head);
    title->setProperty("look", QStringLiteral("title"));
    m_range->setProperty("look", QStringLiteral("muted"));
    layout->addWidget(title);
    layout->addSpacing(8);
    layout->addWidget(m_range);
    layout->addStretch(1);

    auto *fit = makeTool(tr("Fit"), tr("Show everything (Home)"), "fit");
    auto *out = makeTool(QStringLiteral("\u2212"), tr("Zoom out (\u2212)"), "zoomOut");
    auto *in = makeTool(QStringLiteral("+"), tr("Zoom in (+)"), "zoomIn");
    connect(fit, &QPushButton::clicked, m_view, &TimelineView::fitAll);
    connect(out, &QPushButton::clicked, m_view, &TimelineView::zoomOut);
    connect(in, &QPushButton::clicked, m_view, &TimelineView::zoomIn);

    m_showList = makeTool(tr("List"), tr("Show as a list"), "showList");
    m_showPicture = makeTool(tr("Picture"), tr("Show as a picture"), "showPicture");
    auto *either = new QButtonGroup(this);
    for (QPushButton *tool : {m_showList, m_showPicture}) {
        tool->setCheckable(true);
        either->addButton(tool);
    }
    connect(m_showList, &QPushButton::clicked, this, [this] { showList(true); });
    connect(m_showPicture, &QPushButton::clicked, this, [this] { showList(false); });

    auto *save = makeTool(tr("Export"), tr("Save the picture as a file"), "export");
    auto *menu = new QMenu(save);
    for (const auto format : {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf})
        connect(menu->addAction(buttonWords(tr("Save as %1\u2026").arg(suffixOf(format).toUpper()))),
            &QAction::triggered, this, [this, format] { exportAs(format); });
    save->setMenu(menu);

    for (QPushButton *tool : {fit, out, in})
        layout->addWidget(tool);
    m_pictureTools = {fit, out, in};
    layout->addSpacing(8);
    for (QPushButton *tool : {m_showList, m_showPicture})
        layout->addWidget(tool);
    layout->addSpacing(8);
    layout->addWidget(save);
    return head;
}

QWidget *TimelinePage::makeList()
{
    m_sorted->setSourceModel(m_table);
    m_sorted->setSortRole(TimelineTable::sortRole);
    m_sorted->setSortLocaleAware(true);
    m_list->setModel(m_sorted);
    m_list->setAccessibleName(tr("Release timeline as a list"));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setShowGrid(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(28);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(TimelineTable::Date, Qt::AscendingOrder);
    const int widths[] = {180, 96, 240, 190, 90, 170, 84};
    for (int column = 0; column < static_cast<int>(std::size(widths)); ++column)
        m_list->setColumnWidth(column, widths[column]);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &row) {
            if (!m_selecting && row.isValid())
                choose(m_table->recordAt(m_sorted->mapToSource(row).row()));
        });
    connect(m_list, &QTableView::activated, this, [this](const QModelIndex &row) {
        m_session.open(m_table->recordAt(m_sorted->mapToSource(row).row()));
    });
    // A reset of the model loses the selection, which has not changed for the user.
    connect(m_sorted, &QAbstractItemModel::modelReset, this, [this] { selectInList(m_selected); });
    return m_list;
}

void TimelinePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_tray->setFixedWidth(std::clamp(width() / 5, leastTrayWidth, mostTrayWidth));
    m_range->setVisible(width() >= narrow && !m_showList->isChecked());
}

void TimelinePage::showList(bool list)
{
    m_stack->setCurrentWidget(list ? static_cast<QWidget *>(m_list) : m_view);
    (list ? m_showList : m_showPicture)->setChecked(true);
    // The list has what is undated among its rows.
    m_tray->setAllowed(!list);
    for (QWidget *tool : std::as_const(m_pictureTools))
        tool->setVisible(!list);
    m_range->setVisible(width() >= narrow && !list);
    setFocusProxy(m_stack->currentWidget());
    // Taking the focus makes a table choose its first row, which nobody asked for.
    m_selecting = true;
    m_stack->currentWidget()->setFocus();
    m_selecting = false;
}

void TimelinePage::showRecord(RecordRef record)
{
    m_selected = record;
    m_view->select(record);
    m_tray->select(record);
    selectInList(record);
}

void TimelinePage::choose(RecordRef record)
{
    showRecord(record);
    Q_EMIT selected(record);
}

void TimelinePage::selectInList(RecordRef record)
{
    m_selecting = true;
    const int row = m_table->rowOf(record);
    if (row < 0)
        m_list->setCurrentIndex({});
    else
        m_list->setCurrentIndex(
            m_sorted->mapFromSource(m_table->index(row, std::max(0, m_list->currentIndex().column()))));
    m_selecting = false;
}

bool TimelinePage::exportAs(PictureFormat format)
{
    const auto &ask = m_session.questions().fileToSave;
    if (!ask)
        return false;
    const QFileInfo slate(m_session.slate().path());
    const QString suffix = suffixOf(format);
    const FileToSave file(ask(tr("Save the timeline"),
        slate.dir().filePath(tr("%1 timeline").arg(slate.completeBaseName()) + QLatin1Char('.') + suffix),
        filterOf(format)));
    if (file.path.isEmpty())
        return false;
    const bool saved = m_session.attempt([&] {
        savePicture(file, format, m_view->wholeSize(), m_view->logicalDpiX(), tr("Release timeline"),
            [this](QPainter &painter) { m_view->paintWhole(painter); });
    });
    if (saved)
        m_session.tell(tr("Saved the timeline as %1").arg(shownName(file.path)));
    return saved;
}

} // namespace slate
