#include "ui/import/import_dialog.h"

#include "core/import/import_apply.h"
#include "core/import/import_things.h"
#include "core/model/file_name.h"
#include "core/report/error_words.h"
#include "ui/base/label.h"
#include "ui/base/theme.h"
#include "ui/import/import_job.h"
#include "ui/import/import_reading_page.h"
#include "ui/import/import_tabs.h"
#include "ui/import/import_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slate {

namespace {

template<typename W>
W *named(W *widget, const char *name)
{
    widget->setObjectName(QString::fromLatin1(name));
    return widget;
}

QLabel *label(const char *look, QWidget *parent)
{
    auto *made = new Label(parent);
    made->setProperty("look", QString::fromLatin1(look));
    return made;
}

/// Stands for a production that is still to be made where there are others.
constexpr qint64 newProduction = -1;

} // namespace

ImportDialog::ImportDialog(Session &session, const QString &path, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_path(path),
      m_job(new ImportJob(path, this)),
      m_stack(new QStackedWidget(this)),
      m_reading(new ImportReadingPage(this))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import %1").arg(shownName(path)));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_stack->addWidget(m_reading);
    m_stack->addWidget(makeFoundPage());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    if (parent)
        resize(parent->window()->size() - QSize(64, 64));
    m_reading->say(tr("Reading %1").arg(shownName(path)));
    connect(m_reading, &ImportReadingPage::closed, this, &QDialog::reject);
    connect(m_reading, &ImportReadingPage::anotherWanted, this, [this] {
        reject();
        Q_EMIT anotherWanted();
    });
    connect(m_job, &ImportJob::progressed, m_reading, &ImportReadingPage::setProgress);
    connect(m_job, &ImportJob::finished, this, &ImportDialog::showFound);
    connect(m_job, &ImportJob::failed, this, [this](const Error &error) {
        qWarning("%s", error.what());
        showFailure(wordsFor(error));
    });
    connect(&session.catalog(), &Catalog::changed, this, [this] {
        if (m_plan && !m_writing)
            replan();
    });
    m_job->start();
}

ImportDialog::~ImportDialog() = default;

QWidget *ImportDialog::makeFoundPage()
{
    auto *page = new QWidget(this);
    auto *title = label("title", page);
    title->setText(windowTitle());
    m_found = named(label("muted", page), "foundWords");
    m_compared = named(label("muted", page), "comparedWords");
    m_doubt = named(label("attention", page), "importDoubt");
    m_doubt->setWordWrap(true);
    m_into = label("muted", page);
    m_production = named(new QComboBox(page), "importInto");
    m_production->setAccessibleName(tr("Production"));
    m_production->setMinimumWidth(240);
    m_tabs = new ImportTabs(page);
    connect(m_tabs, &ImportTabs::chosen, this, &ImportDialog::takeChoices);
    connect(m_tabs, &ImportTabs::categoriesChosen, this, &ImportDialog::takeNewCategories);
    connect(m_tabs, &ImportTabs::headingsTaken, this, &ImportDialog::readAgain);

    m_onlyChanges = named(new QCheckBox(tr("Only what changes"), page), "onlyChanges");
    connect(m_onlyChanges, &QCheckBox::toggled, m_tabs, &ImportTabs::setOnlyChanges);
    m_omit = named(new QCheckBox(page), "omitMissing");
    m_omit->setChecked(true);
    m_number = named(new QCheckBox(tr("Number the scenes, since the script does not"), page), "numberScenes");
    m_number->setChecked(true);
    m_opening =
        named(new QCheckBox(tr("Keep what stands before the first heading as a scene"), page), "keepOpening");
    m_opening->setChecked(true);
    m_anyway = named(new QCheckBox(tr("Take over what could be read"), page), "importAnyway");
    for (QCheckBox *box : {m_omit, m_number, m_opening, m_anyway})
        connect(box, &QCheckBox::toggled, this, &ImportDialog::takeChoices);
    connect(m_production, &QComboBox::activated, this, &ImportDialog::replan);
    auto *cancel = named(new QPushButton(tr("Cancel"), page), "cancelImport");
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_import = named(new QPushButton(page), "import");
    m_import->setProperty("look", QStringLiteral("primary"));
    m_import->setDefault(true);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);

    auto *into = new QHBoxLayout;
    into->addWidget(m_into);
    into->addWidget(m_production);
    into->addStretch(1);
    into->addWidget(m_onlyChanges);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(4);
    choices->addWidget(m_anyway);
    choices->addWidget(m_omit);
    choices->addWidget(m_number);
    choices->addWidget(m_opening);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(16);
    foot->addLayout(choices);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_import);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(m_found);
    layout->addWidget(m_compared);
    layout->addWidget(m_doubt);
    layout->addLayout(into);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(foot);
    return page;
}

void ImportDialog::showFailure(const QString &why)
{
    m_reading->fail(tr("%1 was not imported. %2").arg(shownName(m_path), why));
}

void ImportDialog::fillProductions()
{
    const Id<Production> before = m_production->count() > 0 ? chosenProduction() : m_session.production();
    m_production->clear();
    const std::vector<Record> &productions = m_session.catalog().records(Kind::Production);
    if (productions.size() > 1)
        m_production->addItem(tr("Choose a production"), 0);
    for (const Record &production : productions)
        m_production->addItem(m_session.catalog().nameOf(production), production.id);
    if (!productions.empty())
        m_production->addItem(tr("A new production"), newProduction);
    m_production->setCurrentIndex(std::max(0, m_production->findData(before.value())));
    m_production->setVisible(!productions.empty());
}

