#pragma once

#include <QChar>

namespace slate {

/// Hyphen, non-breaking hyphen, figure dash, en and em dash, horizontal bar, minus.
inline bool isDash(QChar letter)
{
    return letter == u'-' || (letter >= u'\u2010' && letter <= u'\u2015') || letter == u'\u2212';
}

} // namespace slate
