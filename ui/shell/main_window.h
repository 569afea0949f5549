#pragma once

#include "ui/base/palette.h"
#include "ui/base/session.h"
#include "ui/shell/pages.h"

#include <QMainWindow>
#include <QTimer>

#include <array>

class QStackedWidget;

namespace slate {

class Banner;
class ContentArea;
class Facts;
class MainMenu;
class Navigation;
class QuickFind;
class RecordForm;
class StatusLine;
class Toast;

/// The window around the pages of one open slate. Opening another file replaces its session and all
/// that was made for it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(std::unique_ptr<Slate> slate, Questions questions, QWidget *parent = nullptr);
    ~MainWindow() override;

    Session &session() { return *m_session; }
    /// Goes on with another slate in this window.
    void setSlate(std::unique_ptr<Slate> slate);
    /// Opens a file in this window; where that fails, says why and keeps the present one.
    bool openFile(const QString &path);
    bool newFile(const QString &path);
    /// Opens the user's own copy of the board example, made on first use.
    bool openBoardExample();
    /// Writes a copy where the person says and goes on in it.
    void saveCopy();
    /// Writes every record as JSON where the person says.
    void exportJson();
    /// Keeps what can be kept of what is being typed, and asks about the rest. Gives false to stay.
    bool mayLeave();
    /// Gets ready to end at once, as when the system shuts down: nothing is asked, what is not saved is kept
    /// as a draft.
    void endNow();
    /// Goes to a field whose words are not saved yet.
    void showUnsaved();
    /// Tries once more to save them.
    void saveAgain();
    /// Asks for a script, reads it and shows what was found before anything is written.
    void importScript();
    void importScript(const QString &path);

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
    /// The record that the form shows; null when the form is hidden.
    RecordRef shownRecord() const { return m_shown; }
    void hideForm();
    /// Starts a new record on the present page, or on the page of a kind.
    void startAdd();
    void startAdd(Kind kind);
    void deleteShown();
    void undo();
    void redo();
    void showQuickFind();
    /// Chooses what the program looks like, and remembers it.
    void chooseScheme(slate::palette::Scheme scheme);

Q_SIGNALS:
    void slateReplaced();
    void pageShown(slate::Page page);
    void shownRecordChanged();
    /// The window was painted for the first time; work that could wait starts now.
    void firstPainted();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    /// A slate that is dropped is opened, a script is imported.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectSession();
    void afterFirstPaint();
    PageView &made(Page page);
    void choose(RecordRef ref);
    void follow(RecordRef ref);
    void selectName();
    void catchUp();
    /// Says what is wrong with the file and what can be done.
    void tellDamage();
    void fitToWidth();
    void applyChanges(const Changes &changes);
    void rememberPlace();
    void sayFailure(const QString &text);
    void actOnFailure();
    void keepTyping();
    QString fileName() const;

    Questions m_questions;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Facts> m_facts;
    std::array<PageView, pageCount> m_pages;
    QWidget *m_root = nullptr;
    Navigation *m_navigation = nullptr;
    ContentArea *m_content = nullptr;
    QStackedWidget *m_stack = nullptr;
    RecordForm *m_form = nullptr;
    Banner *m_failure = nullptr;
    Banner *m_notice = nullptr;
    Toast *m_toast = nullptr;
    QuickFind *m_quickFind = nullptr;
    StatusLine *m_status;
    MainMenu *m_menu;
    QTimer m_catchUp;
    RecordRef m_shown;
    bool m_painted = false;
    bool m_catchUpFailed = false;
    bool m_isEnding = false;
};

} // namespace slate
