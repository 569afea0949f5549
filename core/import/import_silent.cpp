#include "core/import/import_silent.h"

#include "core/import/import_names.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace slate {

namespace {

/// The words of a text, and where each stands.
struct Word {
    QString folded;
    qsizetype begin = 0;
    qsizetype end = 0;
};

std::vector<Word> wordsIn(const QString &text)
{
    std::vector<Word> words;
    qsizetype begin = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool belongs = at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark());
        if (belongs && begin < 0)
            begin = at;
        if (!belongs && begin >= 0) {
            words.push_back({text.mid(begin, at - begin).toCaseFolded(), begin, at});
            begin = -1;
        }
    }
    return words;
}

constexpr qsizetype longestName = 60;

bool isShort(const QString &name)
{
    const auto isDigit = [](QChar letter) { return !letter.isLetter(); };
    return name.size() < 2 || std::all_of(name.begin(), name.end(), isDigit);
}

/// Names by their first word, so that a text is gone through once for all of them.
class Finder
{
public:
    void add(const QString &name)
    {
        std::vector<Word> words = wordsIn(name.left(longestName));
        if (words.empty() || m_known.contains(nameKey(name)))
            return;
        m_known.insert(nameKey(name));
        const QString first = words.front().folded;
        m_names[first].push_back({name, std::move(words)});
    }

    /// Each name once, with where it stands first.
    std::vector<std::pair<QString, qsizetype>> in(const QString &text) const
    {
        std::vector<std::pair<QString, qsizetype>> found;
        const std::vector<Word> words = wordsIn(text);
        QSet<QString> seen;
        for (size_t at = 0; at < words.size(); ++at) {
            const auto names = m_names.constFind(words[at].folded);
            if (names == m_names.constEnd())
                continue;
            for (const Name &name : *names) {
                if (stands(name, words, at, text) && !seen.contains(name.name)) {
                    seen.insert(name.name);
                    found.emplace_back(name.name, words[at].begin);
                }
            }
        }
        return found;
    }

private:
    struct Name {
        QString name;
        std::vector<Word> words;
    };

    static bool stands(const Name &name, const std::vector<Word> &words, size_t at, const QString &text)
    {
        if (at + name.words.size() > words.size())
            return false;
        for (size_t i = 0; i < name.words.size(); ++i) {
            if (words[at + i].folded != name.words[i].folded)
                return false;
        }
        const Word &first = words[at];
        const QString written = text.mid(first.begin, first.end - first.begin);
        // A person's name begins with a capital: "the guard" is nobody, and "a mark" is not MARK.
        const bool capital = written[0].toUpper() == written[0];
        return capital && (!isShort(name.name) || (written == written.toUpper() && written[0].isLetter()));
    }

    QHash<QString, std::vector<Name>> m_names;
    QSet<QString> m_known;
};

/// The sentence around a place of a text.
QString sentenceAt(const QString &text, qsizetype at)
{
    constexpr qsizetype most = 90;
    const auto ends = [](QChar letter) {
        return letter == u'.' || letter == u'!' || letter == u'?' || letter == u'\n';
    };
    qsizetype begin = at, end = at;
    while (begin > 0 && !ends(text[begin - 1]) && at - begin < most)
        --begin;
    while (end < text.size() && !ends(text[end]) && end - begin < most)
        ++end;
    if (end < text.size() && text[end] != u'\n')
        ++end;
    return text.mid(begin, end - begin).simplified();
}

/// Whom names mean: parts that there are, else the names themselves, whose parts are still to be made.
class Meanings
{
public:
    explicit Meanings(const ImportPlan &plan)
    {
        for (const CastMember &member : plan.ground.cast) {
            const QString key = nameKey(member.character);
            if (!m_known.contains(key))
                m_known.insert(key, {keyOf(member.id)});
        }
        for (const PartChoice &part : plan.parts) {
            if (part.take != Take::Existing)
                continue;
            QStringList &known = m_known[nameKey(part.name)];
            known.clear();
            for (const Id<CastMember> id : part.among)
                known << keyOf(id);
            if (!part.member.isNull())
                known = {keyOf(part.member)};
        }
    }

    static QString keyOf(Id<CastMember> part) { return u'#' + QString::number(part.value()); }
    QStringList of(const QString &name) const
    {
        const QString key = nameKey(name);
        return m_known.value(key, {key});
    }

private:
    QHash<QString, QStringList> m_known;
};

