#include "core/report/reading_words.h"

#include <QCoreApplication>

namespace slate {

namespace {

struct ReadingText {
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

QString sentenceFor(const ReadingNote &note)
{
    switch (note.what) {
    case ReadingNote::What::UnclosedComment:
        return ReadingText::tr("A comment or note begins here and never ends.");
    case ReadingNote::What::NotAHeading:
        return note.detail.isEmpty()
            ? ReadingText::tr("A scene heading is empty and was left out.")
            : ReadingText::tr("This looks like a scene heading but is none: %1").arg(note.detail);
    case ReadingNote::What::NotANumber:
        return ReadingText::tr("This is not a scene number: %1").arg(note.detail);
    case ReadingNote::What::BadLength:
        return ReadingText::tr("This length could not be read: %1").arg(note.detail);
    case ReadingNote::What::NumberTwice:
        return ReadingText::tr("More than one scene has the number %1.").arg(note.detail);
    case ReadingNote::What::UnknownReference:
        return ReadingText::tr("The file refers to something that is not in it: %1").arg(note.detail);
    case ReadingNote::What::BrokenPart:
        return ReadingText::tr("This could not be read: %1").arg(note.detail);
    case ReadingNote::What::DamagedText:
        return ReadingText::tr("Some letters may be wrong: the file is not in the encoding expected.");
    case ReadingNote::What::Experimental:
        return ReadingText::tr(
            "This format has no public description. Check the scenes before you use them.");
    case ReadingNote::What::LineTooLong:
        return ReadingText::tr("A line was too long and was cut after %1 characters.").arg(note.detail);
    case ReadingNote::What::OpeningKept:
        return ReadingText::tr(
            "What stands before the first scene heading was kept as a scene of its own. Look whether "
            "it is one.");
    case ReadingNote::What::NoPlaceFor:
        return ReadingText::tr("Slate has no place for this, and it was left out: %1").arg(note.detail);
    case ReadingNote::What::GivenTwice:
        return ReadingText::tr("The file says this twice; the first was taken: %1").arg(note.detail);
    case ReadingNote::What::StartOnDayOff:
        return ReadingText::tr("Shooting begins on a day that the calendar has off: %1").arg(note.detail);
    case ReadingNote::What::ContinuedHeading:
        return ReadingText::tr(
            "This heading goes on with the scene before it, and is no scene of its own: %1")
            .arg(note.detail);
    }
    return {};
}

} // namespace

QString wordsFor(const ReadingNote &note)
{
    const QString sentence = sentenceFor(note);
    return note.line > 0 ? ReadingText::tr("Line %1: %2").arg(QString::number(note.line), sentence)
                         : sentence;
}

QString displayName(Screenplay::Format format)
{
    switch (format) {
    case Screenplay::Format::Fountain:
        return ReadingText::tr("Fountain");
    case Screenplay::Format::FinalDraft:
        return ReadingText::tr("Final Draft");
    case Screenplay::Format::UniversalSchedule:
        return ReadingText::tr("Universal Schedule");
    case Screenplay::Format::MovieMagicExport:
        return ReadingText::tr("Movie Magic export");
    case Screenplay::Format::Csv:
        return ReadingText::tr("Scene list");
    }
    return {};
}

} // namespace slate
