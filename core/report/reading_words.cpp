#include "core/report/reading_words.h"

#include <QCoreApplication>

namespace slate {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Reading", text);
}

QString sentenceFor(const ReadingNote &note)
{
    switch (note.what) {
    case ReadingNote::What::UnclosedComment:
        return tr("A comment or note begins here and never ends.");
    case ReadingNote::What::NotAHeading:
        return note.detail.isEmpty() ? tr("A scene heading is empty and was left out.")
                                     : tr("This looks like a scene heading but is none: %1").arg(note.detail);
    case ReadingNote::What::NotANumber:
        return tr("This is not a scene number: %1").arg(note.detail);
    case ReadingNote::What::BadLength:
        return tr("This length could not be read: %1").arg(note.detail);
    case ReadingNote::What::NumberTwice:
        return tr("More than one scene has the number %1.").arg(note.detail);
    case ReadingNote::What::UnknownReference:
        return tr("The file refers to something that is not in it: %1").arg(note.detail);
    case ReadingNote::What::BrokenPart:
        return tr("This could not be read: %1").arg(note.detail);
    case ReadingNote::What::DamagedText:
        return tr("Some letters may be wrong: the file is not in the encoding expected.");
    case ReadingNote::What::Experimental:
        return tr("This format has no public description. Check the scenes before you use them.");
    case ReadingNote::What::LineTooLong:
        return tr("A line was too long and was cut after %1 characters.").arg(note.detail);
    case ReadingNote::What::OpeningKept:
        return tr("What stands before the first scene heading was kept as a scene of its own. Look whether "
                  "it is one.");
    case ReadingNote::What::NoPlaceFor:
        return tr("Slate has no place for this, and it was left out: %1").arg(note.detail);
    case ReadingNote::What::GivenTwice:
        return tr("The file says this twice; the first was taken: %1").arg(note.detail);
    case ReadingNote::What::StartOnDayOff:
        return tr("Shooting begins on a day that the calendar has off: %1").arg(note.detail);
    case ReadingNote::What::ContinuedHeading:
        return tr("This heading goes on with the scene before it, and is no scene of its own: %1")
            .arg(note.detail);
    }
    return {};
}

} // namespace

QString wordsFor(const ReadingNote &note)
{
    const QString sentence = sentenceFor(note);
    return note.line > 0 ? tr("Line %1: %2").arg(QString::number(note.line), sentence) : sentence;
}

QString displayName(Screenplay::Format format)
{
    switch (format) {
    case Screenplay::Format::Fountain:
        return tr("Fountain");
    case Screenplay::Format::FinalDraft:
        return tr("Final Draft");
    case Screenplay::Format::UniversalSchedule:
        return tr("Universal Schedule");
    case Screenplay::Format::MovieMagicExport:
        return tr("Movie Magic export");
    case Screenplay::Format::Csv:
        return tr("Scene list");
    }
    return {};
}

} // namespace slate
