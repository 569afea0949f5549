#pragma once

#include <QDate>
#include <QString>

#include <ostream>

// Before Catch2's header: how a failed check prints Qt's values.
inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << '"' << text.toStdString() << '"';
}
inline std::ostream &operator<<(std::ostream &out, const QByteArray &text)
{
    return out << '"' << text.toStdString() << '"';
}
inline std::ostream &operator<<(std::ostream &out, QDate day)
{
    return out << (day.isValid() ? day.toString(Qt::ISODate).toStdString() : "no date");
}

#include <catch2/catch.hpp>

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}
