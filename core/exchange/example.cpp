#include "core/exchange/example.h"

#include "core/exchange/json_reader.h"

#include <QCoreApplication>
#include <QFile>

namespace slate {

namespace {

void removeWithCompanions(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(ending));
}

void fill(Slate &slate)
{
    QFile json(QStringLiteral(":/examples/mission-impossible-7.json"));
    if (!json.open(QIODevice::ReadOnly))
        throw Error(Error::Code::Internal, QStringLiteral("the example is not in the program"));
    slate.edit(QCoreApplication::translate("Edit", "Add the example production"),
        [&](Transaction &t) { readJson(json.readAll(), t); });
}

} // namespace

std::unique_ptr<Slate> createExample(const QString &path, const Slate::Options &options)
{
    if (QFile::exists(path))
        throw Error(Error::Code::AlreadyThere, path);
    const QString unfinished = path + QStringLiteral(".unfinished");
    removeWithCompanions(unfinished);
    try {
        const auto slate = Slate::create(unfinished, options);
        fill(*slate);
        slate->saveCopy(path);
    } catch (...) {
        removeWithCompanions(unfinished);
        throw;
    }
    removeWithCompanions(unfinished);
    return Slate::open(path, options);
}

} // namespace slate
