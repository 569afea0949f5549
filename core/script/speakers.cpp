#include "core/script/speakers.h"

namespace slate {

QString speakerOf(const QString &cue)
{
    QString name;
    name.reserve(cue.size());
    int depth = 0;
    for (const QChar letter : cue) {
        if (letter == u'(')
            ++depth;
        else if (letter == u')' && depth > 0)
            --depth;
        else if (depth == 0)
            name += letter;
    }
    name = name.simplified();
    while (name.endsWith(u'^') || name.endsWith(u' '))
        name.chop(1);
    return name;
}

void Speakers::addCue(const QString &cue)
{
    const QString name = speakerOf(cue);
    if (name.isEmpty())
        return;
    ++m_cues;
    const QString key = name.toCaseFolded();
    if (m_known.contains(key))
        return;
    m_known.insert(key);
    m_names.append(name);
}

} // namespace slate
