#pragma once

#include "core/model/location.h"

#include <map>

namespace slate {

class Slate;

/// The notes of the locations that a stream of edits has made, by id.
using StreamState = std::map<qint64, QString>;

/// A stream of edits that two programs can know without talking: step `number` of the stream that
/// starts at id `base` adds a location, writes its notes, or takes back the step before.
class EditStream
{
public:
    enum class Steps { WithUndo, WithoutUndo };

    EditStream(qint64 base, Steps steps, StreamState state)
        : m_base(base),
          m_steps(steps),
          m_state(std::move(state)),
          m_before(m_state)
    {
    }

    /// Does the next step in the slate and gives its number, from 1.
    int perform(Slate &slate);
    /// Does the next step in the expected state alone.
    void imagine();

    const StreamState &state() const { return m_state; }

private:
    struct Step {
        bool undoes = false;
        bool adds = false;
        qint64 id = 0;
        QString notes;
    };

    Step next();

    qint64 m_base;
    Steps m_steps;
    StreamState m_state;
    StreamState m_before;
    int m_number = 0;
    qint64 m_last = 0;
};

/// What the locations of a slate are now, to compare with the state of streams.
StreamState streamState(const Slate &slate);

} // namespace slate
