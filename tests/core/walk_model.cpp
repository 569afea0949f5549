#include "tests/core/walk_model.h"

#include "core/model/custom.h"

using namespace slate;

namespace {

qint64 referred(const Record &record, size_t field)
{
    const auto *id = std::get_if<qint64>(&record.values[field]);
    return id ? *id : 0;
}

} // namespace

bool WalkModel::commit(Records next, qint64 id)
{
    Edit edit;
    edit.id = id;
    for (const auto &[ref, record] : records) {
        const auto now = next.find(ref);
        if (now == next.end() || now->second != record)
            edit.before.emplace(ref, record);
    }
    for (const auto &[ref, record] : next) {
        const auto was = records.find(ref);
        if (was == records.end() || was->second != record)
            edit.after.emplace(ref, record);
    }
    if (edit.before.empty() && edit.after.empty())
        return false;
    records = std::move(next);
    m_done.push_back(std::move(edit));
    m_undone.clear();
    return true;
}

void WalkModel::step(Records &records, const Records &from, const Records &to)
{
    for (const auto &[ref, record] : from)
        records.erase(ref);
    for (const auto &[ref, record] : to)
        records.insert_or_assign(ref, record);
}

bool WalkModel::undo()
{
    if (m_done.empty())
        return false;
    step(records, m_done.back().after, m_done.back().before);
    m_undone.push_back(std::move(m_done.back()));
    m_done.pop_back();
    return true;
}

bool WalkModel::redo()
{
    if (m_undone.empty())
        return false;
    step(records, m_undone.back().before, m_undone.back().after);
    m_done.push_back(std::move(m_undone.back()));
    m_undone.pop_back();
    return true;
}

std::optional<WalkModel::Records> WalkModel::reverted(const Edit &edit) const
{
    Records next = records;
    for (const auto &[ref, after] : edit.after) {
        const auto now = next.find(ref);
        if (now == next.end())
            return std::nullopt;
        const auto before = edit.before.find(ref);
        if (before == edit.before.end()) {
            if (now->second != after)
                return std::nullopt;
            next.erase(now);
            continue;
        }
        for (size_t i = 0; i < after.values.size(); ++i) {
            if (before->second.values[i] == after.values[i])
                continue;
            if (now->second.values[i] != after.values[i])
                return std::nullopt;
            now->second.values[i] = before->second.values[i];
        }
    }
    for (const auto &[ref, before] : edit.before) {
        if (edit.after.contains(ref))
            continue;
        if (next.contains(ref))
            return std::nullopt;
        next.emplace(ref, before);
    }
    return isSound(next) ? std::optional(next) : std::nullopt;
}

std::optional<WalkModel::Records> WalkModel::asAfter(qint64 id) const
{
    Records state = records;
    for (auto edit = m_done.rbegin(); edit != m_done.rend(); ++edit) {
        if (edit->id == id)
            return state;
        step(state, edit->after, edit->before);
    }
    return std::nullopt;
}

WalkModel::Records WalkModel::without(RecordRef ref) const
{
    Records next = records;
    std::set<RecordRef> gone = {ref};
    for (bool more = true; more;) {
        more = false;
        for (const auto &[other, record] : next) {
            if (gone.contains(other))
                continue;
            bool goes = isAttached(record.kind) && gone.contains(subjectOf(record));
            const auto &fields = schemaOf(record.kind).fields;
            for (size_t i = 0; i < fields.size(); ++i) {
                goes |= fields[i].kind == FieldKind::Reference && fields[i].onDelete == OnDelete::Cascade
                    && gone.contains({fields[i].refersTo, referred(record, i)});
            }
            if (goes)
                more |= gone.insert(other).second;
        }
    }
    for (const RecordRef &one : gone)
        next.erase(one);
    for (auto &[other, record] : next) {
        const auto &fields = schemaOf(record.kind).fields;
        for (size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].kind == FieldKind::Reference
                && gone.contains({fields[i].refersTo, referred(record, i)}))
                record.values[i] = Value();
        }
    }
    return next;
}

bool WalkModel::isSound(const Records &records)
{
    for (const auto &[ref, record] : records) {
        if (!schemaOf(record.kind).check(record).isEmpty())
            return false;
        if (isAttached(record.kind) && !records.contains(subjectOf(record)))
            return false;
        const auto &fields = schemaOf(record.kind).fields;
        for (size_t i = 0; i < fields.size(); ++i) {
            const qint64 other = fields[i].kind == FieldKind::Reference ? referred(record, i) : 0;
            if (other != 0 && !records.contains({fields[i].refersTo, other}))
                return false;
        }
    }
    return true;
}
