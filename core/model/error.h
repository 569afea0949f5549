#pragma once

#include "core/model/problem.h"

#include <exception>

namespace slate {

/// The one exception that core throws: what kind of failure it is, for the words that people see, and
/// untranslated detail for the log.
class Error : public std::exception
{
public:
    enum class Code {
        NotFound,     ///< there is no such file or record
        AlreadyThere, ///< a file that should be made exists
        NotASlate,    ///< the file is something else
        NewerVersion, ///< written by a newer Slate
        Damaged,      ///< the file's structure or its contents are broken
        ReadOnly,     ///< the slate was opened for reading only
        NotAFile,     ///< a folder, a device …: the detail is which, as noFileAt() names it
        NoPermission, ///< the system refuses to open or write the file
        DiskFull,
        Busy,       ///< another program holds the file and did not let go in time
        RuleBroken, ///< problems() says which
        DependedOn, ///< an older edit cannot be taken back: a later one changed the same
        NothingToUndo,
        BadInput,     ///< a file to read in is not of its format
        TooLarge,     ///< a file to read in is larger than Slate reads
        Cancelled,    ///< the user stopped a long piece of work
        StrayLog,     ///< the log beside the file is another file's; the detail is its name
        NameTooLong,  ///< longer than the system or SQLite takes
        OutOfHandles, ///< too many files are open in this program or on this computer
        OutOfMemory,
        Gone,         ///< the open file was moved, renamed, replaced or deleted
        LogGone,      ///< what SQLite keeps beside the open file was taken away
        Overwritten,  ///< another slate, or an older state of this one, was written into the open file
        OpenHere,     ///< the file is open in this program already, under another name
        BeingChecked, ///< a long file takes no edits before it was looked through for damage
        Unconfirmed,  ///< a file stands in its place, and the system could not say that it will last
        InputOutput,  ///< any other failure of reading or writing
        Internal,     ///< a mistake in the program
    };

    Error(Code code, const QString &detail);
    Error(Problems problems, const QString &detail);

    /// The failure that the system tells by this errno.
    static Error fromSystem(int number, const QString &what);

    Code code() const { return m_code; }
    const QString &detail() const { return m_detail; }
    const Problems &problems() const { return m_problems; }
    const char *what() const noexcept override { return m_utf8.constData(); }

private:
    Code m_code;
    QString m_detail;
    Problems m_problems;
    QByteArray m_utf8;
};

} // namespace slate
