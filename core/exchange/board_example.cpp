#include "core/exchange/board_example.h"

#include "core/exchange/json_reader.h"
#include "core/exchange/json_value.h"
#include "core/import/import_compare.h"
#include "core/model/board.h"
#include "core/model/element.h"
#include "core/model/error.h"
#include "core/model/order_key.h"
#include "core/model/people.h"
#include "core/script/screenplay.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace slate {

namespace {

QByteArray contentsOf(const char *name)
{
    QFile file(QStringLiteral(":/examples/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Code::Internal, QStringLiteral("the example is not in the program"));
    return file.readAll();
}

QStringList keysFor(size_t count)
{
    return keysBetween({}, {}, static_cast<int>(count));
}

void append(QJsonObject &slate, const char *table, const QJsonObject &record)
{
    QJsonArray records = slate.value(QLatin1String(table)).toArray();
    records.append(record);
    slate.insert(QLatin1String(table), records);
}

/// Turns the two files of the example into the one form that the reader of JSON knows. Beside records the
/// JSON file holds "script", what the screenplay does not say of a scene, and "plans", the days of each
/// board; scenes are named by their numbers, categories by their names.
class Expansion
{
public:
    Expansion(QJsonObject slate, const Screenplay &screenplay) : m_slate(std::move(slate))
    {
        const QJsonObject script = m_slate.take(QLatin1String("script")).toObject();
        const QJsonArray plans = m_slate.take(QLatin1String("plans")).toArray();
        m_production = script.value(QLatin1String("production"));
        addCategories();
        addScenes(screenplay, script.value(QLatin1String("scenes")).toObject());
        for (const char *table : {"scene_cast", "scene_stunt", "scene_element"})
            nameById(table, "scene", m_scenes);
        nameById("element", "category", m_categories);
        for (const QJsonValue &plan : plans)
            addStrips(plan.toObject());
    }

    void write(Transaction &transaction) const
    {
        readJson(QJsonDocument(m_slate).toJson(), transaction);
        for (const auto &[text, facts] : m_drafts)
            rememberDraft(transaction, text, facts);
    }

private:
    void addCategories()
    {
        const QStringList keys = keysFor(standardCategories().size());
        for (const StandardCategory &standard : standardCategories()) {
            ElementCategory category;
            category.id = Id<ElementCategory>::random();
            category.name = QCoreApplication::translate("Category", standard.name);
            category.color = QString::fromLatin1(standard.color);
            category.mark = standard.mark;
            category.records = standard.records;
            category.order = keys[m_categories.size()];
            QJsonObject json = jsonOf(category);
            json.insert(QLatin1String("production"), m_production);
            append(m_slate, "element_category", json);
            m_categories.insert(
                QString::fromLatin1(standard.name), json.value(QLatin1String("id")).toString());
        }
    }

    void addScenes(const Screenplay &screenplay, const QJsonObject &details)
    {
        const QStringList keys = keysFor(screenplay.scenes.size());
        const Draft draft = draftOf(screenplay);
        for (size_t i = 0; i < draft.scenes.size(); ++i)
            addScene(draft.scenes[i], keys[static_cast<qsizetype>(i)],
                details.value(draft.scenes[i].facts.number).toObject());
    }

    void addScene(const DraftScene &read, const QString &place, const QJsonObject &details)
    {
        const DraftFacts &facts = read.facts;
        Scene scene;
        scene.id = Id<Scene>::random();
        scene.number = facts.number;
        scene.heading = facts.heading;
        scene.interiorExterior = facts.interiorExterior;
        scene.set = facts.set;
        scene.time = facts.time;
        scene.timeWords = facts.timeWords;
        scene.length = facts.length;
        scene.sequence = facts.sequence;
        scene.omitted = facts.omitted;
        scene.scriptOrder = place;
        scene.notes = facts.notes;
        scene.page = facts.page;
        QJsonObject json = jsonOf(scene);
        json.insert(QLatin1String("production"), m_production);
        json.insert(QLatin1String("location"), locationOf(scene.set));
        for (auto detail = details.begin(); detail != details.end(); ++detail)
            json.insert(detail.key(), detail.value());
        append(m_slate, "scene", json);

        const QString id = json.value(QLatin1String("id")).toString();
        m_scenes.insert(scene.number, id);
        for (const DraftFacts::Speaker &speaker : facts.speakers) {
            QJsonObject part {{QStringLiteral("scene"), scene.number},
                {QStringLiteral("cast_member"), castMember(speaker.name)}};
            if (speaker.presence)
                part.insert(
                    QLatin1String("presence"), std::get<QString>(convert::toValue(*speaker.presence)));
            if (!speaker.cue.isEmpty())
                part.insert(QLatin1String("cue"), speaker.cue);
            append(m_slate, "scene_cast", part);
        }
        SceneText text;
        text.id = Id<SceneText>::random();
        text.scene = scene.id;
        text.text = read.text;
        append(m_slate, "scene_text", jsonOf(text));
        m_drafts.push_back({text, facts});
    }

    /// Keeps what the script said of each scene, as an import does, so that a next draft is compared with it.
    static void rememberDraft(Transaction &t, const SceneText &text, DraftFacts facts)
    {
        facts.location = t.find(text.scene)->location;
        for (const Record &part : t.referring(Kind::SceneCast, "scene", text.scene.value())) {
            const Id<CastMember> member(numberOf(part, "cast_member"));
            const QString character = t.find(member)->character;
            for (DraftFacts::Speaker &speaker : facts.speakers) {
                if (speaker.name.compare(character, Qt::CaseInsensitive) == 0)
                    speaker.member = member;
            }
        }
        t.setField({Kind::SceneText, text.id.value()}, "draft", toText(facts));
    }

    template<typename T>
    QJsonObject jsonOf(const T &object) const
    {
        const Record record = toRecord(object);
        const RecordSchema &schema = schemaOf(T::kind);
        QJsonObject json {{QStringLiteral("id"), QString::number(record.id)}};
        for (size_t i = 0; i < schema.fields.size(); ++i)
            json.insert(QLatin1String(schema.fields[i].key), toJson(schema.fields[i], record.values[i]));
        return json;
    }

    /// The location whose list of sets names this one.
    QJsonValue locationOf(const QString &set) const
    {
        for (const QJsonValue &location : m_slate.value(QLatin1String("location")).toArray()) {
            if (location[QLatin1String("sets")].toString().split(QLatin1String(", ")).contains(set))
                return location[QLatin1String("id")];
        }
        return {};
    }

    QJsonValue castMember(const QString &speaker) const
    {
        for (const QJsonValue &member : m_slate.value(QLatin1String("cast_member")).toArray()) {
            if (member[QLatin1String("character")].toString().compare(speaker, Qt::CaseInsensitive) == 0)
                return member[QLatin1String("id")];
        }
        return speaker;
    }

    void nameById(const char *table, const char *key, const QMap<QString, QString> &ids)
    {
        QJsonArray records;
        for (const QJsonValue &record : m_slate.value(QLatin1String(table)).toArray()) {
            QJsonObject named = record.toObject();
            const QString word = named.value(QLatin1String(key)).toString();
            named.insert(QLatin1String(key), ids.value(word, word));
            records.append(named);
        }
        m_slate.insert(QLatin1String(table), records);
    }

    void addStrips(const QJsonObject &plan)
    {
        QList<QJsonObject> strips;
        for (const QJsonValue &day : plan.value(QLatin1String("days")).toArray()) {
            for (const QJsonValue &strip : day[QLatin1String("strips")].toArray())
                strips.append(strip.isString() ? sceneStrip(strip.toString()) : banner(strip.toObject()));
            QJsonObject dayBreak = day.toObject();
            dayBreak.remove(QLatin1String("strips"));
            dayBreak.insert(QLatin1String("strip_kind"), QStringLiteral("day-break"));
            strips.append(dayBreak);
        }
        const QStringList keys = keysFor(static_cast<size_t>(strips.size()));
        for (int i = 0; i < strips.size(); ++i) {
            strips[i].insert(QLatin1String("board"), plan.value(QLatin1String("board")));
            strips[i].insert(QLatin1String("place"), keys[i]);
            append(m_slate, "strip", strips[i]);
        }
    }

    QJsonObject sceneStrip(const QString &number) const
    {
        return {{QStringLiteral("strip_kind"), QStringLiteral("scene")},
            {QStringLiteral("scene"), m_scenes.value(number, number)}};
    }

    static QJsonObject banner(QJsonObject strip)
    {
        strip.insert(QLatin1String("strip_kind"), QStringLiteral("banner"));
        return strip;
    }

    QJsonObject m_slate;
    QJsonValue m_production;
    QMap<QString, QString> m_scenes;     ///< id by number
    QMap<QString, QString> m_categories; ///< id by name
    std::vector<std::pair<SceneText, DraftFacts>> m_drafts;
};

} // namespace

void addBoardExample(Transaction &transaction)
{
    const char *script = "eleven-strokes.fountain";
    const Screenplay screenplay = readScreenplay(contentsOf(script), QLatin1String(script));
    const QJsonDocument records = QJsonDocument::fromJson(contentsOf("eleven-strokes.json"));
    Expansion(records.object(), screenplay).write(transaction);
}

} // namespace slate
