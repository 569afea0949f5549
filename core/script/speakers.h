#pragma once

#include "core/script/screenplay.h"

#include <QSet>
#include <QStringList>

namespace slate {

/// The name in a character cue: without "(V.O.)", "(CONT'D)" and every other remark in brackets, without
/// the caret of dual dialogue, its spaces made single. Empty when nothing is left.
QString speakerOf(const QString &cue);

/// What stands in brackets behind the name, but for "(CONT'D)" and "(MORE)": "V.O.", "ON PHONE".
QStringList remarksOf(const QString &cue);

/// The name in a list of a cast: brackets that are an extension of cues go, others belong to the name, as in
/// "ANNA (YOUNG)".
QString listedName(const QString &text);

/// Whether a remark says that only the voice is in the scene: V.O., O.S., O.C., FILTERED, ON PHONE.
/// "(INTO PHONE)" does not: who speaks into one is seen.
bool isVoiceOnly(const QString &remark);

/// Adds what a cue says beside the name to what is known of its speaker in a scene. `known`: whether another
/// cue of the same speaker came before.
void addVoice(std::map<QString, ScriptVoice> &voices, const QString &cue, bool known);
/// The same of a name in a list, with its extensions.
void addListedVoice(
    std::map<QString, ScriptVoice> &voices, const QString &name, const QStringList &remarks, bool known);

/// Who speaks in a scene: each once, in the order of the first cue, whatever the case of the letters.
class Speakers
{
public:
    /// Adds the speaker of a cue; nothing where the cue names none.
    void addCue(const QString &cue);

    const QStringList &names() const { return m_names; }
    const std::map<QString, ScriptVoice> &voices() const { return m_voices; }
    int cues() const { return m_cues; }

private:
    QStringList m_names;
    QSet<QString> m_known;
    std::map<QString, ScriptVoice> m_voices;
    int m_cues = 0;
};

} // namespace slate
