#pragma once

#include "ui/base/session.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace slate {

class RecordPanel;

/// The form at the side of a page: one record with everything about it, and the way to its parts and
/// back. What a person enters is kept on leaving the field.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    explicit RecordForm(Session &session, QWidget *parent = nullptr);

    /// Shows a record; the way back begins here.
    void setRecord(RecordRef ref);
    /// Shows a record that is in no slate yet, with the cursor in its name. It is added once it has all that
    /// it needs; Escape drops it.
    void startDraft(const Record &blank);
    /// Gives up what is being added, with all that was typed for it; false where nothing is.
    bool dropDraft();
    /// What is shown, which may be a part of what was asked for; null for a draft and for nothing.
    RecordRef record() const;
    RecordPanel *panel() const { return m_panel; }
    void back();
    /// Starts a new part of the shown record, such as a permit of a location.
    void startPart(Kind kind);
    /// Puts the cursor into the first field that is not filled in.
    void focusFirst();

Q_SIGNALS:
    /// The record is not there any more, or was never added.
    void closed();
    /// What startDraft() began has become a record.
    void added(slate::RecordRef ref);

protected:
    /// What is being typed when the form goes away is kept.
    void hideEvent(QHideEvent *event) override;
    /// Escape is the draft's before it is the form's.
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Step {
        Record record;
        bool isDraft = false;
    };

    void open(const Step &step);
    void showTop();
    void showCrumbs();
    void follow(const Changes &changes);
    void connectPanel();
    void deleteShown();
    bool isDraft() const;
    void closeEmpty();

    Session &m_session;
    std::vector<Step> m_trail;
    QWidget *m_crumbs;
    QHBoxLayout *m_crumbLayout;
    QVBoxLayout *m_head; ///< holds the shown panel's name, above what is scrolled
    QScrollArea *m_scroll;
    RecordPanel *m_panel = nullptr;
    QPushButton *m_delete;
};

} // namespace slate
