#pragma once

#include "core/model/board.h"

#include <QAbstractButton>

namespace slate {

class Session;

/// One strip of a day, on its paper: the number of the scene, when it plays, its set and who is in it. It is
/// a link to its place on the board.
class StripRow : public QAbstractButton
{
    Q_OBJECT

public:
    StripRow(Session &session, Id<Strip> strip, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_paper;
    QColor m_ink;
    bool m_isBanner = false;
    QString m_number;
    QString m_light;
    QString m_set;
    QString m_cast;
};

} // namespace slate
