#pragma once

#include "core/model/kind.h"
#include "core/model/problem.h"
#include "core/model/value.h"

#include <functional>
#include <vector>

namespace slate {

enum class FieldKind {
    Text,     ///< one line; QString
    LongText, ///< several lines; QString
    Count,    ///< a whole number; qint64
    EighthsOfPage,
    Amount,    ///< Money
    Day,       ///< QDate
    Window,    ///< DateWindow
    Choice,    ///< the key of a word from Field::choices; QString
    Reference, ///< the id of a record of Field::refersTo; qint64
    Place,     ///< GeoPoint
    Flag,      ///< bool, never unknown
    TimeZone,  ///< an IANA name; QString
    Link,      ///< an address or a file's path; QString
    KindName,  ///< which kind of record the next field refers to; QString, the schema's table
};

/// What becomes of a record when the one that a field of it refers to is deleted.
enum class OnDelete { Cascade, SetNull };

/// One field, described once: the store's SQL, the columns of a table, the form, JSON and search are
/// all made from this.
struct Field {
    const char *key = "";     ///< the column in the file and the key in JSON
    const char *title = "";   ///< what people see, translated in the context "Field"
    const char *section = ""; ///< the head under which the form shows it, translated as "Section"
    FieldKind kind = FieldKind::Text;
    const ChoiceList *choices = nullptr;
    Kind refersTo = Kind::Production;
    OnDelete onDelete = OnDelete::SetNull;
    bool required = false;
    bool searched = false;      ///< its words are found by full-text search
    bool inTable = false;       ///< shown as a column unless the user hides it
    bool computed = false;      ///< kept up to date by the program, not typed by the user
    bool email = false;         ///< a text that is typed as an email address
    bool numbered = false;      ///< a text that is a cast number and sorted as one (cast_number.h)
    qint64 least = 0;           ///< for Count
    qint64 most = 1'000'000;    ///< for Count
    int longest = 0;            ///< characters, for texts
    bool custom = false;        ///< of this slate and not of the program: tags, and what people have added
    bool namedByPeople = false; ///< its title is shown as it is
    const char *hint = "";      ///< the faint words in an empty editor, translated as "Hint"

    QString displayTitle() const;
};

/// A record of any kind with its values in the order of its schema's fields.
struct Record {
    Kind kind = Kind::Production;
    qint64 id = 0;
    std::vector<Value> values;

    RecordRef ref() const { return {kind, id}; }
    bool operator==(const Record &) const = default;
};

/// A rule over more than one field of a record.
using RecordRule = std::function<void(const Record &, Problems &)>;

/// What is known of a kind of record without its C++ type.
class RecordSchema
{
public:
    Kind kind = Kind::Production;
    const char *table = "";
    const char *singular = ""; ///< translated in the context "Kind": "location"
    const char *plural = "";   ///< translated in the context "Kind": "locations"
    std::vector<Field> fields;
    std::vector<RecordRule> rules;
    /// The keys of the fields that name a record; the first that is known does.
    std::vector<const char *> nameKeys;
    bool namedByAll = false; ///< all of them that are known, one after the other

    /// The place of a field; -1 when there is none of this key.
    int indexOf(const char *key) const;
    /// The field of this key, which must exist. Throws Error(Internal).
    const Field &field(const char *key) const;

    /// Whether full-text search finds records of this kind by their own words.
    bool isSearched() const;

    QString displaySingular() const;
    QString displayPlural() const;

    /// A record of this kind with a fresh id and nothing known (flags are off).
    Record blank() const;
    /// The rules of one field, as a form asks while a person types.
    Problems checkField(int field, const Value &value) const;
    /// Every rule that can be told from the record alone.
    Problems check(const Record &record) const;
};

/// The schema of a kind; the first call builds them all.
const RecordSchema &schemaOf(Kind kind);
/// The kind of a table or JSON name; nothing when there is none.
std::optional<Kind> kindOfTable(const QString &table);
/// Every kind, each after the kinds it refers to.
const std::vector<Kind> &allKinds();

/// A reference field of some kind that can point to another.
struct Referrer {
    Kind kind;
    int field;
};
/// The fields of all kinds that can refer to records of `kind`.
const std::vector<Referrer> &referrersTo(Kind kind);

/// The value of a field by its key. Throws Error(Internal) when there is no such field.
const Value &valueOf(const Record &record, const char *key);
void setValue(Record &record, const char *key, Value value);
/// The same with a type: the text, number, window ... of a field, or an empty one when unknown.
QString textOf(const Record &record, const char *key);
qint64 numberOf(const Record &record, const char *key);
bool flagOf(const Record &record, const char *key);
DateWindow windowOf(const Record &record, const char *key);
QDate dayOf(const Record &record, const char *key);

/// A value in the words people see: a choice's title, a date as the locale writes it, a dash for
/// what is unknown. References need a name from elsewhere and give their number here.
QString displayText(const Field &field, const Value &value);

} // namespace slate
