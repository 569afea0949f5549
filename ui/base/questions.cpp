#include "ui/base/questions.h"

#include "core/model/file_name.h"
#include "ui/base/ask.h"
#include "ui/base/file_dialog.h"
#include "ui/base/file_to_save.h"
#include "ui/base/unsaved.h"

#include <QApplication>
#include <QColorDialog>
#include <QMessageBox>
#include <QPushButton>

namespace slate {

namespace {

QString fileToOpen(const QString &title, const QString &filter)
{
    return askForFile(QApplication::activeWindow(), title, filter);
}

QString nameFor(const QString &title, const QString &suggestion, const QString &filter)
{
    // Whether the file is there is asked when its name has its ending.
    return askForFileName(QApplication::activeWindow(), title, suggestion, filter, IfThere::DoNotAsk);
}

/// Asks, or only says, that a file of this name is there.
bool saysReplace(const QString &path, bool mayReplace)
{
    QMessageBox box(QApplication::activeWindow());
    box.setIcon(QMessageBox::Warning);
    box.setWindowTitle(QObject::tr("Slate"));
    box.setTextFormat(Qt::PlainText);
    box.setText(QObject::tr("%1 is there already.").arg(shownName(path)));
    QPushButton *replace = nullptr;
    if (mayReplace && isFile(path)) {
        box.setInformativeText(QObject::tr("If you replace it, what is in it now is gone."));
        replace = box.addButton(QObject::tr("Replace it"), QMessageBox::DestructiveRole);
    }
    QPushButton *another = box.addButton(QObject::tr("Choose another name"), QMessageBox::RejectRole);
    box.setDefaultButton(another);
    box.setEscapeButton(another);
    box.exec();
    return replace && box.clickedButton() == replace;
}

QString fileToSave(const QString &title, const QString &suggestion, const QString &filter)
{
    return askFileToSave(suggestion, filter,
        {[&](const QString &name) { return nameFor(title, name, filter); },
            [](const QString &path) { return saysReplace(path, true); }});
}

QString fileToMake(const QString &title, const QString &suggestion, const QString &filter)
{
    return askFileToSave(suggestion, filter,
        {[&](const QString &name) { return nameFor(title, name, filter); },
            [](const QString &path) { return saysReplace(path, false); }});
}

} // namespace

Questions dialogQuestions()
{
    Questions questions;
    questions.fileToOpen = fileToOpen;
    questions.fileToSave = fileToSave;
    questions.fileToMake = fileToMake;
    questions.unsaved = std::make_shared<Unsaved>();
    questions.colorToUse = [](const QString &title, const QString &color) {
        const QColor chosen = QColorDialog::getColor(QColor(color), QApplication::activeWindow(), title);
        return chosen.isValid() ? chosen.name().toUpper() : QString();
    };
    questions.whyAccepted = [unsaved = questions.unsaved](
                                const QString &what) { return askWhyAccepted(what, *unsaved); };
    questions.mayOpen = askMayOpen;
    questions.leaveUnsaved = askLeaveUnsaved;
    questions.leaveLostFile = askLeaveLostFile;
    questions.today = [] { return QDate::currentDate(); };
    return questions;
}

} // namespace slate
