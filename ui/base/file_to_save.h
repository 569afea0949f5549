#pragma once

#include <QString>

#include <functional>

namespace slate {

/// A name with the ending of a filter such as "Slate files (*.slate)", added where it has none of those that
/// the filter names. An empty name stays empty.
QString withEnding(const QString &path, const QString &filter);

/// How a person is asked for a name, beginning with a suggestion, and what they say where it is taken: true
/// to replace the file, false to choose another name.
struct NameQuestions {
    std::function<QString(const QString &suggestion)> name;
    std::function<bool(const QString &path)> replaces;
};

/// Asks until the person names a file that is not there, agrees to replace it, or changes their mind. The
/// ending is added before they are asked, so that what they agree to is what is written.
QString askFileToSave(const QString &suggestion, const QString &filter, const NameQuestions &ask);

} // namespace slate
