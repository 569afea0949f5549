#pragma once

#include "core/model/people.h"
#include "core/model/schema.h"

#include <unordered_map>

namespace slate {

/// What the scenes of one production come to; omitted ones count nothing.
struct ScriptFigures {
    int scenes = 0;
    int sets = 0; ///< different sets, by their names

    bool operator==(const ScriptFigures &) const = default;
};
/// Of each production that has scenes; read off the records, for a slate may hold thousands of them.
std::unordered_map<Id<Production>, ScriptFigures> scriptFigures(const std::vector<Record> &scenes);

/// How much there is of everything in one production.
struct ProductionFigures {
    int cast = 0;
    int returning = 0; ///< of the cast, who was in a film before
    int openParts = 0; ///< of the cast, parts that nobody plays yet
    int locations = 0;
    int toCome = 0;   ///< of the locations, where shooting is still ahead
    int shooting = 0; ///< of the locations, where shooting goes on
    int stunts = 0;
    int notAssessed = 0; ///< of the stunts, those whose risk assessment lacks something
    ScriptFigures script;
    int partners = 0;
    int thanksOwed = 0; ///< of the partners

    bool operator==(const ProductionFigures &) const = default;
};

/// One figure as it is said, with the kind whose page tells more.
struct FigureWords {
    Kind kind = Kind::CastMember;
    int count = 0;
    QString what;           ///< "cast", "locations"
    QString beside;         ///< "6 returning"; empty where nothing is to be said
    bool attention = false; ///< what stands beside needs attention

    /// All of it: "10 cast, 6 returning".
    QString whole() const;
};
std::vector<FigureWords> figureWords(const ProductionFigures &figures);

/// Whether a job is that of a film's director.
bool isDirector(const CrewMember &member);
/// The other productions that the notes of this one say it is shot back to back with, by their titles or
/// short names.
std::vector<Id<Production>> backToBackWith(
    const Production &production, const std::vector<Production> &productions);

} // namespace slate
