#pragma once

#include <QTimer>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace slate {

class Facts;
class FilmBand;
class Greeting;
class LastChanges;
class Session;

/// A band for each production that is shown; the only one has all of the page. A slate without any asks what
/// is being made.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(Session &session, Facts &facts, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void fillNext();
    void greet(bool isNew);
    void setChangesShown(bool shown);

    Session &m_session;
    Facts &m_facts;
    QWidget *m_inside;
    QVBoxLayout *m_layout;
    QScrollArea *m_scroll;
    std::vector<FilmBand *> m_bands;
    QWidget *m_changes = nullptr; ///< below several productions
    Greeting *m_greeting = nullptr;
    QTimer m_timer;
    QTimer m_thread; ///< puts Tab in order when what is shown has changed
    size_t m_next = 0;
    bool m_isStale = true;
};

} // namespace slate
