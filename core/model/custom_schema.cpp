#include "core/model/custom_schema.h"

#include "core/model/control_characters.h"
#include "core/model/custom_limits.h"
#include "core/model/field_rules.h"

#include <QLocale>

#include <algorithm>

namespace slate {

namespace {

constexpr int longestText = 500;
constexpr qint64 largestNumber = 1'000'000'000'000;

FieldKind fieldKindOf(CustomType type)
{
    switch (type) {
    case CustomType::Text:
        return FieldKind::Text;
    case CustomType::Number:
        return FieldKind::Count;
    case CustomType::Date:
        return FieldKind::Window;
    case CustomType::Choice:
        return FieldKind::Choice;
    case CustomType::YesNo:
        return FieldKind::Flag;
    case CustomType::Money:
        return FieldKind::Amount;
    }
    return FieldKind::Text;
}

QStringList wordsOfChoice(const QString &choices)
{
    QStringList words;
    for (const QString &line : choices.split(QLatin1Char('\n'))) {
        const QString word = oneLine(line);
        if (!word.isEmpty() && !words.contains(word) && words.size() < mostCustomChoices)
            words << word;
    }
    return words;
}

struct StoredText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(bool flag) const { return flag ? QStringLiteral("yes") : QString(); }
    QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
    QString operator()(Eighths eighths) const { return QString::number(eighths.count); }
    template<typename V>
    QString operator()(const V &value) const
    {
        return toStored(value);
    }
};

template<typename V>
Value orUnknown(const std::optional<V> &value)
{
    return value ? Value(*value) : Value();
}

Value readStored(const Field &field, const QString &text)
{
    switch (field.kind) {
    case FieldKind::Count: {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        return isNumber ? Value(number) : Value();
    }
    case FieldKind::Window:
        return orUnknown(dateWindowFromStored(text));
    case FieldKind::Amount:
        return orUnknown(moneyFromStored(text));
    case FieldKind::Flag:
        return text == QLatin1String("yes");
    case FieldKind::Choice:
    case FieldKind::Text:
        return text;
    default:
        return {};
    }
}

} // namespace

CustomSchema::CustomSchema(Kind kind, const std::vector<Record> &fields)
    : m_schema(schemaOf(kind)),
      m_own(static_cast<int>(m_schema.fields.size()))
{
    Field tags;
    tags.key = "tags";
    tags.title = QT_TRANSLATE_NOOP("Field", "Tags");
    tags.section = QT_TRANSLATE_NOOP("Section", "Tags");
    tags.hint = QT_TRANSLATE_NOOP("Hint", "words, parted by commas");
    tags.longest = int(mostTagsText);
    tags.custom = true;
    m_schema.fields.push_back(tags);
    std::vector<CustomField> customs;
    for (const Record &record : fields) {
        if (auto field = fromRecord<CustomField>(record); field.ofKind == kind)
            customs.push_back(std::move(field));
    }
    std::sort(customs.begin(), customs.end(), [](const CustomField &a, const CustomField &b) {
        const int order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    if (qsizetype(customs.size()) > mostCustomFields)
        customs.erase(customs.begin() + mostCustomFields, customs.end());
    for (const CustomField &custom : customs) {
        m_schema.fields.push_back(fieldOf(custom));
        m_fields.push_back(custom.id);
    }
}

const char *CustomSchema::kept(const QString &text)
{
    return m_texts.emplace_back(text.toUtf8()).constData();
}

Field CustomSchema::fieldOf(const CustomField &custom)
{
    Field field;
    field.key = kept(QStringLiteral("custom/%1").arg(custom.id.value()));
    field.title = kept(custom.name);
    field.section = QT_TRANSLATE_NOOP("Section", "More");
    field.kind = fieldKindOf(custom.type.value_or(CustomType::Text));
    field.custom = true;
    field.namedByPeople = true;
    field.inTable = true;
    if (field.kind == FieldKind::Text)
        field.longest = longestText;
    if (field.kind == FieldKind::Count) {
        field.least = -largestNumber;
        field.most = largestNumber;
    }
    if (field.kind == FieldKind::Choice) {
        std::vector<ChoiceItem> &items = m_items.emplace_back();
        for (const QString &word : wordsOfChoice(custom.choices)) {
            const char *text = kept(word);
            items.push_back({text, text});
        }
        field.choices =
            &m_choices.emplace_back(ChoiceList {items.data(), static_cast<int>(items.size()), true});
    }
    return field;
}

int CustomSchema::placeOf(Id<CustomField> field) const
{
    const auto found = std::find(m_fields.begin(), m_fields.end(), field);
    return found == m_fields.end() ? -1 : m_own + 1 + static_cast<int>(found - m_fields.begin());
}

Id<CustomField> CustomSchema::fieldAt(int place) const
{
    const int at = place - m_own - 1;
    return at >= 0 && at < static_cast<int>(m_fields.size()) ? m_fields[static_cast<size_t>(at)]
                                                             : Id<CustomField>();
}

Record CustomSchema::widened(Record record) const
{
    record.values.resize(static_cast<size_t>(m_own));
    record.values.reserve(m_schema.fields.size());
    for (size_t i = static_cast<size_t>(m_own); i < m_schema.fields.size(); ++i)
        record.values.push_back(m_schema.fields[i].kind == FieldKind::Flag ? Value(false) : Value());
    return record;
}

void CustomSchema::put(Record &record, const CustomValue &value) const
{
    const int place = placeOf(value.field);
    if (place >= 0) {
        record.values[static_cast<size_t>(place)] =
            customFromStored(m_schema.fields[static_cast<size_t>(place)], value.value);
    }
}

void CustomSchema::putTags(Record &record, int place, QStringList words)
{
    words.sort();
    words.removeDuplicates();
    words.sort(Qt::CaseInsensitive);
    QString line = words.join(QStringLiteral(", "));
    if (line.size() > mostTagsText)
        line.truncate(std::max(qsizetype(0), line.lastIndexOf(QLatin1Char(','), mostTagsText)));
    record.values[static_cast<size_t>(place)] = line.isEmpty() ? Value() : Value(line);
}

QString toStoredCustom(const Value &value)
{
    return std::visit(StoredText(), value);
}

Value customFromStored(const Field &field, const QString &text)
{
    Value value = readStored(field, text);
    const bool isOld = field.kind == FieldKind::Choice; // a word that is not offered any more still stands
    if (!isOld && brokenRule(field, value))
        return field.kind == FieldKind::Flag ? Value(false) : Value();
    return value;
}

} // namespace slate
