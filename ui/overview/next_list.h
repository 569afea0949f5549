#pragma once

#include "core/report/overview.h"

#include <QWidget>

class QLabel;

namespace slate {

class RowStack;
class Session;

/// What comes next: the next shooting day with its strips where a board has one, and the dates that people
/// wait for.
class NextList : public QWidget
{
    Q_OBJECT

public:
    explicit NextList(Session &session, QWidget *parent = nullptr);

    void setNext(const ProductionOverview &overview);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addDay(std::vector<QWidget *> &rows, const NextDay &next);
    void addComing(std::vector<QWidget *> &rows);
    QStringList words(const ProductionOverview &overview) const;

    Session &m_session;
    std::optional<NextDay> m_day;
    std::vector<ComingUp> m_coming;
    QStringList m_said;
    RowStack *m_rows;
    bool m_all = false;
};

} // namespace slate
