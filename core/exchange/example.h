#pragma once

#include "core/store/slate.h"

namespace slate {

/// Makes a new slate that holds the example production which the program carries inside it, and opens
/// it. The file appears only when it is whole. Throws Error(AlreadyThere), (NoPermission), (DiskFull).
std::unique_ptr<Slate> createExample(const QString &path, const Slate::Options &options = {});

/// The same with the example of a shooting board: a short film with its screenplay (board_example.h).
std::unique_ptr<Slate> createBoardExample(const QString &path, const Slate::Options &options = {});

} // namespace slate