Finder finderFor(const ImportPlan &plan)
{
    Finder finder;
    QSet<QString> leftOut;
    for (const PartChoice &part : plan.parts) {
        // Of a cue that names several people each is looked for by themselves.
        const bool isOne = part.take != Take::LeaveOut && part.among.empty();
        if (isOne && part.scenes > 0)
            finder.add(part.name);
        if (!isOne)
            leftOut.insert(nameKey(part.name));
    }
    for (const CastMember &member : plan.ground.cast) {
        if (!leftOut.contains(nameKey(member.character)))
            finder.add(member.character);
    }
    return finder;
}

/// What is known of the people of one scene without its action, by Meanings.
struct Standing {
    QSet<QString> settled;          ///< seen there, or somebody said what they do there
    QHash<QString, QString> voices; ///< with what the cues say
};

ScenePresence presenceOf(const std::optional<ScenePresence> &presence)
{
    return presence.value_or(ScenePresence::Works);
}

/// What people did to the cast of a scene since the last draft settles it: the import changes nothing of it.
void settleByHand(Standing &standing, const SceneBefore &before)
{
    const DraftFacts last = before.draft.value_or(DraftFacts());
    const QHash<qint64, CastFact> were = castFactsOf(last);
    QHash<qint64, const SceneCast *> links;
    for (const SceneCast &link : before.cast)
        links.insert(link.castMember.value(), &link);
    for (auto each = were.begin(); each != were.end(); ++each) {
        const QString key = Meanings::keyOf(Id<CastMember>(each.key()));
        const SceneCast *link = links.value(each.key());
        const bool byHand = !link
            || (standing.voices.contains(key) ? presenceOf(link->presence) != presenceOf(each->presence)
                                              : !link->notes.isEmpty());
        if (byHand)
            standing.settled.insert(key);
    }
    for (auto each = links.begin(); each != links.end(); ++each) {
        if (!were.contains(each.key()))
            standing.settled.insert(Meanings::keyOf(Id<CastMember>(each.key())));
    }
    // Who was taken for seen stays so while the action names them.
    for (const DraftFacts::Speaker &speaker : last.speakers) {
        if (speaker.presence == ScenePresence::Silent)
            standing.settled << nameKey(speaker.name) << Meanings::keyOf(speaker.member);
    }
}

Standing standingIn(const DraftScene &scene, const SceneBefore *before, const Meanings &meanings)
{
    Standing standing;
    for (const DraftFacts::Speaker &speaker : scene.facts.speakers) {
        for (const QString &who : meanings.of(speaker.name)) {
            if (speaker.presence == ScenePresence::SpeaksOnly)
                standing.voices.insert(who, speaker.cue);
            else
                standing.settled.insert(who);
        }
    }
    if (before)
        settleByHand(standing, *before);
    return standing;
}

} // namespace

QString actionOf(const std::vector<ScriptParagraph> &paragraphs)
{
    QString action;
    for (const ScriptParagraph &paragraph : paragraphs) {
        using enum ScriptParagraph::Kind;
        if (paragraph.kind == Action || paragraph.kind == Shot)
            action += paragraph.text + u'\n';
    }
    return action;
}

bool isNamedIn(const QString &name, const QString &text)
{
    Finder finder;
    finder.add(name);
    return !finder.in(text).empty();
}

void proposeSilent(ImportPlan &plan)
{
    const Finder finder = finderFor(plan);
    const Meanings meanings(plan);
    QHash<int, int> partners;
    for (const SceneComparison &scene : plan.comparison.scenes) {
        if (scene.before >= 0 && scene.draft >= 0)
            partners.insert(scene.draft, scene.before);
    }
    for (size_t i = 0; i < plan.draft.scenes.size(); ++i) {
        const DraftScene &scene = plan.draft.scenes[i];
        if (scene.action.isEmpty() || scene.facts.omitted)
            continue;
        const auto place = static_cast<int>(i);
        const int old = partners.value(place, -1);
        Standing standing =
            standingIn(scene, old < 0 ? nullptr : &plan.ground.scenes[static_cast<size_t>(old)], meanings);
        for (const auto &[name, at] : finder.in(scene.action)) {
            const QString who = meanings.of(name).value(0);
            if (standing.settled.contains(who) || standing.settled.contains(nameKey(name)))
                continue;
            standing.settled.insert(who);
            plan.silents.push_back(
                {place, name, sentenceAt(scene.action, at), standing.voices.value(who), false});
        }
    }
}

bool isOpenVoice(const SilentChoice &choice)
{
    return !choice.cue.isEmpty() && !choice.take;
}

void takeSilent(const std::vector<SilentChoice> &choices, int scene, DraftFacts &facts)
{
    for (const SilentChoice &choice : choices) {
        // A voice is told a second time, as one who is seen: both together are work.
        if (choice.take && choice.scene == scene)
            facts.speakers.push_back({choice.name, {}, ScenePresence::Silent, {}});
    }
}

} // namespace slate
