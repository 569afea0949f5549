#pragma once

#include "ui/base/session.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QMenu;
class QPushButton;

namespace slate {

class RecordForm;

/// Where people add fields to a kind of record, rename and delete them. Each change is kept at once, as
/// everywhere.
class FieldsDialog : public QDialog
{
    Q_OBJECT

public:
    FieldsDialog(Session &session, Kind kind, QWidget *parent = nullptr);

    /// Starts a field that is none until it has a name and a type.
    void add();

protected:
    /// Escape gives up a field that is being added before it closes the dialog.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void showChosen();
    void remove();
    RecordRef chosen() const;

    Session &m_session;
    Kind m_kind;
    QListWidget *m_list;
    RecordForm *m_form;
    QLabel *m_words;
    QPushButton *m_add;
    QPushButton *m_delete;
};

/// Opens the dialog over a widget of its window.
void askForFields(Session &session, Kind kind, QWidget *over);

/// Puts the way to it into a menu of columns, where the kind can have such fields.
void addFieldsAction(QMenu &menu, Session &session, Kind kind, QWidget *over);

} // namespace slate
