#pragma once

#include <QString>

namespace slate {

/// A name without anything but its letters and digits, in lower case: how names of columns and categories
/// and the word of a scene that was left out are compared.
QString plainName(QStringView name);

} // namespace slate
