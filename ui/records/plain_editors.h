#pragma once

#include "ui/records/field_editor.h"

#include <QPlainTextEdit>

class QCheckBox;
class QComboBox;

namespace slate {

/// A text that says when it has another width, and how many lines it takes.
class GrowingText : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;
    int lineCount() const;

Q_SIGNALS:
    void resized();

protected:
    void resizeEvent(QResizeEvent *event) override;
    /// The wheel scrolls what it lies in, unless somebody writes in it and there is more than it shows.
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

/// Words that grow downwards with their length, so that none are cut off: several lines, which Ctrl+Enter
/// keeps, or in a form a single one, which Enter keeps.
class TextEditor : public FieldEditor
{
    Q_OBJECT

public:
    TextEditor(Session &session, const RecordSchema &schema, int field, Look look, QWidget *parent);

    void setSeveral(bool several) override;
    QString typed() const override;
    void selectAll() override;

protected:
    void display(const Value &value) override;
    Entry read() const override;
    void copy(const FieldEditor &other) override;
    void setTyped(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();
    bool isOneLine() const { return field().kind == FieldKind::Text; }

    GrowingText *m_text;
    bool m_displaying = false;
};

/// One word of a list, or none.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(Session &session, const RecordSchema &schema, int field, Look look, QWidget *parent);

    void setSeveral(bool several) override;
    QString typed() const override;

protected:
    void display(const Value &value) override;
    Entry read() const override;
    void copy(const FieldEditor &other) override;
    void setTyped(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showWords(const QString &words);

    QComboBox *m_combo;
    QString m_words; ///< that are none of the list; they stand above it and cannot be chosen
    bool m_byKey = false;
};

/// Yes or no.
class FlagEditor : public FieldEditor
{
    Q_OBJECT

public:
    FlagEditor(Session &session, const RecordSchema &schema, int field, Look look, QWidget *parent);

    void setSeveral(bool several) override;
    QString typed() const override;

protected:
    void display(const Value &value) override;
    Entry read() const override;
    void copy(const FieldEditor &other) override;
    void setTyped(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void answer(bool flag);
    void showWords(const QString &words);

    QCheckBox *m_box;
    QString m_words; ///< that are neither yes nor no
};

} // namespace slate
