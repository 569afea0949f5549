#include "ui/shell/questions.h"

#include "ui/timeline/move_date_dialog.h"

#include <QApplication>
#include <QColorDialog>
#include <QFileDialog>
#include <QInputDialog>

namespace slate {

namespace {

QString fileToOpen(const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(QApplication::activeWindow(), title, {}, filter);
}

QString fileToSave(const QString &title, const QString &suggestion, const QString &filter)
{
    QString path = QFileDialog::getSaveFileName(QApplication::activeWindow(), title, suggestion, filter);
    const QString ending = QStringLiteral(".slate");
    if (!path.isEmpty() && filter.contains(ending) && !path.endsWith(ending))
        path += ending;
    return path;
}

std::optional<QString> whyAccepted(const QString &what)
{
    bool accepted = false;
    const QString reason =
        QInputDialog::getMultiLineText(QApplication::activeWindow(), QObject::tr("Accept conflict"),
            what + QStringLiteral("\n\n") + QObject::tr("Why is it all right?"), {}, &accepted)
            .trimmed();
    return accepted && !reason.isEmpty() ? std::optional(reason) : std::nullopt;
}

} // namespace

Questions dialogQuestions()
{
    Questions questions;
    questions.fileToOpen = fileToOpen;
    questions.fileToSave = fileToSave;
    questions.whyMoved = [](const Record &milestone, const DateWindow &from, const DateWindow &to) {
        return askWhyMoved(QApplication::activeWindow())(milestone, from, to);
    };
    questions.colorToUse = [](const QString &title, const QString &color) {
        const QColor chosen = QColorDialog::getColor(QColor(color), QApplication::activeWindow(), title);
        return chosen.isValid() ? chosen.name().toUpper() : QString();
    };
    questions.whyAccepted = whyAccepted;
    questions.today = [] { return QDate::currentDate(); };
    return questions;
}

} // namespace slate
