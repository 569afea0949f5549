#include "ui/base/questions.h"

#include "core/model/file_name.h"
#include "core/store/in_use.h"
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

/// What becomes of a file of this name if it is replaced, or why it cannot be.
QString replaceWords(InUse use)
{
    switch (use) {
    case InUse::Here:
        return QObject::tr(
            "It is the slate that this window has open, or a part of it, and is not replaced.");
    case InUse::Elsewhere:
        return QObject::tr("Another program has it open, so it is not replaced. Close it there first.");
    case InUse::Unknown:
        return QObject::tr(
            "It may be open in another program: the system does not let Slate find that out. Make "
            "sure that nobody works in it. If you replace it, what is in it now is gone.");
    case InUse::No:
        break;
    }
    return QObject::tr("If you replace it, what is in it now is gone.");
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
        const InUse use = useOf(path);
        box.setInformativeText(replaceWords(use));
        if (use == InUse::No || use == InUse::Unknown)
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
