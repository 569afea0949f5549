#include "ui/base/questions.h"

#include "ui/base/ask.h"
#include "ui/base/file_dialog.h"
#include "ui/base/unsaved.h"

#include <QApplication>
#include <QColorDialog>

namespace slate {

namespace {

QString fileToOpen(const QString &title, const QString &filter)
{
    return askForFile(QApplication::activeWindow(), title, filter);
}

QString fileToSave(const QString &title, const QString &suggestion, const QString &filter)
{
    QString path = askForFileName(QApplication::activeWindow(), title, suggestion, filter);
    const QString ending = QStringLiteral(".slate");
    if (!path.isEmpty() && filter.contains(ending) && !path.endsWith(ending))
        path += ending;
    return path;
}

} // namespace

Questions dialogQuestions()
{
    Questions questions;
    questions.fileToOpen = fileToOpen;
    questions.fileToSave = fileToSave;
    questions.unsaved = std::make_shared<Unsaved>();
    questions.colorToUse = [](const QString &title, const QString &color) {
        const QColor chosen = QColorDialog::getColor(QColor(color), QApplication::activeWindow(), title);
        return chosen.isValid() ? chosen.name().toUpper() : QString();
    };
    questions.whyAccepted = [unsaved = questions.unsaved](
                                const QString &what) { return askWhyAccepted(what, *unsaved); };
    questions.mayOpen = askMayOpen;
    questions.leaveUnsaved = askLeaveUnsaved;
    questions.today = [] { return QDate::currentDate(); };
    return questions;
}

} // namespace slate
