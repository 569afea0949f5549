#pragma once

#include "core/model/kind.h"

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
    /// Puts the cursor into the first line of the form, all of it selected.
    void selectName();
    /// Starts a new part of the record in the form.
    void startPart(Kind kind);

Q_SIGNALS:
    void changed();
    /// The form that had the keys is hidden.
    void keysFree();

private:
    Session &m_session;
    ContentArea &m_content;
    RecordForm *m_form = nullptr;
    RecordRef m_ref;
};

} // namespace slate
