#include "tests/hostile/limited_run.h"

#include <QFile>
#include <QTemporaryFile>

#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace slate::hostile {

namespace {

[[noreturn]] void become(const std::vector<char *> &arguments, int errors)
{
    const int nothing = open("/dev/null", O_RDWR);
    dup2(nothing, 0);
    dup2(nothing, 1);
    dup2(errors, 2);
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    setenv("LC_ALL", "C.UTF-8", 1);
    constexpr unsigned patience = 120; // one that waits for ever takes no time of the processor
    alarm(patience);
    const rlimit processor {20, 20};
    setrlimit(RLIMIT_CPU, &processor);
    const rlimit core {0, 0};
    setrlimit(RLIMIT_CORE, &core);
    execv(arguments.front(), arguments.data());
    _exit(127);
}

double secondsOf(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

} // namespace

LimitedRun runLimited(const QString &program, const QStringList &arguments)
{
    std::vector<QByteArray> words {QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.push_back(QFile::encodeName(argument));
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    QTemporaryFile errors;
    errors.open();

    const pid_t child = fork();
    if (child == 0)
        become(pointers, errors.handle());
    int status = 0;
    rusage used {};
    wait4(child, &status, 0, &used);

    LimitedRun run;
    run.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    run.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    run.seconds = secondsOf(used.ru_utime) + secondsOf(used.ru_stime);
    run.megabytes = used.ru_maxrss / 1024;
    errors.seek(0);
    run.said = errors.read(2000);
    return run;
}

} // namespace slate::hostile
