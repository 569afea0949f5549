#include "ui/base/edit_words.h"

#include "core/model/day_format.h"

#include <QCoreApplication>
#include <QLocale>

namespace slate {

namespace {

struct EditWordsText {
    Q_DECLARE_TR_FUNCTIONS(HistoryModel)
};

} // namespace

QString titleOf(const EditInfo &entry)
{
    switch (entry.role) {
    case EditRole::Undo:
        return EditWordsText::tr("Undid: %1").arg(entry.title);
    case EditRole::Redo:
        return EditWordsText::tr("Did again: %1").arg(entry.title);
    case EditRole::Work:
        break;
    }
    return entry.title;
}

QString whenWords(const QDateTime &utc, QDate today)
{
    const QDateTime local = utc.toLocalTime();
    const QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    if (local.date() == today)
        return EditWordsText::tr("Today, %1").arg(time);
    if (local.date() == today.addDays(-1))
        return EditWordsText::tr("Yesterday, %1").arg(time);
    return QLocale().toString(local.date(), briefDayFormat(QLocale())) + QStringLiteral(", ") + time;
}

} // namespace slate
