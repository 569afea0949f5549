#pragma once

#include "tests/ui/records_fixture.h"

#include "core/model/element.h"
#include "core/model/order_key.h"
#include "core/model/people.h"
#include "core/model/scene.h"

namespace slate {

/// A slate with a film of three scenes, two of its cast, a stunt, and the text of the first scene.
class BreakdownFixture : public RecordsFixture
{
public:
    BreakdownFixture()
    {
        film = addProduction(QStringLiteral("The Ferry"));
        first = addScene("1", "INT. LIGHTHOUSE - NIGHT", "A");
        second = addScene("2", "EXT. QUAY - NIGHT", "B");
        third = addScene("3", "EXT. FERRY - DAY", "C");
        maren = addCast(1, "MAREN");
        jonas = addCast(2, "JONAS");
        Stunt stunt;
        stunt.name = QStringLiteral("Fall from the quay");
        stunt.production = film;
        fall = add(stunt);
        SceneText text;
        text.scene = first;
        text.text = QStringLiteral("Maren lights the storm lantern.\n\nMAREN\nIs anybody there?\n");
        add(text);
    }

    Id<Scene> addScene(const char *number, const char *heading, const char *place)
    {
        Scene scene;
        scene.number = QString::fromLatin1(number);
        scene.heading = QString::fromLatin1(heading);
        scene.production = film;
        scene.scriptOrder = QString::fromLatin1(place);
        const SceneHeading parts = splitHeading(scene.heading);
        scene.set = parts.set;
        scene.interiorExterior = parts.interiorExterior;
        scene.time = parts.time;
        return add(scene);
    }
    Id<CastMember> addCast(int number, const char *character)
    {
        CastMember member;
        member.number = number;
        member.character = QString::fromLatin1(character);
        member.production = film;
        return add(member);
    }
    static RecordRef ref(Id<Scene> id) { return {Kind::Scene, id.value()}; }
    static RecordRef ref(Id<CastMember> id) { return {Kind::CastMember, id.value()}; }

    Id<Production> film;
    Id<Scene> first;
    Id<Scene> second;
    Id<Scene> third;
    Id<CastMember> maren;
    Id<CastMember> jonas;
    Id<Stunt> fall;
};

} // namespace slate
