#include "ui/schedule/month/month_words.h"

#include "core/model/eighths.h"
#include "core/report/time_words.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QTextLayout>

namespace slate {

namespace {

constexpr int noLimit = 100;

struct MonthText {
    Q_DECLARE_TR_FUNCTIONS(Month)
};

QString placesOf(const MonthEntry &entry)
{
    return entry.locations.join(QStringLiteral(", "));
}

QString scenesOf(const MonthEntry &entry)
{
    return entry.scenes.isEmpty() ? QString()
                                  : MonthText::tr("Sc. %1")
                                        .replace(QLatin1Char(' '), QChar::Nbsp)
                                        .arg(entry.scenes.join(QStringLiteral(", ")));
}

/// In one line; a board's name gives way to the figures.
QString briefHead(const MonthEntry &entry, const MonthName &name, const QFontMetrics &metrics, int width)
{
    const QString number = QString::number(entry.number);
    const QString pages = briefPagesText(entry.eighths);
    QStringList heads {headWords(entry), MonthText::tr("Day %1 · %2").arg(number, pages),
        QStringLiteral("%1 · %2").arg(number, pages)};
    if (name.text.isEmpty())
        return firstThatFits(heads, metrics, width);
    heads << QStringLiteral("%1 · %2").arg(number, displayText(Eighths {entry.eighths}));
    for (const QString &head : heads) {
        const QString named = name.text + QStringLiteral(": ") + head;
        if (metrics.horizontalAdvance(named) <= width)
            return named;
    }
    const QString figures = QStringLiteral(": ") + heads.back();
    constexpr int rounding = 4; // the parts alone may measure less than both in one
    const int room = std::max(0, width - metrics.horizontalAdvance(figures) - rounding);
    return metrics.elidedText(name.text, name.elide, room) + figures;
}

/// In a line of its own below the board's name where both do not fit into one.
QStringList fullHead(const MonthEntry &entry, const MonthName &name, const QFontMetrics &metrics, int width)
{
    const QString brief = briefHead(entry, {}, metrics, width);
    const QString named = name.text + QStringLiteral(": ") + headWords(entry);
    if (name.text.isEmpty())
        return {brief};
    if (metrics.horizontalAdvance(named) <= width)
        return {named};
    return {metrics.elidedText(name.text, name.elide, width), brief};
}

} // namespace

QString firstThatFits(const QStringList &texts, const QFontMetrics &metrics, int width)
{
    for (const QString &text : texts) {
        if (metrics.horizontalAdvance(text) <= width)
            return text;
    }
    return texts.isEmpty() ? QString() : metrics.elidedText(texts.back(), Qt::ElideRight, width);
}

QStringList wrappedLines(const QString &text, const QFont &font, int width, int most)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most;
         line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == most;
        const QString rest = text.mid(line.textStart());
        lines << (isLast ? QFontMetrics(font).elidedText(rest, Qt::ElideRight, width)
                         : rest.left(line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

QString standingWords(const MonthDay &day)
{
    if (!day.name.isEmpty())
        return day.name;
    switch (day.standing) {
    case DateStanding::Shooting:
        return {};
    case DateStanding::WeeklyDayOff:
    case DateStanding::DayOff:
        return MonthText::tr("Day off");
    case DateStanding::Holiday:
        return MonthText::tr("Holiday");
    case DateStanding::CompanyMove:
        return MonthText::tr("Company move");
    case DateStanding::Travel:
        return MonthText::tr("Travel");
    }
    return {};
}

QString headWords(const MonthEntry &entry)
{
    return MonthText::tr("Day %1 · %2").arg(QString::number(entry.number), pagesText(entry.eighths));
}

std::vector<MonthLine> monthLines(
    const MonthEntry &entry, const MonthName &boardName, const MonthFonts &fonts, QSize room)
{
    const QFontMetrics headMetrics(fonts.head);
    const int bodyLine = QFontMetrics(fonts.body).height();
    const auto wrapped = [&](const QString &text, int most) {
        return text.isEmpty() ? QStringList() : wrappedLines(text, fonts.body, room.width(), most);
    };
    QStringList heads = fullHead(entry, boardName, headMetrics, room.width());
    QStringList places = wrapped(placesOf(entry), noLimit);
    QStringList scenes = wrapped(scenesOf(entry), noLimit);
    const auto bodyRoom = [&] {
        return std::max(
            0, (room.height() - static_cast<int>(heads.size()) * headMetrics.height()) / bodyLine);
    };
    if (places.size() + scenes.size() > bodyRoom()) {
        heads = {briefHead(entry, boardName, headMetrics, room.width())};
        const int most = bodyRoom();
        if (most < 2 && !places.isEmpty() && !scenes.isEmpty()) {
            places.clear();
            scenes = most == 0 ? QStringList()
                               : wrapped(scenesOf(entry) + QStringLiteral(" · ") + placesOf(entry), 1);
        } else if (places.size() + scenes.size() > most) {
            const int forScenes = std::clamp(
                static_cast<int>(scenes.size()), 0, std::max(0, most - (places.isEmpty() ? 0 : 1)));
            places = wrapped(placesOf(entry), most - forScenes);
            scenes = wrapped(scenesOf(entry), forScenes);
        }
    }
    std::vector<MonthLine> lines;
    for (const QString &text : heads)
        lines.push_back({text, true});
    for (const QString &text : places + scenes)
        lines.push_back({text, false});
    return lines;
}

} // namespace slate
