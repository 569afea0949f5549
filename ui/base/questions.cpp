#include "ui/base/questions.h"

#include "ui/base/file_dialog.h"

#include <QApplication>
#include <QColorDialog>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

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

std::optional<QString> whyAccepted(const QString &what)
{
    QInputDialog dialog(QApplication::activeWindow());
    dialog.setWindowTitle(QObject::tr("Accept conflict"));
    dialog.setLabelText(what + QStringLiteral("\n\n") + QObject::tr("Why is it all right?"));
    dialog.setOptions(QInputDialog::UsePlainTextEditForTextInput);
    dialog.setOkButtonText(QObject::tr("Accept conflict"));
    // Nothing is accepted without a reason.
    auto *buttons = dialog.findChild<QDialogButtonBox *>();
    QPushButton *accept = buttons ? buttons->button(QDialogButtonBox::Ok) : nullptr;
    const auto allow = [&dialog, accept] {
        if (accept)
            accept->setEnabled(!dialog.textValue().trimmed().isEmpty());
    };
    if (accept) {
        accept->setProperty("look", QStringLiteral("primary"));
        accept->setToolTip(QObject::tr("Ctrl+Enter"));
        // A reason may have lines of its own, so Enter alone begins one.
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
            auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), &dialog);
            QObject::connect(shortcut, &QShortcut::activated, accept, &QPushButton::click);
        }
    }
    if (auto *text = dialog.findChild<QPlainTextEdit *>())
        text->setTabChangesFocus(true);
    QObject::connect(&dialog, &QInputDialog::textValueChanged, &dialog, allow);
    allow();
    const bool accepted = dialog.exec() == QDialog::Accepted;
    const QString reason = dialog.textValue().trimmed();
    return accepted && !reason.isEmpty() ? std::optional(reason) : std::nullopt;
}

} // namespace

Questions dialogQuestions()
{
    Questions questions;
    questions.fileToOpen = fileToOpen;
    questions.fileToSave = fileToSave;
    questions.colorToUse = [](const QString &title, const QString &color) {
        const QColor chosen = QColorDialog::getColor(QColor(color), QApplication::activeWindow(), title);
        return chosen.isValid() ? chosen.name().toUpper() : QString();
    };
    questions.whyAccepted = whyAccepted;
    questions.today = [] { return QDate::currentDate(); };
    return questions;
}

} // namespace slate
