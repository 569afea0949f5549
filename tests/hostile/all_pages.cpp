#include "tests/hostile/all_pages.h"

#include "ui/schedule/schedule_page.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QLineEdit>

namespace slate::hostile {

namespace {

Questions noAnswers()
{
    Questions questions;
    questions.fileToOpen = [](const QString &, const QString &) { return QString(); };
    questions.fileToSave = [](const QString &, const QString &, const QString &) { return QString(); };
    questions.today = [] { return QDate(2020, 10, 20); };
    return questions;
}

void look(MainWindow &window)
{
    QCoreApplication::processEvents();
    window.grab();
    QCoreApplication::processEvents();
}

void showForms(MainWindow &window)
{
    for (const Kind kind : allKinds()) {
        const std::vector<Record> &records = window.session().catalog().records(kind);
        for (size_t i = 0; i < records.size() && i < 2; ++i) {
            window.showRecord(records[i].ref());
            look(window);
        }
        window.hideForm();
    }
}

void find(MainWindow &window)
{
    window.showQuickFind();
    if (auto *words = window.findChild<QLineEdit *>(QStringLiteral("quickFindWords")))
        words->setText(QStringLiteral("a"));
    look(window);
}

} // namespace

void walkAllPages(const QString &path)
{
    MainWindow window(Slate::open(path), noAnswers());
    window.resize(1280, 800);
    window.show();
    look(window);
    for (int i = 0; i < pageCount; ++i) {
        window.showPage(static_cast<Page>(i));
        look(window);
        auto *schedule = qobject_cast<SchedulePage *>(window.pageWidget(static_cast<Page>(i)));
        for (const ScheduleViewInfo &view : scheduleViews()) {
            if (!schedule)
                break;
            schedule->setView(QString::fromLatin1(view.key));
            look(window);
        }
    }
    showForms(window);
    find(window);
    window.session().slate().finishCheck();
    look(window);
}

} // namespace slate::hostile
