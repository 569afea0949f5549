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
};

/// What the breakdowns of a Universal Schedule refer to, by id.
class UniversalElements
{
public:
    UniversalElements(Reading &reading, const QJsonObject &schedule);

    /// Nothing where the file has no such element.
    const UniversalElement *find(const QString &id) const;

private:
    void readCategories(Reading &reading, const QJsonObject &schedule);

    QHash<QString, UniversalElement> m_elements;
    QHash<QString, UniversalCategory> m_categories;
    QHash<QString, QString> m_categoryOfElement;
};

/// A text or number of a JSON object as text; empty for null and where there is none.
QString textOf(const QJsonObject &object, const char *key);

/// The value of the first of two keys that has one: documents and samples of the standard differ in names.
QJsonValue valueOf(const QJsonObject &object, const char *key, const char *otherKey);

} // namespace slate
