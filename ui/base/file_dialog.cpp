#include "ui/base/file_dialog.h"

#include "core/model/file_name.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QLineEdit>
#include <QTemporaryDir>

namespace slate {

namespace {

/// Knows a file by its name alone. The icons are made before the dialog's thread asks for them.
class IconsByName : public QFileIconProvider
{
public:
    IconsByName() : m_folder(QFileIconProvider::icon(Folder)), m_file(QFileIconProvider::icon(File)) { }

    using QFileIconProvider::icon;
    QIcon icon(const QFileInfo &info) const override { return info.isDir() ? m_folder : m_file; }
    QString type(const QFileInfo &info) const override
    {
        if (info.isDir())
            return QCoreApplication::translate("FileDialog", "Folder");
        const QString ending = info.suffix();
        return ending.isEmpty() ? QCoreApplication::translate("FileDialog", "File")
                                : QCoreApplication::translate("FileDialog", "%1 file").arg(ending);
    }

private:
    QIcon m_folder;
    QIcon m_file;
};

IconsByName &icons()
{
    static IconsByName one;
    return one;
}

/// Holds the dialogs of the desktop off for its life: a dialog decides already while it is made.
class OwnDialogs
{
public:
    OwnDialogs() : m_before(QCoreApplication::testAttribute(Qt::AA_DontUseNativeDialogs))
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }
    ~OwnDialogs() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs, m_before); }
    OwnDialogs(const OwnDialogs &) = delete;
    OwnDialogs &operator=(const OwnDialogs &) = delete;

private:
    bool m_before;
};

QString &lastFolder()
{
    static QString folder = QDir::currentPath();
    return folder;
}

/// What stands in the line is the answer. Qt gives the file that is chosen in the list instead, which stays
/// chosen while another one is typed with its folder, or when the line does not have the focus.
void letTypedNameCount(QFileDialog &dialog)
{
    auto *line = dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    auto *list = dialog.findChild<QAbstractItemView *>(QStringLiteral("listView"));
    if (!line || !list)
        return;
    QObject::connect(line, &QLineEdit::textChanged, list, [list](const QString &typed) {
        const QModelIndexList chosen = list->selectionModel()->selectedRows();
        if (!chosen.isEmpty() && chosen.front().data().toString() != typed)
            list->selectionModel()->clearSelection();
    });
}

/// Qt lists a name that is not UTF-8 with U+FFFD for what it cannot tell, and finds no such file: the one
/// that is listed so is meant.
QString realPath(const QString &listed)
{
    if (!listed.contains(QChar::ReplacementCharacter) || isThere(listed))
        return listed;
    const QString folder = folderOf(listed);
    const QString name = listed.mid(folder.size() + 1);
    for (const QString &entry : entriesOf(folder)) {
        if (QString::fromUtf8(systemName(entry)) == name)
            return folder + u'/' + entry;
    }
    return listed;
}

/// Asks in a dialog that `prepare` has set up.
QString answerIn(QWidget *parent, const QString &title, const QString &filter,
    const std::function<void(QFileDialog &)> &prepare)
{
    // A dialog begins to list its folder, with Qt's icons, while it is made: that must be an empty one.
    const QTemporaryDir nothing;
    const OwnDialogs own;
    QFileDialog dialog(parent, title, nothing.path(), filter);
    dialog.setOptions(QFileDialog::DontUseNativeDialog | QFileDialog::DontUseCustomDirectoryIcons);
    dialog.setIconProvider(&icons());
    letTypedNameCount(dialog);
    prepare(dialog);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    lastFolder() = dialog.directory().absolutePath();
    return realPath(dialog.selectedFiles().value(0));
}

} // namespace

QString askForFile(QWidget *parent, const QString &title, const QString &filter)
{
    return answerIn(parent, title, filter, [](QFileDialog &dialog) {
        dialog.setFileMode(QFileDialog::ExistingFile);
        dialog.setDirectory(lastFolder());
    });
}

QString askForFileName(
    QWidget *parent, const QString &title, const QString &suggestion, const QString &filter, IfThere ifThere)
{
    return answerIn(parent, title, filter, [&](QFileDialog &dialog) {
        const QFileInfo suggested(suggestion);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setFileMode(QFileDialog::AnyFile);
        dialog.setOption(QFileDialog::DontConfirmOverwrite, ifThere == IfThere::DoNotAsk);
        // A new account may have no folder for documents yet.
        const QString folder = suggested.dir().exists() ? suggested.absolutePath() : QDir::homePath();
        dialog.setDirectory(suggestion.isEmpty() ? lastFolder() : folder);
        dialog.selectFile(suggested.fileName());
    });
}

} // namespace slate
