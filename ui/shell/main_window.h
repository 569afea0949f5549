#pragma once

#include "ui/base/palette.h"
#include "ui/base/session.h"
#include "ui/base/unsaved.h"
#include "ui/shell/script_import.h"
#include "ui/shell/slate_copies.h"
#include "ui/shell/slate_view.h"

#include <QMainWindow>

namespace slate {

class Facts;
class MainMenu;
class QuickFind;
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
    /// The same for a file that stands for this one, such as its copy: what is typed and not saved goes
    /// along.
    bool goOnIn(const QString &path);
    bool newFile(const QString &path);
    /// Opens the user's own copy of the board example, made on first use.
    bool openBoardExample();
    /// Writes a copy where the person says and goes on in it.
    void saveCopy();
    /// Writes every record as JSON where the person says.
    void exportJson() { exportRecords(*m_session); }
    /// Keeps what can be kept of what is being typed, and asks about the rest. Gives false to stay.
    bool mayLeave();
    /// Gets ready to end at once, as when the system shuts down: nothing is asked, what is not saved is kept
    /// as a draft.
    void endNow();
    /// Tries once more to save what is not saved yet.
    void saveAgain();
    /// Reads a script, asked for or named, and shows what was found before anything is written.
    void importScript() { m_view->scripts().ask(); }
    void importScript(const QString &path) { m_view->scripts().open(path); }

    // What the window shows of the slate: see SlateView.
    Page page() const { return m_view->page(); }
    void showPage(Page page) { m_view->showPage(page); }
    void focusPage() { m_view->focusPage(); }
    QWidget *pageWidget(Page page) const { return m_view->pageWidget(page); }
    void showRecord(RecordRef ref) { m_view->showRecord(ref); }
    void showUnsaved() { m_view->showUnsaved(); }
    RecordRef shownRecord() const { return m_view ? m_view->shownRecord() : RecordRef(); }
    void hideForm() { m_view->hideForm(); }
    void toggleForm() { m_view->toggleForm(); }
    void startAdd() { m_view->startAdd(); }
    void startAdd(Kind kind) { m_view->startAdd(kind); }
    void deleteShown() { m_view->deleteShown(); }

    void undo();
    void redo();
    void showQuickFind();
    /// Finds what can be done here, by its name.
    void showCommands();
    /// What the present page can do beside its tables and forms.
    QList<Command> pageCommands() const { return m_view->pageCommands(); }
    void chooseProduction() { m_view->chooseProduction(); }
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
    void connectView();
    void connectStatus();
    void afterFirstPaint();
    /// Goes on with what `open` gives; where that fails, says so in the words `failed` (%1 the file, %2 why).
    bool goOnWith(
        const QString &path, const QString &failed, const std::function<std::unique_ptr<Slate>()> &open);
    void rememberPlace();
    /// Opens a file while this one is still the window's.
    std::unique_ptr<Slate> openInstead(const QString &path);

    Questions m_questions;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Facts> m_facts;
    SlateView *m_view = nullptr;
    Toast *m_toast = nullptr;
    QuickFind *m_quickFind = nullptr;
    StatusLine *m_status;
    MainMenu *m_menu;
    bool m_painted = false;
    bool m_isEnding = false;
    QMap<QByteArray, TypedText> m_along; ///< what is typed and goes along into the next slate
};

} // namespace slate
