#include "ui/breakdown/scenes_page.h"

#include "ui/base/after_click.h"
#include "ui/breakdown/breakdown_sheet.h"

#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace slate {

namespace {

constexpr int leastSheet = 340;
constexpr int mostSheet = 760;
constexpr int leastTable = 240;
constexpr int scriptWhole = 1000; ///< of which the script's part of the sheet's height is kept

QString widthKey()
{
    return QStringLiteral("scenes/sheetWidth");
}

QString scriptKey()
{
    return QStringLiteral("scenes/scriptPart");
}

} // namespace

ScenesPage::ScenesPage(Session &session, QWidget *parent)
    : QWidget(parent),
      m_table(new RecordTablePage(session, Kind::Scene)),
      m_sheet(new BreakdownSheet(session)),
      m_split(new QSplitter(Qt::Horizontal)),
      m_sheetWidth(QSettings().value(widthKey()).toInt())
{
    setObjectName(QStringLiteral("scenesPage"));
    AfterClick::instance(); // the table must not change its width between two clicks
    m_split->setHandleWidth(3);
    m_split->setChildrenCollapsible(false);
    m_table->setMinimumWidth(leastTable);
    m_split->addWidget(m_table);
    m_split->addWidget(m_sheet);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_sheet->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_split);
    setFocusProxy(m_table);
    connect(m_table, &RecordTablePage::selected, this, &ScenesPage::selected);
    // A row that was added is chosen already when it becomes a scene.
    connect(m_table, &RecordTablePage::selected, this, &ScenesPage::showChosen);
    connect(m_table->view().selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ScenesPage::followSelection);
    connect(m_table->view().model(), &QAbstractItemModel::modelReset, this, &ScenesPage::followSelection);
    connect(m_split, &QSplitter::splitterMoved, this, [this] {
        m_sheetWidth = m_sheet->width();
        QSettings().setValue(widthKey(), m_sheetWidth);
    });
    connect(&m_sheet->splitter(), &QSplitter::splitterMoved, this, [this] {
        const QList<int> sizes = m_sheet->splitter().sizes();
        QSettings().setValue(scriptKey(), sizes[1] * scriptWhole / std::max(1, sizes[0] + sizes[1]));
    });
    const int script = QSettings().value(scriptKey()).toInt();
    if (script > 0 && script < scriptWhole)
        m_sheet->splitter().setSizes({scriptWhole - script, script});
    connect(m_sheet, &BreakdownSheet::openAsked, this, &ScenesPage::selected);
    connect(m_sheet, &BreakdownSheet::closeAsked, this, &ScenesPage::close);
    auto *add = new QShortcut(
        QKeySequence(Qt::CTRL | Qt::Key_E), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(add, &QShortcut::activated, this, [this] {
        showChosen();
        if (m_sheet->isVisible())
            m_sheet->startAdd();
    });
}

// Later, since a selection of thousands of rows comes in many steps.
void ScenesPage::followSelection()
{
    if (m_isAsked)
        return;
    m_isAsked = true;
    QMetaObject::invokeMethod(this, &ScenesPage::showChosen, Qt::QueuedConnection);
}

void ScenesPage::showChosen()
{
    m_isAsked = false;
    SceneRefs scenes;
    const RecordTableModel &model = m_table->model();
    for (const RecordRef &ref : m_table->view().selectedRecords()) {
        if (model.draftRow() < 0 || model.refAt(model.draftRow()) != ref)
            scenes.push_back(ref);
    }
    // A row that is being added says nothing yet: what was shown stays until it is kept.
    if (scenes.empty() && model.draftRow() >= 0)
        return;
    m_sheet->setScenes(scenes);
    if (m_sheet->isHidden() != scenes.empty())
        AfterClick::instance().run(this, [this] { m_sheet->setVisible(m_sheet->hasScenes()); });
}

void ScenesPage::close()
{
    m_table->view().clearSelection();
    m_sheet->setScenes({});
    m_sheet->hide();
    m_table->setFocus();
    Q_EMIT selected({});
}

void ScenesPage::showRecord(RecordRef ref)
{
    if (ref.kind != Kind::Scene)
        return;
    m_table->showRecord(ref);
    showChosen();
}

void ScenesPage::startAdd()
{
    m_table->startAdd();
}

void ScenesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (width() < leastTable + leastSheet)
        return;
    // Somewhat more than half for the sheet, which is what the page is about, until a person moves it.
    const int sheet = m_sheetWidth > 0 ? std::clamp(m_sheetWidth, leastSheet, width() - leastTable)
                                       : std::clamp(width() * 54 / 100, leastSheet, mostSheet);
    m_split->setSizes({width() - sheet, sheet});
}

} // namespace slate
