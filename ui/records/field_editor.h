#pragma once

#include "ui/base/unsaved.h"
#include "ui/records/field_entry.h"

#include <QWidget>

namespace slate {

/// An editor for one field, in a cell of a table or in a form. It shows a value, reads what a person
/// enters, and says when that should be kept; keeping it is the owner's work.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// In a form it looks like plain text until the pointer or the focus is on it.
    enum class Look { Cell, Form };

    /// The editor for a field's kind. Null for fields that nobody types.
    static FieldEditor *make(
        Session &session, const RecordSchema &schema, int field, Look look, QWidget *parent);

    /// Shows a value; what was entered before is forgotten.
    void setValue(const Value &value);
    /// Shows a value of another place, with what was typed there and is not saved. What was typed in the
    /// place before is kept for it.
    void showAt(const TypedPlace &place, const Value &value);
    /// The value has become another one; what is being typed stays.
    void rebase(const Value &value);
    /// Shows a value of a record that is still to be added: what was typed is kept until it is.
    void settle(const Value &value);
    const TypedPlace &place() const { return m_place; }
    /// Whether something was typed here that the slate does not hold.
    bool isUnsaved() const;
    const Value &value() const { return m_value; }
    /// What stands there now, by the rules of the field.
    Entry entry() const;
    /// A person has entered something else than the value.
    bool isTouched() const { return m_touched; }
    /// Shows what a person has entered in another editor of the same field, not kept yet.
    void takeOver(const FieldEditor &other);
    /// Shows the value again.
    void revert() { setValue(m_value); }
    /// Says that several records are shown whose values differ; the value is unknown then.
    virtual void setSeveral(bool several) = 0;
    /// Marks what stands there as wrong, or not.
    void setFaulty(bool faulty);
    /// Marks what stands there as not saved, or not.
    void setMarkedUnsaved(bool unsaved);
    /// What stands there as a text that setTyped() shows again.
    virtual QString typed() const = 0;
    /// Chooses all of what stands there, so that typing replaces it.
    virtual void selectAll() { }
    /// The widget that has the focus and takes the keys.
    QWidget *input() const { return m_input; }
    /// How wide it would be to show all of its words in one line.
    virtual int wantedWidth() const { return 0; }
    const Field &field() const { return m_field; }

Q_SIGNALS:
    /// A person has changed what stands there.
    void edited();
    /// Enter, or a choice from a list: it should be kept now.
    void committed();
    void left();
    void cancelled();
    /// Tab in a cell.
    void tabbed(bool forward);

protected:
    FieldEditor(Session &session, const RecordSchema &schema, int field, Look look, QWidget *parent);

    /// Takes the widget that a person enters the value with.
    void adopt(QWidget *input);
    void touch();
    bool eventFilter(QObject *watched, QEvent *event) override;
    Look look() const { return m_look; }
    Session &session() const { return m_session; }
    const RecordSchema &schema() const { return m_schema; }

    /// The faint words of an empty editor.
    QString placeholder(bool several) const;
    virtual void display(const Value &value) = 0;
    virtual Entry read() const = 0;
    /// Shows what stands in another editor of this kind.
    virtual void copy(const FieldEditor &other) = 0;
    virtual void setTyped(const QString &text) = 0;

private:
    bool handleKey(const QKeyEvent &key);
    void mark(const char *property, bool marked);
    void showKept();
    bool isTypedElsewhere() const;
    void follow(const QByteArray &key);

    Session &m_session;
    const RecordSchema &m_schema;
    const Field &m_field;
    Look m_look;
    QWidget *m_input = nullptr;
    Value m_value;
    bool m_touched = false;
    TypedPlace m_place;
    QString m_shown; ///< the value as it was shown
    bool m_isTelling = false;
};

} // namespace slate
