#include "ui/records/page_words.h"

#include "ui/records/commit.h"

#include <QCoreApplication>

namespace slate {

namespace {

struct PageWords {
    Kind kind;
    const char *title; ///< empty: the kind's own plural
    const char *empty;
};

const PageWords words[] = {
    {Kind::Production, "", QT_TRANSLATE_NOOP("Page", "The films and series of this slate.")},
    {Kind::Person, "",
        QT_TRANSLATE_NOOP("Page", "Everybody who works on the productions, with how to reach them.")},
    {Kind::CastMember, QT_TRANSLATE_NOOP("Page", "Cast"),
        QT_TRANSLATE_NOOP("Page", "Who plays whom, with cast numbers and the days they are needed.")},
    {Kind::CrewMember, QT_TRANSLATE_NOOP("Page", "Crew"),
        QT_TRANSLATE_NOOP("Page", "Who does which job behind the camera.")},
    {Kind::Partner, "",
        QT_TRANSLATE_NOOP(
            "Page", "Organisations that help the production, and what they are thanked for in the credits.")},
    {Kind::Location, "",
        QT_TRANSLATE_NOOP("Page", "The places to film at, with their contacts and permits.")},
    {Kind::Stunt, "",
        QT_TRANSLATE_NOOP("Page", "The stunts, with who performs them, their hazards and their plans.")},
    {Kind::Scene, "",
        QT_TRANSLATE_NOOP(
            "Page", "The scenes of the script in its order, each with what it takes to shoot it.")},
    {Kind::ShootBlock, QT_TRANSLATE_NOOP("Page", "Schedule"),
        QT_TRANSLATE_NOOP("Page", "The stretches of shooting: where, when as planned, and when as it was.")},
    {Kind::Milestone, "",
        QT_TRANSLATE_NOOP("Page", "The dates that people wait for, from the first day to the release.")},
};

const PageWords *wordsOf(Kind kind)
{
    for (const PageWords &page : words) {
        if (page.kind == kind)
            return &page;
    }
    return nullptr;
}

} // namespace

QString pageTitle(Kind kind)
{
    const PageWords *page = wordsOf(kind);
    if (page && page->title[0] != '\0')
        return QCoreApplication::translate("Page", page->title);
    QString title = schemaOf(kind).displayPlural();
    title[0] = title.at(0).toUpper();
    return title;
}

QString emptyPageText(Kind kind)
{
    const PageWords *page = wordsOf(kind);
    return page ? QCoreApplication::translate("Page", page->empty) : QString();
}

QString addButtonText(Kind kind)
{
    return addTitle(kind);
}

} // namespace slate
