#include "ui/overview/overview_words.h"

#include "core/store/catalog.h"
#include "ui/base/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace slate {

namespace {

struct OverviewText {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

QString longDay(QDate day)
{
    return displayText(DateWindow::exact(day));
}

/// A window as a whole is over or not: none of its days was the one that was said.
QString overWords(const Attention &attention, const Catalog &catalog, const char *key, const char *ofDay,
    const char *ofWindow)
{
    const Record *record = catalog.find(attention.record);
    const DateWindow window = record ? windowOf(*record, key) : DateWindow();
    return window.isExact() || !window.hasDates()
        ? OverviewText::tr(ofDay).arg(catalog.nameOf(attention.record), longDay(attention.day))
        : OverviewText::tr(ofWindow).arg(catalog.nameOf(attention.record), displayText(window));
}

QString progressPart(int count, const char *words)
{
    return count == 0 ? QString()
                      : QStringLiteral(" · ") + OverviewText::tr(words).arg(QLocale().toString(count));
}

} // namespace

QString releaseWords(const ReleaseLine &line, const Catalog &catalog)
{
    using State = ReleaseLine::State;
    if (line.state == State::None)
        return OverviewText::tr("No release is entered");
    const QString name = catalog.nameOf(RecordRef {Kind::Milestone, line.milestone.value()});
    const QString date = displayText(line.date);
    switch (line.state) {
    case State::NoDate:
        return OverviewText::tr("%1: no date yet").arg(name);
    case State::Ahead:
        if (!line.date.isExact())
            return line.days == 1 ? OverviewText::tr("%1 tomorrow at the earliest · %2").arg(name, date)
                                  : OverviewText::tr("%1 in %2 days at the earliest · %3")
                                        .arg(name, QLocale().toString(line.days), date);
        return line.days == 1
            ? OverviewText::tr("%1 tomorrow · %2").arg(name, date)
            : OverviewText::tr("%1 in %2 days · %3").arg(name, QLocale().toString(line.days), date);
    case State::Now:
        return line.date.isExact() ? OverviewText::tr("%1 today · %2").arg(name, date)
                                   : OverviewText::tr("%1 can be any day now · %2").arg(name, date);
    case State::Passed:
        return line.date.isExact()
            ? OverviewText::tr("%1 was due %2 ago · %3").arg(name, spanWords(line.days), date)
            : OverviewText::tr("%1: its time is over · %2").arg(name, date);
    case State::Released:
        if (line.date.hasDates() && !line.date.isExact())
            return OverviewText::tr("%1: done · %2").arg(name, date);
        return line.date.hasDates() ? OverviewText::tr("%1 %2 ago · %3").arg(name, spanWords(line.days), date)
                                    : OverviewText::tr("%1: done").arg(name);
    case State::None:
        break;
    }
    return {};
}

QString progressWords(const ShootingProgress &progress)
{
    if (progress.blocks == 0)
        return OverviewText::tr("No shoot block is entered");
    const QLocale locale;
    const QString head = progress.blocks == 1
        ? OverviewText::tr("%1 of 1 block complete").arg(locale.toString(progress.complete))
        : OverviewText::tr("%1 of %2 blocks complete")
              .arg(locale.toString(progress.complete), locale.toString(progress.blocks));
    return head + progressPart(progress.shooting, "%1 shooting")
        + progressPart(progress.delayed, "%1 delayed");
}

QString conflictsWords(int count)
{
    return count == 1 ? OverviewText::tr("1 conflict in the schedule")
                      : OverviewText::tr("%1 conflicts in the schedule").arg(QLocale().toString(count));
}

QString attentionWords(const Attention &attention, const Catalog &catalog, QDate today)
{
    const QString name = catalog.nameOf(attention.record);
    switch (attention.reason) {
    case Reason::HazardNotAssessed:
        return attention.count == 1
            ? OverviewText::tr("%1: 1 hazard not assessed").arg(name)
            : OverviewText::tr("%1: %2 hazards not assessed").arg(name, QLocale().toString(attention.count));
    case Reason::NoHazards:
        return OverviewText::tr("%1: risks not assessed yet").arg(name);
    case Reason::NoRailPermission:
        return OverviewText::tr("%1: railway permission or site assessment missing").arg(name);
    case Reason::NoPermit:
        return OverviewText::tr("%1: shooting without a granted permit").arg(name);
    case Reason::PermitNotValid:
        return attention.day.isValid() && attention.day < today
            ? OverviewText::tr("%1: shooting, but the permit ended %2").arg(name, longDay(attention.day))
            : OverviewText::tr("%1: shooting, but no permit is valid today").arg(name);
    case Reason::MilestonePassed:
        return overWords(attention, catalog, "date",
            QT_TRANSLATE_NOOP("Overview", "%1: was due %2, not marked done"),
            QT_TRANSLATE_NOOP("Overview", "%1: its time is over (%2), not marked done"));
    case Reason::BlockNotStarted:
        return overWords(attention, catalog, "planned",
            QT_TRANSLATE_NOOP("Overview", "%1: should have started by %2"),
            QT_TRANSLATE_NOOP("Overview", "%1: planned for %2, which is over, and not started"));
    }
    return name;
}

QString comingWords(const ComingUp &coming, const Catalog &catalog)
{
    const QString name = catalog.nameOf(coming.record);
    const Record *record = catalog.find(coming.record);
    if (record && coming.record.kind == Kind::ShootBlock
        && fromRecord<ShootBlock>(*record).status == ShootStatus::Shooting)
        return OverviewText::tr("%1 · shooting now").arg(name);
    return OverviewText::tr("%1 · %2").arg(name, displayText(coming.date));
}

} // namespace slate
