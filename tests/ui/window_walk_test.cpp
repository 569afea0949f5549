#include "tests/core/strings.h"

#include "tests/ui/own_drafts.h"
#include "tests/ui/window_walk.h"

#include "core/exchange/example.h"
#include "ui/base/questions.h"
#include "ui/shell/main_window.h"
#include "ui/timeline/move_date_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace slate;

namespace {

/// Takes what would go to a browser or a mail program.
class NoPrograms : public QObject
{
    Q_OBJECT

public:
    NoPrograms()
    {
        for (const QString &scheme : m_schemes)
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~NoPrograms() override
    {
        for (const QString &scheme : m_schemes)
            QDesktopServices::unsetUrlHandler(scheme);
    }
    Q_INVOKABLE void open(const QUrl &) { }

private:
    const QStringList m_schemes = {
        QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto"), QStringLiteral("file")};
};

/// A window on one of the examples or on an empty file, by the seed, whose files stay in a folder of the
/// test.
class WalkedWindow : OwnDrafts
{
public:
    explicit WalkedWindow(quint32 seed)
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Slate tests"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QGuiApplication::clipboard()->clear();
        const QString path = m_folder.filePath(QStringLiteral("film.slate"));
        auto slate = seed % 3 == 0 ? createExample(path)
            : seed % 3 == 1        ? createBoardExample(path)
                                   : Slate::create(path);
        window = std::make_unique<MainWindow>(std::move(slate), questions(seed));
        static constexpr QSize sizes[] = {{1280, 800}, {1024, 640}, {800, 600}, {1600, 1000}};
        window->resize(sizes[seed / 3 % 4]);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }

    std::unique_ptr<MainWindow> window;

private:
    Questions questions(quint32 seed)
    {
        Questions asked = dialogQuestions();
        asked.today = [] { return QDate(2020, 10, 20); };
        asked.whyMoved = [unsaved = asked.unsaved](const QString &milestone, const DateWindow &from,
                             const DateWindow &to) { return askWhyMoved(*unsaved, milestone, from, to); };
        asked.colorToUse = [](const QString &, const QString &) { return QStringLiteral("#336699"); };
        asked.fileToOpen = [seed](const QString &, const QString &) {
            return seed % 2 == 0
                ? QStringLiteral(SLATE_SOURCE_DIR "/resources/examples/eleven-strokes.fountain")
                : QString();
        };
        const auto newFile = [this](const QString &, const QString &suggestion, const QString &) {
            const QString ending = suggestion.section(QLatin1Char('.'), -1);
            return m_folder.filePath(QStringLiteral("new %1.%2").arg(++m_made).arg(ending));
        };
        asked.fileToSave = newFile;
        asked.fileToMake = newFile;
        return asked;
    }

    QTemporaryDir m_folder;
    NoPrograms m_noPrograms;
    int m_made = 0;
};

std::string lastWords(const WindowWalk &walk)
{
    return walk.lastActs().join(QStringLiteral("\n  ")).toStdString();
}

} // namespace

TEST_CASE(
    "whatever is pressed and clicked, the history tells all that changed and the keys go where one sees")
{
    // `./dev bench` walks on for longer. SLATE_WINDOW_SEED begins with the seed that a failure names, and
    // SLATE_WINDOW_SHOW says each act before it is done.
    constexpr int stepsOfOne = 400;
    const int asked = qEnvironmentVariableIntValue("SLATE_WINDOW_STEPS");
    const int first = qEnvironmentVariableIntValue("SLATE_WINDOW_SEED");
    int left = asked > 0 ? asked : 360;
    const int each = asked > 0 ? stepsOfOne : left / 3;
    for (quint32 seed = first > 0 ? quint32(first) : 3000; left > 0; ++seed, left -= each) {
        INFO("SLATE_WINDOW_SEED=" << seed);
        WalkedWindow walked(seed);
        WindowWalk walk(*walked.window, seed);
        if (asked > 0)
            walk.setMostMs(5000);
        const QString fault = walk.walk(std::min(left, each));
        INFO("the last acts:\n  " << lastWords(walk));
        CHECK(fault == QString());
        const VerifyReport report = walked.window->session().slate().verify();
        CHECK(report.faults.join(QLatin1Char('\n')) == QString());
    }
}

TEST_CASE("a line of the history is told to be wrong where it names nothing of what was done")
{
    const auto faultOf = [](const char *title, const std::vector<FieldChange> &changes) {
        EditInfo edit;
        edit.title = QString::fromUtf8(title);
        return titleFault(edit, changes);
    };
    const FieldChange stranda {{Kind::Location, 1}, QStringLiteral("Stranda"), Change::What::Updated,
        QByteArrayLiteral("country"), {}, QStringLiteral("Norway")};
    FieldChange person;
    person.record = {Kind::Person, 2};
    person.recordName = QStringLiteral("es");
    person.what = Change::What::Inserted;
    CHECK(faultOf("Stranda: country Norway", {stranda}).isEmpty());
    CHECK(faultOf("Delete 2 locations", {stranda}).isEmpty());
    CHECK_FALSE(faultOf("", {stranda}).isEmpty());
    CHECK_FALSE(faultOf("Change", {stranda}).isEmpty());
    CHECK_FALSE(faultOf("Stranda: contact Ada", {stranda, person}).isEmpty());
    CHECK(faultOf("Add person es", {stranda, person}).isEmpty());
}

#include "window_walk_test.moc"
