#include "ui/schedule/board/row_words.h"

#include "core/report/strip_fields.h"

#include <QCoreApplication>

namespace slate {

namespace {

struct RowText {
    Q_DECLARE_TR_FUNCTIONS(BoardRow)
};

} // namespace

QString rowWords(const ScheduleFacts &facts, const BoardPlan &plan, const BoardRow &row)
{
    const Strip *strip = facts.find(row.strip);
    switch (row.kind) {
    case RowKind::Scene:
    case RowKind::Unplaced: {
        const Scene *scene = facts.find(row.scene);
        return scene ? stripWords(facts, strip, *scene) : QString();
    }
    case RowKind::Banner:
        return strip ? bannerWords(facts, *strip) : QString();
    case RowKind::DayBreak:
        return dayEndWords(plan.days[static_cast<size_t>(row.day)]);
    case RowKind::OpenDay: {
        const PlannedDay &day = plan.days[static_cast<size_t>(row.day)];
        if (isNoDayYet(plan, day))
            return RowText::tr("No break makes a day of this yet · %1").arg(pagesText(day.eighths));
        return RowText::tr("Day %1, not closed yet · %2 · %3 · %4")
            .arg(QString::number(day.number), dayText(day.date), pagesText(day.eighths),
                hoursText(day.minutes));
    }
    case RowKind::OffDays: {
        static const char *const words[] = {"", QT_TRANSLATE_NOOP("BoardRow", "day off"),
            QT_TRANSLATE_NOOP("BoardRow", "day off"), QT_TRANSLATE_NOOP("BoardRow", "holiday"),
            QT_TRANSLATE_NOOP("BoardRow", "company move"), QT_TRANSLATE_NOOP("BoardRow", "travel")};
        const ShootingCalendar calendar(
            facts, facts.find(plan.board) ? facts.find(plan.board)->calendar : Id<Calendar>());
        const QString name = calendar.nameOf(row.first);
        const QString what = name.isEmpty() ? RowText::tr(words[static_cast<int>(row.standing)]) : name;
        const QString days = row.first == row.last
            ? dayText(row.first)
            : RowText::tr("%1 to %2").arg(dayText(row.first), dayText(row.last));
        return QStringLiteral("%1 · %2").arg(days, what);
    }
    }
    return {};
}

QString countWords(const ScheduleFacts &facts, const QSet<RecordRef> &refs)
{
    if (refs.size() != 1)
        return RowText::tr("%1 strips").arg(refs.size());
    const RecordRef ref = *refs.begin();
    const Strip *strip = ref.kind == Kind::Strip ? facts.find(Id<Strip>(ref.id)) : nullptr;
    const Scene *scene = facts.find(strip ? strip->scene : Id<Scene>(ref.id));
    if (scene)
        return scene->number.isEmpty() ? RowText::tr("a scene") : RowText::tr("scene %1").arg(scene->number);
    return strip && strip->stripKind == StripKind::DayBreak ? RowText::tr("a day break")
                                                            : RowText::tr("a banner");
}

} // namespace slate
