#pragma once

#include "core/model/schema.h"

#include <QObject>

namespace slate {

class ContentArea;
class RecordForm;
class Session;

/// The record that the window shows, with its form beside the page unless the page shows all about it.
class ShownRecord : public QObject
{
    Q_OBJECT

public:
    ShownRecord(Session &session, ContentArea &content);

    /// Null while nothing is shown.
    RecordRef ref() const { return m_ref; }
    /// Shows a record; `isWhole` says that its page shows all about it.
    void show(RecordRef ref, bool isWhole);
    void hide();
    /// The same for what a page chose, which may have been by a click: the form comes and goes when it is
    /// over.
    void followChoice(RecordRef ref, bool isWhole);
    /// A form for a record that is still to be named.
    void begin(const Record &blank);
    /// Puts the cursor into the name, all of it selected.
    void selectName();
    /// Starts a new part of the record in the form.
    void startPart(Kind kind);

Q_SIGNALS:
    void changed();
    /// What was begun has its name and is a record now.
    void added(slate::RecordRef ref);
    /// The form that had the keys is hidden.
    void keysFree();

private:
    RecordForm &form();
    void followAdded(RecordRef ref);

    Session &m_session;
    ContentArea &m_content;
    RecordForm *m_form = nullptr;
    RecordRef m_ref;
};

} // namespace slate
