#pragma once

#include "ui/base/session.h"

namespace slate {

/// The boards that a session shows: those in force first, by name.
std::vector<Board> shownBoards(const Session &session);
/// How many records of a kind a session shows.
int countShown(const Session &session, Kind kind);
/// What stands beside "Schedule" in the navigation: how many scenes are on days of the boards in force,
/// each once; where there is no board, how many blocks there are.
int countScheduled(const Session &session);
/// "Main board · Second · Alternative", and the production's title where all are shown.
QString wordsFor(const Session &session, const Board &board);

/// The strip of a scene on the first board that has it, those in force before alternatives; null for none.
RecordRef stripOf(const Session &session, Id<Scene> scene);

/// The record whose form tells most about this one: for a strip that has a scene, the scene.
RecordRef formOf(Session &session, RecordRef ref);

} // namespace slate
