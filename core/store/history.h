#pragma once

#include "core/model/schema.h"
#include "core/store/changes.h"

#include <QDateTime>

namespace slate {

/// What an entry of the log is for the undo list. A revert from the history is a `Work` of its own.
enum class EditRole { Work, Undo, Redo };

/// One entry of the log, without its changeset.
struct EditInfo {
    qint64 id = 0;
    qint64 position = 0; ///< its place in the log of this file, from 1
    QDateTime at;        ///< UTC
    QString author;
    QString title; ///< "Add location"; of an undo, the title of what it takes back
    EditRole role = EditRole::Work;
    qint64 reverts = 0;     ///< the id of the edit that this takes back, or 0
    bool takenBack = false; ///< its work is not in the slate any more: undone or reverted
};

/// One field of one record before and after an edit.
struct FieldChange {
    RecordRef record;
    QString recordName; ///< as far as the record or its last state can still be named
    Change::What what = Change::What::Updated;
    QByteArray field; ///< empty for a record that came or went without fields
    Value before;
    Value after;
};

} // namespace slate
