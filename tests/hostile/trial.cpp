#include "tests/hostile/trial.h"

#include "tests/fuzz/mutate.h"
#include "tests/hostile/hostile_slates.h"
#include "tests/hostile/meddling.h"

#include "core/store/slate.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>

namespace slate::hostile {

namespace {

/// One command with its file, and what is wrong with how it ended.
LimitedRun runOne(const QString &program, const QStringList &arguments, const QString &what,
    const Limits &limits, Failures &failures)
{
    const LimitedRun run = runLimited(program, arguments);
    const QString who = QStringLiteral("%1 [%2]").arg(arguments.join(u' '), what);
    const QString said = QString::fromUtf8(run.said).simplified().left(300);
    if (run.signal != 0 || run.code > 2)
        failures << QStringLiteral("%1: ended by signal %2, code %3: %4")
                        .arg(who)
                        .arg(run.signal)
                        .arg(run.code)
                        .arg(said);
    if (run.seconds > limits.seconds)
        failures << QStringLiteral("%1: took %2 s").arg(who).arg(run.seconds);
    if (run.megabytes > limits.megabytes)
        failures << QStringLiteral("%1: took %2 MB").arg(who).arg(run.megabytes);
    return run;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

const QString slateProgram = QStringLiteral(SLATE_PROGRAM);

} // namespace

Failures trySlate(const QString &path, const QString &what, const QString &pages, const Limits &limits)
{
    Failures failures;
    const QString folder = QFileInfo(path).path();
    const QByteArray before = bytesOf(path);
    const QStringList alone = filesIn(folder);
    const LimitedRun shown = runOne(slateProgram, {QStringLiteral("show"), path}, what, limits, failures);
    const bool refused = shown.code != 0;
    const auto requireUntouched = [&](const char *command) {
        if (bytesOf(path) != before)
            failures << QStringLiteral("%1 [%2]: %3 changed it").arg(path, what, QLatin1String(command));
        if (filesIn(folder) != alone)
            failures << QStringLiteral("%1 [%2]: %3 left %4")
                            .arg(path, what, QLatin1String(command), filesIn(folder).join(u' '));
    };
    requireUntouched("show");
    runOne(slateProgram, {QStringLiteral("verify"), path}, what, limits, failures);
    requireUntouched("verify");
    if (!pages.isEmpty()) {
        runOne(pages, {QStringLiteral("--pages"), path}, what, limits, failures);
        if (refused)
            requireUntouched("the window");
    }
    for (const QStringList &arguments : {QStringList {QStringLiteral("undo"), path},
             QStringList {QStringLiteral("add"), QStringLiteral("location"), path, QStringLiteral("--name"),
                 QStringLiteral("Rome")}}) {
        runOne(slateProgram, arguments, what, limits, failures);
        if (refused)
            requireUntouched("an edit");
    }
    return failures;
}

Failures tryScript(const QString &slate, const QString &script, const QString &what, const Limits &limits)
{
    Failures failures;
    const QByteArray before = bytesOf(slate);
    const LimitedRun run =
        runOne(slateProgram, {QStringLiteral("import"), slate, script}, what, limits, failures);
    if (run.code != 0 && bytesOf(slate) != before)
        failures << QStringLiteral("%1 [%2]: was refused and changed the slate").arg(script, what);
    const LimitedRun sound = runLimited(slateProgram, {QStringLiteral("verify"), slate});
    if (sound.code != 0)
        failures << QStringLiteral("%1 [%2]: %3").arg(script, what, QString::fromUtf8(sound.said));
    return failures;
}

Failures trySlates(
    const QString &folder, unsigned seed, int count, const QString &pages, const Limits &limits)
{
    const HostileSlates slates(folder + QStringLiteral("/sound"));
    Failures failures;
    for (int number = 0; number < count; ++number) {
        const QString place = folder + QStringLiteral("/%1").arg(number);
        QDir().mkpath(place);
        const QString path = place + QStringLiteral("/film.slate");
        const QString what = QStringLiteral("seed %1, number %2: %3")
                                 .arg(seed)
                                 .arg(number)
                                 .arg(slates.make(path, seed, number));
        const Failures found = trySlate(path, what, pages, limits);
        for (const QString &failure : found)
            std::fprintf(stderr, "%s\n", qPrintable(failure));
        failures += found;
        QDir(place).removeRecursively();
    }
    return failures;
}

namespace {

/// The scripts among the fixtures and seeds, sorted, so that a seed means the same everywhere.
std::vector<QString> soundScripts()
{
    std::vector<QString> paths;
    for (const char *folder : {SLATE_FIXTURES, SLATE_SOURCE_DIR "/tests/fuzz/seeds"}) {
        QDirIterator files(QString::fromLatin1(folder),
            {QStringLiteral("*.fountain"), QStringLiteral("*.fdx"), QStringLiteral("*.sex"),
                QStringLiteral("*.uss"), QStringLiteral("*.csv")},
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.push_back(files.next());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

/// One thing many times: what makes a reader look back or ahead too far, or call itself too deep.
QByteArray repeated(Dice &dice)
{
    static const std::vector<QByteArray> pieces = {"INT. A - DAY\n\n", "KATE\nHello.\n\n", "[[", "/*", "(",
        "<a>", "<Paragraph>", "{\"a\":", "[", "\"", ",", "\xcc\x81", "\xe2\x80\xae", "x", "\n", "\t", "&lt;",
        "INT. ", "A\n", "#1#"};
    static const std::vector<QByteArray> begins = {
        "", "INT. A - DAY\n\n", "<FinalDraft><Content>", "{\"breakdowns\":[", "Scene,Set\n", "SSI*"};
    static const std::vector<int> counts = {1000, 100'000, 1'000'000};
    return dice.of(begins) + dice.of(pieces).repeated(dice.of(counts));
}

} // namespace

Failures tryScripts(const QString &folder, unsigned seed, int count, const Limits &limits)
{
    const std::vector<QString> sound = soundScripts();
    std::vector<QByteArray> seeds;
    std::transform(sound.begin(), sound.end(), std::back_inserter(seeds), bytesOf);
    fuzz::Mutator mutator(seeds, seed);
    Failures failures;
    for (int number = 0; number < count; ++number) {
        Dice dice(seed * 100'003U + unsigned(number));
        const QString ending = QFileInfo(dice.of(sound)).suffix();
        const QString script = folder + QStringLiteral("/script.") + ending;
        write(script, dice.oneIn(3) ? repeated(dice) : mutator.next(1'000'000));
        const QString slate = folder + QStringLiteral("/film.slate");
        QFile::remove(slate);
        Slate::create(slate);
        const QString what = QStringLiteral("seed %1, number %2").arg(seed).arg(number);
        const Failures found = tryScript(slate, script, what, limits);
        for (const QString &failure : found)
            std::fprintf(stderr, "%s\n", qPrintable(failure));
        failures += found;
    }
    return failures;
}

} // namespace slate::hostile
