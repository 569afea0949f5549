#include "tests/bench/scenes_bench.h"

#include "tests/bench/long_film.h"
#include "ui/breakdown/scenes_page.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QtTest/QTest>

namespace slate::bench {

namespace {

void settleScenes()
{
    QApplication::sendPostedEvents();
    QApplication::processEvents();
}

QString makeFilm(const QString &path, const FilmSize &size)
{
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(end));
    const auto slate = Slate::create(path);
    slate->edit(QStringLiteral("Fill"), [&](Transaction &t) { fillFilm(t, size); });
    return path;
}

/// A window on one of the films.
class Open
{
public:
    explicit Open(const QString &path) : m_window(Slate::open(path), questions())
    {
        m_window.resize(1440, 900);
        m_window.show();
        m_window.activateWindow();
        (void)QTest::qWaitForWindowExposed(&m_window);
        // What waits for the first paint.
        QTest::qWait(1000);
    }

    void show(Page page)
    {
        m_window.showPage(page);
        settleScenes();
    }
    ScenesPage &scenes() { return *static_cast<ScenesPage *>(m_window.pageWidget(Page::Scenes)); }
    RecordTableView &view() { return scenes().table().view(); }
    void type()
    {
        auto *filter = scenes().findChild<QLineEdit *>(QStringLiteral("filter"));
        const QString typed = QStringLiteral("set 12");
        const qsizetype at = m_typed++ % (2 * typed.size());
        if (at < typed.size())
            QTest::keyClick(filter, typed.at(at).toLatin1());
        else
            QTest::keyClick(filter, Qt::Key_Backspace);
        settleScenes();
    }
    void sort(const QByteArray &key)
    {
        const int column = scenes().table().model().columnOf(key);
        view().sortByColumn(column, m_typed++ % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        settleScenes();
    }
    void scroll()
    {
        QScrollBar *bar = view().verticalScrollBar();
        bar->setValue((bar->value() + bar->pageStep()) % std::max(1, bar->maximum()));
        settleScenes();
    }
    void choose(int count)
    {
        const int first = m_typed++ * 7 % 90;
        const auto &model = *view().model();
        view().selectionModel()->select(
            QItemSelection(model.index(first, 0), model.index(first + count - 1, model.columnCount() - 1)),
            QItemSelectionModel::ClearAndSelect);
        settleScenes();
        settleScenes();
    }
    void walk()
    {
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Down);
        settleScenes();
        settleScenes();
    }

private:
    static Questions questions()
    {
        Questions questions;
        questions.today = [] { return QDate(2021, 1, 15); };
        return questions;
    }

    MainWindow m_window;
    int m_typed = 0;
};

Figure figureOf(const char *name, std::optional<double> most)
{
    return {
        QString::fromLatin1(name), QStringLiteral("ms"), {}, {}, QStringLiteral("with 200 scenes"), {}, most};
}

Figure measured(
    const char *name, int times, Open &large, Open &small, const std::function<void(Open &)> &work)
{
    Figure figure = figureOf(name, 100);
    takeTurns(
        times, figure.runs, [&] { work(large); }, figure.floor, [&] { work(small); });
    return figure;
}

} // namespace

Figures measureScenes(const QString &folder)
{
    Open large(makeFilm(folder + QStringLiteral("/scenes.slate"), {20'000, 5'000, 200}));
    Open small(makeFilm(folder + QStringLiteral("/scenes-floor.slate"), {200, 200, 20}));
    Figures figures;
    const auto add = [&](const char *name, int times, const std::function<void(Open &)> &work) {
        figures.push_back(measured(name, times, large, small, work));
    };
    add("open the page of 20,000 scenes", 1, [](Open &open) { open.show(Page::Scenes); });
    figures.back().most = 500;
    // As long as a hand needs to the filter.
    QTest::qWait(1000);
    add("the first key in their filter", 1, [](Open &open) { open.type(); });
    add("a key in their filter", 24, [](Open &open) { open.type(); });
    add("sort them by set", 6, [](Open &open) { open.sort("set_name"); });
    add("sort them by number", 6, [](Open &open) { open.sort("scene_number"); });
    add("sort them by cast", 6, [](Open &open) { open.sort("cast"); });
    add("scroll a page of them", 40, [](Open &open) { open.scroll(); });
    add("an arrow key, with the next sheet", 40, [](Open &open) { open.walk(); });
    add("choose 100 of them", 12, [](Open &open) { open.choose(100); });
    add("open the board of 5,000 strips", 1, [](Open &open) { open.show(Page::Schedule); });
    figures.back().most = 500;
    return figures;
}

} // namespace slate::bench
