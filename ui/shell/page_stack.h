#pragma once

#include "ui/shell/pages.h"

#include <QStackedWidget>

#include <array>

namespace slate {

/// The pages of one slate, each made when it is first shown.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(Session &session, Facts &facts, QWidget *parent);

    /// A page, made where it is not yet.
    const PageView &made(Page page);
    /// Its widget; null until it was made.
    QWidget *widgetOf(Page page) const { return at(page).widget; }
    void showRecord(Page page, RecordRef ref) const;
    void startAdd(Page page) const;
    QList<Command> commands(Page page) const;
    bool showsWhole(Page page, RecordRef ref) const;

Q_SIGNALS:
    /// A page chose a record, or none.
    void selected(slate::Page page, slate::RecordRef ref);
    /// What is chosen on the board moved on to another record.
    void followed(slate::RecordRef ref);
    void importAsked();

private:
    const PageView &at(Page page) const { return m_pages[static_cast<size_t>(page)]; }

    Session &m_session;
    Facts &m_facts;
    std::array<PageView, pageCount> m_pages;
};

} // namespace slate
