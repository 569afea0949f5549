#pragma once

class QString;

namespace slate {

/// Opens an address or a file's path with the system's program for it. Only web and mail addresses and
/// files that are there: a slate from somebody else may hold anything.
bool openLink(const QString &text);

} // namespace slate
