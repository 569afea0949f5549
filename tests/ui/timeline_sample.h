#pragma once

#include "core/model/milestone.h"
#include "core/model/production.h"
#include "core/model/shoot_block.h"
#include "core/model/source.h"
#include "core/model/stunt.h"
#include "ui/base/session.h"

#include <QTemporaryDir>

/// A session on a small new slate with a fixed today, whose question of why a date moves is answered
/// as the test says.
struct TimelineSample {
    QTemporaryDir folder;
    std::optional<slate::Questions::MoveReason> why;
    QString saveTo;
    int asked = 0;
    std::unique_ptr<slate::Session> session;
    slate::Production film;

    explicit TimelineSample(QDate today = QDate(2020, 9, 1))
    {
        slate::Questions questions;
        questions.today = [today] { return today; };
        questions.whyMoved = [this](const QString &, const slate::DateWindow &, const slate::DateWindow &) {
            ++asked;
            return why;
        };
        questions.fileToSave = [this](const QString &, const QString &, const QString &) { return saveTo; };
        session = std::make_unique<slate::Session>(
            slate::Slate::create(folder.filePath(QStringLiteral("test.slate"))), questions);
        film = production("Mission: Impossible 7");
    }

    template<typename T>
    T add(T object)
    {
        object.id = slate::Id<T>::random();
        session->slate().edit(QStringLiteral("Add"), [&](slate::Transaction &t) { t.insert(object); });
        return object;
    }

    slate::Production production(const char *title)
    {
        slate::Production made;
        made.title = QString::fromUtf8(title);
        return add(made);
    }

    slate::Milestone milestone(const char *title, const slate::DateWindow &date,
        slate::MilestoneKind kind = slate::MilestoneKind::Release)
    {
        slate::Milestone made;
        made.title = QString::fromUtf8(title);
        made.production = film.id;
        made.milestoneKind = kind;
        made.date = date;
        made.status = slate::MilestoneStatus::Planned;
        return add(made);
    }

    slate::ShootBlock block(const char *name, const slate::DateWindow &first, const slate::DateWindow &last,
        slate::ShootStatus status = slate::ShootStatus::Planned)
    {
        slate::ShootBlock made;
        made.name = QString::fromUtf8(name);
        made.production = film.id;
        made.status = status;
        made.planned = first;
        made.plannedEnd = last;
        return add(made);
    }

    void quote(slate::RecordRef subject, const char *words)
    {
        slate::Source made;
        made.subjectKind = subject.kind;
        made.subject = subject.id;
        made.document = QStringLiteral("article");
        made.quote = QString::fromUtf8(words);
        made.certainty = slate::Certainty::Stated;
        add(made);
    }

    slate::RecordRef ref(const slate::Milestone &milestone) const
    {
        return {slate::Kind::Milestone, milestone.id.value()};
    }
    slate::DateWindow dateOf(const slate::Milestone &milestone) const
    {
        return session->slate().find(milestone.id)->date;
    }
};

inline slate::DateWindow day(int year, int month, int date)
{
    return slate::DateWindow::exact(QDate(year, month, date));
}
