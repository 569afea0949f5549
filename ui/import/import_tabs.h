#pragma once

#include "ui/import/import_match_model.h"
#include "ui/import/import_scenes_model.h"

#include <QSet>
#include <QTabWidget>

#include <set>

class QTableView;

namespace slate {

class ImportCheckList;

/// What was found in a script, a tab for each list: its scenes, what its names become, who is seen and not
/// heard, and what could not be read. What a person decided in them goes into the plan.
class ImportTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit ImportTabs(QWidget *parent);

    /// Fills every list but that of the scenes; people who were taken for seen before stay so.
    void fill(ImportPlan &plan);
    void showScenes(const ImportPlan &plan);
    /// The elements of the categories that are taken.
    void showElements(const ImportPlan &plan);
    void setOnlyChanges(bool only);
    /// Brings what was not read to the front.
    void showNotes();

    void takeNames(ImportPlan &plan) const;
    /// Takes for seen whom a person ticked.
    void takeSilents(ImportPlan &plan);
    /// The lines that a person took for scene headings.
    std::set<int> takenHeadings(const ImportPlan &plan) const;

Q_SIGNALS:
    /// Something else was decided about a name or a silent part.
    void chosen();
    void categoriesChosen();
    void headingsTaken();

private:
    void addScenes();
    void addMatches(ImportMatchModel &model, const char *name, const QString &title);
    void fillSilents(ImportPlan &plan);
    void fillNotes(const ImportPlan &plan);

    ImportScenesModel *m_scenes;
    ImportMatchModel *m_parts;
    ImportMatchModel *m_places;
    ImportMatchModel *m_categories;
    ImportMatchModel *m_elements;
    QTableView *m_sceneTable;
    ImportCheckList *m_silents;
    ImportCheckList *m_notes;
    QSet<QString> m_seen; ///< who was taken for seen, by name and sentence
};

} // namespace slate
