#include "ui/breakdown/breakdown_sheet.h"

#include "ui/base/after_click.h"
#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/plain_words.h"
#include "ui/base/theme.h"
#include "ui/breakdown/category_box.h"
#include "ui/breakdown/category_dialog.h"
#include "ui/breakdown/entry_row.h"
#include "ui/breakdown/quick_add.h"
#include "ui/breakdown/scene_head.h"
#include "ui/breakdown/scene_places.h"
#include "ui/breakdown/scene_text_view.h"
#include "ui/breakdown/sheet_layout.h"
#include "ui/records/form_section.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace slate {

BreakdownSheet::BreakdownSheet(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_add(new QuickAdd(session)),
      m_head(new SceneHead(session)),
      m_places(new ScenePlaces(session)),
      m_sources(new SourcesSection(session)),
      m_split(new QSplitter(Qt::Vertical)),
      m_script(new SceneTextView(session))
{
    setObjectName(QStringLiteral("breakdownSheet"));
    setMinimumWidth(320);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Button);
    m_split->setObjectName(QStringLiteral("sheetSplitter"));
    m_split->setHandleWidth(3);
    m_split->addWidget(makeBody());
    m_split->addWidget(m_script);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setChildrenCollapsible(false);
    // Where a source is added and changed it has a form of its own.
    m_sources->forbidAdding();
    connect(m_sources, &SourcesSection::openAsked, this, &BreakdownSheet::openAsked);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(m_split, 1);
    auto *escape =
        new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &BreakdownSheet::closeAsked);
    connect(&session.catalog(), &Catalog::changed, this, &BreakdownSheet::follow);
    connect(m_script, &SceneTextView::addAsked, m_add, &QuickAdd::begin);
    connect(m_add, &QuickAdd::added, this, [this](const CategoryShown &category) {
        if (CategoryBox *shown = box(category.name))
            m_scroll->ensureWidgetVisible(shown, 0, 8);
    });
}

QWidget *BreakdownSheet::makeTop()
{
    auto *top = new QWidget;
    m_title = new Label;
    m_title->setObjectName(QStringLiteral("sheetTitle"));
    m_title->setProperty("look", QStringLiteral("heading"));
    m_title->setMinimumWidth(40);
    m_categories = new QToolButton;
    m_categories->setObjectName(QStringLiteral("editCategories"));
    m_categories->setProperty("look", QStringLiteral("quiet"));
    m_categories->setText(tr("Categories …"));
    m_categories->setToolTip(tr("Rename, recolour, reorder, add and delete the boxes of the sheet"));
    m_categories->setEnabled(!m_session.slate().isReadOnly());
    connect(m_categories, &QToolButton::clicked, this, &BreakdownSheet::editCategories);
    auto *close = new QToolButton;
    close->setObjectName(QStringLiteral("closeSheet"));
    close->setProperty("look", QStringLiteral("quiet"));
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Close the sheet (Escape)"));
    close->setAccessibleName(tr("Close the sheet"));
    connect(close, &QToolButton::clicked, this, &BreakdownSheet::closeAsked);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_title, 1);
    row->addWidget(m_categories);
    row->addWidget(close);
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(measures::pageMargin, 12, measures::pageMargin, 8);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_add);
    return top;
}

QWidget *BreakdownSheet::makeBody()
{
    m_mixed = new Label(tr("These scenes are of several productions. Choose scenes of one to see and change "
                           "what they need."));
    m_mixed->setObjectName(QStringLiteral("mixed"));
    m_mixed->setProperty("look", QStringLiteral("muted"));
    m_mixed->setWordWrap(true);
    m_mixed->hide();
    m_boxArea = new QWidget;
    m_boxLayout = new SheetLayout(m_boxArea);
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(measures::pageMargin, 0, measures::pageMargin, 12);
    layout->setSpacing(12);
    layout->addWidget(m_head);
    layout->addWidget(m_mixed);
    layout->addWidget(m_boxArea);
    layout->addWidget(m_places);
    layout->addWidget(m_sources);
    layout->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(inside);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_scroll->setMinimumHeight(120);
    return m_scroll;
}

void BreakdownSheet::setScenes(const SceneRefs &scenes)
{
    if (scenes == m_scenes)
        return;
    m_scenes = scenes;
    m_head->setScenes(scenes);
    m_script->setScenes(scenes);
    refresh();
}

void BreakdownSheet::keepPending()
{
    m_head->keepPending();
}

void BreakdownSheet::hideEvent(QHideEvent *event)
{
    keepPending();
    QWidget::hideEvent(event);
}

void BreakdownSheet::startAdd()
{
    m_add->begin(m_script->text()->hasFocus() ? m_script->selectedWords() : QString());
}

