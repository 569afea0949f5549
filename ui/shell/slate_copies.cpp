#include "ui/shell/slate_copies.h"

#include "core/exchange/json_writer.h"
#include "core/model/file_name.h"
#include "core/store/copy.h"
#include "ui/base/save_file.h"
#include "ui/base/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace slate {

namespace {

struct SlateCopiesText {
    Q_DECLARE_TR_FUNCTIONS(SlateCopies)
};

void tellOverwritten(Session &session)
{
    session.attempt(
        [] { throw Error(Error::Code::Overwritten, QStringLiteral("nothing is left to write")); });
}

/// What is in memory of a slate whose file was written over: nothing of the file itself is.
void saveLeft(Session &session, const FileToSave &copy)
{
    const QString title = SlateCopiesText::tr("Kept from memory when %1 was overwritten")
                              .arg(shownName(session.slate().path()));
    saveRecords(session.catalog().held(), title, copy.path, copy.old, session.slate().modeOfCopy());
}

} // namespace

QString copySlate(Session &session)
{
    const bool isLeftOver = session.slate().isOverwritten();
    if (isLeftOver && session.catalog().held().empty()) {
        tellOverwritten(session);
        return {};
    }
    const QFileInfo present(session.slate().path());
    const QString name =
        isLeftOver ? SlateCopiesText::tr("%1 as it was.slate") : SlateCopiesText::tr("%1 copy.slate");
    const FileToSave copy(session.questions().fileToSave(
        isLeftOver ? SlateCopiesText::tr("Save what is left") : SlateCopiesText::tr("Save a copy"),
        present.dir().filePath(name.arg(present.completeBaseName())),
        SlateCopiesText::tr("Slate files (*.slate)")));
    if (copy.path.isEmpty())
        return {};
    const bool saved = session.attempt([&] {
        if (session.slate().isOverwritten())
            saveLeft(session, copy);
        else if (copy.old == OldFile::Replace)
            saveCopyOver(session.slate(), copy.path);
        else
            session.slate().saveCopy(copy.path);
    });
    return saved ? copy.path : QString();
}

QString leftWords(const Catalog &catalog)
{
    QStringList missing;
    for (const Kind kind : catalog.notHeld())
        missing << schemaOf(kind).displayPlural();
    const QString words = SlateCopiesText::tr(
        "This is what was in memory of a slate that another program wrote over, without its "
        "history. Look it through.");
    return missing.isEmpty()
        ? words
        : words + u' ' + SlateCopiesText::tr("Not in memory: %1.").arg(missing.join(QStringLiteral(", ")));
}

void exportRecords(Session &session)
{
    // What is read from the file now would be another slate's.
    if (session.slate().isOverwritten()) {
        tellOverwritten(session);
        return;
    }
    const QFileInfo present(session.slate().path());
    const QString suggestion = present.dir().filePath(present.completeBaseName() + QStringLiteral(".json"));
    const FileToSave file(session.questions().fileToSave(
        SlateCopiesText::tr("Export all records"), suggestion, SlateCopiesText::tr("JSON files (*.json)")));
    if (file.path.isEmpty())
        return;
    const bool written =
        session.attempt([&] { saveFile(file, QJsonDocument(toJson(session.slate())).toJson()); });
    if (written)
        session.tell(SlateCopiesText::tr("Exported all records to %1").arg(shownName(file.path)));
}

} // namespace slate
