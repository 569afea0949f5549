#include "tests/tools/run_slate.h"

#include <unistd.h>

namespace {

QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment bare;
    for (const char *kept : {"PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(kept))
            bare.insert(QLatin1String(kept), qEnvironmentVariable(kept));
    }
    return bare;
}

Answer answerOf(QProcess &process)
{
    Answer answer;
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
        answer.code = process.exitCode();
    answer.out = QString::fromUtf8(process.readAllStandardOutput());
    answer.err = QString::fromUtf8(process.readAllStandardError());
    return answer;
}

Answer run(const QString &program, const QStringList &arguments, QProcess &process)
{
    process.setProcessEnvironment(bareEnvironment());
    process.start(program, arguments);
    return answerOf(process);
}

} // namespace

Answer runSlate(const QStringList &arguments)
{
    QProcess process;
    return runSlate(arguments, process);
}

Answer runSlate(const QStringList &arguments, QProcess &program)
{
    return run(QStringLiteral(SLATE_PROGRAM), arguments, program);
}

Answer runSlateUnprivileged(const QStringList &arguments)
{
    if (getuid() != 0)
        return runSlate(arguments);
    // Nobody may not be let in where the program was built.
    QTemporaryDir folder;
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7755));
    const QString program = folder.filePath(QStringLiteral("slate"));
    QFile::copy(QStringLiteral(SLATE_PROGRAM), program);
    QProcess process;
    process.setChildProcessModifier([] {
        constexpr uid_t nobody = 65534;
        if (setgid(nobody) != 0 || setuid(nobody) != 0)
            _exit(99);
    });
    return run(program, arguments, process);
}

Answer runOnSmallDisk(const QString &script)
{
    QTemporaryDir folder;
    const QString small = QStringLiteral("SLATE=$1; NOTES=$(printf %019000d 0); cd \"$2\"\n");
    const QString disk = QStringLiteral("mount -t tmpfs -o size=900k none \"$2\" && cd \"$2\" || exit 7\n");
    const QString outer = QStringLiteral(
        "if unshare -m true 2>/dev/null; then exec unshare -m sh -c \"$3$5\" sh \"$1\" \"$2\"\n"
        "elif unshare -rm true 2>/dev/null; then exec unshare -rm sh -c \"$3$5\" sh \"$1\" \"$2\"\n"
        "else trap '' XFSZ; ulimit -f 1800; exec sh -c \"$4$5\" sh \"$1\" \"$2\"; fi\n");
    QProcess process;
    process.setProcessEnvironment(bareEnvironment());
    process.start(QStringLiteral("sh"),
        {QStringLiteral("-c"), outer, QStringLiteral("sh"), QStringLiteral(SLATE_PROGRAM), folder.path(),
            disk + small, small, script});
    return answerOf(process);
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putContents(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("cannot write %s", qPrintable(path));
}

ReadOnly::ReadOnly(const QString &path) : m_path(path), m_before(QFile::permissions(path))
{
    constexpr auto writing = QFile::WriteOwner | QFile::WriteUser | QFile::WriteGroup | QFile::WriteOther;
    QFile::setPermissions(path, m_before & ~QFile::Permissions(writing));
}

ReadOnly::~ReadOnly()
{
    QFile::setPermissions(m_path, m_before);
}
