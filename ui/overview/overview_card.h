#pragma once

#include "core/report/overview.h"

#include <QFrame>

#include <functional>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace slate {

class LinkList;
class ProgressStrip;
class Session;

/// One production on the overview: its next release, how far the shooting is, what comes next, what
/// needs attention, and whom thanks are owed.
class OverviewCard : public QFrame
{
    Q_OBJECT

public:
    explicit OverviewCard(Session &session, QWidget *parent = nullptr);

    void setOverview(const ProductionOverview &overview);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);

    Session &m_session;
    ProductionOverview m_shown;
    QPushButton *m_title;
    QLabel *m_status;
    QWidget *m_body;
    QLabel *m_release;
    ProgressStrip *m_strip;
    QLabel *m_progress;
    QGridLayout *m_grid;
    std::array<LinkList *, 3> m_lists;
    int m_columns = 0;
};

/// A bar of blocks: complete, shooting, the rest. What it says stands in words beside it.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);
    void setProgress(const ShootingProgress &progress);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ShootingProgress m_progress;
};

/// A head with a count and a few links under it, the rest behind "Show all".
class LinkList : public QWidget
{
    Q_OBJECT

public:
    struct Link {
        QString text;
        QString tip;
        RecordRef record;
        std::function<void()> open = {}; ///< instead of the record
    };
    /// What the list looks like: its icon when there is something, its words when there is nothing.
    struct Style {
        QString title;
        QString iconName;
        QString nothing;
        bool attention = false;
    };

    LinkList(Session &session, const Style &style, QWidget *parent = nullptr);
    void setLinks(const std::vector<Link> &links);

private:
    void fill();

    Session &m_session;
    Style m_style;
    std::vector<Link> m_links;
    QLabel *m_head;
    QVBoxLayout *m_rows;
    bool m_all = false;
};

} // namespace slate
