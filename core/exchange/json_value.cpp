#include "core/exchange/json_value.h"

#include "core/model/custom.h"
#include "core/model/error.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <limits>

namespace slate {

namespace {

[[noreturn]] void refuse(const char *wanted)
{
    throw Error(Error::Code::BadInput, QStringLiteral("this should be %1").arg(QLatin1String(wanted)));
}

QString requireText(const QJsonValue &json, const char *wanted = "a text")
{
    if (!json.isString())
        refuse(wanted);
    return json.toString();
}

qint64 requireWholeNumber(const QJsonValue &json)
{
    // A number that is not whole, or is too large, gives the fallback: two of them tell it from a value.
    if (!json.isDouble() || json.toInteger(0) != json.toInteger(1))
        refuse("a whole number");
    return json.toInteger();
}

QDate requireDay(const QJsonValue &json)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    const QString text = requireText(json, "a day as YYYY-MM-DD");
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!form.match(text).hasMatch() || !day.isValid())
        refuse("a day as YYYY-MM-DD");
    return day;
}

/// The members of an object that may have these and no others.
QJsonObject requireObject(const QJsonValue &json, const QStringList &keys, const char *wanted)
{
    const QJsonObject object = json.toObject();
    const QStringList given = object.keys();
    const bool known =
        std::all_of(given.begin(), given.end(), [&](const QString &key) { return keys.contains(key); });
    if (!json.isObject() || !known)
        refuse(wanted);
    return object;
}

Value windowFrom(const QJsonValue &json)
{
    const QString earliest = QStringLiteral("earliest");
    const QString latest = QStringLiteral("latest");
    const QString words = QStringLiteral("words");
    const QJsonObject object =
        requireObject(json, {earliest, latest, words}, "an object of \"earliest\", \"latest\" and \"words\"");
    DateWindow window;
    if (object.contains(earliest))
        window.earliest = requireDay(object.value(earliest));
    if (object.contains(latest))
        window.latest = requireDay(object.value(latest));
    if (object.contains(words))
        window.words = requireText(object.value(words));
    return window.isEmpty() ? Value() : Value(window);
}

Value moneyFrom(const QJsonValue &json)
{
    const QString amount = QStringLiteral("amount");
    const QString currency = QStringLiteral("currency");
    const QJsonObject object =
        requireObject(json, {amount, currency}, "an object of \"amount\" and \"currency\"");
    return Money {requireWholeNumber(object.value(amount)), requireText(object.value(currency))};
}

Value placeFrom(const QJsonValue &json)
{
    const char *wanted = "an object of \"latitude\", -90 to 90, and \"longitude\", -180 to 180";
    const QJsonObject object =
        requireObject(json, {QStringLiteral("latitude"), QStringLiteral("longitude")}, wanted);
    const QJsonValue latitude = object.value(QLatin1String("latitude"));
    const QJsonValue longitude = object.value(QLatin1String("longitude"));
    if (!latitude.isDouble() || !longitude.isDouble())
        refuse(wanted);
    // By way of the stored form, so that what is read equals what comes back from the file.
    const auto point = geoPointFromStored(toStored(GeoPoint {latitude.toDouble(), longitude.toDouble()}));
    if (!point)
        refuse(wanted);
    return *point;
}

Value eighthsFrom(const QJsonValue &json)
{
    const qint64 count = requireWholeNumber(json);
    if (count < 0 || count > std::numeric_limits<int>::max())
        refuse("a count of eighths");
    return Eighths {static_cast<int>(count)};
}

struct JsonWords {
    const Field &field;

    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(const QString &text) const { return text; }
    QJsonValue operator()(qint64 number) const
    {
        return field.kind == FieldKind::Reference ? QJsonValue(QString::number(number)) : QJsonValue(number);
    }
    QJsonValue operator()(bool flag) const { return flag; }
    QJsonValue operator()(QDate day) const { return day.toString(Qt::ISODate); }
    QJsonValue operator()(const DateWindow &window) const
    {
        QJsonObject object;
        if (window.earliest.isValid())
            object.insert(QLatin1String("earliest"), window.earliest.toString(Qt::ISODate));
        if (window.latest.isValid())
            object.insert(QLatin1String("latest"), window.latest.toString(Qt::ISODate));
        if (!window.words.isEmpty())
            object.insert(QLatin1String("words"), window.words);
        return object;
    }
    QJsonValue operator()(const Money &money) const
    {
        return QJsonObject {
            {QStringLiteral("amount"), money.minorUnits},
            {QStringLiteral("currency"), money.currency},
        };
    }
    QJsonValue operator()(const GeoPoint &point) const
    {
        return QJsonObject {
            {QStringLiteral("latitude"), point.latitude},
            {QStringLiteral("longitude"), point.longitude},
        };
    }
    QJsonValue operator()(Eighths eighths) const { return eighths.count; }
};

} // namespace

QJsonValue toJson(const Field &field, const Value &value)
{
    return std::visit(JsonWords {field}, value);
}

Value valueFromJson(const Field &field, const QJsonValue &json)
{
    if (json.isNull())
        return field.kind == FieldKind::Flag ? Value(false) : Value();
    switch (field.kind) {
    case FieldKind::Text:
        // Cast numbers were whole numbers before they had letters.
        if (field.numbered && json.isDouble())
            return QString::number(requireWholeNumber(json));
        [[fallthrough]];
    case FieldKind::LongText:
    case FieldKind::Choice:
    case FieldKind::TimeZone:
    case FieldKind::Link:
    case FieldKind::KindName:
    case FieldKind::Reference: {
        const QString text = requireText(json);
        return text.isEmpty() ? Value() : Value(text);
    }
    case FieldKind::Count:
        return requireWholeNumber(json);
    case FieldKind::EighthsOfPage:
        return eighthsFrom(json);
    case FieldKind::Amount:
        return moneyFrom(json);
    case FieldKind::Day:
        return requireDay(json);
    case FieldKind::Window:
        return windowFrom(json);
    case FieldKind::Place:
        return placeFrom(json);
    case FieldKind::Flag:
        if (!json.isBool())
            refuse("true or false");
        return json.toBool();
    }
    return {};
}

bool isInJson(Kind kind, const Field &field)
{
    return !isAttached(kind) || !field.computed;
}

} // namespace slate
