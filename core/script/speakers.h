#pragma once

#include <QSet>
#include <QStringList>

namespace slate {

/// The name in a character cue: without "(V.O.)", "(CONT'D)" and every other remark in brackets, without
/// the caret of dual dialogue, its spaces made single. Empty when nothing is left.
QString speakerOf(const QString &cue);

/// Who speaks in a scene: each once, in the order of the first cue, whatever the case of the letters.
class Speakers
{
public:
    /// Adds the speaker of a cue; nothing where the cue names none.
    void addCue(const QString &cue);

    const QStringList &names() const { return m_names; }
    int cues() const { return m_cues; }

private:
    QStringList m_names;
    QSet<QString> m_known;
    int m_cues = 0;
};

} // namespace slate
