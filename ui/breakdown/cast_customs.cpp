#include "ui/breakdown/cast_customs.h"

#include "core/import/cast_acts.h"
#include "core/import/import_names.h"
#include "ui/base/plain_words.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace slate {

namespace {

struct CastCustomsText {
    Q_DECLARE_TR_FUNCTIONS(CastMenu)
};

/// The parts of a production by number, then by name.
std::vector<CastMember> castOf(Session &session, Id<Production> production)
{
    std::vector<CastMember> cast;
    for (const Record &record : session.catalog().records(Kind::CastMember)) {
        const auto part = fromRecord<CastMember>(record);
        if (part.production == production)
            cast.push_back(part);
    }
    std::sort(cast.begin(), cast.end(), [](const CastMember &a, const CastMember &b) {
        return std::tie(a.number, a.character, a.id) < std::tie(b.number, b.character, b.id);
    });
    return cast;
}

QString nameOf(Session &session, const CastMember &part)
{
    return part.character.isEmpty() ? session.catalog().nameOf(RecordRef {Kind::CastMember, part.id.value()})
                                    : part.character;
}

/// Whom a part such as "MARA & BO" stands for; empty unless all of them are parts themselves.
std::vector<Id<CastMember>> peopleIn(const CastMember &joint, const std::vector<CastMember> &cast)
{
    std::vector<Id<CastMember>> people;
    const QStringList names = namesInCue(joint.character);
    for (const QString &name : names) {
        const auto found = std::find_if(cast.begin(), cast.end(), [&](const CastMember &part) {
            return part.id != joint.id && nameKey(part.character) == nameKey(name);
        });
        if (found != cast.end())
            people.push_back(found->id);
    }
    return static_cast<qsizetype>(people.size()) == names.size() ? people : std::vector<Id<CastMember>>();
}

void addActsOfTwo(QMenu &menu, Session &session, const CastMember &a, const CastMember &b)
{
    menu.addAction(buttonWords(CastCustomsText::tr("Swap the cast numbers %1 and %2")
                                   .arg(a.number ? a.number.text() : QStringLiteral("–"),
                                       b.number ? b.number.text() : QStringLiteral("–"))),
        &session, [&session, a, b] {
            session.edit(CastCustomsText::tr("Swap the cast numbers of %1 and %2")
                             .arg(nameOf(session, a), nameOf(session, b)),
                [&](Transaction &t) { swapCastNumbers(t, a.id, b.id); });
        });
    for (const auto &[kept, gone] : {std::pair(a, b), std::pair(b, a)}) {
        menu.addAction(
            buttonWords(
                CastCustomsText::tr("Merge %2 into %1").arg(nameOf(session, kept), nameOf(session, gone))),
            &session, [&session, kept = kept, gone = gone] {
                const QString title =
                    CastCustomsText::tr("Merge %2 into %1").arg(nameOf(session, kept), nameOf(session, gone));
                if (session.edit(title, [&](Transaction &t) { mergeParts(t, kept.id, gone.id); }))
                    session.tell(
                        CastCustomsText::tr("%2 is %1 now").arg(nameOf(session, kept), nameOf(session, gone)),
                        true);
            });
    }
}

void fillCastMenu(Session &session, QMenu &menu, const std::vector<RecordRef> &chosen)
{
    if (session.slate().isReadOnly() || chosen.empty())
        return;
    std::vector<CastMember> parts;
    for (const RecordRef &ref : chosen) {
        if (const Record *record = session.catalog().find(ref))
            parts.push_back(fromRecord<CastMember>(*record));
    }
    if (parts.empty())
        return;
    const std::vector<CastMember> cast = castOf(session, parts.front().production);
    if (parts.size() == 2 && parts[0].production == parts[1].production)
        addActsOfTwo(menu, session, parts[0], parts[1]);
    if (const auto people = peopleIn(parts.front(), cast); parts.size() == 1 && !people.empty()) {
        const CastMember joint = parts.front();
        const QString words =
            CastCustomsText::tr("Divide %1 among %2")
                .arg(joint.character, namesInCue(joint.character).join(QStringLiteral(", ")));
        menu.addAction(buttonWords(words), &session, [&session, joint, people, words] {
            session.edit(words, [&](Transaction &t) { divideAmong(t, joint.id, people); });
        });
    }
    menu.addAction(buttonWords(CastCustomsText::tr("Number the cast anew, 1 to %1").arg(cast.size())),
        &session, [&session, cast] {
            std::vector<Id<CastMember>> order;
            for (const CastMember &part : cast)
                order.push_back(part.id);
            session.edit(
                CastCustomsText::tr("Number the cast anew"), [&](Transaction &t) { renumberCast(t, order); });
        });
}

} // namespace

KindCustoms castCustoms()
{
    KindCustoms customs;
    customs.fillMenu = fillCastMenu;
    return customs;
}

} // namespace slate
