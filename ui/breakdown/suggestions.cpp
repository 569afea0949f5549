#include "ui/breakdown/suggestions.h"

#include <QRegularExpression>

namespace slate {

namespace {

constexpr size_t mostFound = 8;

/// How well a name answers what is typed; the lowest is best, nothing is no answer.
std::optional<int> rankOf(const Candidate &candidate, const QString &typed)
{
    const QString name = candidate.name.toLower();
    if (name == typed)
        return 0;
    if (name.startsWith(typed))
        return 1;
    const qsizetype at = candidate.folded.indexOf(typed);
    if (at < 0)
        return std::nullopt;
    return candidate.folded.at(at - 1).isLetterOrNumber() ? 3 : 2;
}

std::optional<size_t> categoryNamed(const QString &word, const std::vector<CategoryShown> &categories)
{
    for (const bool anyWord : {false, true}) {
        for (size_t i = 0; i < categories.size(); ++i) {
            const QString name = categories[i].name.toLower();
            if (name.startsWith(word) || (anyWord && name.contains(QLatin1Char(' ') + word)))
                return i;
        }
    }
    return std::nullopt;
}

QString foldedName(const Candidate &candidate)
{
    // A line break stands before a word as a space does, and is in no name.
    return (candidate.name + QLatin1Char('\n') + candidate.detail).toLower();
}

void addCandidates(Session &session, Kind kind, qint64 production,
    const std::vector<CategoryShown> &categories, std::vector<Candidate> &into)
{
    QHash<qint64, size_t> byId;
    size_t ofKind = categories.size();
    for (size_t i = 0; i < categories.size(); ++i) {
        byId.insert(categories[i].id.value(), i);
        if (ofKind == categories.size() && thingsOf(categories[i].records) == kind)
            ofKind = i;
    }
    const Catalog &catalog = session.catalog();
    for (const Record &record : catalog.records(kind)) {
        const size_t category =
            kind == Kind::Element ? byId.value(numberOf(record, "category"), categories.size()) : ofKind;
        const qint64 owner = kind == Kind::Element ? production : catalog.productionOf(record);
        if (category == categories.size() || (owner != production && owner != 0))
            continue;
        Candidate candidate {record.ref(), catalog.nameOf(record), {}, {}, category};
        const QString character = kind == Kind::CastMember ? textOf(record, "character") : QString();
        if (!character.isEmpty() && character != candidate.name) {
            candidate.detail = candidate.name;
            candidate.name = character;
        }
        candidate.folded = foldedName(candidate);
        into.push_back(candidate);
    }
}

} // namespace

Typed readTyped(const QString &text, const std::vector<CategoryShown> &categories)
{
    Typed typed;
    typed.name = text.simplified();
    const qsizetype colon = typed.name.indexOf(QLatin1Char(':'));
    if (colon > 0) {
        typed.category = categoryNamed(typed.name.left(colon).trimmed().toLower(), categories);
        if (typed.category)
            typed.name = typed.name.mid(colon + 1).trimmed();
    }
    static const QRegularExpression times(QStringLiteral("^(.+\\S) [x×] ?([0-9]{1,5})$"));
    const auto match = times.match(typed.name);
    if (match.hasMatch() && match.captured(2).toInt() > 0) {
        typed.quantity = match.captured(2).toInt();
        typed.name = match.captured(1).trimmed();
    }
    return typed;
}

std::vector<Candidate> candidatesOf(
    Session &session, qint64 production, const std::vector<CategoryShown> &categories)
{
    std::vector<Candidate> candidates;
    for (const Kind kind : {Kind::CastMember, Kind::Stunt, Kind::Element})
        addCandidates(session, kind, production, categories, candidates);
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        const int order = a.folded.compare(b.folded);
        return order != 0 ? order < 0 : a.thing < b.thing;
    });
    return candidates;
}

std::vector<Suggestion> suggestionsFor(const Typed &typed, const std::vector<Candidate> &candidates,
    const std::vector<CategoryShown> &categories, size_t usual)
{
    std::vector<Suggestion> found;
    const QString words = typed.name.toLower();
    if (words.isEmpty() && !typed.category)
        return found;
    std::vector<std::pair<int, size_t>> ranked;
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (typed.category && *typed.category != candidates[i].category)
            continue;
        if (const auto rank = words.isEmpty() ? std::optional<int>(1) : rankOf(candidates[i], words))
            ranked.emplace_back(*rank, i);
    }
    const size_t kept = std::min(ranked.size(), mostFound);
    std::partial_sort(ranked.begin(), ranked.begin() + qsizetype(kept), ranked.end());
    bool isThere = false;
    for (size_t i = 0; i < kept; ++i) {
        const auto &[rank, candidate] = ranked[i];
        found.push_back({candidate, candidates[candidate].category, candidates[candidate].name});
        isThere = isThere || rank == 0;
    }
    if (words.isEmpty() || (isThere && typed.category))
        return found;
    if (typed.category) {
        found.push_back({std::nullopt, *typed.category, typed.name});
        return found;
    }
    if (usual < categories.size())
        found.push_back({std::nullopt, usual, typed.name});
    for (size_t i = 0; i < categories.size(); ++i) {
        if (i != usual)
            found.push_back({std::nullopt, i, typed.name});
    }
    return found;
}

} // namespace slate
