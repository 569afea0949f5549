#pragma once

#include "ui/base/outcome.h"
#include "ui/records/field_editor.h"

class QGridLayout;
class QLabel;

namespace slate {

/// One field in a form: its title, its editor, and beneath it what is wrong or how it was understood.
/// Keeps what was entered as one edit when the person leaves the field; a broken rule keeps nothing.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    FieldRow(Session &session, Kind kind, int field, QWidget *parent = nullptr);

    int field() const { return m_field; }
    FieldEditor &editor() const { return *m_editor; }
    void hideTitle();
    /// Puts the title above the editor, in small letters, whatever the width.
    void stack();
    /// Shows the field of another record, or of a draft that is in no slate yet.
    void setRecord(const Record &record, bool isDraft);
    /// Shows the field of several records at once: `common` has the value where all have the same. What is
    /// entered is kept for all of them.
    void setRecords(const std::vector<RecordRef> &records, const Record &common, bool differ);
    /// Shows the field of the same records again; what is being typed stays.
    void refreshAll(const Record &common, bool differ);
    /// Shows the field of the same record again; what is being typed stays.
    void refresh(const Record &record);
    /// Keeps what was entered, if it can be kept. Gives false where it is not saved: it stays in its field,
    /// marked, and among what the session has unsaved.
    bool keep();
    /// keep(), and where that is not saved because it is invalid, says so.
    void keepOrTell();
    /// Says anew what is to be said of the field, after other records changed.
    void explain();
    /// Adding the draft failed: what was typed here stays, and is marked.
    void markFailed();
    /// The record with what stands in the editor, as far as that is good.
    void preview(Record &record) const;

Q_SIGNALS:
    /// Enter in a field of a draft whose entry was taken already.
    void addAgainAsked();
    /// Another value stands in the editor, not kept yet.
    void edited();
    /// A value for a draft.
    void entered(int field, const slate::Entry &entry);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showRecord(const Record &record, bool isDraft, const TypedPlace &place);
    void arrange();
    void arrangeUnlessTyping();
    void commit();
    bool isThere() const;
    QString noteOfNumber() const;
    QString faultOf(const Entry &entry) const;
    Outcome keepEntry(const Entry &entry);

    Session &m_session;
    const RecordSchema &m_schema;
    int m_field;
    Record m_record;
    bool m_isDraft = false;
    std::vector<RecordRef> m_all; ///< where there are several
    bool m_differ = false;
    bool m_isStacked = false;
    bool m_keeping = false;
    bool m_hasFailed = false; ///< to save what stands there
    QLabel *m_title;
    FieldEditor *m_editor;
    QLabel *m_message;
    QGridLayout *m_grid;
    std::optional<bool> m_isWide;
};

} // namespace slate
