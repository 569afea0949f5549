#include "tests/tools/edit_steps.h"

#include "core/store/slate.h"

namespace slate {

EditStream::Step EditStream::next()
{
    Step step;
    ++m_number;
    if (m_steps == Steps::WithUndo && m_number % 10 == 0) {
        step.undoes = true;
        std::swap(m_state, m_before);
        return step;
    }
    m_before = m_state;
    // Steps 3, 6, 9 write notes long enough that the edit spans several pages of the file.
    step.adds = m_number % 3 != 0 || !m_state.contains(m_last);
    step.id = step.adds ? m_base + m_number : m_last;
    step.notes = step.adds ? QString() : QString(1 + 1000 * (m_number % 20), QLatin1Char('n'));
    m_last = step.id;
    m_state[step.id] = step.notes;
    return step;
}

int EditStream::perform(Slate &slate)
{
    const Step step = next();
    if (step.undoes) {
        slate.undo();
    } else if (step.adds) {
        Location location;
        location.id = Id<Location>(step.id);
        location.name = QStringLiteral("Location %1").arg(step.id);
        slate.edit(QStringLiteral("Add location"), [&](Transaction &t) { t.insert(location); });
    } else {
        const Value notes = step.notes.isEmpty() ? Value() : Value(step.notes);
        slate.edit(QStringLiteral("Write notes"), [&](Transaction &t) {
            t.setField({Kind::Location, step.id}, "notes", notes);
        });
    }
    return m_number;
}

void EditStream::imagine()
{
    next();
}

StreamState streamState(const Slate &slate)
{
    StreamState state;
    for (const Location &location : slate.all<Location>())
        state[location.id.value()] = location.notes;
    return state;
}

} // namespace slate
