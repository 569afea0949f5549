#pragma once

#include "ui/records/field_row.h"
#include "ui/records/form_section.h"

namespace slate {

class MarkLabel;

/// All that a form shows of one kind of record. It is built once for a kind and then given records.
class RecordPanel : public QWidget
{
    Q_OBJECT

public:
    RecordPanel(Session &session, Kind kind, bool isDraft, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    bool isDraft() const { return m_isDraft; }
    /// Whether it has the fields that the kind has now.
    bool isOfNow() const
    {
        const auto isNow = [this](const RecordSchema &schema) {
            return &schema == &m_session.catalog().schemaOf(schema.kind);
        };
        return isNow(m_schema) && (!m_namerSchema || isNow(*m_namerSchema));
    }
    RecordRef record() const { return m_record.ref(); }
    /// The name, which stands above the panel where it is always in sight.
    QLabel *head() const { return m_name; }
    /// Shows a record. What was entered for the one before is given up: keepPending() comes first.
    void setRecord(const Record &record);
    /// Goes on from the draft of the same record: with what is typed and not kept yet. Gives the editor
    /// that stands for the one with the focus; null where none has it.
    FieldEditor *takeOver(RecordPanel &draft);
    void follow(const Changes &changes);
    /// Keeps what stands in the field that has the focus.
    void keepPending();
    /// Forgets what was typed for a draft.
    void forgetTyped();
    void startPart(Kind kind);
    void focusFirst();
    FieldRow *row(const char *key) const;

Q_SIGNALS:
    void openAsked(slate::RecordRef ref);
    void addAsked(const slate::Record &blank);
    /// The draft has all that it needs and is a record now.
    void added(slate::RecordRef ref);

private:
    void buildHead();
    void buildFields();
    void buildNamer();
    void buildSections();
    void enter(int field, const Entry &entry);
    void tryToAdd();
    void showHead();
    void showFitting();
    void showNamer(bool isNew);
    void showSections();
    const Record *namer() const;
    ChildrenSection *addChildren(const ChildKind &child, const std::function<qint64()> &parent);

    Session &m_session;
    Kind m_kind;
    const RecordSchema &m_schema;
    bool m_isDraft;
    bool m_isAdded = false; ///< a draft that is a record by now
    Record m_record;
    QHash<int, Record> m_needed; ///< of a draft: what its fields refer to and is not added yet
    QVBoxLayout *m_layout;
    QLabel *m_name = nullptr;
    std::vector<std::pair<MarkLabel *, const Derived *>> m_facts;
    MarkLabel *m_status = nullptr;
    std::vector<FieldRow *> m_rows;
    /// The fields of the record that this one is named through: a cast member's person.
    int m_namerField = -1;
    const RecordSchema *m_namerSchema = nullptr;
    QWidget *m_namerBox = nullptr;
    std::vector<FieldRow *> m_namerRows;
    std::vector<ChildrenSection *> m_children;
    std::vector<ChildrenSection *> m_namerChildren;
    SourcesSection *m_sources = nullptr;
    UsagesSection *m_usages = nullptr;
};

} // namespace slate
