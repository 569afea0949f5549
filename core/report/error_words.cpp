#include "core/report/error_words.h"

#include "core/model/file_name.h"
#include "core/model/schema.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace slate {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(Error)
};

/// A problem knows the key of its field but not the kind of record; fields of one key have one title.
QString titleOf(const QByteArray &field)
{
    for (const Kind kind : allKinds()) {
        const RecordSchema &schema = schemaOf(kind);
        const int index = schema.indexOf(field.constData());
        if (index >= 0)
            return schema.fields[static_cast<size_t>(index)].displayTitle();
    }
    return QString::fromLatin1(field);
}

/// What others say of a broken file may end its sentence, which goes on here.
QString withoutStops(QString detail)
{
    while (detail.endsWith(u'.'))
        detail.chop(1);
    return detail;
}

/// The kind of record whose table a fault names.
std::optional<Kind> kindIn(const QString &fault)
{
    static const QRegularExpression table(QStringLiteral("\\btable (\\w+)"));
    return kindOfTable(table.match(fault).captured(1));
}

/// What a check found, for who knows no tables and pages. The store says its own findings in few sentences,
/// and SQLite says the others.
QString plainDamage(const QString &fault)
{
    const auto says = [&](const char *words) { return fault.contains(QLatin1String(words)); };
    if (says("its history makes of it")) {
        const auto kind = kindIn(fault);
        return kind ? ErrorText::tr("What it holds of %1 is not what its history says.")
                          .arg(schemaOf(*kind).displayPlural())
                    : ErrorText::tr("What it holds is not what its history says.");
    }
    if (says("history"))
        return ErrorText::tr("A part of its history cannot be read.");
    if (says("with other words") || says("search index"))
        return ErrorText::tr("What is found by words is not what stands in its records.");
    if (says("refers to a") || says("no subject"))
        return ErrorText::tr("Something in it belongs to a record that is missing.");
    return ErrorText::tr("A part of the file cannot be read.");
}

QString wordsFor(const Problems &problems)
{
    QStringList sentences;
    for (const Problem &problem : problems) {
        const QString sentence = displayText(problem);
        sentences << (problem.field.isEmpty() ? sentence
                                              : titleOf(problem.field) + QStringLiteral(": ") + sentence);
    }
    return ErrorText::tr("Nothing was changed. %1").arg(sentences.join(QLatin1Char(' ')));
}

} // namespace

QString noFileWords(const QString &what)
{
    if (what == QLatin1String("folder"))
        return ErrorText::tr("a folder");
    if (what == QLatin1String("pipe"))
        return ErrorText::tr("a pipe between programs");
    if (what == QLatin1String("socket"))
        return ErrorText::tr("a socket of a program");
    if (what == QLatin1String("device"))
        return ErrorText::tr("a device");
    return ErrorText::tr("a link that leads only back to itself");
}

QString damageWords(const QString &fault)
{
    return ErrorText::tr(
        "This slate is damaged. %1 It was left as it is, and what can still be read of it can be "
        "exported. Open a backup or an earlier copy to go on working.")
        .arg(plainDamage(fault));
}

QString detailsOf(const Error &error)
{
    return error.code() == Error::Code::Damaged ? detailWords(error.detail()) : QString();
}

QString detailWords(const QString &fault)
{
    return fault.isEmpty() ? QString() : ErrorText::tr("What the check found: %1.").arg(withoutStops(fault));
}

QString uncheckedWords(const Error &hindrance)
{
    return ErrorText::tr("This slate could not be looked through for damage, and takes no changes before. %1")
        .arg(wordsFor(hindrance));
}

