#pragma once

#include "core/script/screenplay.h"

#include <QHash>

namespace slate {

/// Whether a script in Fountain begins with a title page: "Key: value" on its first line, and a key that
/// Fountain knows before the first blank line ("CUT TO:" alone is none).
bool beginsWithTitlePage(const QByteArray &bytes);

/// Reads a title page line by line into a script's title, authors and draft.
class FountainTitlePage
{
public:
    /// False when the line belongs to no title page: neither a key nor a value. A value is indented, or, as
    /// some write it, stands below a key that has none.
    bool take(const QString &line);
    void putInto(Screenplay &screenplay) const;

private:
    QString m_key;
    bool m_wantsValue = false; ///< the key has nothing yet but values without an indent
    QHash<QString, QStringList> m_values;
};

} // namespace slate
