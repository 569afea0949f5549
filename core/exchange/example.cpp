#include "core/exchange/example.h"

#include "core/exchange/board_example.h"
#include "core/exchange/json_reader.h"
#include "core/store/copy.h"

#include <QCoreApplication>
#include <QFile>

namespace slate {

namespace {

void addExample(Transaction &transaction)
{
    QFile json(QStringLiteral(":/examples/mission-impossible-7.json"));
    if (!json.open(QIODevice::ReadOnly))
        throw Error(Error::Code::Internal, QStringLiteral("the example is not in the program"));
    readJson(json.readAll(), transaction);
}

std::unique_ptr<Slate> createWith(
    const QString &path, const Slate::Options &options, const std::function<void(Transaction &)> &fill)
{
    return createFilled(path, options, [&](Slate &slate) {
        slate.edit(QCoreApplication::translate("Edit", "Add the example production"), fill);
    });
}

} // namespace

std::unique_ptr<Slate> createExample(const QString &path, const Slate::Options &options)
{
    return createWith(path, options, addExample);
}

std::unique_ptr<Slate> createBoardExample(const QString &path, const Slate::Options &options)
{
    return createWith(path, options, addBoardExample);
}

} // namespace slate
