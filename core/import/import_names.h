#pragma once

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace slate {

/// A name as names are compared: without case, accents, spaces and marks. What parts two digits stays, and so
/// do the marks of writing in which they are letters: GUARD 1-1 is not GUARD 11, राम not रमा.
QString nameKey(const QString &name);

/// Finds or adds the choice of a name; the first way it is written is shown.
template<typename C>
C &choiceOf(std::vector<C> &choices, QHash<QString, size_t> &places, const QString &name, const QString &key)
{
    const auto found = places.constFind(key);
    if (found != places.constEnd())
        return choices[*found];
    places.insert(key, choices.size());
    C &choice = choices.emplace_back();
    choice.name = name;
    return choice;
}

/// The keys of names that come again and again, each made once.
class NameKeys
{
public:
    const QString &of(const QString &name);

private:
    QHash<QString, QString> m_keys;
};

/// Finds among many names those that are the same as another or nearly so. Asking takes a time that does
/// not grow with the number of names.
class NameIndex
{
public:
    /// Of names that are the same, the first that was added is found.
    void add(const QString &name, qint64 id);

    std::optional<qint64> exact(const QString &name) const;
    /// What may be meant, best first: all words of one name stand in the other, titles such as "Dr." not
    /// counted ("DR. GRACE", "GRACE"), or few letters differ. Those that are the same come first.
    std::vector<qint64> near(const QString &name, int most = 5) const;

private:
    struct Entry {
        QString key;
        QStringList words;
        qint64 id;
    };
    void consider(int entry, const QString &key, const QStringList &words, QHash<int, double> &scores) const;

    std::vector<Entry> m_entries;
    QHash<QString, int> m_byKey;
    QHash<QString, std::vector<int>> m_byWord;
    QHash<QString, std::vector<int>> m_byPart; ///< by the key with one letter left out
};

} // namespace slate
