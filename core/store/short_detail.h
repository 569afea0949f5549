#pragma once

#include <QString>

namespace slate {

/// Words out of a file that is not trusted, fit to stand in a message: on one line, without control
/// characters, and no longer than a name.
QString shortDetail(const QString &text);

} // namespace slate
