#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace slate {

class Facts;
class OverviewCard;
class Session;

/// A card for each production that is shown.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(Session &session, Facts &facts, QWidget *parent = nullptr);

private:
    void refresh();
    void fillNext();

    Session &m_session;
    Facts &m_facts;
    QLabel *m_nothing;
    QVBoxLayout *m_layout;
    std::vector<OverviewCard *> m_cards;
    QTimer m_timer;
    size_t m_next = 0;
};

} // namespace slate
