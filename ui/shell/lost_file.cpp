#include "ui/shell/lost_file.h"

#include "core/model/file_name.h"
#include "core/store/backups.h"
#include "ui/base/session.h"

#include <QCoreApplication>
#include <QLocale>

namespace slate {

namespace {

struct LostFileText {
    Q_DECLARE_TR_FUNCTIONS(LostFile)
};

QString notInFileWords(const Slate &slate)
{
    constexpr int mostAsked = 1000;
    constexpr int mostNamed = 5;
    const QStringList titles = slate.editsNotInFile(mostAsked);
    if (titles.isEmpty())
        return LostFileText::tr(
            "If it was only moved, all that was done before is in it; if it was deleted or replaced, "
            "only this window still has it: save a copy.");
    QStringList named;
    for (const QString &title : titles.mid(std::max<qsizetype>(0, titles.size() - mostNamed)))
        named << LostFileText::tr("“%1”").arg(title);
    const auto others = static_cast<int>(titles.size() - named.size());
    const QString list = named.join(QStringLiteral(", "));
    if (others > 0)
        return LostFileText::tr("Not in the file itself: %1 and, before these, %2 more.")
            .arg(list, QString::number(others));
    return LostFileText::tr("Not in the file itself: %1.").arg(list);
}

QString overwrittenWords(Session &session, size_t left)
{
    const QString words = left > 0
        ? LostFileText::tr("What this window still has in memory (records: %1) can be saved as a new slate, "
                           "without its history.")
              .arg(QLocale().toString(static_cast<qint64>(left)))
        : LostFileText::tr("Nothing of it is left in this window.");
    const QString backup = backupsOf(session.slate().path()).value(0);
    return words + u' '
        + (backup.isEmpty() ? LostFileText::tr("Slate made no backup beside it: look for a copy of your own.")
                            : LostFileText::tr("The newest backup beside it is %1.").arg(shownName(backup)));
}

} // namespace

LostFile lostFile(Session &session)
{
    const Slate &slate = session.slate();
    if (slate.isOverwritten()) {
        const size_t left = session.catalog().held().size();
        return {overwrittenWords(session, left), LostFileText::tr("Open it again"),
            left > 0 ? LostFileText::tr("Save what is left") : QString()};
    }
    QString words;
    try {
        words = notInFileWords(slate);
    } catch (const Error &error) {
        qWarning("%s", error.what());
    }
    return {words, LostFileText::tr("Save a copy"), {}};
}

} // namespace slate
