#include "core/script/speakers.h"

#include "core/model/plain_name.h"

#include <QRegularExpression>

#include <algorithm>

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

QStringList remarksOf(const QString &cue)
{
    static const QSet<QString> goesOn {QStringLiteral("contd"), QStringLiteral("cont"),
        QStringLiteral("continued"), QStringLiteral("continuing"), QStringLiteral("more"),
        QStringLiteral("fortsetzung"), QStringLiteral("suite")};
    constexpr qsizetype longest = 60;
    QStringList remarks;
    QString remark;
    int depth = 0;
    for (const QChar letter : cue) {
        if (letter == u'(' && depth++ == 0)
            continue;
        if (letter == u')' && depth > 0 && --depth == 0) {
            remark = remark.simplified().left(longest);
            if (!remark.isEmpty() && !goesOn.contains(plainName(remark)))
                remarks << remark;
            remark.clear();
        } else if (depth > 0) {
            remark += letter;
        }
    }
    return remarks;
}

bool isVoiceOnly(const QString &remark)
{
    static const QSet<QString> words {QStringLiteral("vo"), QStringLiteral("voiceover"),
        QStringLiteral("voice"), QStringLiteral("os"), QStringLiteral("oc"), QStringLiteral("off"),
        QStringLiteral("offscreen"), QStringLiteral("offcamera"), QStringLiteral("offstage"),
        QStringLiteral("filter"), QStringLiteral("filtered"), QStringLiteral("prelap"),
        QStringLiteral("recording"), QStringLiteral("recorded"), QStringLiteral("phone"),
        QStringLiteral("telephone"), QStringLiteral("radio"), QStringLiteral("intercom"),
        QStringLiteral("speaker"), QStringLiteral("loudspeaker"), QStringLiteral("pa"), QStringLiteral("tv"),
        QStringLiteral("answeringmachine"), QStringLiteral("voicemail"), QStringLiteral("enoff"),
        QStringLiteral("emoff"), QStringLiteral("imoff"), QStringLiteral("ausdemoff"),
        QStringLiteral("horschamp"), QStringLiteral("hc"), QStringLiteral("fc"), QStringLiteral("fuoricampo"),
        QStringLiteral("voixoff"), QStringLiteral("vozenoff"), QStringLiteral("narration")};
    static const QSet<QString> ways {QStringLiteral("on"), QStringLiteral("over"), QStringLiteral("through"),
        QStringLiteral("via"), QStringLiteral("from"), QStringLiteral("by"), QStringLiteral("am"),
        QStringLiteral("\u00fcber"), QStringLiteral("au"), QStringLiteral("al"), QStringLiteral("ao"),
        QStringLiteral("por"), QStringLiteral("p\u00e5")};
    static const QSet<QString> devices {QStringLiteral("phone"), QStringLiteral("telephone"),
        QStringLiteral("cellphone"), QStringLiteral("cell"), QStringLiteral("mobile"),
        QStringLiteral("radio"), QStringLiteral("walkie"), QStringLiteral("comms"), QStringLiteral("comm"),
        QStringLiteral("headset"), QStringLiteral("earpiece"), QStringLiteral("tv"),
        QStringLiteral("television"), QStringLiteral("tape"), QStringLiteral("recording"),
        QStringLiteral("intercom"), QStringLiteral("speaker"), QStringLiteral("speakerphone"),
        QStringLiteral("loudspeaker"), QStringLiteral("monitor"), QStringLiteral("video"),
        QStringLiteral("voicemail"), QStringLiteral("machine"), QStringLiteral("pa"), QStringLiteral("line"),
        QStringLiteral("telefon"), QStringLiteral("funk"), QStringLiteral("t\u00e9l\u00e9phone"),
        QStringLiteral("tel\u00e9fono"), QStringLiteral("telefone"), QStringLiteral("telefono"),
        QStringLiteral("telefonen")};
    // "V.O., ON PHONE", "O.S./FILTERED": each part by itself; the stroke of "V/O" parts nothing.
    static const QRegularExpression letters(
        QStringLiteral("(?<![\\p{L}.])(\\p{L})\\s*/\\s*(\\p{L})(?![\\p{L}.])"));
    QString parts = remark;
    parts.replace(letters, QStringLiteral("\\1\\2"));
    for (const QChar between : {QChar(u','), QChar(u'/'), QChar(u';'), QChar(u'&')})
        parts.replace(between, u'|');
    for (const QString &part : parts.split(u'|', Qt::SkipEmptyParts)) {
        const QString plain = plainName(part);
        if (words.contains(plain))
            return true;
        QStringList spoken;
        for (const QString &word : part.simplified().toLower().split(u' ', Qt::SkipEmptyParts))
            spoken << plainName(word);
        const bool byDevice = ways.contains(spoken.value(0))
            && std::any_of(
                spoken.begin() + 1, spoken.end(), [](const QString &w) { return devices.contains(w); });
        if (byDevice)
            return true;
    }
    return false;
}

QString listedName(const QString &text)
{
    const QStringList remarks = remarksOf(text);
    const bool extensions = std::all_of(remarks.begin(), remarks.end(), isVoiceOnly);
    return extensions ? speakerOf(text) : text.simplified();
}

void addVoice(std::map<QString, ScriptVoice> &voices, const QString &cue, bool known)
{
    addListedVoice(voices, speakerOf(cue), remarksOf(cue), known);
}

void addListedVoice(
    std::map<QString, ScriptVoice> &voices, const QString &name, const QStringList &remarks, bool known)
{
    const QString key = name.toUpper();
    const auto there = voices.find(key);
    if (key.isEmpty() || (remarks.isEmpty() && there == voices.end()))
        return;
    ScriptVoice &voice = voices[key];
    // Cues without any remark, which are not kept, were of somebody who is seen.
    voice.seen = voice.seen || (there == voices.end() && known);
    voice.seen = voice.seen || std::none_of(remarks.begin(), remarks.end(), isVoiceOnly);
    constexpr qsizetype longest = 200;
    for (const QString &remark : remarks) {
        const bool said = voice.remarks.split(QStringLiteral(", ")).contains(remark, Qt::CaseInsensitive);
        if (!said && voice.remarks.size() < longest)
            voice.remarks += (voice.remarks.isEmpty() ? QString() : QStringLiteral(", ")) + remark;
    }
}

void Speakers::addCue(const QString &cue)
{
    const QString name = speakerOf(cue);
    if (name.isEmpty())
        return;
    ++m_cues;
    const QString key = name.toCaseFolded();
    addVoice(m_voices, cue, m_known.contains(key));
    if (m_known.contains(key))
        return;
    m_known.insert(key);
    m_names.append(name);
}

} // namespace slate
