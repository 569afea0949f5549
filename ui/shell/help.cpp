#include "ui/shell/help.h"

#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace slate {

namespace {

struct HelpText {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

struct KeyLine {
    const char *keys;
    const char *does;
};

constexpr KeyLine keyLines[] = {
    {"Ctrl+K", QT_TRANSLATE_NOOP("Help", "Find anything: records, pages, actions")},
    {"Ctrl+Shift+P", QT_TRANSLATE_NOOP("Help", "Find an action by its name, with its keys")},
    {"Ctrl+1 … Ctrl+9, Ctrl+0", QT_TRANSLATE_NOOP("Help", "Go to a page")},
    {"Ctrl+L", QT_TRANSLATE_NOOP("Help", "Choose the production that is shown")},
    {"F4", QT_TRANSLATE_NOOP("Help", "Open or close the form beside the page; it stays so for this page")},
    {"Ctrl+N", QT_TRANSLATE_NOOP("Help", "Add to the present page")},
    {"Enter, F2", QT_TRANSLATE_NOOP("Help", "Open the form; edit the cell")},
    {"Escape",
        QT_TRANSLATE_NOOP("Help", "One step back: the list, what is typed, what is being added, the form")},
    {"A letter, Ctrl+V", QT_TRANSLATE_NOOP("Help", "Table: type over the cell, paste a block from it on")},
    {"Delete", QT_TRANSLATE_NOOP("Help", "Table: empty the cell")},
    {"Ctrl+Delete", QT_TRANSLATE_NOOP("Help", "Table: delete the chosen records (Undo brings them back)")},
    {"Ctrl+Z", QT_TRANSLATE_NOOP("Help", "Undo the last edit, also after a restart")},
    {"Ctrl+Shift+Z", QT_TRANSLATE_NOOP("Help", "Redo")},
    {"Ctrl+E", QT_TRANSLATE_NOOP("Help", "Scenes: add cast, stunts and other things to the chosen scenes")},
    {"Ctrl+F", QT_TRANSLATE_NOOP("Help", "Filter the table")},
    {"← → ↑ ↓", QT_TRANSLATE_NOOP("Help", "Release timeline: move the selection")},
    {"+ and −", QT_TRANSLATE_NOOP("Help", "Release timeline: zoom")},
    {"Home", QT_TRANSLATE_NOOP("Help", "Release timeline: show all")},
    {"Alt+1 … Alt+6", QT_TRANSLATE_NOOP("Help", "Schedule: board, blocks and the other ways to look at it")},
    {"↑ ↓, Shift, Ctrl+Space", QT_TRANSLATE_NOOP("Help", "Board: choose strips")},
    {"Alt+↑, Alt+↓", QT_TRANSLATE_NOOP("Help", "Board: move the chosen strips")},
    {"D, B, Ctrl+X, Ctrl+V", QT_TRANSLATE_NOOP("Help", "Board: to a day, to the boneyard, cut and paste")},
    {"Ctrl+Enter, T", QT_TRANSLATE_NOOP("Help", "Board: add a day break, set a day's call")},
    {"F1", QT_TRANSLATE_NOOP("Help", "This list")},
};

QDialogButtonBox *closeButton(QDialog *dialog)
{
    auto *box = new QDialogButtonBox(dialog);
    QPushButton *close = box->addButton(HelpText::tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return box;
}

} // namespace

void showKeys(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("keys"));
    dialog->setWindowTitle(HelpText::tr("Keys"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    int row = 0;
    for (const KeyLine &line : keyLines) {
        auto *keys = new Label(QString::fromUtf8(line.keys));
        QFont bold = keys->font();
        bold.setWeight(QFont::DemiBold);
        keys->setFont(bold);
        grid->addWidget(keys, row, 0);
        grid->addWidget(new Label(HelpText::tr(line.does)), row, 1);
        ++row;
    }
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(grid);
    layout->addWidget(closeButton(dialog));
    dialog->open();
}

void showAbout(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(HelpText::tr("About Slate"));
    auto *picture = new Label;
    picture->setPixmap(appIcon().pixmap(QSize(64, 64), dialog->devicePixelRatioF()));
    auto *name = new Label(HelpText::tr("Slate %1").arg(QCoreApplication::applicationVersion()));
    name->setProperty("look", QStringLiteral("title"));
    auto *what = new Label(HelpText::tr(
        "Who is in the film, where it is shot, which stunts it has, and when it comes out.\n"
        "Free software under the MIT licence; its font, Inter, is under the SIL Open Font License."));
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(picture);
    layout->addWidget(name);
    layout->addWidget(what);
    layout->addWidget(closeButton(dialog));
    dialog->open();
}

} // namespace slate
