#include "tests/core/strings.h"

#include "core/import/import_file.h"
#include "core/import/import_matching.h"
#include "tests/core/import_script.h"

#include <QDirIterator>

using namespace slate;
using namespace script;

namespace {

ImportPlan planOf(const Slate &slate, const QString &path)
{
    Draft draft = readDraft(path);
    const auto productions = slate.all<Production>();
    const auto into = productions.empty() ? Id<Production>() : productions.front().id;
    const QString title = titleFor(draft, path);
    return planImport(std::move(draft), groundOf(slate, into, title), title);
}

/// What a plan says of a script, and no id, so that two readings can be compared.
QString factsIn(const Slate &slate)
{
    QStringList lines;
    for (const Scene &scene : scenes(slate)) {
        lines << QStringList {scene.number, scene.heading, scene.set,
            scene.length ? displayText(*scene.length) : QString(),
            castOf(slate, qPrintable(scene.number)).join(u',')}
                     .join(u'|');
    }
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("every script of the fixtures comes in, comes in again as no edit, and goes by undo")
{
    QDirIterator files(QStringLiteral(SLATE_FIXTURES "/screenplays"),
        {QStringLiteral("*.fountain"), QStringLiteral("*.fdx")}, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        INFO(path);
        TemporarySlate slate;
        const ImportPlan plan = planOf(*slate, path);
        CHECK(import(*slate, plan) != 0);
        CHECK(slate->count(Kind::Scene) == static_cast<qint64>(plan.draft.scenes.size()));
        CHECK_FALSE(planOf(*slate, path).isChange());
        CHECK(import(*slate, planOf(*slate, path)) == 0);
        CHECK(slate->verify().isSound());
        slate->undo();
        CHECK(slate->count(Kind::Scene) == 0);
        ++count;
    }
    CHECK(count >= 31);
}

TEST_CASE("one script gives the same scenes from Fountain and from Final Draft")
{
    const QString base = QStringLiteral(SLATE_FIXTURES "/screenplays/%1/screenplay-tools_TestFDX-FD.%1");
    TemporarySlate fountain;
    import(*fountain, planOf(*fountain, base.arg(QStringLiteral("fountain"))));
    const QString before = factsIn(*fountain);
    CHECK_FALSE(before.isEmpty());
    const ImportPlan plan = planOf(*fountain, base.arg(QStringLiteral("fdx")));
    CHECK(plan.comparison.count(SceneState::New) == 0);
    CHECK(plan.comparison.count(SceneState::Omitted) == 0);
}

TEST_CASE("two thousand scenes in another order, all rewritten a little, find their own")
{
    std::vector<SceneSketch> before;
    std::vector<SceneSketch> after;
    constexpr int many = 2000;
    for (int i = 0; i < many; ++i) {
        QString words;
        for (int word = 0; word < 120; ++word)
            words += QStringLiteral("w%1 ").arg((i * 7919 + word * word * 31) % 5003);
        before.push_back({{}, text("INT. ROOM - DAY"), words});
    }
    for (int i = 0; i < many; ++i) {
        SceneSketch sketch = before[static_cast<size_t>((i * 7 + 3) % many)];
        sketch.text += text("and one more thing");
        after.push_back(sketch);
    }
    const std::vector<int> found = matchScenes(before, after);
    int right = 0;
    for (int i = 0; i < many; ++i)
        right += found[static_cast<size_t>(i)] == (i * 7 + 3) % many ? 1 : 0;
    CHECK(right == many);
}
