#include "core/report/overview_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextBoundaryFinder>

namespace slate {

namespace {

struct OverviewText {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

QString progressPart(int count, const char *words)
{
    return count == 0 ? QString()
                      : QStringLiteral(" · ") + OverviewText::tr(words).arg(QLocale().toString(count));
}

/// When it is, counted from today, after a name.
QString whenWords(const ReleaseLine &line)
{
    using State = ReleaseLine::State;
    const QString days = QLocale().toString(line.days);
    switch (line.state) {
    case State::Ahead:
        if (!line.date.isExact())
            return line.days == 1 ? OverviewText::tr("tomorrow at the earliest")
                                  : OverviewText::tr("in %1 days at the earliest").arg(days);
        return line.days == 1 ? OverviewText::tr("tomorrow") : OverviewText::tr("in %1 days").arg(days);
    case State::Now:
        return line.date.isExact() ? OverviewText::tr("today") : OverviewText::tr("any day now");
    case State::Passed:
        return line.date.isExact() ? OverviewText::tr("was due %1 ago").arg(spanWords(line.days))
                                   : OverviewText::tr("its time is over");
    case State::Released:
        if (!line.date.isExact())
            return OverviewText::tr("done");
        return line.days == 0 ? OverviewText::tr("done today")
                              : OverviewText::tr("%1 ago").arg(spanWords(line.days));
    case State::None:
    case State::NoDate:
        break;
    }
    return {};
}

QString namesOf(const QStringList &names)
{
    if (names.size() < 2)
        return names.value(0);
    return OverviewText::tr("%1 and %2")
        .arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

template<typename T>
QStringList namesOf(const std::vector<Id<T>> &ids, const NameOf &nameOf)
{
    QStringList names;
    for (const Id<T> id : ids)
        names << nameOf({T::kind, id.value()});
    names.removeDuplicates();
    return names;
}

/// The first letter as people see it, with its accents.
QString letterOf(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

} // namespace

HeadlineWords headlineWords(const ReleaseLine &line, const NameOf &nameOf)
{
    if (line.state == ReleaseLine::State::None)
        return {OverviewText::tr("No release is entered"), {}, {}};
    HeadlineWords words;
    words.caption = nameOf({Kind::Milestone, line.milestone.value()});
    if (const QString when = whenWords(line); !when.isEmpty())
        words.caption = OverviewText::tr("%1, %2").arg(words.caption, when);
    words.date = line.date.isEmpty() ? OverviewText::tr("no date yet") : displayText(line.date);
    words.moved = storyWords(line.story);
    return words;
}

QString spanWords(qint64 days)
{
    const auto words = [](qint64 count, const char *one, const char *many) {
        return count == 1 ? OverviewText::tr(one) : OverviewText::tr(many).arg(QLocale().toString(count));
    };
    if (days < 90)
        return words(days, "1 day", "%1 days");
    if (days < 730)
        return words(days * 12 / 365, "1 month", "%1 months");
    return words(days * 100 / 36525, "1 year", "%1 years");
}

QString progressWords(const ShootingProgress &progress)
{
    if (progress.blocks == 0)
        return {};
    const QLocale locale;
    const QString head = progress.blocks == 1
        ? OverviewText::tr("%1 of 1 block complete").arg(locale.toString(progress.complete))
        : OverviewText::tr("%1 of %2 blocks complete")
              .arg(locale.toString(progress.complete), locale.toString(progress.blocks));
    return head + progressPart(progress.shooting, "%1 shooting")
        + progressPart(progress.delayed, "%1 delayed");
}

QString aboutWords(const ProductionOverview &overview, const NameOf &nameOf)
{
    QStringList words {namesOf(namesOf(overview.directors, nameOf))};
    if (!overview.backToBack.empty())
        words << OverviewText::tr("back to back with %1").arg(namesOf(namesOf(overview.backToBack, nameOf)));
    const QString days = shootingDaysWords(overview.schedule);
    words << (days.isEmpty() ? progressWords(overview.shooting) : days);
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

QString comingWords(const ComingUp &coming)
{
    if (coming.isShooting)
        return OverviewText::tr("shooting now");
    return coming.date.isEmpty() ? OverviewText::tr("no date yet") : displayText(coming.date);
}

QString personInitials(const QString &name)
{
    const QStringList words = name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = letterOf(words.first());
    return words.size() == 1 ? first : first + letterOf(words.last());
}

} // namespace slate
