#pragma once

#include <QStringList>

namespace slate {

/// The categories that people of the trade mean by a short word before a colon ("bg", "sfx", "set"), by their
/// English names: most are of standardCategories(), some (visual effects, set dressing, security) a
/// production makes when it needs them. Several where the word can be either; none for a word that means no
/// category.
QStringList categoriesMeant(const QString &word);

} // namespace slate