void BreakdownSheet::follow(const Changes &changes)
{
    if (m_scenes.empty())
        return;
    if (changes.touches(Kind::Scene) || changes.touches(Kind::Location))
        m_head->refresh();
    if (changes.touches(Kind::SceneText))
        m_script->reload();
    refresh();
}

void BreakdownSheet::refresh()
{
    const SheetContent content = contentOf(m_session, m_scenes);
    m_production = content.production;
    m_add->setScenes(m_scenes, m_production);
    m_add->setVisible(!content.isMixed);
    m_mixed->setVisible(content.isMixed);
    m_categories->setVisible(!content.isMixed);
    showTitle();
    showBoxes(content);
    m_script->mark(content);
    const bool isOne = m_scenes.size() == 1;
    m_places->setScene(isOne ? Id<Scene>(m_scenes.front().id) : Id<Scene>());
    m_sources->setVisible(isOne && m_sources->show(m_scenes.front()) > 0);
}

void BreakdownSheet::showTitle()
{
    QString title = wordsFor(m_session, m_scenes);
    if (m_scenes.size() == 1)
        title = m_session.catalog().nameOf(m_scenes.front());
    else if (!title.isEmpty())
        title[0] = title.at(0).toUpper();
    m_title->setText(m_title->fontMetrics().elidedText(title, Qt::ElideRight, 2000));
    m_title->setToolTip(tip(title));
}

CategoryBox *BreakdownSheet::makeBox()
{
    auto *made = new CategoryBox(!m_session.slate().isReadOnly());
    connect(made, &CategoryBox::addAsked, this, [this, made] { m_add->beginIn(made->box().category); });
    connect(made, &CategoryBox::openAsked, this, [this](RecordRef thing) { m_session.open(thing); });
    // The lines below move up: not under the second of two clicks.
    connect(made, &CategoryBox::removeAsked, this, [this](RecordRef thing) {
        AfterClick::instance().run(
            this, [this, scenes = m_scenes, thing] { removeFromScenes(m_session, scenes, thing); });
    });
    connect(made, &CategoryBox::quantityAsked, this, [this](RecordRef thing, std::optional<int> quantity) {
        setQuantity(m_session, m_scenes, thing, quantity);
    });
    connect(made, &CategoryBox::presenceAsked, this, [this](RecordRef thing, ScenePresence presence) {
        setPresence(m_session, m_scenes, thing, presence);
    });
    connect(made, &CategoryBox::walked, this, &BreakdownSheet::walk);
    m_boxLayout->addWidget(made);
    return made;
}

void BreakdownSheet::showBoxes(const SheetContent &content)
{
    // Where the keys stood: in which box, at which line.
    std::optional<std::pair<size_t, size_t>> focused;
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        const auto &rows = m_boxes[i]->rows();
        for (size_t row = 0; row < rows.size(); ++row) {
            if (rows[row]->hasFocus())
                focused = {i, row};
        }
    }
    while (m_boxes.size() < content.boxes.size())
        m_boxes.push_back(makeBox());
    while (m_boxes.size() > content.boxes.size()) {
        m_boxLayout->removeWidget(m_boxes.back());
        m_boxes.back()->hide();
        m_boxes.back()->deleteLater();
        m_boxes.pop_back();
    }
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        m_boxes[i]->show(content.boxes[i], content.scenes);
        m_boxes[i]->QWidget::show();
    }
    m_boxLayout->invalidate();
    m_boxArea->updateGeometry();
    if (!focused || focused->first >= m_boxes.size())
        return;
    const auto &[box, row] = *focused;
    const auto &rows = m_boxes[box]->rows();
    if (rows.empty())
        m_boxes[box]->head().setFocus();
    else
        rows[std::min(row, rows.size() - 1)]->setFocus();
}

void BreakdownSheet::walk(const EntryRow *from, bool down)
{
    std::vector<EntryRow *> all;
    for (const CategoryBox *each : m_boxes)
        all.insert(all.end(), each->rows().begin(), each->rows().end());
    const auto at = std::find(all.begin(), all.end(), from);
    if (at == all.end() || (down ? at + 1 == all.end() : at == all.begin()))
        return;
    EntryRow *to = down ? *(at + 1) : *(at - 1);
    to->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(to, 0, 8);
}

CategoryBox *BreakdownSheet::box(const QString &category) const
{
    for (CategoryBox *each : m_boxes) {
        if (each->box().category.name == category)
            return each;
    }
    return nullptr;
}

void BreakdownSheet::editCategories()
{
    auto *dialog = new CategoryDialog(m_session, m_production, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace slate
