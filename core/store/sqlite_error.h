#pragma once

#include "core/model/error.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <new>

namespace slate {

/// What an SQLite failure means to the rest of the program.
Error toError(const SQLite::Exception &exception);
/// The same for a result code of SQLite's C functions.
Error toError(int code, const QString &detail);

/// Whether it failed as no room was left on the disk, for the file or for what SQLite keeps beside it.
bool isOfFullDisk(const SQLite::Exception &exception);

/// Runs `work` and turns what SQLite throws into an Error.
template<typename Work>
auto guarded(Work &&work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception &exception) {
        throw toError(exception);
    } catch (const std::bad_alloc &) {
        throw Error(Error::Code::OutOfMemory, QStringLiteral("no memory"));
    }
}

} // namespace slate
