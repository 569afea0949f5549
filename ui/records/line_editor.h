#pragma once

#include "ui/records/field_editor.h"

class QCompleter;
class QLineEdit;

namespace slate {

/// The editor for all that is one line of words: text, figures, dates, references, places.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(Session &session, const RecordSchema &schema, int field, Look look, QWidget *parent);
    int wantedWidth() const override;
    void setSeveral(bool several) override;
    QString typed() const override;

protected:
    void display(const Value &value) override;
    Entry read() const override;
    void copy(const FieldEditor &other) override;
    void setTyped(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addCalendar();
    void addOpening();
    void addCompleter();
    void fillCompleter();
    void openCalendar();
    void openLink();

    QLineEdit *m_line;
    QCompleter *m_completer = nullptr;
};

} // namespace slate
