#include "ui/breakdown/suggestions.h"

#include "core/model/category_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <functional>

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

std::vector<size_t> categoriesCalled(
    const std::vector<CategoryShown> &categories, const std::function<bool(const QString &)> &isCalled)
{
    std::vector<size_t> found;
    for (size_t i = 0; i < categories.size(); ++i) {
        if (isCalled(categories[i].name.toLower()))
            found.push_back(i);
    }
    return found;
}

/// The categories of a production that are one of the trade's, which it may call otherwise ("Costumes").
std::vector<size_t> categoriesFor(const QStringList &meant, const std::vector<CategoryShown> &categories)
{
    QStringList names;
    for (const QString &name : meant)
        names << QCoreApplication::translate("Category", name.toUtf8().constData()).toLower();
    auto found = categoriesCalled(categories, [&](const QString &name) { return names.contains(name); });
    if (!found.empty())
        return found;
    return categoriesCalled(
        categories, [&](const QString &name) { return meant.size() == 1 && categoriesMeant(name) == meant; });
}

void takeCategory(Typed &typed, const std::vector<size_t> &found)
{
    if (found.size() == 1)
        typed.category = found.front();
    else
        typed.either = found;
}

/// Finds what the word before the colon means.
void readCategory(const QString &word, const std::vector<CategoryShown> &categories, Typed &typed)
{
    auto found = categoriesCalled(categories, [&](const QString &name) { return name == word; });
    if (!found.empty())
        return takeCategory(typed, {found.front()});
    const QStringList meant = categoriesMeant(word);
    if (!meant.isEmpty())
        found = categoriesFor(meant, categories);
    if (found.empty() && !meant.isEmpty()) {
        typed.newCategory = QCoreApplication::translate("Category", meant.front().toUtf8().constData());
        return;
    }
    if (found.empty())
        found = categoriesCalled(categories, [&](const QString &name) { return name.startsWith(word); });
    if (found.empty())
        found = categoriesCalled(
            categories, [&](const QString &name) { return name.contains(QLatin1Char(' ') + word); });
    takeCategory(typed, found);
    typed.isUnknown = found.empty();
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
    const QString word = colon > 0 ? typed.name.left(colon).trimmed() : QString();
    if (!word.isEmpty()) {
        readCategory(word.toLower(), categories, typed);
        typed.name = typed.name.mid(colon + 1).trimmed();
        if (typed.isUnknown)
            typed.newCategory = word.at(0).toUpper() + word.mid(1);
    }
    static const QRegularExpression times(QStringLiteral("^(.+\\S) [x×] ?([0-9]{1,5})$"));
    const auto match = times.match(typed.name);
    if (match.hasMatch() && match.captured(2).toInt() > 0) {
        typed.quantity = match.captured(2).toInt();
        typed.name = match.captured(1).trimmed();
    }
    typed.whole = typed.isUnknown ? word + QStringLiteral(": ") + typed.name : typed.name;
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
    const bool isOpen =
        !typed.category && typed.either.empty() && (typed.newCategory.isEmpty() || typed.isUnknown);
    const QString words = (typed.isUnknown ? typed.whole : typed.name).toLower();
    if (words.isEmpty() && isOpen)
        return found;
    const auto isAllowed = [&](size_t category) {
        return isOpen || typed.category == category
            || std::find(typed.either.begin(), typed.either.end(), category) != typed.either.end();
    };
    std::vector<std::pair<int, size_t>> ranked;
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (!isAllowed(candidates[i].category))
            continue;
        if (const auto rank = words.isEmpty() ? std::optional<int>(1) : rankOf(candidates[i], words))
            ranked.emplace_back(*rank, i);
    }
    const size_t kept = std::min(ranked.size(), mostFound);
    std::partial_sort(ranked.begin(), ranked.begin() + qsizetype(kept), ranked.end());
    bool isThere = false;
    for (size_t i = 0; i < kept; ++i) {
        const auto &[rank, candidate] = ranked[i];
        found.push_back({candidate, candidates[candidate].category, candidates[candidate].name, {}});
        isThere = isThere || rank == 0;
    }
    if (typed.name.isEmpty() || (isThere && typed.category))
        return found;
    const QString name = typed.isUnknown ? typed.whole : typed.name;
    if (usual < categories.size() && isAllowed(usual))
        found.push_back({std::nullopt, usual, name, {}});
    for (size_t i = 0; i < categories.size(); ++i) {
        if (i != usual && isAllowed(i))
            found.push_back({std::nullopt, i, name, {}});
    }
    if (!typed.newCategory.isEmpty())
        found.push_back({std::nullopt, categories.size(), typed.name, typed.newCategory});
    return found;
}

bool isMeant(const Typed &typed, const std::vector<Suggestion> &suggestions)
{
    if (suggestions.empty())
        return false;
    const bool isNamed = typed.category || (!typed.newCategory.isEmpty() && !typed.isUnknown);
    return isNamed || !suggestions.front().isNew();
}

} // namespace slate
