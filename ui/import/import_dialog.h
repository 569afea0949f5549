#pragma once

#include "core/import/import_plan.h"
#include "ui/base/session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace slate {

class ImportJob;
class ImportReadingPage;
class ImportTabs;

/// A script on its way into a slate: it is read with progress, then shown with all that was found, compared
/// with what is there, and names are matched; nothing is written before the person says so.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Session &session, const QString &path, QWidget *parent);
    ~ImportDialog() override;

    /// Null while the script is being read.
    const ImportPlan *plan() const { return m_plan.get(); }

Q_SIGNALS:
    /// All of it is in the slate; `words` says what.
    void imported(slate::Id<slate::Production> production, const QString &words);
    /// This file is none; another is to be chosen.
    void anotherWanted();

private:
    QWidget *makeFoundPage();
    void showFound();
    void showFailure(const QString &why);
    void showDoubt();
    void fillProductions();
    void replan();
    void showPlan();
    void readAgain();
    void takeNewCategories();
    void takeChoices();
    void refreshButton();
    void import();
    Id<Production> chosenProduction() const;
    bool mustChoose() const;

    Session &m_session;
    QString m_path;
    ImportJob *m_job;
    std::unique_ptr<ImportPlan> m_plan;

    QStackedWidget *m_stack;
    ImportReadingPage *m_reading;
    QLabel *m_found = nullptr;
    QLabel *m_compared = nullptr;
    QLabel *m_doubt = nullptr;
    QComboBox *m_production = nullptr;
    QLabel *m_into = nullptr;
    ImportTabs *m_tabs = nullptr;
    QCheckBox *m_opening = nullptr;
    ReadingOptions m_options; ///< the lines that a person took for headings
    QCheckBox *m_onlyChanges = nullptr;
    QCheckBox *m_omit = nullptr;
    QCheckBox *m_number = nullptr;
    QCheckBox *m_anyway = nullptr; ///< for a file that breaks off
    QPushButton *m_import = nullptr;
    QString m_other; ///< the production whose script this seems not to be; empty where there is no doubt
    Id<Production> m_shownFor; ///< the production beside which the draft was shown last
    bool m_writing = false;
};

} // namespace slate
