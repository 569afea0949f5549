#include "tests/bench/large_slate.h"

#include "core/model/milestone.h"
#include "core/model/stunt.h"
#include "core/store/slate.h"

#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

namespace slate::bench {

namespace {

const QStringList &words()
{
    static const QStringList list = QStringLiteral(
        "north harbour old mill station tower bridge glacier valley market river castle desert tunnel "
        "square quarry lighthouse railway forest airfield palace canyon theatre island summit garden")
                                        .split(QLatin1Char(' '));
    return list;
}

/// Makes the records one edit each, and then changes them until the log is long enough.
class Maker
{
public:
    Maker(Slate &slate, const LargeSize &size) : m_slate(slate), m_size(size) { }

    void make()
    {
        addProductions();
        addLocations();
        addCast();
        addStunts();
        addMilestones();
        while (m_edits < m_size.edits)
            changeSomething();
    }

private:
    template<typename T>
    void add(T &record)
    {
        record.id = Id<T>(static_cast<qint64>(m_random.generate64() >> 1 | 1));
        m_slate.edit(QStringLiteral("Add %1").arg(QLatin1String(schemaOf(T::kind).singular)),
            [&](Transaction &t) { t.insert(record); });
        tellProgress();
    }

    QString someWords(int count)
    {
        QStringList chosen;
        for (int i = 0; i < count; ++i)
            chosen << words().at(m_random.bounded(static_cast<int>(words().size())));
        return chosen.join(QLatin1Char(' '));
    }

    DateWindow someDate()
    {
        const QDate day = QDate(2015, 1, 1).addDays(m_random.bounded(5000));
        switch (m_random.bounded(4)) {
        case 0:
            return {day, day.addDays(m_random.bounded(60)), QString()};
        case 1:
            return {};
        default:
            return DateWindow::exact(day);
        }
    }

    template<typename T>
    T someOf(const std::vector<T> &ids)
    {
        return ids[static_cast<size_t>(m_random.bounded(static_cast<int>(ids.size())))];
    }

    template<typename E>
    E someWord()
    {
        return static_cast<E>(m_random.bounded(choicesOf<E>().size));
    }

    void addProductions()
    {
        for (int i = 0; i < m_size.productions; ++i) {
            Production production;
            production.title = QStringLiteral("Production %1: %2").arg(i + 1).arg(someWords(2));
            production.status = someWord<ProductionStatus>();
            add(production);
            m_productions.push_back(production.id);
        }
    }

    void addLocations()
    {
        for (int i = 0; i < m_size.locations; ++i) {
            Location location;
            location.name = QStringLiteral("%1 %2").arg(someWords(2)).arg(i + 1);
            location.production = someOf(m_productions);
            location.status = someWord<LocationStatus>();
            location.municipality = someWords(1);
            location.country = someWords(1);
            location.notes = someWords(20);
            add(location);
            m_locations.push_back(location.id);
        }
    }

    void addCast()
    {
        for (int i = 0; i < m_size.cast; ++i) {
            Person person;
            person.name = QStringLiteral("%1 %2").arg(someWords(2)).arg(i + 1);
            add(person);
            CastMember member;
            member.person = person.id;
            member.production = someOf(m_productions);
            member.number = i % 300 + 1;
            member.character = someWords(2);
            member.status = someWord<CastStatus>();
            member.firstDay = someDate();
            add(member);
            m_people.push_back(person.id);
        }
    }

    void addStunts()
    {
        for (int i = 0; i < m_size.stunts; ++i) {
            Stunt stunt;
            stunt.name = QStringLiteral("%1 fall %2").arg(someWords(2)).arg(i + 1);
            stunt.production = someOf(m_productions);
            stunt.location = someOf(m_locations);
            stunt.coordinator = someOf(m_people);
            stunt.status = someWord<StuntStatus>();
            stunt.when = someDate();
            stunt.description = someWords(30);
            add(stunt);
        }
    }

    void addMilestones()
    {
        for (int i = 0; i < m_size.milestones; ++i) {
            Milestone milestone;
            milestone.title = QStringLiteral("%1 %2").arg(someWords(2)).arg(i + 1);
            milestone.production = someOf(m_productions);
            milestone.milestoneKind = someWord<MilestoneKind>();
            milestone.status = someWord<MilestoneStatus>();
            milestone.territory = someWords(1);
            milestone.date = someDate();
            add(milestone);
        }
    }

    void changeSomething()
    {
        const RecordRef location {Kind::Location, someOf(m_locations).value()};
        const RecordRef person {Kind::Person, someOf(m_people).value()};
        m_slate.edit(QStringLiteral("Change record"), [&](Transaction &t) {
            if (m_edits % 2 == 0)
                t.setField(location, "condition", QStringLiteral("%1 %2").arg(someWords(3)).arg(m_edits));
            else
                t.setField(
                    person, "phone", QStringLiteral("+%1").arg(m_random.bounded(1'000'000'000) + m_edits));
        });
        tellProgress();
    }

    void tellProgress()
    {
        if (++m_edits % 20'000 == 0)
            std::fprintf(stderr, "  made %d of %d edits\n", m_edits, m_size.edits);
    }

    Slate &m_slate;
    LargeSize m_size;
    QRandomGenerator m_random {20211119};
    int m_edits = 0;
    std::vector<Id<Production>> m_productions;
    std::vector<Id<Location>> m_locations;
    std::vector<Id<Person>> m_people;
};

} // namespace

QString largeSlate(const QString &folder, const LargeSize &size)
{
    const QString path = QDir(folder).filePath(QStringLiteral("large-1-%1.slate").arg(size.edits));
    if (QFile::exists(path))
        return path;
    std::fprintf(stderr, "Making the large slate, once: %s\n", qPrintable(path));
    QDir().mkpath(folder);
    // In memory where there is such a folder, since nobody waits for these edits to be safe.
    const QString memory = QStringLiteral("/dev/shm/slate-bench-XXXXXX");
    QTemporaryDir place(QFileInfo(QStringLiteral("/dev/shm")).isWritable()
            ? memory
            : folder + QStringLiteral("/making-XXXXXX"));
    const auto slate = Slate::create(place.filePath(QStringLiteral("large.slate")));
    Maker(*slate, size).make();
    slate->saveCopy(path);
    return path;
}

} // namespace slate::bench
