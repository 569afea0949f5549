#include "tests/ui/import_fixture.h"

#include "ui/import/import_match_model.h"

#include "core/model/element.h"

using namespace slate;

namespace {

/// A Final Draft script of one scene whose tagged things are of Props, but the last, which is a stunt.
struct TagsFixture : ImportFixture {
    TagsFixture()
    {
        script = path(QStringLiteral("tags.fdx"));
        window->session().setProduction(alpha);
    }
    void writeTags(const QStringList &names)
    {
        QString words, labels, tags;
        for (qsizetype i = 0; i < names.size(); ++i) {
            words += QStringLiteral("<Text TagNumber=\"%1\">%2</Text>").arg(i).arg(names.at(i));
            labels += QStringLiteral("<TagDefinition CatId=\"%1\" Id=\"d%2\" Label=\"%3\"/>")
                          .arg(i + 1 < names.size() ? QStringLiteral("p") : QStringLiteral("s"))
                          .arg(i)
                          .arg(names.at(i));
            tags += QStringLiteral("<Tag Number=\"%1\"><DefId>d%1</DefId></Tag>").arg(i);
        }
        write(QStringLiteral(
            "<FinalDraft DocumentType=\"Script\" Version=\"5\"><Content><Paragraph Number=\"1\" "
            "Type=\"Scene Heading\"><Text>EXT. STATION - DAY</Text></Paragraph><Paragraph "
            "Type=\"Action\">%1</Paragraph></Content><TagData><TagCategories><TagCategory "
            "Id=\"p\" Name=\"Props\"/><TagCategory Id=\"s\" "
            "Name=\"Stunts\"/></TagCategories><TagDefinitions>%2</TagDefinitions><Tags>%3</"
            "Tags></TagData></FinalDraft>")
                  .arg(words, labels, tags)
                  .toUtf8()
                  .constData());
    }
    void import()
    {
        QTest::mouseClick(in<QPushButton>("import"), Qt::LeftButton);
        REQUIRE(isClosed());
    }
    QStringList elements()
    {
        QStringList names;
        for (const Element &element : slate().all<Element>())
            names << element.name;
        names.sort();
        return names;
    }
    int rowOf(const QString &name)
    {
        const auto *model = in<QTableView>("importThings")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, ImportMatchModel::Name).data().toString() == name)
                return row;
        }
        FAIL("no element is called " << name.toStdString());
        return -1;
    }
    QString thing(const char *name, int column)
    {
        return cell("importThings", rowOf(QString::fromLatin1(name)), column);
    }
};

} // namespace

TEST_CASE("single elements are left out and matched on the import page, and the next draft knows")
{
    TagsFixture f;
    f.writeTags({QStringLiteral("Old key"), QStringLiteral("Gun"), QStringLiteral("Fall")});
    f.open();
    f.showTab(4);
    CHECK(f.in<QTabWidget>("importTabs")->tabText(4) == QStringLiteral("Elements  3"));
    CHECK(f.thing("Gun", ImportMatchModel::Group) == QStringLiteral("Props"));
    CHECK(f.thing("Gun", ImportMatchModel::Uses) == QStringLiteral("1"));
    CHECK(f.thing("Fall", ImportMatchModel::Group) == QStringLiteral("Stunts"));
    CHECK(f.in<QTableView>("importPlaces")->isColumnHidden(ImportMatchModel::Group));
    f.chooseByKeys("importThings", f.rowOf(QStringLiteral("Gun")), 1);
    CHECK(f.thing("Gun", ImportMatchModel::Becomes) == QStringLiteral("Leave out"));
    f.import();
    CHECK(f.elements() == QStringList {QStringLiteral("Old key")});

    f.writeTags({QStringLiteral("Key"), QStringLiteral("Gun"), QStringLiteral("Fall")});
    f.open();
    f.showTab(4);
    auto *table = f.in<QTableView>("importThings");
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(f.thing("Gun", ImportMatchModel::Becomes) == QStringLiteral("Leave out"));
    CHECK(f.thing("Key", ImportMatchModel::Becomes) == QStringLiteral("New element"));
    CHECK(f.thing("Key", ImportMatchModel::Why) == QStringLiteral("Is it Old key?"));
    CHECK(f.thing("Fall", ImportMatchModel::Why) == QStringLiteral("As in the last draft"));

    // What is near stands first in the list, and no stunt among the props.
    const QRect cell =
        table->visualRect(table->model()->index(f.rowOf(QStringLiteral("Key")), ImportMatchModel::Becomes));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
    auto *box = f.in<QComboBox>("matchEditor");
    REQUIRE(QTest::qWaitFor([box] { return box->view()->isVisible(); }));
    CHECK(box->itemText(0) == QStringLiteral("Old key"));
    CHECK(box->findText(QStringLiteral("Fall")) < 0);
    QTest::keyClick(box->view(), Qt::Key_Home);
    QTest::keyClick(box->view(), Qt::Key_Return);
    CHECK(f.thing("Key", ImportMatchModel::Becomes) == QStringLiteral("Old key"));
    f.import();
    CHECK(f.elements() == QStringList {QStringLiteral("Old key")});
    CHECK(f.slate().count(Kind::SceneElement) == 1);

    f.open();
    CHECK(f.thing("Key", ImportMatchModel::Becomes) == QStringLiteral("Old key"));
    CHECK_FALSE(f.in<QPushButton>("import")->isEnabled());
}

TEST_CASE("elements of a category that is left out go with it and come back with it")
{
    TagsFixture f;
    f.writeTags({QStringLiteral("Key"), QStringLiteral("Gun"), QStringLiteral("Fall")});
    f.open();
    f.showTab(3);
    REQUIRE(f.cell("importCategories", 0, ImportMatchModel::Name) == QStringLiteral("Props"));
    const auto choose = [&](const QString &words) {
        auto *table = f.in<QTableView>("importCategories");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        auto *box = f.in<QComboBox>("matchEditor");
        REQUIRE(QTest::qWaitFor([box] { return box->view()->isVisible(); }));
        QTest::keyClick(box->view(), Qt::Key_Home);
        for (int i = 0; i < 40 && box->view()->currentIndex().data().toString() != words; ++i)
            QTest::keyClick(box->view(), Qt::Key_Down);
        QTest::keyClick(box->view(), Qt::Key_Return);
        // The box is gone by then, and its name with it.
        const auto isOpen = [&] { return f.dialog()->findChild<QComboBox *>(QStringLiteral("matchEditor")); };
        REQUIRE(QTest::qWaitFor([&] { return !isOpen(); }));
        CHECK(f.cell("importCategories", 0, ImportMatchModel::Becomes) == words);
    };
    choose(QStringLiteral("Leave out"));
    CHECK(f.in<QTabWidget>("importTabs")->tabText(4) == QStringLiteral("Elements  1"));
    choose(QStringLiteral("Wardrobe"));
    CHECK(f.in<QTabWidget>("importTabs")->tabText(4) == QStringLiteral("Elements  3"));
    f.import();
    REQUIRE(f.elements().size() == 2);
    CHECK(f.slate().nameOf({Kind::ElementCategory, f.slate().all<Element>().front().category.value()})
        == QStringLiteral("Wardrobe"));
}
