#include "core/model/category_words.h"

#include <QCoreApplication>

namespace slate {

namespace {

struct CategoryWords {
    const char *name; ///< translated in the context "Category"
    const char *words;
};

constexpr CategoryWords known[] = {
    {"Cast", "cast actor actors char character characters"},
    {"Stunts", "stunt stunts st stnt"},
    {"Silent extras", "silent silents extra extras silent-bit"},
    {"Background", "bg background atmos atmosphere atmo crowd extra extras ba"},
    {"Special effects", "sfx spfx fx sp-fx pyro special-effects special-fx"},
    {QT_TRANSLATE_NOOP("Category", "Visual effects"), "vfx cgi visual visual-effects visual-fx"},
    {"Props", "prop props hand-prop hand-props hp"},
    {"Vehicles", "vehicle vehicles veh vehs car cars picture-car picture-cars picture-vehicles"},
    {"Animals", "animal animals livestock wrangler"},
    {"Sound and music", "sound music snd mus playback"},
    {"Wardrobe", "wardrobe ward wdb wdr costume costumes cos clothes"},
    {"Make-up and hair", "mu make makeup make-up hair muh hmu h/mu hair-and-makeup makeup-and-hair"},
    {"Special equipment", "equipment equip special-equipment grip camera"},
    {"Production notes", "note notes pn production-notes"},
    {QT_TRANSLATE_NOOP("Category", "Set dressing"), "set dressing set-dressing setdec set-dec art dec"},
    {QT_TRANSLATE_NOOP("Category", "Security"), "security sec guards"},
    {QT_TRANSLATE_NOOP("Category", "Greenery"), "greens greenery plants"},
    {QT_TRANSLATE_NOOP("Category", "Weapons"), "weapon weapons armoury armory guns armourer"},
};

} // namespace

QStringList categoriesMeant(const QString &word)
{
    const QString joined = word.simplified().toLower().replace(u' ', u'-');
    QStringList meant;
    for (const CategoryWords &category : known) {
        if (QString::fromLatin1(category.words).split(u' ').contains(joined))
            meant << QString::fromLatin1(category.name);
    }
    return meant;
}

} // namespace slate
