#include "core/report/conflict_words.h"

#include "core/report/conflict_cause_words.h"
#include "core/report/finding_words.h"
#include "core/report/time_words.h"

#include <QCoreApplication>

namespace slate {

namespace {

struct ConflictText {
    Q_DECLARE_TR_FUNCTIONS(Conflict)
};

} // namespace

QString ConflictWords::hours(int minutes)
{
    return plainHoursText(minutes);
}

QString ConflictWords::day(QDate day)
{
    return plainDayText(day);
}

QString ConflictWords::scenes(const std::vector<Id<Scene>> &scenes) const
{
    QStringList numbers;
    for (const Id<Scene> id : scenes) {
        // A scene's name has its heading, which is too much for a list.
        const Scene *scene = facts.find(id);
        const bool numbered = scene && !scene->number.isEmpty();
        numbers << (numbered ? scene->number : nameOf({Kind::Scene, id.value()}));
    }
    if (numbers.size() == 1)
        return ConflictText::tr("scene %1").arg(numbers.front());
    const QString last = numbers.isEmpty() ? QString() : numbers.takeLast();
    return ConflictText::tr("scenes %1 and %2").arg(numbers.join(QStringLiteral(", ")), last);
}

QString ConflictWords::scenesBriefly(const std::vector<Id<Scene>> &scenes) const
{
    constexpr size_t mostNamed = 6;
    return scenes.size() > mostNamed ? ConflictText::tr("%1 scenes").arg(scenes.size())
                                     : this->scenes(scenes);
}

QString ConflictWords::whatCollides(const Finding &finding) const
{
    return collisionText(*this, finding);
}

QString ConflictWords::whatWouldMend(const Finding &finding) const
{
    return mendingText(*this, finding);
}

QString ConflictWords::when(const Finding &finding) const
{
    if (finding.number == 0)
        return QString(QChar(0x2013));
    if (!finding.day.isValid())
        return ConflictText::tr("Day %1").arg(finding.number);
    return ConflictText::tr("%1, day %2").arg(ConflictWords::day(finding.day)).arg(finding.number);
}

QString ConflictWords::whatCollides(const Conflict &conflict) const
{
    return collisionText(*this, conflict);
}

QString ConflictWords::when(const Conflict &conflict) const
{
    return whenText(*this, conflict);
}

QString ConflictWords::days(const Conflict &conflict) const
{
    return daysText(*this, conflict);
}

QString ConflictWords::whatWouldMend(const Conflict &conflict) const
{
    return mendingText(*this, conflict);
}

} // namespace slate
