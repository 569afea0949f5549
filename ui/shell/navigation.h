#pragma once

#include "ui/shell/pages.h"

#include <QFrame>

#include <array>

class QListWidget;
class QListWidgetItem;

namespace slate {

class ProductionChooser;
class Session;

/// The left side of the window: the production chooser and the list of pages in groups, with their counts.
/// Narrow, it shows icons only and says the rest in tooltips.
class Navigation : public QFrame
{
    Q_OBJECT

public:
    explicit Navigation(Session &session, QWidget *parent = nullptr);

    Page page() const;
    void setPage(Page page);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }
    /// The number beside a page; nothing while it is not known yet.
    std::optional<qint64> count(Page page) const;
    /// Opens the menu of productions.
    void chooseProduction();
    /// Counts everything that a page lists, a kind at a time between other work.
    void countAll();

Q_SIGNALS:
    void pageChosen(slate::Page page);
    void editProductionRequested(slate::RecordRef production);

private:
    void fillList();
    void setCount(Page page, qint64 count);
    void countLater(Page page);
    void countNext();

    Session &m_session;
    ProductionChooser *m_chooser;
    QListWidget *m_list;
    std::array<QListWidgetItem *, pageCount> m_items {};
    std::vector<Page> m_uncounted;
    bool m_collapsed = false;
    bool m_counting = false;
};

} // namespace slate
