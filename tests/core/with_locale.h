#pragma once

#include <QLocale>

namespace slate {

/// Runs with a locale of its own and puts the old one back.
struct WithLocale {
    explicit WithLocale(const QLocale &locale) { QLocale::setDefault(locale); }
    ~WithLocale() { QLocale::setDefault(before); }
    WithLocale(const WithLocale &) = delete;
    WithLocale &operator=(const WithLocale &) = delete;
    QLocale before;
};

} // namespace slate
