#include "ui/base/source_words.h"

#include <QCoreApplication>

namespace slate {

QStringList sourceWords(const Catalog &catalog, RecordRef record)
{
    QStringList words;
    for (const Record *source : catalog.referring(Kind::Source, "subject", record.id)) {
        if (textOf(*source, "subject_kind") != QLatin1String(schemaOf(record.kind).table))
            continue;
        const QString quote = textOf(*source, "quote");
        QString line = quote.isEmpty() ? QString() : QStringLiteral("\u201C%1\u201D").arg(quote);
        QStringList about {textOf(*source, "document")};
        if (textOf(*source, "certainty") == QStringLiteral("inferred"))
            about << QCoreApplication::translate("Sources", "inferred");
        about.removeAll(QString());
        if (!about.isEmpty())
            line +=
                (line.isEmpty() ? QString() : QStringLiteral(" \u2014 ")) + about.join(QStringLiteral(", "));
        if (!line.isEmpty())
            words << line;
    }
    return words;
}

} // namespace slate
