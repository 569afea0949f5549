#include "core/import/import_names.h"

#include <QSet>

#include <algorithm>

namespace slate {

namespace {

constexpr size_t mostOfOneWord = 64; ///< a word that more names share says nothing
constexpr qsizetype shortestMisspelt = 4;
constexpr qsizetype longestMisspelt = 40;

/// In these alphabets marks are ornaments of letters; in others, as in those of India, they are letters.
bool hasOrnaments(QChar letter)
{
    const QChar::Script script = letter.script();
    return script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic;
}

QString plain(const QString &name)
{
    QString letters;
    const QString apart = name.normalized(QString::NormalizationForm_KD).toCaseFolded();
    bool ornaments = false;
    for (const QChar letter : apart) {
        if (letter.isLetterOrNumber() || letter.isSurrogate()) {
            letters += letter;
            ornaments = hasOrnaments(letter) || letter.isNumber();
        } else if (letter.isMark()) {
            if (!ornaments)
                letters += letter;
        } else if (letter != u'\'' && letter != QChar(0x2019) && letter != u'.') {
            letters += u' ';
            ornaments = false;
        }
    }
    return letters;
}

/// What stands between two digits stays, so that "1-1" is not 11: all dashes are one, and so are all spaces.
QString separatorBetween(QStringView marks)
{
    for (const QChar mark : marks) {
        if (mark == u'-' || (mark >= u'\u2010' && mark <= u'\u2015') || mark == u'\u2212')
            return QStringLiteral("-");
    }
    for (const QChar mark : marks) {
        if (!mark.isSpace())
            return QString(mark);
    }
    return QStringLiteral(" ");
}

/// Letters and digits without what stands between them, but for what parts two digits.
QString keyOf(const QString &name)
{
    QString key;
    qsizetype last = -1; // where the letter or digit before stood
    const QString apart = name.normalized(QString::NormalizationForm_KD).toCaseFolded();
    bool ornaments = false;
    for (qsizetype at = 0; at < apart.size(); ++at) {
        const QChar letter = apart[at];
        const bool isLetter = letter.isLetterOrNumber() || letter.isSurrogate();
        if (!isLetter && !(letter.isMark() && !ornaments))
            continue;
        if (letter.isDigit() && last >= 0 && apart[last].isDigit() && at - last > 1)
            key += separatorBetween(QStringView(apart).sliced(last + 1, at - last - 1));
        key += letter;
        if (isLetter) {
            last = at;
            ornaments = hasOrnaments(letter) || letter.isNumber();
        }
    }
    return key;
}

bool isTitle(const QString &word)
{
    static const QSet<QString> titles = {QStringLiteral("dr"), QStringLiteral("mr"), QStringLiteral("mrs"),
        QStringLiteral("ms"), QStringLiteral("miss"), QStringLiteral("sir"), QStringLiteral("lady"),
        QStringLiteral("prof"), QStringLiteral("professor"), QStringLiteral("doctor"),
        QStringLiteral("captain"), QStringLiteral("capt"), QStringLiteral("officer"),
        QStringLiteral("detective"), QStringLiteral("sergeant"), QStringLiteral("agent"),
        QStringLiteral("the"), QStringLiteral("a"), QStringLiteral("of"), QStringLiteral("and")};
    return titles.contains(word);
}

QStringList wordsOf(const QString &name)
{
    const QStringList all = plain(name).split(u' ', Qt::SkipEmptyParts);
    QStringList words;
    for (const QString &word : all) {
        if (!isTitle(word) && !words.contains(word) && words.size() < 12)
            words << word;
    }
    return words.isEmpty() ? all.mid(0, 12) : words;
}

QStringList partsOf(const QString &key)
{
    QStringList parts;
    if (key.size() < shortestMisspelt || key.size() > longestMisspelt)
        return parts;
    parts << key;
    for (qsizetype i = 0; i < key.size(); ++i)
        parts << QString(key).remove(i, 1);
    return parts;
}

/// Letters to change, add or leave out, for keys of at most longestMisspelt letters.
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int corner = row[0];
        row[0] = static_cast<int>(i);
        for (size_t j = 1; j < row.size(); ++j) {
            const int change = corner + (a.at(i - 1) == b.at(static_cast<qsizetype>(j) - 1) ? 0 : 1);
            corner = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

int wordsShared(const QStringList &a, const QStringList &b)
{
    return static_cast<int>(
        std::count_if(a.begin(), a.end(), [&](const QString &w) { return b.contains(w); }));
}

} // namespace

QString nameKey(const QString &name)
{
    const QString letters = keyOf(name);
    return letters.isEmpty() ? name.simplified() : letters;
}

const QString &NameKeys::of(const QString &name)
{
    const auto known = m_keys.constFind(name);
    return known != m_keys.constEnd() ? *known : *m_keys.insert(name, nameKey(name));
}

void NameIndex::add(const QString &name, qint64 id)
{
    Entry entry {nameKey(name), wordsOf(name), id};
    if (entry.key.isEmpty())
        return;
    const int place = static_cast<int>(m_entries.size());
    if (!m_byKey.contains(entry.key))
        m_byKey.insert(entry.key, place);
    const auto list = [&](QHash<QString, std::vector<int>> &index, const QString &word) {
        std::vector<int> &places = index[word];
        if (places.size() <= mostOfOneWord)
            places.push_back(place);
    };
    for (const QString &word : std::as_const(entry.words))
        list(m_byWord, word);
    for (const QString &part : partsOf(entry.key))
        list(m_byPart, part);
    m_entries.push_back(std::move(entry));
}

std::optional<qint64> NameIndex::exact(const QString &name) const
{
    const auto found = m_byKey.constFind(nameKey(name));
    return found == m_byKey.constEnd() ? std::nullopt
                                       : std::optional(m_entries[static_cast<size_t>(*found)].id);
}

void NameIndex::consider(
    int place, const QString &key, const QStringList &words, QHash<int, double> &scores) const
{
    const Entry &entry = m_entries[static_cast<size_t>(place)];
    double score = entry.key == key ? 3 : 0;
    const auto fewer = std::min(words.size(), entry.words.size());
    const auto more = std::max(words.size(), entry.words.size());
    if (fewer > 0 && wordsShared(words, entry.words) == fewer)
        score = std::max(score, 1 + static_cast<double>(fewer) / static_cast<double>(more));
    if (key.size() <= longestMisspelt && entry.key.size() <= longestMisspelt) {
        const double share = static_cast<double>(distance(key, entry.key))
            / static_cast<double>(std::max(key.size(), entry.key.size()));
        if (share <= 0.25)
            score = std::max(score, 2 - 2 * share);
    }
    if (score > 0)
        scores[place] = score;
}

std::vector<qint64> NameIndex::near(const QString &name, int most) const
{
    const QString key = nameKey(name);
    const QStringList words = wordsOf(name);
    QHash<int, double> scores;
    const auto look = [&](const QHash<QString, std::vector<int>> &index, const QString &word) {
        const auto found = index.constFind(word);
        if (found == index.constEnd() || found->size() > mostOfOneWord)
            return;
        for (const int place : *found) {
            if (!scores.contains(place))
                consider(place, key, words, scores);
        }
    };
    for (const QString &word : words)
        look(m_byWord, word);
    for (const QString &part : partsOf(key))
        look(m_byPart, part);
    std::vector<std::pair<double, int>> order;
    for (auto it = scores.cbegin(); it != scores.cend(); ++it)
        order.emplace_back(-it.value(), it.key());
    std::sort(order.begin(), order.end());
    std::vector<qint64> ids;
    for (const auto &[score, place] : order) {
        const qint64 id = m_entries[static_cast<size_t>(place)].id;
        if (static_cast<int>(ids.size()) < most && std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    }
    return ids;
}

} // namespace slate
