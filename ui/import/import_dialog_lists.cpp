// The lists of the import dialog: what is told, offered, and chosen in them.

#include "core/import/import_things.h"
#include "core/model/file_name.h"
#include "core/report/reading_words.h"
#include "ui/import/import_check_list.h"
#include "ui/import/import_dialog.h"
#include "ui/import/import_job.h"
#include "ui/import/import_lists.h"
#include "ui/import/import_reading_page.h"
#include "ui/import/import_words.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>

namespace slate {

/// With the lines that a person took for headings; what was decided of names holds.
void ImportDialog::readAgain()
{
    const std::vector<ReadingNote> &notes = m_plan->draft.script.notes;
    for (size_t i = 0; i < notes.size(); ++i) {
        if (m_notes->isTaken(static_cast<int>(i)))
            m_options.headings.insert(notes[i].line);
    }
    m_reading->say(tr("Reading %1").arg(shownName(m_path)));
    m_stack->setCurrentIndex(0);
    m_job->start(m_options);
}

void ImportDialog::showDoubt()
{
    const QString words = doubtWords(*m_plan, m_other);
    const bool mustSay = m_plan->isUpdate() && m_plan->draft.script.brokenOff.has_value();
    m_doubt->setText(words);
    m_doubt->setVisible(!words.isEmpty());
    m_anyway->setVisible(mustSay);
    // Who means it presses the button; Enter does not.
    const bool plain = words.isEmpty() || m_plan->ground.newProduction;
    m_import->setDefault(plain);
    m_import->setAutoDefault(plain);
}

void ImportDialog::showNotes()
{
    const std::vector<ReadingNote> &notes = m_plan->draft.script.notes;
    std::vector<ImportCheckList::Line> lines;
    for (const ReadingNote &note : notes)
        lines.push_back({wordsFor(note), note.offered, false});
    m_notes->show(lines);
    const int tab = m_tabs->indexOf(m_notes);
    m_tabs->setTabText(tab, titledTab(tr("Not read, or in doubt"), static_cast<qsizetype>(notes.size())));
    m_tabs->setTabVisible(tab, !notes.empty());
}

void ImportDialog::showSilents()
{
    std::vector<ImportCheckList::Line> lines;
    for (SilentChoice &choice : m_plan->silents) {
        // A plan made anew, with other lines taken for headings, has the same sentences elsewhere.
        choice.take = m_seen.contains(choice.name + u'\n' + choice.words);
        lines.push_back({silentWords(*m_plan, choice), true, choice.take});
    }
    m_silents->show(lines);
    const int tab = m_tabs->indexOf(m_silents);
    m_tabs->setTabText(tab, titledTab(tr("Seen, not heard"), static_cast<qsizetype>(lines.size())));
    m_tabs->setTabVisible(tab, !lines.empty());
}

void ImportDialog::takeSeen()
{
    for (size_t i = 0; i < m_plan->silents.size(); ++i) {
        SilentChoice &choice = m_plan->silents[i];
        choice.take = m_silents->isTaken(static_cast<int>(i));
        const QString key = choice.name + u'\n' + choice.words;
        if (choice.take)
            m_seen.insert(key);
        else
            m_seen.remove(key);
    }
}

void ImportDialog::takeNames()
{
    takeParts(*m_parts, *m_plan);
    takePlaces(*m_places, *m_plan);
    takeCategories(*m_categories, *m_plan);
    takeThings(*m_things, *m_plan);
}

void ImportDialog::takeNewCategories()
{
    takeNames();
    proposeThings(*m_plan);
    showThings(*m_plan, *m_things);
    m_tabs->setTabText(4, titledTab(tr("Elements"), m_things->rowCount()));
    takeChoices();
}

} // namespace slate
