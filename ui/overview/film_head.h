#pragma once

#include "core/report/overview.h"

#include <QFrame>

class QLabel;

namespace slate {

class HeadButton;
class LifeLineView;
class MarkLabel;
class Session;

/// The band at the top of a production: its title, its state, who directs it, when the public sees it, and
/// its life as a line.
class FilmHead : public QFrame
{
    Q_OBJECT

public:
    FilmHead(Session &session, bool isLarge, QWidget *parent = nullptr);

    void setOverview(const ProductionOverview &overview);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void setHeadline(const ProductionOverview &overview);

    Session &m_session;
    RecordRef m_ref;
    RecordRef m_release;
    HeadButton *m_title;
    MarkLabel *m_state;
    QLabel *m_about;
    QWidget *m_headline;
    QLabel *m_caption;
    HeadButton *m_date;
    QLabel *m_moved;
    LifeLineView *m_life;
};

} // namespace slate
