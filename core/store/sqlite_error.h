#pragma once

#include "core/model/error.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

namespace slate {

/// What an SQLite failure means to the rest of the program.
Error toError(const SQLite::Exception &exception);
/// The same for a result code of SQLite's C functions.
Error toError(int code, const QString &detail);

/// Runs `work` and turns what SQLite throws into an Error.
template<typename Work>
auto guarded(Work &&work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception &exception) {
        throw toError(exception);
    }
}

} // namespace slate
