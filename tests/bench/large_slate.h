#pragma once

#include <QString>

namespace slate::bench {

/// The size of the large file.
struct LargeSize {
    int productions = 50;
    int cast = 5'000;
    int locations = 2'000;
    int stunts = 2'000;
    int milestones = 5'000;
    int edits = 200'000;
};

/// The large slate, made by real edits the first time and kept in `folder`; always the same records.
QString largeSlate(const QString &folder, const LargeSize &size = {});

} // namespace slate::bench
