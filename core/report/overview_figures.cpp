#include "core/report/overview_figures.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace slate {

namespace {

struct FiguresText {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

QString counted(int count, const char *words)
{
    return FiguresText::tr(words).arg(QLocale().toString(count));
}

QString besideCast(const ProductionFigures &figures)
{
    if (figures.returning > 0)
        return counted(figures.returning, QT_TRANSLATE_NOOP("Overview", "%1 returning"));
    if (figures.openParts > 0)
        return counted(figures.openParts, QT_TRANSLATE_NOOP("Overview", "%1 not cast yet"));
    return figures.cast == 0 ? FiguresText::tr("nobody yet") : QString();
}

QString besideLocations(const ProductionFigures &figures)
{
    if (figures.locations == 0)
        return FiguresText::tr("none yet");
    if (figures.toCome > 0)
        return counted(figures.toCome, QT_TRANSLATE_NOOP("Overview", "%1 to come"));
    return figures.shooting > 0 ? counted(figures.shooting, QT_TRANSLATE_NOOP("Overview", "%1 shooting"))
                                : FiguresText::tr("none to come");
}

QString besideStunts(const ProductionFigures &figures)
{
    if (figures.stunts == 0)
        return FiguresText::tr("none entered");
    return figures.notAssessed > 0
        ? counted(figures.notAssessed, QT_TRANSLATE_NOOP("Overview", "%1 not assessed"))
        : FiguresText::tr("none to assess");
}

QString besideScenes(const ScriptFigures &script)
{
    if (script.scenes == 0)
        return FiguresText::tr("no script yet");
    if (script.sets == 0)
        return {};
    return script.sets == 1 ? FiguresText::tr("1 set")
                            : counted(script.sets, QT_TRANSLATE_NOOP("Overview", "%1 sets"));
}

QString besidePartners(const ProductionFigures &figures)
{
    if (figures.thanksOwed > 0 && figures.thanksOwed == figures.partners)
        return FiguresText::tr("thanks owed");
    if (figures.thanksOwed > 0)
        return counted(figures.thanksOwed, QT_TRANSLATE_NOOP("Overview", "thanks owed to %1"));
    return figures.partners == 0 ? FiguresText::tr("none yet") : FiguresText::tr("no thanks owed");
}

QString plain(QString words)
{
    return words.replace(QLatin1Char('-'), QLatin1Char(' ')).simplified().toLower();
}

/// How much of the beginning of a text a name takes; 0 where it does not stand there as a whole: "Film 1" is
/// not in "Film 12".
qsizetype lengthAtStart(const QString &text, const QString &name)
{
    const bool isThere =
        text.startsWith(name) && (text.size() == name.size() || !text.at(name.size()).isLetterOrNumber());
    return isThere ? name.size() : 0;
}

} // namespace

std::unordered_map<Id<Production>, ScriptFigures> scriptFigures(const std::vector<Record> &scenes)
{
    const RecordSchema &schema = schemaOf(Kind::Scene);
    const auto placeOf = [&](const char *key) { return static_cast<size_t>(schema.indexOf(key)); };
    const size_t production = placeOf("production");
    const size_t set = placeOf("set_name");
    const size_t omitted = placeOf("omitted");
    std::unordered_map<Id<Production>, ScriptFigures> figures;
    std::unordered_map<Id<Production>, QSet<QString>> sets;
    for (const Record &scene : scenes) {
        if (const auto *isOut = std::get_if<bool>(&scene.values[omitted]); isOut && *isOut)
            continue;
        const auto *owner = std::get_if<qint64>(&scene.values[production]);
        const Id<Production> id(owner ? *owner : 0);
        ++figures[id].scenes;
        if (const auto *name = std::get_if<QString>(&scene.values[set]))
            sets[id].insert(name->simplified().toUpper());
    }
    for (const auto &[id, names] : sets)
        figures[id].sets = static_cast<int>(names.size());
    return figures;
}

QString FigureWords::whole() const
{
    const QString head = FiguresText::tr("%1 %2").arg(QLocale().toString(count), what);
    return beside.isEmpty() ? head : FiguresText::tr("%1, %2").arg(head, beside);
}

std::vector<FigureWords> figureWords(const ProductionFigures &figures)
{
    const auto one = [](int count, const char *single, const char *several) {
        return FiguresText::tr(count == 1 ? single : several);
    };
    return {
        {Kind::CastMember, figures.cast, FiguresText::tr("cast"), besideCast(figures)},
        {Kind::Location, figures.locations,
            one(figures.locations, QT_TRANSLATE_NOOP("Overview", "location"),
                QT_TRANSLATE_NOOP("Overview", "locations")),
            besideLocations(figures)},
        {Kind::Stunt, figures.stunts,
            one(figures.stunts, QT_TRANSLATE_NOOP("Overview", "stunt"),
                QT_TRANSLATE_NOOP("Overview", "stunts")),
            besideStunts(figures), figures.notAssessed > 0},
        {Kind::Scene, figures.script.scenes,
            one(figures.script.scenes, QT_TRANSLATE_NOOP("Overview", "scene"),
                QT_TRANSLATE_NOOP("Overview", "scenes")),
            besideScenes(figures.script)},
        {Kind::Partner, figures.partners,
            one(figures.partners, QT_TRANSLATE_NOOP("Overview", "partner"),
                QT_TRANSLATE_NOOP("Overview", "partners")),
            besidePartners(figures)},
    };
}

bool isDirector(const CrewMember &member)
{
    const QString job = plain(member.job);
    return job == QLatin1String("director") || job == QLatin1String("co director")
        || job == QLatin1String("film director")
        || (job.isEmpty() && member.department == Department::Direction);
}

std::vector<Id<Production>> backToBackWith(
    const Production &production, const std::vector<Production> &productions)
{
    static const QString phrase = QStringLiteral("back to back with ");
    std::vector<Id<Production>> with;
    const QString notes = plain(production.notes);
    for (qsizetype at = notes.indexOf(phrase); at >= 0; at = notes.indexOf(phrase, at + 1)) {
        const QString rest = notes.mid(at + phrase.size());
        // The longest name is meant: a first film is often called like all of its series.
        qsizetype longest = 0;
        Id<Production> named;
        for (const Production &other : productions) {
            const qsizetype length =
                std::max(lengthAtStart(rest, plain(other.title)), lengthAtStart(rest, plain(other.code)));
            if (length > longest) {
                longest = length;
                named = other.id;
            }
        }
        const bool isNew = std::find(with.begin(), with.end(), named) == with.end();
        if (longest > 0 && named != production.id && isNew)
            with.push_back(named);
    }
    return with;
}

} // namespace slate
