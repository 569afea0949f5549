#pragma once

#include "tests/core/strings.h"

#include "core/model/location.h"
#include "core/model/milestone.h"
#include "core/model/source.h"
#include "core/model/stunt.h"
#include "ui/base/session.h"
#include "ui/shell/pages.h"

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace slate {

/// A new slate with a session for it, and all that the session says.
class RecordsFixture
{
public:
    RecordsFixture()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        Questions questions;
        questions.today = [] { return QDate(2021, 1, 15); };
        questions.whyMoved = [this](const QString &, const DateWindow &, const DateWindow &) {
            return whyMoved;
        };
        questions.colorToUse = [this](const QString &, const QString &) { return colorToUse; };
        questions.whyAccepted = [this](const QString &what) {
            asked = what;
            return whyAccepted;
        };
        session = std::make_unique<Session>(
            Slate::create(m_folder.filePath(QStringLiteral("test.slate"))), questions);
        fillCustoms(*session);
        QObject::connect(session.get(), &Session::failed, [this](const QString &text) { failures << text; });
        QObject::connect(session.get(), &Session::told, [this](const QString &text) { said << text; });
    }

    Slate &slate() { return session->slate(); }
    qint64 edits() { return slate().editCount(); }
    QString lastTitle() { return slate().history(0, 1).front().title; }

    template<typename T>
    Id<T> add(T object)
    {
        if (object.id.isNull())
            object.id = Id<T>::random();
        slate().edit(QStringLiteral("Add"), [&](Transaction &t) { t.insert(object); });
        return object.id;
    }
    Id<Location> addLocation(const QString &name)
    {
        Location location;
        location.name = name;
        return add(location);
    }
    Id<Person> addPerson(const QString &name)
    {
        Person person;
        person.name = name;
        return add(person);
    }
    Id<Production> addProduction(const QString &title)
    {
        Production production;
        production.title = title;
        return add(production);
    }
    template<typename T>
    T get(Id<T> id)
    {
        return slate().find(id).value();
    }

    QString colorToUse;
    QStringList failures;
    QStringList said;
    std::optional<Questions::MoveReason> whyMoved;
    std::optional<QString> whyAccepted;
    QString asked; ///< the conflict for which a reason was last asked
    std::unique_ptr<Session> session;

private:
    QTemporaryDir m_folder;
};

/// Lets everything that waits in the queue happen.
inline void settle()
{
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
}

} // namespace slate
