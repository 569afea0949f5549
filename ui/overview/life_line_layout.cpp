#include "ui/overview/life_line_layout.h"

#include "ui/picture/brief_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace slate {

namespace {

struct LifeLineText {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

constexpr double gap = 4;
constexpr double bandHeight = 20;
constexpr double markSize = 13;
constexpr double leastTick = 72;
constexpr int mostLanes = 3;
constexpr int labelRows = 2;

/// A wish for a label: under `x`, in the first of these words that finds room.
struct Wish {
    int rank = 0; ///< the lowest is placed first
    double x = 0;
    QStringList words;
    LifeLabel::Tone tone = LifeLabel::Tone::Plain;
};

/// Puts a picture together, one kind of thing after the other.
class Drawing
{
public:
    Drawing(const LifeLine &line, QDate today, bool withToday, double width, const LifeType &type)
        : m_line(line),
          m_today(today),
          m_type(type)
    {
        m_picture.axis.setWidth(width);
        m_headHeight = type.lineHeight + 6;
        m_bandTop = m_headHeight + gap;
        m_picture.middle = m_bandTop + bandHeight / 2;
        m_labelsTop = m_bandTop + bandHeight + gap;
        fit(withToday);
    }

    LifePicture drawn()
    {
        placeToday();
        placeTicks();
        placeBars();
        placeDates();
        placeLabels();
        std::stable_sort(m_picture.spots.begin(), m_picture.spots.end(),
            [](const LifeSpot &a, const LifeSpot &b) { return a.box.left() < b.box.left(); });
        double bottom = m_labelsTop;
        for (const LifeLabel &label : m_picture.labels)
            bottom = std::max(bottom, label.box.bottom());
        m_picture.height = bottom + gap;
        return std::move(m_picture);
    }

private:
    double width() const { return m_picture.axis.width(); }

    void fit(bool withToday)
    {
        QDate first;
        QDate last;
        for (const LifePhase &phase : m_line.phases)
            widen(first, last, spanOf(phase.first, phase.last));
        for (const LifeDate &date : m_line.dates) {
            widen(first, last, spanOf(date.date));
            for (const PastDate &past : date.story.past)
                widen(first, last, spanOf(past.date));
        }
        if (withToday)
            widen(first, last, spanOf(DateWindow::exact(m_today)));
        if (!first.isValid())
            first = last = m_today;
        m_picture.axis.fit(first, last, 28, 44);
    }

    void placeToday()
    {
        const double x = m_picture.axis.centre(m_today);
        if (x < 0 || x > width())
            return;
        const double badge = m_type.small(todayWord()) + 14;
        const double left = std::clamp(x - badge / 2, 0.0, std::max(0.0, width() - badge));
        m_picture.today = QRectF(left, 0, badge, m_type.lineHeight + 2);
    }

    // The finest unit whose cells have room for their names.
    void placeTicks()
    {
        const std::pair<TimeUnit, double> units[] = {
            {TimeUnit::Month, 28}, {TimeUnit::Quarter, 90}, {TimeUnit::Year, 365}, {TimeUnit::Decade, 3652}};
        TimeUnit unit = TimeUnit::Decade;
        for (const auto &[each, days] : units) {
            if (days * m_picture.axis.pixelsPerDay() >= leastTick) {
                unit = each;
                break;
            }
        }
        QDate start = unitStart(unit, m_picture.axis.firstDay(), QLocale().firstDayOfWeek());
        while (m_picture.axis.x(start) < width()) {
            const QDate next = nextUnit(unit, start);
            Tick tick {start, m_picture.axis.x(start), m_picture.axis.x(next), nameOf(unit, start), 0};
            tick.labelX = std::max(tick.left, 0.0) + gap;
            const double end = tick.labelX + m_type.small(tick.label);
            const bool underToday = !m_picture.today.isEmpty() && end + gap > m_picture.today.left()
                && tick.labelX < m_picture.today.right() + gap;
            if (end > std::min(tick.right, width()) || underToday)
                tick.label.clear();
            m_picture.ticks.push_back(tick);
            start = next;
        }
    }

    static QString nameOf(TimeUnit unit, QDate start)
    {
        const QString year = QString::number(start.year());
        if (unit == TimeUnit::Year || unit == TimeUnit::Decade || start.month() == 1)
            return year;
        const QString month = QLocale().standaloneMonthName(start.month(), QLocale::ShortFormat);
        return QStringLiteral("%1 %2").arg(month, year);
    }

    void placeBars()
    {
        std::vector<double> lanesEnd;
        std::vector<int> lanes;
        for (const LifePhase &phase : m_line.phases) {
            LifeBar bar;
            bar.span = spanOf(phase.first, phase.last);
            bar.what = phase.what;
            bar.state = phase.status                      ? stateOf(phase.status)
                : phase.what == LifePhase::What::Shooting ? MarkState::Underway
                                                          : MarkState::Planned;
            if (!bar.span.isDrawn())
                continue;
            const auto [left, right] = extentOf(bar.span, true, m_picture.axis);
            size_t lane = 0;
            while (lane < lanesEnd.size() && lanesEnd[lane] > left + 1 && lane + 1 < mostLanes)
                ++lane;
            if (lane == lanesEnd.size())
                lanesEnd.push_back(right);
            lanesEnd[lane] = std::max(lanesEnd[lane], right);
            lanes.push_back(static_cast<int>(lane));
            bar.box = QRectF(left, 0, right - left, 0);
            m_picture.bars.push_back(bar);
            m_named.push_back(&phase);
        }
        const double share = bandHeight / std::max<double>(1, static_cast<double>(lanesEnd.size()));
        for (size_t i = 0; i < m_picture.bars.size(); ++i) {
            QRectF &box = m_picture.bars[i].box;
            box.setTop(m_bandTop + lanes[i] * share + 1);
            box.setHeight(share - 2);
            nameBar(box, *m_named[i], lanesEnd.size() == 1);
        }
    }

