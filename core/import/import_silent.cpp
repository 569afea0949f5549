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
    Finder finder;
    for (const DraftScene &scene : plan.draft.scenes) {
        for (const DraftFacts::Speaker &speaker : scene.facts.speakers)
            finder.add(speaker.name);
    }
    for (const CastMember &member : plan.ground.cast)
        finder.add(member.character);
    QHash<int, int> before;
    for (const SceneComparison &scene : plan.comparison.scenes) {
        if (scene.before >= 0 && scene.draft >= 0)
            before.insert(scene.draft, scene.before);
    }
    for (size_t i = 0; i < plan.draft.scenes.size(); ++i) {
        const DraftScene &scene = plan.draft.scenes[i];
        if (scene.action.isEmpty() || scene.facts.omitted)
            continue;
        QSet<QString> there;
        for (const DraftFacts::Speaker &speaker : scene.facts.speakers)
            there.insert(nameKey(speaker.name));
        const int old = before.value(static_cast<int>(i), -1);
        if (old >= 0 && plan.ground.scenes[static_cast<size_t>(old)].draft) {
            for (const auto &speaker : plan.ground.scenes[static_cast<size_t>(old)].draft->speakers) {
                if (speaker.presence == ScenePresence::Silent)
                    there.insert(nameKey(speaker.name));
            }
        }
        for (const auto &[name, at] : finder.in(scene.action)) {
            if (!there.contains(nameKey(name)))
                plan.silents.push_back(
                    {static_cast<int>(i), name, sentenceAt(scene.action, at), false, false});
        }
    }
}

void takeSilent(const std::vector<SilentChoice> &choices, int scene, DraftFacts &facts)
{
    for (const SilentChoice &choice : choices) {
        if (choice.take && choice.scene == scene)
            facts.speakers.push_back({choice.name, {}, ScenePresence::Silent, {}});
    }
}

} // namespace slate
