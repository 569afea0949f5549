#include "ui/base/ask.h"

#include "ui/base/label.h"
#include "ui/base/theme.h"
#include "ui/base/unsaved.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace slate {

namespace {

constexpr qsizetype mostNamed = 12;
constexpr int dialogWidth = 420;

struct AskText {
    Q_DECLARE_TR_FUNCTIONS(Ask)
};

} // namespace

std::optional<QString> askWhyAccepted(const QString &what, Unsaved &unsaved)
{
    QDialog dialog(QApplication::activeWindow());
    dialog.setWindowTitle(AskText::tr("Accept conflict"));
    auto *conflict = new Label(what);
    conflict->setWordWrap(true);
    auto *reason = new QPlainTextEdit;
    reason->setObjectName(QStringLiteral("reason"));
    reason->setAccessibleName(AskText::tr("Why is it all right?"));
    reason->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox;
    QPushButton *accept = buttons->addButton(AskText::tr("Accept conflict"), QDialogButtonBox::AcceptRole);
    accept->setProperty("look", QStringLiteral("primary"));
    accept->setToolTip(AskText::tr("Ctrl+Enter"));
    buttons->addButton(AskText::tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(conflict);
    layout->addSpacing(8);
    layout->addWidget(new Label(AskText::tr("Why is it all right?")));
    layout->addWidget(reason);
    layout->addWidget(buttons);
    dialog.setMinimumWidth(dialogWidth);
    // A reason may have lines of its own, so Enter alone begins one.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), &dialog);
        QObject::connect(shortcut, &QShortcut::activated, accept, &QPushButton::click);
    }
    const TypedPlace place = acceptedPlace(what);
    keepTyped(*reason, unsaved, place);
    // Nothing is accepted without a reason.
    const auto allow = [&] { accept->setEnabled(!reason->toPlainText().trimmed().isEmpty()); };
    QObject::connect(reason, &QPlainTextEdit::textChanged, &dialog, allow);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    QObject::connect(&dialog, &QDialog::rejected, &unsaved, [&] { unsaved.forget(place.key); });
    allow();
    reason->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return reason->toPlainText().trimmed();
}

bool askMayOpen(const QString &whole)
{
    QDialog dialog(QApplication::activeWindow());
    dialog.setWindowTitle(AskText::tr("Open"));
    // Broken anywhere, so that the end of a long address is in sight too.
    auto *address = new QPlainTextEdit(whole);
    address->setObjectName(QStringLiteral("address"));
    address->setAccessibleName(AskText::tr("What is opened"));
    address->setReadOnly(true);
    address->setTabChangesFocus(true);
    address->setWordWrapMode(QTextOption::WrapAnywhere);
    address->setFixedHeight(96);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(AskText::tr("Open"), QDialogButtonBox::AcceptRole);
    QPushButton *leave = buttons->addButton(AskText::tr("Do not open"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(new Label(AskText::tr("Open this outside of Slate?")));
    layout->addWidget(address);
    layout->addWidget(buttons);
    dialog.setMinimumWidth(dialogWidth);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    leave->setDefault(true);
    leave->setFocus();
    return dialog.exec() == QDialog::Accepted;
}

LeaveChoice askLeaveUnsaved(const QStringList &fields)
{
    QStringList shown;
    for (const QString &field : fields.mid(0, mostNamed))
        shown << field.left(80);
    if (fields.size() > mostNamed)
        shown << QStringLiteral("…");
    QMessageBox box(QMessageBox::Warning, AskText::tr("Not saved yet"),
        fields.size() == 1 ? AskText::tr("1 field is not saved yet.")
                           : AskText::tr("%1 fields are not saved yet.").arg(fields.size()),
        QMessageBox::NoButton, QApplication::activeWindow());
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(shown.join(QLatin1Char('\n')) + QStringLiteral("\n\n")
        + AskText::tr("What is typed there can be kept outside of the slate, and offered again next time."));
    QPushButton *stay = box.addButton(AskText::tr("Go back"), QMessageBox::RejectRole);
    QPushButton *keep = box.addButton(AskText::tr("Keep for next time"), QMessageBox::AcceptRole);
    QPushButton *discard = box.addButton(AskText::tr("Discard"), QMessageBox::DestructiveRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == keep   ? LeaveChoice::KeepForNextTime
        : box.clickedButton() == discard ? LeaveChoice::Discard
                                         : LeaveChoice::Stay;
}

bool askLeaveLostFile()
{
    QMessageBox box(QMessageBox::Warning, AskText::tr("The file is away"),
        AskText::tr("The file of this slate was moved, replaced or deleted."), QMessageBox::NoButton,
        QApplication::activeWindow());
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        AskText::tr("If it was deleted or replaced, only this window still has what was in it. "
                    "Go back to save a copy."));
    QPushButton *stay = box.addButton(AskText::tr("Go back"), QMessageBox::RejectRole);
    QPushButton *leave = box.addButton(AskText::tr("Leave without a copy"), QMessageBox::DestructiveRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == leave;
}

} // namespace slate
