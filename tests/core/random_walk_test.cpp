#include "tests/core/strings.h"

#include "tests/core/temporary_slate.h"
#include "tests/core/walk_model.h"

#include "core/store/catalog.h"
#include "core/store/customs.h"

using namespace slate;

namespace {

class Walk
{
public:
    explicit Walk(quint32 seed) : m_random(seed), m_catalog(*m_slate) { }

    void takeStep();
    void compare();
    int refused = 0;
    int reverted = 0;

private:
    int below(int count) { return count > 0 ? std::uniform_int_distribution<>(0, count - 1)(m_random) : 0; }
    const Record *anyOf(Kind kind);
    RecordRef any();
    Value randomValue(const Field &field);
    Record randomRecord(Kind kind);
    void change(WalkModel::Records &next, Transaction &t);
    void edit();
    void revert();
    void goBack();

    std::mt19937 m_random;
    TemporarySlate m_slate;
    Catalog m_catalog;
    WalkModel m_model;
};

const Record *Walk::anyOf(Kind kind)
{
    std::vector<const Record *> found;
    for (const auto &[ref, record] : m_model.records) {
        if (ref.kind == kind)
            found.push_back(&record);
    }
    return found.empty() ? nullptr : found[static_cast<size_t>(below(static_cast<int>(found.size())))];
}

RecordRef Walk::any()
{
    const int place = below(static_cast<int>(m_model.records.size()));
    return m_model.records.empty() ? RecordRef() : std::next(m_model.records.begin(), place)->first;
}

Value Walk::randomValue(const Field &field)
{
    if (!field.required && field.kind != FieldKind::Flag && below(3) == 0)
        return {};
    const QDate day = QDate(2020, 1, 1).addDays(below(600));
    switch (field.kind) {
    case FieldKind::Count:
        return field.least + below(static_cast<int>(std::min<qint64>(5, field.most)));
    case FieldKind::EighthsOfPage:
        return Eighths {below(20)};
    case FieldKind::Amount:
        return Money {below(100000), QStringLiteral("NOK")};
    case FieldKind::Day:
        return day;
    case FieldKind::Window:
        return DateWindow {
            day, day.addDays(below(3)), below(2) == 0 ? QString() : QStringLiteral("late June")};
    case FieldKind::Choice:
        return QString::fromLatin1(field.choices->items[below(field.choices->size)].key);
    case FieldKind::Reference: {
        const Record *other = anyOf(field.refersTo);
        return other ? Value(other->id) : Value();
    }
    case FieldKind::Place:
        return GeoPoint {below(90) / 1.0, below(180) / 1.0};
    case FieldKind::Flag:
        return below(2) == 0;
    case FieldKind::TimeZone:
        return QStringLiteral("Europe/Oslo");
    default:
        return QStringLiteral("words %1").arg(below(50));
    }
}

Record Walk::randomRecord(Kind kind)
{
    Record record = schemaOf(kind).blank();
    // From the seed as well, so that a walk that fails can be walked again.
    record.id = std::uniform_int_distribution<qint64>(1, std::numeric_limits<qint64>::max())(m_random);
    const auto &fields = schemaOf(kind).fields;
    for (size_t i = 0; i < fields.size(); ++i)
        record.values[i] = randomValue(fields[i]);
    if (isAttached(kind)) {
        const RecordRef subject = any();
        record.values[0] = QString::fromLatin1(schemaOf(subject.kind).table);
        record.values[1] = subject.id == 0 ? Value() : Value(subject.id);
    }
    return record;
}

void Walk::change(WalkModel::Records &next, Transaction &t)
{
    const RecordRef ref = any();
    const int what = below(m_model.records.size() > 60 ? 6 : 12);
    if (what == 0 && !ref.isNull()) {
        next = m_model.without(ref);
        t.remove(ref);
    } else if (what < 6 && !ref.isNull() && next.contains(ref)) {
        Record record = next.at(ref);
        const auto &fields = schemaOf(ref.kind).fields;
        const auto field = static_cast<size_t>(below(static_cast<int>(fields.size())));
        if (fields[field].computed)
            return;
        record.values[field] = randomValue(fields[field]);
        next[ref] = record;
        t.update(record);
    } else {
        const Record record = randomRecord(static_cast<Kind>(below(kindCount)));
        next.emplace(record.ref(), record);
        t.insert(record);
    }
}

void Walk::edit()
{
    WalkModel::Records next = m_model.records;
    qint64 id = 0;
    bool done = false;
    try {
        id = m_slate->edit(QStringLiteral("Step"), [&](Transaction &t) { change(next, t); });
        done = true;
    } catch (const Error &) {
        ++refused;
    }
    // The model judges by itself what a slate may hold.
    REQUIRE(done == WalkModel::isSound(next));
    if (done)
        CHECK(m_model.commit(std::move(next), id) == (id != 0));
}

void Walk::revert()
{
    const auto &standing = m_model.standing();
    if (standing.empty())
        return;
    const size_t reach = std::min<size_t>(standing.size(), 12);
    const auto edit = standing[standing.size() - 1 - static_cast<size_t>(below(static_cast<int>(reach)))];
    if (m_slate->editInfo(edit.id)->takenBack)
        return;
    const auto next = m_model.reverted(edit);
    qint64 id = 0;
    bool done = false;
    try {
        id = m_slate->revert(edit.id);
        done = true;
    } catch (const Error &error) {
        REQUIRE(error.code() == Error::Code::DependedOn);
        ++refused;
    }
    REQUIRE(done == next.has_value());
    if (done) {
        m_model.commit(*next, id);
        ++reverted;
    }
}

void Walk::goBack()
{
    const auto &standing = m_model.standing();
    if (standing.size() < 6)
        return;
    const qint64 target = standing[standing.size() - 2 - static_cast<size_t>(below(4))].id;
    const auto next = m_model.asAfter(target);
    const qint64 id = m_slate->undoBackTo(target);
    // Edits that cancel each other out leave nothing to go back from.
    CHECK(m_model.commit(*next, id) == (id != 0));
}

void Walk::takeStep()
{
    const int what = below(20);
    if (what < 3 && !m_model.standing().empty()) {
        m_slate->undo();
        m_model.undo();
    } else if (what < 6 && m_model.canRedo()) {
        m_slate->redo();
        m_model.redo();
    } else if (what == 6) {
        revert();
    } else if (what == 7 && below(4) == 0) {
        goBack();
    } else {
        edit();
    }
    CHECK(m_slate->undoTitle().isEmpty() == m_model.standing().empty());
    CHECK(m_slate->redoTitle().isEmpty() != m_model.canRedo());
}

void Walk::compare()
{
    WalkModel::Records stored;
    WalkModel::Records remembered;
    for (const Kind kind : allKinds()) {
        for (const Record &record : m_slate->records(kind))
            stored.emplace(record.ref(), record);
        for (const Record &record : m_catalog.records(kind))
            remembered.emplace(record.ref(), record);
    }
    REQUIRE(stored == m_model.records);
    // What is in memory has the tags and custom values beside, as if they had just been read.
    const AllCustoms customs(*m_slate);
    for (auto &[ref, record] : stored)
        record = customs.wide(record);
    REQUIRE(remembered == stored);
    for (const Record &permit : m_catalog.records(Kind::Permit)) {
        const qint64 owner = numberOf(permit, "location");
        const auto siblings = m_catalog.referring(Kind::Permit, "location", owner);
        CHECK(std::count(siblings.begin(), siblings.end(), &permit) == 1);
        for (const Record *sibling : siblings)
            CHECK(numberOf(*sibling, "location") == owner);
    }
}

} // namespace

TEST_CASE("a long random walk of edits, undos, redos and reverts leaves what a simple model holds")
{
    // `./dev bench` walks on for longer.
    const int asked = qEnvironmentVariableIntValue("SLATE_WALK_STEPS");
    const int steps = asked > 0 ? asked : 2000;
    Walk walk(20200228);
    for (int step = 1; step <= steps; ++step) {
        walk.takeStep();
        if (step % 100 == 0)
            walk.compare();
    }
    CHECK(walk.refused > steps / 100);
    CHECK(walk.reverted > steps / 200);
}
