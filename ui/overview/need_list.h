#pragma once

#include "core/report/needs.h"

#include <QWidget>

class QLabel;

namespace slate {

class RowStack;
class Session;

/// What needs somebody, one line for each with the button that does it. Its count is that of its lines.
class NeedList : public QWidget
{
    Q_OBJECT

public:
    explicit NeedList(Session &session, QWidget *parent = nullptr);

    void setNeeds(const std::vector<Need> &needs);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QWidget *rowOf(const Need &need);
    void act(const Need &need);
    void markDone(const Need &need);

    Session &m_session;
    std::vector<Need> m_needs;
    QStringList m_said; ///< what the rows say now
    QLabel *m_head;
    QLabel *m_count;
    RowStack *m_rows;
    bool m_all = false;
};

} // namespace slate
