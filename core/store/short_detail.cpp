#include "core/store/short_detail.h"

namespace slate {

QString shortDetail(const QString &text)
{
    constexpr qsizetype longest = 120;
    QString kept = text.left(longest);
    for (QChar &letter : kept) {
        if (!letter.isPrint() || letter.category() == QChar::Other_Format)
            letter = u' ';
    }
    kept = kept.simplified();
    return text.size() > longest ? kept + u'…' : kept;
}

} // namespace slate
