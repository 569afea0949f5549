#pragma once

#include "core/script/reading.h"

#include <QHash>
#include <QJsonObject>

namespace slate {

/// The numbers that the Universal Category Identification gives the categories which Slate has a place for.
struct UniversalCategory {
    enum : int { Set = 0, IntExt = 1, DayNight = 2, ScriptDay = 3, Unit = 4, Sequence = 5, Location = 6 };
    static constexpr int cast = 100;
    int number = -1; ///< -1: the file gives none that is known
    QString name;
};

/// An element of the file with the category that it is in.
struct UniversalElement {
    QString name;
    UniversalCategory category;
    int resource = -1; ///< its place in Screenplay::resources; -1: a part of headings
};

/// What the breakdowns of a Universal Schedule refer to, by id.
class UniversalElements
{
public:
    UniversalElements(Reading &reading, const QJsonObject &schedule);

    /// Nothing where the file has no such element.
    const UniversalElement *find(const QString &id) const;

    /// Tells how many scenes each of them is in, and names what is linked.
    void finish(Reading &reading, const QHash<QString, int> &scenes) const;

private:
    void readCategories(Reading &reading, const QJsonObject &schedule);
    int addResource(Reading &reading, const QJsonObject &object, const UniversalElement &element);

    QHash<QString, UniversalElement> m_elements;
    QHash<QString, UniversalCategory> m_categories;
    QHash<QString, QString> m_categoryOfElement;
    QHash<QString, QStringList> m_linked; ///< by id, the ids of what comes along
};

/// A text or number of a JSON object as text; empty for null and where there is none.
QString textOf(const QJsonObject &object, const char *key);

/// What an event of a person or thing is; nothing where Slate has no place for it. The type decides; a name
/// counts where the type leaves it open, and only as whole words.
std::optional<ScriptResource::DayKind> resourceDayOf(const QString &type, const QString &name);

/// The day as it is written; the hour and zone behind it (`Z` or `+0000`) belong to whoever wrote it.
QDate dayIn(const QJsonObject &object, const char *key);

/// Whether a text has these words one after another, in whatever case.
bool hasWords(const QString &text, const char *words);

/// The value of the first of two keys that has one: documents and samples of the standard differ in names.
QJsonValue valueOf(const QJsonObject &object, const char *key, const char *otherKey);

} // namespace slate
