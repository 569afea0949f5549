#include "ui/import/import_tabs.h"

#include "core/report/reading_words.h"
#include "ui/import/import_check_list.h"
#include "ui/import/import_lists.h"
#include "ui/import/import_match_table.h"
#include "ui/import/import_words.h"

#include <QHeaderView>
#include <QTableView>

namespace slate {

namespace {

/// The places of the tabs whose number is known before the rest is shown.
enum Tab { ScenesTab, PartsTab, PlacesTab, CategoriesTab, ElementsTab };

/// The same sentence of the same name, though a plan made anew has it elsewhere.
QString keyOf(const SilentChoice &choice)
{
    return choice.name + u'\n' + choice.words;
}

} // namespace

ImportTabs::ImportTabs(QWidget *parent)
    : QTabWidget(parent),
      m_scenes(new ImportScenesModel(this)),
      m_parts(new ImportMatchModel(partWords(), this)),
      m_places(new ImportMatchModel(placeWords(), this)),
      m_categories(new ImportMatchModel(categoryWords(), this)),
      m_elements(new ImportMatchModel(thingWords(), this)),
      m_sceneTable(new QTableView(this)),
      m_silents(new ImportCheckList("importSilent", tr("Take all %1 as seen"), this)),
      m_notes(new ImportCheckList("importNotes", tr("Take all %1 lines for scene headings"), this))
{
    setObjectName(QStringLiteral("importTabs"));
    addScenes();
    addMatches(*m_parts, "importParts", tr("Speakers"));
    addMatches(*m_places, "importPlaces", tr("Sets"));
    addMatches(*m_categories, "importCategories", tr("Categories"));
    addMatches(*m_elements, "importThings", tr("Elements"));
    addTab(m_silents, QString());
    addTab(m_notes, QString());
    for (const ImportMatchModel *model : {m_parts, m_places, m_elements})
        connect(model, &ImportMatchModel::chosen, this, &ImportTabs::chosen);
    connect(m_categories, &ImportMatchModel::chosen, this, &ImportTabs::categoriesChosen);
    connect(m_silents, &ImportCheckList::changed, this, &ImportTabs::chosen);
    connect(m_notes, &ImportCheckList::changed, this, &ImportTabs::headingsTaken);
}

void ImportTabs::addScenes()
{
    m_sceneTable->setObjectName(QStringLiteral("importScenes"));
    m_sceneTable->setAccessibleName(tr("Scenes"));
    m_sceneTable->setModel(m_scenes);
    styleImportTable(*m_sceneTable);
    m_sceneTable->horizontalHeader()->setSectionResizeMode(ImportScenesModel::Changes, QHeaderView::Stretch);
    m_sceneTable->setColumnWidth(ImportScenesModel::Number, 64);
    m_sceneTable->setColumnWidth(ImportScenesModel::Heading, 460);
    m_sceneTable->setColumnWidth(ImportScenesModel::Pages, 72);
    m_sceneTable->setColumnWidth(ImportScenesModel::State, 130);
    addTab(m_sceneTable, tr("Scenes"));
}

void ImportTabs::addMatches(ImportMatchModel &model, const char *name, const QString &title)
{
    auto *table = new ImportMatchTable(model, this);
    table->setObjectName(QString::fromLatin1(name));
    table->setAccessibleName(title);
    addTab(table, title);
}

void ImportTabs::fill(ImportPlan &plan)
{
    m_sceneTable->setColumnHidden(ImportScenesModel::Changes, !plan.isUpdate());
    m_sceneTable->horizontalHeader()->setSectionResizeMode(
        ImportScenesModel::Heading, plan.isUpdate() ? QHeaderView::Interactive : QHeaderView::Stretch);
    setTabText(ScenesTab, titledTab(tr("Scenes"), static_cast<qsizetype>(plan.comparison.scenes.size())));
    showParts(plan, *m_parts);
    showPlaces(plan, *m_places);
    showCategories(plan, *m_categories);
    setTabText(PartsTab, titledTab(tr("Speakers"), m_parts->rowCount()));
    setTabText(PlacesTab, titledTab(tr("Sets"), m_places->rowCount()));
    setTabText(CategoriesTab, titledTab(tr("Categories"), m_categories->rowCount()));
    showElements(plan);
    const ImportMatchModel *const lists[] = {m_parts, m_places, m_categories, m_elements};
    for (int tab = PartsTab; const ImportMatchModel *list : lists)
        setTabVisible(tab++, list->rowCount() > 0);
    fillSilents(plan);
    fillNotes(plan);
}

void ImportTabs::showScenes(const ImportPlan &plan)
{
    m_scenes->setPlan(plan);
}

void ImportTabs::showElements(const ImportPlan &plan)
{
    showThings(plan, *m_elements);
    setTabText(ElementsTab, titledTab(tr("Elements"), m_elements->rowCount()));
}

void ImportTabs::setOnlyChanges(bool only)
{
    m_scenes->setOnlyChanges(only);
}

void ImportTabs::showNotes()
{
    setCurrentWidget(m_notes);
}

void ImportTabs::fillSilents(ImportPlan &plan)
{
    std::vector<ImportCheckList::Line> lines;
    for (SilentChoice &choice : plan.silents) {
        choice.take = m_seen.contains(keyOf(choice));
        lines.push_back({silentWords(plan, choice), true, choice.take});
    }
    m_silents->show(lines);
    const int tab = indexOf(m_silents);
    setTabText(tab, titledTab(tr("Named in the action"), static_cast<qsizetype>(lines.size())));
    setTabVisible(tab, !lines.empty());
}

void ImportTabs::fillNotes(const ImportPlan &plan)
{
    const std::vector<ReadingNote> &notes = plan.draft.script.notes;
    std::vector<ImportCheckList::Line> lines;
    for (const ReadingNote &note : notes)
        lines.push_back({wordsFor(note), note.offered, false});
    m_notes->show(lines);
    const int tab = indexOf(m_notes);
    setTabText(tab, titledTab(tr("Not read, or in doubt"), static_cast<qsizetype>(notes.size())));
    setTabVisible(tab, !notes.empty());
}

void ImportTabs::takeNames(ImportPlan &plan) const
{
    takeParts(*m_parts, plan);
    takePlaces(*m_places, plan);
    takeCategories(*m_categories, plan);
    takeThings(*m_elements, plan);
}

void ImportTabs::takeSilents(ImportPlan &plan)
{
    for (size_t i = 0; i < plan.silents.size(); ++i) {
        SilentChoice &choice = plan.silents[i];
        choice.take = m_silents->isTaken(static_cast<int>(i));
        if (choice.take)
            m_seen.insert(keyOf(choice));
        else
            m_seen.remove(keyOf(choice));
    }
    showVoices(plan, *m_parts);
}

std::set<int> ImportTabs::takenHeadings(const ImportPlan &plan) const
{
    std::set<int> taken;
    const std::vector<ReadingNote> &notes = plan.draft.script.notes;
    for (size_t i = 0; i < notes.size(); ++i) {
        if (m_notes->isTaken(static_cast<int>(i)))
            taken.insert(notes[i].line);
    }
    return taken;
}

} // namespace slate