QString wordsFor(const Error &error)
{
    switch (error.code()) {
    case Error::Code::NotFound:
        return ErrorText::tr("It is not there. It may have been moved, renamed or deleted.");
    case Error::Code::AlreadyThere:
        return ErrorText::tr(
            "A file of this name is there already, and was left as it is. Choose another name.");
    case Error::Code::NotASlate:
        return ErrorText::tr("This file is not a slate. It was left as it is.");
    case Error::Code::NotAFile:
        return ErrorText::tr(
            "This is %1, not a slate. It was left as it is. Choose a file whose name ends in "
            "“.slate”.")
            .arg(noFileWords(error.detail()));
    case Error::Code::NewerVersion:
        return ErrorText::tr("This slate was written by a newer version of Slate and was left as it is. "
                             "Update Slate to change it.");
    case Error::Code::Damaged:
        return damageWords(error.detail());
    case Error::Code::ReadOnly:
        return ErrorText::tr("This slate is open for reading only, so nothing was changed. "
                             "Save a copy elsewhere to work on it.");
    case Error::Code::NoPermission:
        return ErrorText::tr(
            "The system does not allow this file to be opened or written. Nothing was changed. "
            "Check the permissions of the file and its folder.");
    case Error::Code::DiskFull:
        return ErrorText::tr(
            "The disk is full, so nothing was changed; all before it is safe. Free some space and try "
            "again.");
    case Error::Code::Busy:
        return ErrorText::tr("Another program is writing to this slate and did not finish in time. "
                             "Nothing was changed. Try again.");
    case Error::Code::RuleBroken:
        return wordsFor(error.problems());
    case Error::Code::DependedOn:
        return ErrorText::tr(
            "This cannot be taken back alone, because later changes build on it: %1. Nothing was changed.")
            .arg(error.detail());
    case Error::Code::NothingToUndo:
        return ErrorText::tr("There is nothing to take back.");
    case Error::Code::BadInput:
        return ErrorText::tr("The file could not be read in: %1. Nothing was changed.")
            .arg(withoutStops(error.detail()));
    case Error::Code::TooLarge:
        return ErrorText::tr("This file is larger than Slate reads: %1. Nothing was changed.")
            .arg(withoutStops(error.detail()));
    case Error::Code::Cancelled:
        return ErrorText::tr("Stopped. Nothing was changed.");
    case Error::Code::StrayLog:
        return ErrorText::tr(
            "Beside this slate stands %1, a log of changes to another version of it, as when an older "
            "copy was put in its place. Nothing was changed. Move %1 to another folder to open the slate "
            "as it is, or put the version back that the log belongs to.")
            .arg(shownPath(error.detail()));
    case Error::Code::NameTooLong:
        return ErrorText::tr(
            "The name of this file, with its folders, is longer than Slate can open. Nothing was changed. "
            "Choose a shorter one.");
    case Error::Code::OutOfHandles:
        return ErrorText::tr(
            "Too many files are open in this program or on this computer, so that this one could not be "
            "read or written. It was left as it is. Close other programs and try again.");
    case Error::Code::OutOfMemory:
        return ErrorText::tr(
            "There was not enough memory for this. Nothing was changed; what was saved before is kept. "
            "Close other programs and try again.");
    case Error::Code::Gone:
        return ErrorText::tr(
            "The file of this slate was moved, renamed, replaced or deleted while it was open, so "
            "nothing was changed. Save a copy to keep what is shown here.");
    case Error::Code::LogGone:
        return ErrorText::tr(
            "Another program took away a file that Slate keeps beside this slate while it is open "
            "(its name ends in “-wal” or “-shm”), so nothing was changed. Save a copy to keep what is "
            "shown here.");
    case Error::Code::Overwritten:
        return ErrorText::tr(
            "Another program wrote something else into the file of this slate while it was open, so "
            "nothing was changed. Open the file again to see what is in it now.");
    case Error::Code::OpenHere:
        return ErrorText::tr(
            "This slate is open here already, under another name or path. Nothing was changed. "
            "Close it there first.");
    case Error::Code::BeingChecked:
        return ErrorText::tr(
            "This long slate is still being looked through for damage, so nothing was changed yet. "
            "Try again in a moment.");
    case Error::Code::Unconfirmed:
        return ErrorText::tr(
            "It was written, but the disk did not confirm it: after a power cut it may be gone. "
            "Check the disk, and keep a copy elsewhere.");
    case Error::Code::InputOutput:
        return ErrorText::tr("Reading or writing the file failed. What was saved before is kept. "
                             "Check the disk and try again.");
    case Error::Code::Internal:
        break;
    }
    return ErrorText::tr(
        "Slate made a mistake and stopped this action. Nothing was changed; what was saved before is kept.");
}

} // namespace slate
