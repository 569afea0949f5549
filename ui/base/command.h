#pragma once

#include <QString>

#include <functional>

namespace slate {

/// Something a page or the window can do, as it is found by its name.
struct Command {
    QString title;
    QString keys; ///< as a menu shows them; empty where it has none
    QString iconName;
    std::function<void()> run;
};

} // namespace slate
