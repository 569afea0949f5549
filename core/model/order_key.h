#pragma once

#include <QStringList>

namespace slate {

/// Order keys place records in an order of the user's own, such as the strips of a board: a record that
/// moves gets a new key, and no other record is written. A key is a short text of digits, capitals and
/// small letters, in this order; as text it compares as it should (QString's <, SQLite's BINARY). It
/// never ends in "0", so that there is always room before it.
///
/// Keys put one by one at either end stay at two to eight characters. Put again and again into the same
/// gap they grow by one character for each six or so; where that tells, spread the neighbours anew.

bool isOrderKey(const QString &text);

/// A key strictly between two; an empty text is an open end. Throws Error(Internal) where `before` does
/// not come before `after`, or one of them is no key.
QString keyBetween(const QString &before, const QString &after);

/// `count` keys in rising order, strictly between two and as far apart as their shortest length allows.
/// Throws as keyBetween does.
QStringList keysBetween(const QString &before, const QString &after, int count);

} // namespace slate
