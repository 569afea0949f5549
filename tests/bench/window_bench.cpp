#include "tests/bench/window_bench.h"

#include "ui/records/record_table_page.h"
#include "ui/shell/main_window.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QWheelEvent>
#include <QtTest/QTest>

namespace slate::bench {

namespace {

double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Everything that waits is done, painting too.
void settle()
{
    QApplication::sendPostedEvents();
    QApplication::processEvents();
}

/// The least: a widget of the same size that paints nothing but its background.
class Blank
{
public:
    explicit Blank(QSize size)
    {
        m_widget.resize(size);
        m_widget.show();
        (void)QTest::qWaitForWindowExposed(&m_widget);
        settle();
    }
    void paint()
    {
        m_widget.repaint();
        settle();
    }

private:
    QWidget m_widget;
};

Figure figureOf(const char *name, const char *floor, std::optional<double> most = 16)
{
    return {QString::fromLatin1(name), QStringLiteral("ms"), {}, {}, QString::fromLatin1(floor), {}, most};
}

Figure measurePages(MainWindow &window, Blank &blank)
{
    Figure figure = figureOf("go to a page seen before", "paint an empty window", {});
    const Page pages[] = {Page::Cast, Page::Locations, Page::Stunts, Page::Timeline};
    for (const Page page : pages) {
        window.showPage(page);
        settle();
    }
    size_t next = 0;
    takeTurns(
        40, figure.runs,
        [&] {
            window.showPage(pages[next++ % std::size(pages)]);
            settle();
        },
        figure.floor, [&] { blank.paint(); });
    return figure;
}

Figure measureFilter(MainWindow &window, Blank &blank)
{
    Figure figure = figureOf("a key in the filter of 5,000 cast", "paint an empty window");
    window.showPage(Page::Cast);
    settle();
    auto *filter = window.pageWidget(Page::Cast)->findChild<QLineEdit *>(QStringLiteral("filter"));
    filter->setFocus();
    const QString typed = QStringLiteral("mill river");
    qsizetype next = 0;
    takeTurns(
        60, figure.runs,
        [&] {
            if (next % (2 * typed.size()) < typed.size())
                QTest::keyClick(filter, typed.at(next % typed.size()).toLatin1());
            else
                QTest::keyClick(filter, Qt::Key_Backspace);
            ++next;
            settle();
        },
        figure.floor, [&] { blank.paint(); });
    filter->clear();
    return figure;
}

void turnWheel(QWidget *viewport, QPoint by)
{
    const QPointF middle = viewport->rect().center();
    QWheelEvent wheel(middle, viewport->mapToGlobal(middle), by, by * 4, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(viewport, &wheel);
    settle();
}

Figure measureTimeline(MainWindow &window, Blank &blank, const char *name, int zooms)
{
    Figure figure = figureOf(name, "paint an empty window");
    window.showPage(Page::Timeline);
    settle();
    auto *view = window.findChild<TimelineView *>();
    view->fitAll();
    for (int i = 0; i < zooms; ++i)
        view->zoomIn();
    settle();
    int turn = 0;
    takeTurns(
        60, figure.runs,
        [&] {
            const bool across = turn % 2 == 0;
            const int by = turn % 8 < 4 ? -20 : 20;
            ++turn;
            turnWheel(view->viewport(), across ? QPoint(by, 0) : QPoint(0, by));
        },
        figure.floor, [&] { blank.paint(); });
    return figure;
}

/// The overview after an edit elsewhere, which has it worked out anew: what is seen of it, and all bands.
Figure measureOverview(MainWindow &window, Blank &blank, const char *name, Id<Production> chosen)
{
    Figure figure = figureOf(name, "paint an empty window", 100);
    window.session().setProduction(chosen);
    window.showPage(Page::Overview);
    QTest::qWait(1000);
    takeTurns(
        20, figure.runs,
        [&] {
            window.showPage(Page::Cast);
            window.showPage(Page::Overview);
            window.repaint();
        },
        figure.floor, [&] { blank.paint(); });
    return figure;
}

} // namespace

Figures measureWindow(const QString &large)
{
    QTemporaryDir folder(large + QStringLiteral("-window-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("copy.slate"));
    QFile::copy(large, path);
    Questions questions;
    questions.today = [] { return QDate(2020, 9, 6); };
    MainWindow window(Slate::open(path), questions);
    window.resize(1440, 900);
    window.show();
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window);
    // The work that waits for the first paint, and the counts after it.
    QTest::qWait(1000);
    Blank blank(window.size());
    Figures figures = {measurePages(window, blank), measureFilter(window, blank),
        measureTimeline(window, blank, "a paint of the timeline while panning, all of it", 0),
        measureTimeline(window, blank, "the same, zoomed in", 6)};
    const Id<Production> first(window.session().catalog().records(Kind::Production).front().id);
    figures.push_back(measureOverview(window, blank, "a paint of the overview of 50 productions", {}));
    figures.push_back(measureOverview(window, blank, "the same of one of them", first));
    Figure memory {
        QStringLiteral("memory of all that"), QStringLiteral("MB"), {{peakMegabytes()}}, {}, {}, {}, 250};
    figures.push_back(memory);
    return figures;
}

} // namespace slate::bench
