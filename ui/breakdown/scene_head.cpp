#include "ui/breakdown/scene_head.h"

#include "ui/records/field_row.h"

#include <QGridLayout>

namespace slate {

namespace {

constexpr int wideFrom = 470;

/// Where a field stands in the grid: in a wide sheet of twelve columns, and in a narrow one of six.
struct Cell {
    int row;
    int column;
    int span;
};
struct Place {
    const char *key;
    Cell wide;
    Cell narrow;
    bool ofOne; ///< makes no sense for several scenes at once
};
constexpr Place places[] = {
    {"scene_number", {0, 0, 2}, {0, 0, 2}, true},
    {"interior_exterior", {0, 2, 3}, {0, 2, 2}, false},
    {"set_name", {0, 5, 5}, {1, 0, 6}, false},
    {"time_of_day", {0, 10, 2}, {0, 4, 2}, false},
    {"pages", {1, 0, 2}, {2, 0, 2}, false},
    {"script_day", {1, 2, 3}, {2, 2, 2}, false},
    {"location", {1, 5, 5}, {3, 0, 6}, false},
    {"minutes", {1, 10, 2}, {2, 4, 2}, false},
    {"heading", {2, 0, 4}, {4, 0, 6}, true},
    {"script_page", {2, 4, 2}, {5, 0, 1}, true},
    {"time_words", {2, 6, 2}, {5, 1, 2}, false},
    {"sequence", {2, 8, 2}, {5, 3, 2}, false},
    {"omitted", {2, 10, 2}, {5, 5, 1}, false},
    {"synopsis", {3, 0, 12}, {6, 0, 6}, true},
    {"notes", {4, 0, 12}, {7, 0, 6}, true},
};

} // namespace

SceneHead::SceneHead(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(4);
    m_grid->setVerticalSpacing(2);
    for (const Place &place : places) {
        auto *row = new FieldRow(session, Kind::Scene, schemaOf(Kind::Scene).indexOf(place.key), this);
        row->stack();
        m_rows.push_back(row);
    }
    arrange(true);
}

void SceneHead::arrange(bool wide)
{
    if (m_isWide == wide)
        return;
    m_isWide = wide;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Cell &cell = wide ? places[i].wide : places[i].narrow;
        m_grid->addWidget(m_rows[i], cell.row, cell.column, 1, cell.span);
    }
    for (int column = 0; column < 12; ++column) {
        m_grid->setColumnStretch(column, wide || column < 6 ? 1 : 0);
        m_grid->setColumnMinimumWidth(column, 0);
    }
}

void SceneHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width() >= wideFrom);
}

void SceneHead::setScenes(const SceneRefs &scenes)
{
    keepPending();
    m_scenes = scenes;
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setVisible(scenes.size() == 1 || !places[i].ofOne);
    showAll(true);
}

void SceneHead::refresh()
{
    showAll(false);
}

void SceneHead::showAll(bool isNew)
{
    std::vector<const Record *> shown;
    for (const RecordRef &ref : m_scenes) {
        if (const Record *scene = m_session.catalog().find(ref))
            shown.push_back(scene);
    }
    if (shown.empty())
        return;
    for (FieldRow *row : m_rows) {
        if (m_scenes.size() == 1) {
            if (isNew)
                row->setRecord(*shown.front(), false);
            else
                row->refresh(*shown.front());
            continue;
        }
        const auto field = size_t(row->field());
        Record common = *shown.front();
        const bool differ = std::any_of(shown.begin(), shown.end(),
            [&](const Record *scene) { return scene->values[field] != common.values[field]; });
        if (differ)
            common.values[field] = Value();
        if (isNew)
            row->setRecords(m_scenes, common, differ);
        else
            row->refreshAll(common, differ);
    }
}

void SceneHead::keepPending()
{
    for (FieldRow *row : m_rows)
        row->keepOrTell();
}

FieldRow *SceneHead::row(const char *key) const
{
    for (FieldRow *row : m_rows) {
        if (qstrcmp(row->editor().field().key, key) == 0)
            return row;
    }
    return nullptr;
}

} // namespace slate
