#pragma once

#include <QIODevice>
#include <QStringDecoder>

class QTextStream;

namespace slate::commands {

/// What stands between a command and the terminal: control characters in names and notes are shown, and do
/// not move the cursor, clear the screen or pretend to be another answer.
class PlainOutput : public QIODevice
{
public:
    explicit PlainOutput(QTextStream &out);

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    QTextStream &m_out;
    QStringDecoder m_decoder {QStringDecoder::Utf8};
};

} // namespace slate::commands
