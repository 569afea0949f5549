#include "core/model/rules.h"

#include "core/model/clock_time.h"

#include <algorithm>
#include <cctype>

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

RecordRule exactlyOne(std::vector<const char *> keys)
{
    return [keys = std::move(keys)](const Record &record, Problems &problems) {
        const auto known = std::count_if(
            keys.begin(), keys.end(), [&](auto key) { return !isUnknown(valueOf(record, key)); });
        if (known == 0)
            problems.append({keys.front(), Problem::Rule::Required, {}});
        else if (known > 1)
            problems.append({keys.front(), Problem::Rule::OnlyOne, {}});
    };
}

RecordRule isColor(const char *key)
{
    return [key](const Record &record, Problems &problems) {
        const QString text = textOf(record, key);
        const auto isHex = [](QChar c) { return c.unicode() < 128 && std::isxdigit(c.toLatin1()); };
        const bool right =
            text.size() == 7 && text.startsWith(u'#') && std::all_of(text.begin() + 1, text.end(), isHex);
        if (!text.isEmpty() && !right)
            problems.append({key, Problem::Rule::NotAColor, {text}});
    };
}

RecordRule isClockTime(const char *key)
{
    return [key](const Record &record, Problems &problems) {
        const QString text = textOf(record, key);
        if (!text.isEmpty() && !minutesFromClockTime(text))
            problems.append({key, Problem::Rule::NotAClockTime, {text}});
    };
}

} // namespace slate
