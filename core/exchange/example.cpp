#include "core/exchange/example.h"

#include "core/exchange/board_example.h"
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

void addExample(Transaction &transaction)
{
    QFile json(QStringLiteral(":/examples/mission-impossible-7.json"));
    if (!json.open(QIODevice::ReadOnly))
        throw Error(Error::Code::Internal, QStringLiteral("the example is not in the program"));
    readJson(json.readAll(), transaction);
}

std::unique_ptr<Slate> createFilled(
    const QString &path, const Slate::Options &options, const std::function<void(Transaction &)> &fill)
{
    if (QFile::exists(path))
        throw Error(Error::Code::AlreadyThere, path);
    const QString unfinished = path + QStringLiteral(".unfinished");
    removeWithCompanions(unfinished);
    try {
        const auto slate = Slate::create(unfinished, options);
        slate->edit(QCoreApplication::translate("Edit", "Add the example production"), fill);
        slate->saveCopy(path);
    } catch (...) {
        removeWithCompanions(unfinished);
        throw;
    }
    removeWithCompanions(unfinished);
    return Slate::open(path, options);
}

} // namespace

std::unique_ptr<Slate> createExample(const QString &path, const Slate::Options &options)
{
    return createFilled(path, options, addExample);
}

std::unique_ptr<Slate> createBoardExample(const QString &path, const Slate::Options &options)
{
    return createFilled(path, options, addBoardExample);
}

} // namespace slate
