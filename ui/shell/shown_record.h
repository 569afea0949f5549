#pragma once

#include "core/model/schema.h"

#include <QObject>

namespace slate {

class ContentArea;
class RecordForm;
class Session;

/// The record that the window shows, with its form in the pane beside the page. The pane is open or closed as
/// the person left it on that page ("home"); only a record or a draft that was asked for opens it besides,
/// until it is gone.
class ShownRecord : public QObject
{
    Q_OBJECT

public:
    ShownRecord(Session &session, ContentArea &content);

    /// Null while nothing is shown.
    RecordRef ref() const { return m_ref; }
    /// How the person left the pane of the page that is shown now.
    void setHome(bool open);
    /// Shows a record that was asked for; `isWhole` says that its page shows all about it.
    void show(RecordRef ref, bool isWhole);
    /// Shows nothing more.
    void hide();
    /// The same, and leaves the pane closed.
    void close();
    /// Shows what a page chose where the pane is open, and neither opens nor closes it.
    void followChoice(RecordRef ref);
    bool isDraft() const;
    /// Whether the keys go into the pane.
    bool hasKeys() const;
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
    /// The person closed the pane.
    void closed();
    /// The form that had the keys is hidden.
    void keysFree();

private:
    RecordForm &form();
    void followAdded(RecordRef ref);

    Session &m_session;
    ContentArea &m_content;
    RecordForm *m_form = nullptr;
    RecordRef m_ref;
    bool m_home = false;
};

} // namespace slate
