#include "core/model/plain_name.h"

namespace slate {

QString plainName(QStringView name)
{
    QString plain;
    for (const QChar letter : name) {
        if (letter.isLetterOrNumber())
            plain += letter.toLower();
    }
    return plain;
}

} // namespace slate
