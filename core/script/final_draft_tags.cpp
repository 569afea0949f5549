#include "core/script/final_draft_tags.h"

namespace slate {

namespace {

struct KnownCategory {
    const char *id;
    const char *name;
};

/// The ids that Final Draft gives its categories in every script, for files that use one without listing
/// it. Two categories have had two ids.
constexpr KnownCategory knownCategories[] = {
    {"8e5e75c2-713b-47df-a75f-f12648b98ded", "Synopsis"},
    {"01fc9642-84ff-4366-b37c-a3068dee57e8", "Cast Members"},
    {"028a4e2b-b507-4d09-88ab-90e3edae9071", "Background Actors"},
    {"0377dbe6-77a3-41af-bda8-86eb2468fdbf", "Stunts"},
    {"04721a56-f54b-49c8-80ad-d53887d6b851", "Vehicles"},
    {"05c556eb-6bc1-4a3a-b09f-f8b5ba1b6afa", "Props"},
    {"47b02ff1-5161-4137-b736-f36eebba7643", "Camera"},
    {"069e18b8-2109-4f3d-94e7-d802027a60a8", "Special Effects"},
    {"0726fa85-1e65-4ab8-87de-bf21d09b01f0", "Wardrobe"},
    {"08ae1eef-32ce-415f-9a9b-0982d2453ec4", "Makeup/Hair"},
    {"09cb0d1c-ce01-4f22-bb64-b5f2e6c491c6", "Animals"},
    {"0ae40617-cc7c-48e6-ae2b-5aaecc09986f", "Animal Wrangler"},
    {"0b0b44c9-aa4b-4c40-88b1-d94472ad7a26", "Music"},
    {"0ce7d308-096d-4603-8fe8-349f72cd89ff", "Sound"},
    {"c86eae40-3b01-41c3-a7de-6859e6ec971d", "Art Department"},
    {"0debb71b-5743-4c53-80cc-e17e841ce645", "Set Dressing"},
    {"0e7a8fc5-5441-4bad-a9bf-5ddd3fe51c69", "Greenery"},
    {"0ff5cda4-4d43-4cfe-940f-91380c46fdad", "Special Equipment"},
    {"109d0eaa-0334-4823-ac0c-b44d3f209dc4", "Security"},
    {"1179a4b1-70ee-4011-b4a2-809a0af09e92", "Additional Labor"},
    {"12ab0932-e3b9-4b4a-bcd0-3da1b4e61d5e", "Visual Effects"},
    {"135cc9d1-c4d5-4d00-83d9-571f584ea9cd", "Mechanical Effects"},
    {"ce04f547-f7ee-40c9-ab66-d95a0c98034e", "Miscellaneous"},
    {"148267ae-50ae-4746-8202-659fb7447b55", "Miscellaneous"},
    {"15b6f4fd-4e74-4ad8-9971-b239d88c2997", "Notes"},
    {"63c140da-ef2b-491a-b416-b46f461abb89", "Script Day"},
    {"849f1ebf-5507-4f33-bff6-3a5b4d73be14", "Unit"},
    {"70877d87-30ef-45b6-be46-c6fa94b83a71", "Sequence"},
    {"c5e89e4d-f83e-4c28-950c-92a63f1b5f26", "Location"},
    {"216f33fd-fc42-4269-be01-b05b18f815a0", "Comments"},
};

/// The second id of the art department; only its beginning is on record.
constexpr QLatin1String secondArtDepartment("4a84b619");

} // namespace

void FinalDraftTags::addCategory(const QString &id, const QString &name, const QString &color)
{
    if (id.isEmpty() && name.isEmpty())
        return;
    m_categories.push_back({id, name, colorOfFinalDraft(color)});
    if (!m_names.contains(id.toLower()))
        m_names.insert(id.toLower(), name);
}

void FinalDraftTags::addDefinition(const QString &id, const QString &categoryId, const QString &label)
{
    m_definitions.insert(id.toLower(), {categoryId, label.simplified()});
}

void FinalDraftTags::beginTag(const QString &number)
{
    m_tag = number.trimmed();
}

void FinalDraftTags::addDefinitionToTag(const QString &definitionId)
{
    if (!definitionId.isEmpty())
        m_tags[m_tag] << definitionId.trimmed().toLower();
}

void FinalDraftTags::mark(int scene, const QString &numbers, int line)
{
    QString number;
    const auto keep = [&] {
        const bool again =
            !m_marks.empty() && m_marks.back().scene == scene && m_marks.back().number == number;
        if (!number.isEmpty() && !again)
            m_marks.push_back({scene, number, line});
        number.clear();
    };
    for (const QChar letter : numbers) {
        if (letter.isSpace() || letter == QLatin1Char(',') || letter == QLatin1Char(';'))
            keep();
        else
            number += letter;
    }
    keep();
}

void FinalDraftTags::resolve(Reading &reading) const
{
    reading.script.categories = m_categories;
    for (const Mark &mark : m_marks)
        resolve(reading, mark);
}

void FinalDraftTags::resolve(Reading &reading, const Mark &mark) const
{
    const auto unknown = [&](const QString &what) {
        reading.note(ReadingNote::What::UnknownReference, mark.line, what);
    };
    const auto tag = m_tags.constFind(mark.number);
    if (tag == m_tags.constEnd())
        return unknown(mark.number);
    for (const QString &id : *tag) {
        reading.spend(mark.line);
        const auto definition = m_definitions.constFind(id);
        if (definition == m_definitions.constEnd()) {
            unknown(id);
            continue;
        }
        QString category = categoryName(definition->categoryId);
        if (category.isEmpty()) {
            unknown(definition->categoryId);
            category = QStringLiteral("Miscellaneous");
        }
        ScriptScene &scene = reading.script.scenes[static_cast<size_t>(mark.scene)];
        reading.addTo(scene, category, definition->label, mark.line);
    }
}

QString FinalDraftTags::categoryName(const QString &id) const
{
    const QString key = id.toLower();
    if (const QString name = m_names.value(key); !name.isEmpty())
        return name;
    for (const KnownCategory &known : knownCategories) {
        if (key == QLatin1String(known.id))
            return QString::fromLatin1(known.name);
    }
    return key.startsWith(secondArtDepartment) ? QStringLiteral("Art Department") : QString();
}

QString colorOfFinalDraft(const QString &color)
{
    const auto isHex = [](QChar c) { return QLatin1String("0123456789abcdefABCDEF").contains(c); };
    if (!color.startsWith(QLatin1Char('#')) || !std::all_of(color.begin() + 1, color.end(), isHex))
        return {};
    if (color.size() == 7)
        return color.toUpper();
    if (color.size() != 13)
        return {};
    return (QLatin1Char('#') + color.mid(1, 2) + color.mid(5, 2) + color.mid(9, 2)).toUpper();
}

} // namespace slate
