#include "ui/base/words.h"

#include "core/model/custom.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QStringList>

namespace slate {

namespace {

struct WordsText {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString countOf(qint64 count, Kind kind)
{
    const RecordSchema &schema = schemaOf(kind);
    return QLocale().toString(count) + QLatin1Char(' ')
        + (count == 1 ? schema.displaySingular() : schema.displayPlural());
}

QString listOf(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return WordsText::tr("%1 and %2")
        .arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.last());
}

QString deletedWords(const QString &name, RecordRef asked, const std::vector<RecordRef> &gone)
{
    QStringList parts;
    const QSet<RecordRef> others(gone.begin(), gone.end());
    for (const Kind kind : allKinds()) {
        qint64 count = 0;
        for (const RecordRef &ref : others)
            count += ref.kind == kind && ref != asked ? 1 : 0;
        // A source, a tag or a value is a part of its record for those who read this.
        if (count > 0 && (!isAttached(kind) || asked.kind == Kind::CustomField))
            parts << countOf(count, kind);
    }
    if (parts.isEmpty())
        return WordsText::tr("Deleted %1").arg(name);
    return WordsText::tr("Deleted %1 and its %2").arg(name, listOf(parts));
}

QString brief(const QString &words)
{
    constexpr qsizetype most = 60;
    const QString line = words.simplified();
    return line.size() <= most ? line : line.left(most - 1).trimmed() + QStringLiteral("…");
}

} // namespace slate