Id<Production> ImportDialog::chosenProduction() const
{
    return Id<Production>(m_production->currentData().toLongLong());
}

bool ImportDialog::mustChoose() const
{
    return m_production->count() > 1 && chosenProduction().isNull();
}

void ImportDialog::showFound()
{
    Draft draft = m_job->takeDraft();
    if (draft.scenes.empty() && offeredHeadings(draft.script).isEmpty()) {
        showFailure(tr("No scene was found in it. Nothing was changed."));
        return;
    }
    const bool nothingYet = draft.scenes.empty();
    m_plan = std::make_unique<ImportPlan>();
    m_plan->draft = std::move(draft);
    replan();
    if (!nothingYet && m_plan->comparison.isOfAnotherScript()) {
        // Written over by mistake, a film is lost to who does not notice: so that one is asked for.
        m_other = m_plan->ground.production.title;
        m_production->setCurrentIndex(m_production->findData(newProduction));
        replan();
    }
    m_stack->setCurrentIndex(1);
    if (nothingYet)
        m_tabs->showNotes();
    m_tabs->currentWidget()->setFocus();
}

void ImportDialog::replan()
{
    // What the last draft had is read and compared while the window waits: said before, seen while it does.
    m_reading->say(tr("Comparing %1").arg(shownName(m_path)));
    fillProductions();
    const bool done = m_session.attempt([&] {
        const QString name = shownName(m_path);
        ImportGround ground =
            groundOf(m_session.slate(), chosenProduction(), titleFor(m_plan->draft, m_path));
        *m_plan = planImport(std::move(m_plan->draft), std::move(ground), name);
    });
    if (!done) {
        reject();
        return;
    }
    // What was decided here holds, whatever else changed meanwhile.
    m_tabs->takeNames(*m_plan);
    proposeThings(*m_plan);
    showPlan();
}

void ImportDialog::showPlan()
{
    const DraftComparison &compared = m_plan->comparison;
    const bool unnumbered = m_plan->numberScenes;
    const int missing = compared.missing();
    // What may have been lost on the way is left out of the film only by who says so.
    if (m_shownFor != m_plan->ground.production.id) {
        const QSignalBlocker quiet(m_omit); // the choices are taken when all is shown
        m_omit->setChecked(!compared.omitsMuch() && !m_plan->draft.script.brokenOff);
    }
    m_shownFor = m_plan->ground.production.id;
    m_number->setVisible(unnumbered);
    m_omit->setVisible(missing > 0);
    m_omit->setText(missing == 1 ? tr("Omit the scene that is not in the script any more")
                                 : tr("Omit the %1 scenes that are not in the script any more").arg(missing));
    m_onlyChanges->setVisible(m_plan->isUpdate());
    m_into->setText(m_plan->ground.newProduction && !mustChoose()
            ? tr("Makes the production %1").arg(m_plan->ground.production.title)
            : tr("Into"));
    showDoubt();
    m_compared->setVisible(m_plan->isUpdate());
    m_compared->setText(tr("Beside the last draft: %1").arg(comparedWords(compared)));
    m_opening->setVisible(std::any_of(m_plan->draft.scenes.begin(), m_plan->draft.scenes.end(),
        [](const DraftScene &scene) { return scene.facts.opening; }));
    m_tabs->fill(*m_plan);
    takeChoices();
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

/// With the lines that a person took for headings; what was decided of names holds.
void ImportDialog::readAgain()
{
    m_options.headings.merge(m_tabs->takenHeadings(*m_plan));
    m_reading->say(tr("Reading %1").arg(shownName(m_path)));
    m_stack->setCurrentIndex(0);
    m_job->start(m_options);
}

void ImportDialog::takeNewCategories()
{
    m_tabs->takeNames(*m_plan);
    proposeThings(*m_plan);
    m_tabs->showElements(*m_plan);
    takeChoices();
}

void ImportDialog::takeChoices()
{
    if (!m_plan)
        return;
    m_tabs->takeNames(*m_plan);
    m_plan->omitMissing = m_omit->isChecked();
    m_plan->keepOpening = m_opening->isChecked();
    m_tabs->takeSilents(*m_plan);
    m_found->setText(foundWords(*m_plan));
    m_plan->numberScenes = !m_number->isHidden() && m_number->isChecked();
    m_tabs->showScenes(*m_plan);
    refreshButton();
}

void ImportDialog::refreshButton()
{
    const bool nothing = m_plan->draft.scenes.empty() || (m_plan->isUpdate() && !m_plan->isChange());
    m_import->setText(mustChoose() ? tr("Choose a production") : importWords(*m_plan));
    const bool unsaid = !m_anyway->isHidden() && !m_anyway->isChecked();
    m_import->setEnabled(!mustChoose() && !nothing && !unsaid && !m_session.slate().isReadOnly());
}

void ImportDialog::import()
{
    if (!m_import->isEnabled())
        return;
    ImportResult result;
    m_writing = true;
    // A very large script takes a second: what is going on is on screen before it begins.
    m_import->setText(tr("Writing…"));
    m_import->setEnabled(false);
    repaint();
    const bool done = m_session.edit(
        tr("Import %1").arg(m_plan->name), [&](Transaction &t) { result = applyImport(t, *m_plan); });
    m_writing = false;
    if (!done) {
        reject();
        return;
    }
    const int scenes = result.newScenes + result.changedScenes + result.omittedScenes;
    const QString words =
        m_plan->isUpdate() ? tr("Updated %1 scenes from %2") : tr("Imported %1 scenes from %2");
    Q_EMIT imported(m_plan->ground.production.id, words.arg(scenes).arg(m_plan->name));
    accept();
}

} // namespace slate
