#include "cli/commands.h"

#include <QCoreApplication>

namespace slate::cli {

bool isCommand(const QStringList &arguments)
{
    return arguments.value(0) == QLatin1String("--version");
}

int run(const QStringList &, QTextStream &out, QTextStream &)
{
    out << "slate " << QCoreApplication::applicationVersion() << Qt::endl;
    return 0;
}

} // namespace slate::cli
