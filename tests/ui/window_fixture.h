#pragma once

#include "tests/core/strings.h"

#include "core/model/location.h"
#include "core/model/milestone.h"
#include "core/model/stunt.h"
#include "ui/base/theme.h"
#include "ui/shell/banner.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/toast.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace slate {

/// A window on a new slate of two productions: "Alpha" with the locations Rauma and Stranda, "Beta" with
/// the location Rome.
class WindowFixture
{
public:
    WindowFixture()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Slate tests"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        auto slate = Slate::create(path());
        alpha = addProduction(*slate, QStringLiteral("Alpha"));
        beta = addProduction(*slate, QStringLiteral("Beta"));
        rauma = addLocation(*slate, QStringLiteral("Rauma"), alpha);
        stranda = addLocation(*slate, QStringLiteral("Stranda"), alpha);
        rome = addLocation(*slate, QStringLiteral("Rome"), beta);
        questions.today = [] { return QDate(2020, 10, 20); };
        questions.fileToSave = [this](
                                   const QString &, const QString &, const QString &) { return fileToSave; };
        questions.fileToOpen = [this](const QString &, const QString &) { return fileToOpen; };
        window = std::make_unique<MainWindow>(std::move(slate), questions);
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }

    QString path(const QString &name = QStringLiteral("films.slate")) const { return folder.filePath(name); }

    static Id<Production> addProduction(Slate &slate, const QString &title)
    {
        Production production;
        production.id = Id<Production>::random();
        production.title = title;
        slate.edit(QStringLiteral("Add production"), [&](Transaction &t) { t.insert(production); });
        return production.id;
    }
    static Id<Location> addLocation(Slate &slate, const QString &name, Id<Production> production)
    {
        Location location;
        location.id = Id<Location>::random();
        location.name = name;
        location.production = production;
        slate.edit(QStringLiteral("Add location"), [&](Transaction &t) { t.insert(location); });
        return location.id;
    }

    Slate &slate() { return window->session().slate(); }
    template<typename W>
    W *child(const char *name)
    {
        W *found = window->findChild<W *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    Navigation &navigation() { return *window->findChild<Navigation *>(); }
    std::optional<qint64> count(Page page) { return navigation().count(page); }
    QString toast() { return window->findChild<Toast *>()->text(); }
    QString failure() { return child<Banner>("failureBanner")->text(); }
    QAction *action(const char *name) { return child<QAction>(name); }
    /// A key to whatever has the focus, as the system would send it.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *widget = QApplication::focusWidget();
        QTest::keyClick(widget ? widget : window.get(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static RecordRef ref(Id<Location> id) { return {Kind::Location, id.value()}; }
    QString nameOf(Id<Location> id) { return slate().find(id)->name; }

    QTemporaryDir folder;
    QString fileToSave;
    QString fileToOpen;
    Questions questions;
    Id<Production> alpha;
    Id<Production> beta;
    Id<Location> rauma;
    Id<Location> stranda;
    Id<Location> rome;
    std::unique_ptr<MainWindow> window;
};

} // namespace slate
