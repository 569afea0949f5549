#include "tests/core/strings.h"
#include "tests/tools/geometry.h"

#include "core/exchange/example.h"
#include "ui/schedule/schedule_page.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace slate;

namespace {

enum class Content { Example, BoardExample, Nothing };

std::unique_ptr<Slate> slateOf(Content content, const QString &path)
{
    if (content == Content::Example)
        return createExample(path);
    return content == Content::BoardExample ? createBoardExample(path) : Slate::create(path);
}

Questions noAnswers()
{
    Questions questions;
    questions.fileToOpen = [](const QString &, const QString &) { return QString(); };
    questions.fileToSave = [](const QString &, const QString &, const QString &) { return QString(); };
    questions.today = [] { return QDate(2020, 10, 20); };
    return questions;
}

/// A window on one of the examples, walked through page by page in one size.
class Walk
{
public:
    Walk(Content content, QSize size)
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Slate tests"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        m_window = std::make_unique<MainWindow>(
            slateOf(content, m_folder.filePath(QStringLiteral("film.slate"))), noAnswers());
        m_window->resize(size);
        m_window->show();
        REQUIRE(QTest::qWaitForWindowExposed(m_window.get()));
        if (m_window->size() != size)
            m_faults << QStringLiteral("the window takes %1x%2").arg(m_window->width()).arg(m_window->height());
    }

    QStringList faults()
    {
        look(QStringLiteral("start"));
        for (int i = 0; i < pageCount; ++i) {
            const auto page = static_cast<Page>(i);
            m_window->showPage(page);
            look(pageInfo(page).title);
            auto *schedule = qobject_cast<SchedulePage *>(m_window->pageWidget(page));
            for (const ScheduleViewInfo &view : scheduleViews()) {
                if (!schedule)
                    break;
                schedule->setView(QString::fromLatin1(view.key));
                look(QString::fromLatin1(view.key));
            }
        }
        lookAtForms();
        m_window->showQuickFind();
        m_window->findChild<QLineEdit *>(QStringLiteral("quickFindWords"))->setText(QStringLiteral("a"));
        look(QStringLiteral("quick find"));
        return m_faults;
    }

private:
    void lookAtForms()
    {
        for (const Kind kind : allKinds()) {
            const std::vector<Record> &records = m_window->session().catalog().records(kind);
            for (size_t i = 0; i < records.size() && i < 2; ++i) {
                m_window->showRecord(records[i].ref());
                look(QStringLiteral("form of ") + m_window->session().catalog().nameOf(records[i].ref()));
            }
            m_window->hideForm();
        }
    }

    void look(const QString &place)
    {
        // What is laid out anew asks for it of what stands around it.
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        m_window->grab();
        for (const QString &fault : geometryFaults(*m_window))
            m_faults << place + QStringLiteral(": ") + fault;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_faults;
};

} // namespace

TEST_CASE("nothing is cut, covered or off the edge on any page, in windows of all usual sizes")
{
    const auto content = GENERATE(Content::Example, Content::BoardExample, Content::Nothing);
    const auto size = GENERATE(QSize(1024, 700), QSize(1280, 800), QSize(1920, 1080), QSize(960, 540));
    QStringList faults = Walk(content, size).faults();
    faults.removeDuplicates();
    INFO("at " << size.width() << "x" << size.height() << ", content " << static_cast<int>(content));
    CHECK(faults.join(QLatin1Char('\n')) == QString());
}
