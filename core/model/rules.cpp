#include "core/model/rules.h"

namespace slate {

namespace {

DateWindow asWindow(const Value &value)
{
    if (const auto *window = std::get_if<DateWindow>(&value))
        return *window;
    if (const auto *day = std::get_if<QDate>(&value))
        return DateWindow::exact(*day);
    return {};
}

} // namespace

RecordRule inOrder(const char *first, const char *second)
{
    return [first, second](const Record &record, Problems &problems) {
        const DateWindow before = asWindow(valueOf(record, first));
        const DateWindow after = asWindow(valueOf(record, second));
        if (before.earliest.isValid() && after.latest.isValid() && before.earliest > after.latest) {
            const QString title = schemaOf(record.kind).field(first).displayTitle();
            problems.append({second, Problem::Rule::OutOfOrder, {title}});
        }
    };
}

} // namespace slate
