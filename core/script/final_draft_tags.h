#pragma once

#include "core/script/reading.h"

#include <QHash>

namespace slate {

/// The tags of a Final Draft script. A run of text has a tag's number; the tag names definitions, each with
/// a label and a category. Categories are known by their constant ids, since their numbers changed between
/// versions.
class FinalDraftTags
{
public:
    void addCategory(const QString &id, const QString &name, const QString &color);
    void addDefinition(const QString &id, const QString &categoryId, const QString &label);
    void beginTag(const QString &number);
    void addDefinitionToTag(const QString &definitionId);

    /// A run of text with a tag in a scene; `numbers` as the attribute has them.
    void mark(int scene, const QString &numbers, int line);

    /// Puts what was tagged into the scenes, and the categories into the screenplay.
    void resolve(Reading &reading) const;

private:
    struct Definition {
        QString categoryId;
        QString label;
    };
    struct Mark {
        int scene = 0;
        QString number;
        int line = 0;
    };
    void resolve(Reading &reading, const Mark &mark) const;
    QString categoryName(const QString &id) const;

    std::vector<ScriptCategory> m_categories;
    QHash<QString, QString> m_names;
    QHash<QString, Definition> m_definitions;
    QHash<QString, QStringList> m_tags;
    QString m_tag;
    std::vector<Mark> m_marks;
};

/// `#RRGGBB` of the 16 bits for each channel that Final Draft writes; empty where it is no colour.
QString colorOfFinalDraft(const QString &color);

} // namespace slate
