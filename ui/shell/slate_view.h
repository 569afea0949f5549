#pragma once

#include "core/schedule/finding.h"
#include "ui/shell/pages.h"

#include <QWidget>

#include <array>

namespace slate {

class CatchUp;
class ContentArea;
class Navigation;
class PageStack;
class ScriptImport;
class ShownRecord;
class SlateNotices;
struct Changes;
struct TypedPlace;

/// All that the window shows of one open slate: the navigation, the pages, the form of a record beside them
/// and what is said above them. It lives as long as the slate is open.
class SlateView : public QWidget
{
    Q_OBJECT

public:
    SlateView(Session &session, Facts &facts, QWidget *parent);
    ~SlateView() override;

    Page page() const;
    void showPage(Page page);
    /// Gives the present page the keys.
    void focusPage();
    /// The widget of a page; null until it was first shown.
    QWidget *pageWidget(Page page) const;
    /// Shows a record on its page, with its form.
    void showRecord(RecordRef ref);
    /// Shows what collides, with a board looked at.
    void showConflicts(const FindingPlace &at);
    /// Goes to a field whose words are not saved yet.
    void showUnsaved();
    /// The record that is shown; null when there is none.
    RecordRef shownRecord() const;
    void hideForm();
    /// What the present page can do, besides what the menus say.
    QList<Command> pageCommands() const;
    /// Opens or closes the pane of the form, as it stays for this page.
    void toggleForm();
    /// Starts a new record on the present page, or on the page of a kind. A page that lists none offers what
    /// to add.
    void startAdd();
    void startAdd(Kind kind);
    void deleteShown();
    /// Opens the menu of productions.
    void chooseProduction();

    /// Where in the window the page is, with the form beside it.
    QRect pageRect() const;

    /// Lays itself out for a window of this width.
    void fitTo(int width);
    /// Begins to count what the pages list.
    void countAll();
    ScriptImport &scripts() { return *m_scripts; }
    SlateNotices &notices() { return *m_notices; }
    CatchUp &others() { return *m_others; }

Q_SIGNALS:
    void pageShown(slate::Page page);
    void shownRecordChanged();

private:
    void arrange();
    void connectPages();
    void connectSession();
    void choose(RecordRef ref);
    void followAdded(RecordRef ref);
    void hideFormOfElsewhere();
    void tellKept(const Changes &changes);
    void showHome();
    void setFormOpen(bool open);
    void follow(RecordRef ref);
    void applyChanges(const Changes &changes);
    bool askAgain(const TypedPlace &place);

    Session &m_session;
    Navigation *m_navigation;
    ContentArea *m_content;
    PageStack *m_pages;
    ShownRecord *m_shown;
    bool m_hasPage = false;
    std::array<RecordRef, pageCount> m_chosen {}; ///< on each page, by itself or by the person
    SlateNotices *m_notices;
    ScriptImport *m_scripts;
    CatchUp *m_others;
};

} // namespace slate
