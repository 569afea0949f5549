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

} // namespace

QString copySlate(Session &session)
{
    const QFileInfo present(session.slate().path());
    const QString suggestion =
        present.dir().filePath(SlateCopiesText::tr("%1 copy.slate").arg(present.completeBaseName()));
    const FileToSave copy(session.questions().fileToSave(
        SlateCopiesText::tr("Save a copy"), suggestion, SlateCopiesText::tr("Slate files (*.slate)")));
    if (copy.path.isEmpty())
        return {};
    const bool saved = session.attempt([&] {
        if (copy.old == OldFile::Replace)
            saveCopyOver(session.slate(), copy.path);
        else
            session.slate().saveCopy(copy.path);
    });
    return saved ? copy.path : QString();
}

void exportRecords(Session &session)
{
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
