#include "tests/hostile/hostile_slates.h"

#include "tests/hostile/meddling.h"

#include "core/exchange/example.h"
#include "core/model/location.h"
#include "core/store/slate.h"

#include <QDir>
#include <QFile>

namespace slate::hostile {

namespace {

void makeWithUndos(const QString &path)
{
    const auto slate = Slate::create(path);
    for (int i = 0; i < 30; ++i) {
        Location place;
        place.id = Id<Location>::random();
        place.name = QStringLiteral("Place %1").arg(i);
        slate->edit(QStringLiteral("Add location"), [&](Transaction &t) { t.insert(place); });
        if (i % 3 == 0)
            slate->undo();
        if (i % 6 == 0)
            slate->redo();
        if (i == 7 || i == 19) // these were not undone
            slate->revert(slate->history(0, 1).front().id);
    }
}

} // namespace

HostileSlates::HostileSlates(const QString &folder)
{
    const QDir place(folder);
    place.mkpath(QStringLiteral("."));
    for (const char *name : {"example", "board", "undos", "old", "empty"}) {
        m_sound.push_back(place.filePath(QStringLiteral("sound-%1.slate").arg(QLatin1String(name))));
        QFile::remove(m_sound.back());
    }
    createExample(m_sound[0]);
    createBoardExample(m_sound[1]);
    makeWithUndos(m_sound[2]);
    write(m_sound[3], bytesOf(QStringLiteral(SLATE_FIXTURES "/slates/version-1.slate")));
    Slate::create(m_sound[4]);
}

QString HostileSlates::make(const QString &path, unsigned seed, int number) const
{
    using Way = QString (*)(const QString &, Dice &);
    static constexpr Way ways[] = {breakBytes, breakHeader, breakVersion, breakSchema, breakLog, breakTexts};
    Dice dice(seed * 100'003U + unsigned(number));
    QFile::remove(path);
    write(path, bytesOf(dice.of(m_sound)));
    QString words = ways[std::size_t(number) % std::size(ways)](path, dice);
    // Trouble seldom comes alone.
    if (dice.oneIn(5))
        words += QStringLiteral("; ") + ways[std::size_t(dice.below(std::ssize(ways)))](path, dice);
    for (const char *beside : {"-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(beside));
    return words;
}

} // namespace slate::hostile
