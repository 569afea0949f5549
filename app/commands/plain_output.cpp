#include "app/commands/plain_output.h"

#include "core/model/control_characters.h"

#include <QTextStream>

namespace slate::commands {

PlainOutput::PlainOutput(QTextStream &out) : m_out(out)
{
    open(QIODevice::WriteOnly);
}

qint64 PlainOutput::writeData(const char *data, qint64 size)
{
    const QString text = m_decoder.decode(QByteArrayView(data, size));
    m_out << controlsShown(text);
    return m_out.status() == QTextStream::Ok ? size : -1;
}

} // namespace slate::commands
