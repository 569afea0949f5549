#pragma once

#include "ui/base/session.h"

namespace slate {

/// The scene with what its heading says of interior or exterior, set and time, where that is not known.
Record withHeadingRead(Record scene);
/// The scene as it is added: with its heading read, in a production, and with a place in the script.
Record completeScene(Session &session, const Record &scene);
/// Gives a scene the place in the script right after another one, and that one's production; without
/// another, the end of the script.
void placeAfter(Session &session, Record &scene, RecordRef other);

/// What a table of several productions is sorted by so that their orders do not mix: the production's
/// name, then the order key.
QString placeInList(Session &session, const Record &record, int orderField);
/// How scenes are numbered in what is looked at.
SceneNumbering numberingOf(Session &session);

} // namespace slate