    void nameBar(const QRectF &box, const LifePhase &phase, bool isHigh)
    {
        const QString name = phaseName(phase);
        m_picture.spots.push_back({box.adjusted(-2, -2, 2, 2), phase.record,
            LifeLineText::tr("%1: %2").arg(name, phaseDates(phase))});
        const double needed = m_type.small(name);
        const QRectF seen = box.intersected(QRectF(0, 0, width(), 1000));
        if (isHigh && needed + 16 <= seen.width() && m_type.lineHeight <= box.height() + 2)
            m_picture.labels.push_back({name,
                QRectF(seen.center().x() - needed / 2, m_picture.middle - m_type.lineHeight / 2, needed + 1,
                    m_type.lineHeight),
                LifeLabel::Tone::Plain});
        else
            m_wishes.push_back({1, seen.center().x(), {name}, LifeLabel::Tone::Plain});
    }

    void placeDates()
    {
        for (const LifeDate &date : m_line.dates)
            placeDate(date);
    }

    void placeDate(const LifeDate &date)
    {
        std::optional<double> before;
        const auto &past = date.story.past;
        for (const PastDate &each : past) {
            const auto x = mark(each.date, {{}, stateOf(date.status), true, false});
            slip(before, x);
            before = x ? x : before;
            if (x)
                m_wishes.push_back({4, *x, {briefText(each.date)}, LifeLabel::Tone::Ghost});
            if (x)
                addSpot(
                    *x, date.record, LifeLineText::tr("%1 was %2").arg(date.name, displayText(each.date)));
        }
        const auto x = mark(date.date, {{}, stateOf(date.status), false, date.isHeadline});
        slip(before, x);
        if (!x)
            return;
        const QString day = briefText(date.date);
        const QString whole = QStringLiteral("%1 · %2").arg(date.name, day);
        if (date.isHeadline)
            m_wishes.push_back({0, *x, {day}, LifeLabel::Tone::Strong});
        else
            m_wishes.push_back({2, *x, {whole, date.name, day}, LifeLabel::Tone::Plain});
        const QString story = storyWords(date.story);
        const QString words = LifeLineText::tr("%1: %2").arg(date.name, displayText(date.date));
        addSpot(*x, date.record, story.isEmpty() ? words : LifeLineText::tr("%1, %2").arg(words, story));
    }

    std::optional<double> mark(const DateWindow &window, LifeMark mark)
    {
        const Span span = spanOf(window);
        if (!span.isDrawn())
            return std::nullopt;
        const double x = m_picture.axis.centre(span.solidFrom);
        mark.centre = QPointF(x, m_picture.middle);
        m_picture.marks.push_back(mark);
        return x;
    }

    void slip(std::optional<double> from, std::optional<double> to)
    {
        if (from && to)
            m_picture.slips.push_back({*from, *to});
    }

    void addSpot(double x, RecordRef record, const QString &words)
    {
        const double half = markSize / 2 + 3;
        m_picture.spots.push_back(
            {QRectF(x - half, m_picture.middle - half, 2 * half, 2 * half), record, words});
    }

    void placeLabels()
    {
        std::stable_sort(
            m_wishes.begin(), m_wishes.end(), [](const Wish &a, const Wish &b) { return a.rank < b.rank; });
        for (const Wish &wish : m_wishes) {
            if (!isSaid(wish))
                placeLabel(wish);
        }
    }

    /// Films moved together often have the same old date: once is enough.
    bool isSaid(const Wish &wish) const
    {
        return std::any_of(m_picture.labels.begin(), m_picture.labels.end(), [&](const LifeLabel &label) {
            return label.words == wish.words.first() && std::abs(label.box.center().x() - wish.x) < 60;
        });
    }

    void placeLabel(const Wish &wish)
    {
        for (const QString &words : wish.words) {
            const double needed =
                wish.tone == LifeLabel::Tone::Strong ? m_type.strong(words) : m_type.small(words);
            if (words.isEmpty() || needed > width())
                continue;
            const double left = std::clamp(wish.x - needed / 2, 0.0, width() - needed - 1);
            for (int row = 0; row < labelRows; ++row) {
                const QRectF box(left, m_labelsTop + row * m_type.lineHeight, needed + 1, m_type.lineHeight);
                if (isFree(box)) {
                    m_picture.labels.push_back({words, box, wish.tone});
                    return;
                }
            }
        }
    }

    bool isFree(const QRectF &box) const
    {
        return std::none_of(m_picture.labels.begin(), m_picture.labels.end(),
            [&](const LifeLabel &label) { return label.box.adjusted(-8, 0.5, 8, -0.5).intersects(box); });
    }

    const LifeLine &m_line;
    QDate m_today;
    const LifeType &m_type;
    LifePicture m_picture;
    std::vector<const LifePhase *> m_named; ///< whose the bars are
    std::vector<Wish> m_wishes;
    double m_headHeight = 0;
    double m_bandTop = 0;
    double m_labelsTop = 0;
};

} // namespace

LifePicture lifePicture(const LifeLine &line, QDate today, bool withToday, double width, const LifeType &type)
{
    return Drawing(line, today, withToday, width, type).drawn();
}

QString todayWord()
{
    return LifeLineText::tr("Today");
}

} // namespace slate
