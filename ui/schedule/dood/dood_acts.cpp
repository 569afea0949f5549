#include "ui/schedule/dood/dood_acts.h"

#include "core/report/time_words.h"

#include <QCoreApplication>

namespace slate {

namespace {

struct DoodActsText {
    Q_DECLARE_TR_FUNCTIONS(DayOutOfDays)
};

/// "Ethan on 2 Jul 2024", "4 days of the cast"
QString whereOf(Session &session, const std::vector<DoodCell> &cells)
{
    if (cells.size() == 1) {
        return DoodActsText::tr("%1 on %2")
            .arg(session.catalog().nameOf(cells.front().subject),
                dayText(cells.front().day));
    }
    return DoodActsText::tr("%1 days of the cast").arg(cells.size());
}

QString titleOf(Session &session, const std::vector<DoodCell> &cells, std::optional<PersonDayKind> what)
{
    static constexpr const char *titles[] = {
        QT_TRANSLATE_NOOP("DayOutOfDays", "Enter travel for %1"),
        QT_TRANSLATE_NOOP("DayOutOfDays", "Enter rehearsal for %1"),
        QT_TRANSLATE_NOOP("DayOutOfDays", "Enter fitting for %1"),
        QT_TRANSLATE_NOOP("DayOutOfDays", "Hold %1"),
        QT_TRANSLATE_NOOP("DayOutOfDays", "Do not hold %1"),
        QT_TRANSLATE_NOOP("DayOutOfDays", "Clear what was entered for %1"),
    };
    return DoodActsText::tr(titles[what ? static_cast<int>(*what) : 5]).arg(whereOf(session, cells));
}

std::vector<PersonDay> entriesOn(Transaction &transaction, const DoodCell &cell)
{
    std::vector<PersonDay> entries;
    for (const Record &record : transaction.referring(Kind::PersonDay, "cast_member", cell.subject.id)) {
        if (dayOf(record, "day") == cell.day)
            entries.push_back(fromRecord<PersonDay>(record));
    }
    return entries;
}

void enter(Transaction &transaction, const DoodCell &cell, std::optional<PersonDayKind> what)
{
    std::vector<PersonDay> entries = entriesOn(transaction, cell);
    if (what && entries.empty()) {
        PersonDay entry;
        entry.id = Id<PersonDay>::random();
        entry.castMember = Id<CastMember>(cell.subject.id);
        entry.day = cell.day;
        entry.what = what;
        transaction.insert(entry);
        return;
    }
    for (size_t i = 0; i < entries.size(); ++i) {
        // One day, one entry: a second one could only contradict the first.
        if (!what || i > 0) {
            transaction.remove(entries[i].id);
        } else if (entries[i].what != what) {
            entries[i].what = what;
            transaction.update(entries[i]);
        }
    }
}

template<typename T>
HoldSetting settingOf(const T &object)
{
    return {object.hold, object.drop, object.dropGap};
}

template<typename T>
void keep(Transaction &transaction, T object, const HoldSetting &setting)
{
    object.hold = setting.hold;
    object.drop = setting.drop;
    object.dropGap = setting.dropGap;
    transaction.update(object);
}

bool change(Session &session, const QString &title, const std::vector<RecordRef> &subjects,
    const std::function<void(HoldSetting &)> &alter)
{
    std::vector<RecordRef> ruled;
    for (const RecordRef subject : subjects) {
        if (holdSettingOf(session, subject))
            ruled.push_back(subject);
    }
    if (ruled.empty())
        return false;
    const QString who = ruled.size() == 1 ? session.catalog().nameOf(ruled.front())
                                          : DoodActsText::tr("%1 rows").arg(ruled.size());
    return session.edit(title.arg(who), [&](Transaction &transaction) {
        for (const RecordRef subject : ruled) {
            const Record record = transaction.find(subject).value();
            HoldSetting setting = *holdSettingOf(session, subject);
            alter(setting);
            if (subject.kind == Kind::CastMember)
                keep(transaction, fromRecord<CastMember>(record), setting);
            else
                keep(transaction, fromRecord<Element>(record), setting);
        }
    });
}

} // namespace

bool enterPersonDays(Session &session, const std::vector<DoodCell> &cells, std::optional<PersonDayKind> what)
{
    std::vector<DoodCell> own;
    std::copy_if(cells.begin(), cells.end(), std::back_inserter(own),
        [](const DoodCell &cell) { return cell.subject.kind == Kind::CastMember; });
    if (own.empty())
        return false;
    return session.edit(titleOf(session, own, what), [&](Transaction &transaction) {
        for (const DoodCell &cell : own)
            enter(transaction, cell, what);
    });
}

std::optional<HoldSetting> holdSettingOf(Session &session, RecordRef subject)
{
    const Record *record = session.catalog().find(subject);
    if (record && subject.kind == Kind::CastMember)
        return settingOf(fromRecord<CastMember>(*record));
    if (record && subject.kind == Kind::Element)
        return settingOf(fromRecord<Element>(*record));
    return std::nullopt;
}

bool allowHold(Session &session, const std::vector<RecordRef> &subjects, bool allowed)
{
    const QString title =
        allowed ? DoodActsText::tr("Allow hold for %1") : DoodActsText::tr("Allow no hold for %1");
    return change(session, title, subjects, [allowed](HoldSetting &setting) { setting.hold = allowed; });
}

bool allowDrop(Session &session, const std::vector<RecordRef> &subjects, bool allowed)
{
    const QString title =
        allowed ? DoodActsText::tr("Allow drop for %1") : DoodActsText::tr("Allow no drop for %1");
    return change(session, title, subjects, [allowed](HoldSetting &setting) {
        setting.drop = allowed;
        setting.hold = setting.hold || allowed;
    });
}

bool setDropGap(Session &session, const std::vector<RecordRef> &subjects, std::optional<int> days)
{
    return change(session, DoodActsText::tr("Change drop gap of %1"), subjects,
        [days](HoldSetting &setting) { setting.dropGap = days; });
}

} // namespace slate
