#include "tests/core/strings.h"

#include "core/store/copy.h"
#include "tests/core/temporary_slate.h"
#include "tests/tools/edit_steps.h"
#include "tests/tools/run_slate.h"

#include <QElapsedTimer>
#include <QProcess>

#include <random>

#include <stdio.h>

using namespace slate;

namespace {

constexpr qint64 idsOfAStream = 1'000'000;

/// Does what a person does who is told that another program holds the file just now: tries again.
template<typename F>
auto patiently(const F &work)
{
    constexpr int mostTries = 20;
    for (int tries = 1;; ++tries) {
        try {
            return work();
        } catch (const Error &error) {
            if (error.code() != Error::Code::Busy || tries == mostTries)
                throw;
        }
    }
}

/// A program that edits, and what it said was on disk.
struct Stream {
    std::unique_ptr<QProcess> program;
    qint64 base = 0;
    int said = 0;

    bool isRunning() const { return program && program->state() == QProcess::Running; }
    void listen()
    {
        if (isRunning())
            program->waitForReadyRead(0); // or what is in the pipe is not there yet
        if (program)
            said += static_cast<int>(program->readAllStandardOutput().count('\n'));
    }
    void waitForMore()
    {
        if (isRunning() && program->waitForReadyRead(10'000))
            listen();
    }
    void end()
    {
        if (isRunning()) {
            program->kill();
            program->waitForFinished();
        }
        listen();
    }
};

/// Several programs at work on one file, while things happen to it that happen to files.
class Trial
{
public:
    explicit Trial(quint32 seed) : m_random(seed) { Slate::create(m_path); }
    ~Trial()
    {
        for (Stream &stream : m_streams)
            stream.end();
    }

    void takeStep();
    void finish();

private:
    int below(int count) { return std::uniform_int_distribution<>(0, count - 1)(m_random); }
    int running() const
    {
        return static_cast<int>(std::count_if(
            m_streams.begin(), m_streams.end(), [](const Stream &one) { return one.isRunning(); }));
    }
    Stream *anyRunning();
    void start();
    void addByCommand();
    void editHere();
    void copy();
    void replaceByCopy();
    void moveAwayAndBack();
    void listen()
    {
        for (Stream &stream : m_streams)
            stream.listen();
    }
    /// Whether a slate holds what was said of each stream, and no more than might have come after it: what
    /// was said by then, and one step that was not said yet.
    void check(const Slate &slate, const std::vector<int> &least) const;
    std::vector<int> saidSoFar() const
    {
        std::vector<int> said;
        for (const Stream &stream : m_streams)
            said.push_back(stream.said);
        return said;
    }

    std::mt19937 m_random;
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("film.slate"));
    std::vector<Stream> m_streams;
    QStringList m_added; ///< by commands that said so
    int m_number = 0;
};

Stream *Trial::anyRunning()
{
    std::vector<Stream *> found;
    for (Stream &stream : m_streams) {
        if (stream.isRunning())
            found.push_back(&stream);
    }
    return found.empty() ? nullptr : found[static_cast<size_t>(below(static_cast<int>(found.size())))];
}

void Trial::start()
{
    Stream stream;
    stream.base = idsOfAStream * static_cast<qint64>(m_streams.size() + 1);
    stream.program = std::make_unique<QProcess>();
    stream.program->start(QStringLiteral(SLATE_EDIT_STREAM),
        {m_path, QString::number(stream.base), QStringLiteral("100000"), QStringLiteral("--without-undo")});
    REQUIRE(stream.program->waitForStarted());
    m_streams.push_back(std::move(stream));
}

void Trial::addByCommand()
{
    const QString name = QStringLiteral("By command %1").arg(++m_number);
    const Answer answer =
        runSlate({QStringLiteral("add"), QStringLiteral("location"), m_path, QStringLiteral("--name"), name});
    if (answer.code == 0)
        m_added << name;
}

void Trial::editHere()
{
    const auto slate = patiently([&] { return Slate::open(m_path); });
    const QString name = QStringLiteral("Here %1").arg(++m_number);
    const auto insert = [&](const QString &called) {
        return patiently([&] {
            return slate->edit(QStringLiteral("Add location"), [&](Transaction &t) {
                Location place = location("x");
                place.name = called;
                t.insert(place);
            });
        });
    };
    insert(name);
    m_added << name;
    const auto takenBack = insert(QStringLiteral("Taken back"));
    patiently([&] { return slate->revert(takenBack); });
}

void Trial::copy()
{
    const QString path = m_folder.filePath(QStringLiteral("copy %1.slate").arg(++m_number));
    listen();
    const std::vector<int> least = saidSoFar();
    patiently([&] { Slate::open(m_path)->saveCopy(path); });
    for (Stream &stream : m_streams)
        stream.listen();
    check(*Slate::open(path), least);
}

/// Somebody puts a copy in the place of the slate, and agreed to it: what came after the copy goes.
void Trial::replaceByCopy()
{
    for (Stream &stream : m_streams)
        stream.end();
    const QString path = m_folder.filePath(QStringLiteral("copy %1.slate").arg(++m_number));
    {
        const auto slate = Slate::open(m_path);
        slate->saveCopy(path);
        slate->edit(QStringLiteral("Add location"), [](Transaction &t) { t.insert(location("Gone")); });
    }
    saveCopyOver(*Slate::open(path), m_path);
}

void Trial::moveAwayAndBack()
{
    const QByteArray here = QFile::encodeName(m_path);
    const QByteArray away = here + " moved";
    REQUIRE(::rename(here.constData(), away.constData()) == 0);
    CHECK(runSlate({QStringLiteral("show"), m_path}).code == 1);
    if (Stream *stream = anyRunning(); stream && below(2) == 0)
        stream->end();
    REQUIRE(::rename(away.constData(), here.constData()) == 0);
}

void Trial::takeStep()
{
    if (running() < 2) {
        start();
        m_streams.back().waitForMore();
        return;
    }
    switch (below(10)) {
    case 0:
        if (running() < 4)
            start();
        break;
    case 1:
    case 2:
        if (Stream *stream = anyRunning()) {
            stream->waitForMore();
            stream->end();
        }
        break;
    case 3:
        return addByCommand();
    case 4:
        return editHere();
    case 5:
        return copy();
    case 6:
        return moveAwayAndBack();
    case 7:
        return replaceByCopy();
    default:
        if (Stream *stream = anyRunning())
            stream->waitForMore();
    }
}

void Trial::check(const Slate &slate, const std::vector<int> &least) const
{
    CHECK(slate.verify().faults.join(QLatin1Char('\n')) == QString());
    std::map<qint64, StreamState> found;
    QStringList named;
    for (const Location &place : slate.all<Location>()) {
        if (place.id.value() < idsOfAStream * static_cast<qint64>(m_streams.size() + 1))
            found[place.id.value() / idsOfAStream][place.id.value()] = place.notes;
        named << place.name;
    }
    for (size_t i = 0; i < m_streams.size(); ++i) {
        const Stream &stream = m_streams[i];
        INFO("stream " << i << ", said " << least[i] << " of " << stream.said);
        EditStream expected(stream.base, EditStream::Steps::WithoutUndo, {});
        bool isThere = false;
        for (int step = 0; step <= stream.said + 1 && !isThere; ++step) {
            isThere = step >= least[i] && expected.state() == found[stream.base / idsOfAStream];
            expected.imagine();
        }
        CHECK(isThere);
    }
    for (const QString &name : m_added)
        CHECK(named.count(name) == 1);
    CHECK_FALSE(named.contains(QStringLiteral("Gone")));
    CHECK_FALSE(named.contains(QStringLiteral("Taken back")));
}

void Trial::finish()
{
    for (Stream &stream : m_streams)
        stream.end();
    check(*patiently([&] { return Slate::open(m_path); }), saidSoFar());
}

int secondsWanted()
{
    return qEnvironmentVariableIntValue("SLATE_TRIAL_SECONDS");
}

} // namespace

TEST_CASE(
    "several programs at one file, killed, copied, moved and replaced, lose nothing they said was saved")
{
    QElapsedTimer time;
    time.start();
    std::random_device seeds;
    int rounds = 0;
    do {
        const quint32 seed = seeds();
        INFO("seed " << seed << ", round " << rounds);
        Trial trial(seed);
        for (int step = 0; step < 15; ++step)
            trial.takeStep();
        trial.finish();
    } while (++rounds < 2 || time.elapsed() < 1000 * qint64(secondsWanted()));
}
