#pragma once

#include "core/model/cast_number.h"
#include "ui/base/session.h"
#include "ui/records/derived.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace slate {

class CardButton;

/// A head in a form, with a count and a button to add, and what stands under it.
class FormSection : public QWidget
{
    Q_OBJECT

public:
    explicit FormSection(const QString &title, QWidget *parent = nullptr);

    /// Shows the button; `words` is what it does, "Add permit".
    void allowAdding(const QString &words);
    void forbidAdding();
    QVBoxLayout *body() const { return m_body; }
    void setCount(int count);
    void clear();

Q_SIGNALS:
    void addAsked();

private:
    QLabel *m_title;
    QLabel *m_count;
    QPushButton *m_add;
    QVBoxLayout *m_body;
};

/// The records of one kind that belong to the shown one: permits, hazards, moves.
class ChildrenSection : public FormSection
{
    Q_OBJECT

public:
    ChildrenSection(Session &session, ChildKind child, QWidget *parent = nullptr);

    ChildKind child() const { return m_child; }
    void show(RecordRef parent);

Q_SIGNALS:
    void openAsked(slate::RecordRef ref);

private:
    CardButton *cardFor(const Record &record);
    CastNumber castNumberOf(const Record &record) const;
    QString titleOf(const Record &record) const;
    QString detailOf(const Record &record) const;

    Session &m_session;
    ChildKind m_child;
};

/// Where the facts of a record came from, with the words quoted.
class SourcesSection : public FormSection
{
    Q_OBJECT

public:
    explicit SourcesSection(Session &session, QWidget *parent = nullptr);
    /// Gives how many there are.
    int show(RecordRef subject);

Q_SIGNALS:
    void openAsked(slate::RecordRef ref);

private:
    Session &m_session;
};

/// What refers to a record, each a link.
class UsagesSection : public FormSection
{
    Q_OBJECT

public:
    explicit UsagesSection(Session &session, QWidget *parent = nullptr);
    /// Hides itself where nothing does. Children have sections of their own.
    void show(RecordRef subject);

private:
    Session &m_session;
};

} // namespace slate
