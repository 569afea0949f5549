#include "ui/shell/lost_file.h"

#include "core/store/slate.h"

#include <QCoreApplication>

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

} // namespace

LostFile lostFile(const Slate &slate)
{
    if (slate.isOverwritten())
        return {QString(), LostFileText::tr("Open it again")};
    QString words;
    try {
        words = notInFileWords(slate);
    } catch (const Error &error) {
        qWarning("%s", error.what());
    }
    return {words, LostFileText::tr("Save a copy")};
}

} // namespace slate
