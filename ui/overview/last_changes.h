#pragma once

#include <QTimer>
#include <QWidget>

namespace slate {

class RowStack;
class Session;

/// What was done last in the slate, with who and when; each line leads to the history.
class LastChanges : public QWidget
{
    Q_OBJECT

public:
    explicit LastChanges(Session &session, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();

    Session &m_session;
    QStringList m_said;
    RowStack *m_rows;
    QTimer m_later; ///< between other work, and only while it is in sight
};

} // namespace slate
