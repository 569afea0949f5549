#include "core/store/currencies_of.h"

#include "core/store/catalog.h"

namespace slate {

namespace {

void note(QStringList &codes, const Record &record)
{
    for (const Value &value : record.values) {
        const auto *money = std::get_if<Money>(&value);
        if (money && !codes.contains(money->currency))
            codes << money->currency;
    }
}

bool hasAmounts(Kind kind)
{
    const auto &fields = schemaOf(kind).fields;
    return std::any_of(
        fields.begin(), fields.end(), [](const Field &field) { return field.kind == FieldKind::Amount; });
}

} // namespace

KnownCurrencies currenciesOf(const Catalog &catalog, qint64 production)
{
    const auto &productions = catalog.records(Kind::Production);
    if (production == 0 && productions.size() == 1)
        production = productions.front().id;
    KnownCurrencies known;
    for (const Kind kind : allKinds()) {
        if (!hasAmounts(kind))
            continue;
        for (const Record &record : catalog.records(kind)) {
            const qint64 owner = kind == Kind::Production ? record.id : catalog.productionOf(record);
            if (production == 0 || owner == production)
                note(known.used, record);
        }
    }
    if (const Record *owner = catalog.find({Kind::Production, production})) {
        if (const auto *budget = std::get_if<Money>(&valueOf(*owner, "budget")))
            known.main = budget->currency;
    }
    if (known.main.isEmpty() && known.used.size() == 1)
        known.main = known.used.front();
    return known;
}

KnownCurrencies currenciesFor(const Catalog &catalog, RecordRef record, qint64 lookedAt)
{
    const Record *there = record.isNull() ? nullptr : catalog.find(record);
    const qint64 own = !there             ? 0
        : record.kind == Kind::Production ? record.id
                                          : catalog.productionOf(*there);
    return currenciesOf(catalog, own != 0 ? own : lookedAt);
}

} // namespace slate
