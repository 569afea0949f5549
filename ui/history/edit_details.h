#pragma once

#include "core/store/history.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace slate {

class Session;

/// One entry of the history: what it changed from what to what, and the ways to take it back, or to have it
/// again.
class EditDetails : public QWidget
{
    Q_OBJECT

public:
    explicit EditDetails(Session &session, QWidget *parent = nullptr);

    void setEdit(const std::optional<EditInfo> &edit);

private:
    void showChanges();
    void showButtons();
    qint64 editsAfter() const;
    void undoBack();
    void doOrRefuse(const std::function<void()> &act, const QString &done,
        const std::function<QString(const Error &)> &refusal);
    void revert();
    void bringBack();

    Session &m_session;
    std::optional<EditInfo> m_edit;
    QLabel *m_title;
    QLabel *m_when;
    QLabel *m_state;
    QTreeWidget *m_changes;
    QPushButton *m_undoBack;
    QPushButton *m_revert;
    QPushButton *m_bringBack;
    QLabel *m_refusal;
};

} // namespace slate
