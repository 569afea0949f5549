#pragma once

#include "core/model/board.h"
#include "core/report/error_words.h"
#include "core/schedule/finding.h"
#include "core/store/catalog.h"

#include <QDate>

#include <functional>
#include <memory>

namespace slate {

class Unsaved;

/// What becomes of what is typed and not saved when a person goes away from a slate.
enum class LeaveChoice { Stay, KeepForNextTime, Discard };

/// The questions that the program asks people. Tests pass their own answers.
struct Questions {
    /// A file to open / to write; an empty answer means that the person changed their mind.
    std::function<QString(const QString &title, const QString &filter)> fileToOpen;
    std::function<QString(const QString &title, const QString &suggestion, const QString &filter)> fileToSave;
    /// The same for a file that must not be there yet.
    std::function<QString(const QString &title, const QString &suggestion, const QString &filter)> fileToMake;
    /// When and why a milestone's date moved; nothing when the person changed their mind.
    struct MoveReason {
        DateWindow announced;
        QString reason;
    };
    std::function<std::optional<MoveReason>(
        const QString &milestone, const DateWindow &from, const DateWindow &to)>
        whyMoved;
    /// A colour as "#RRGGBB", beginning with the one that is there; empty when the person changed their mind.
    std::function<QString(const QString &title, const QString &color)> colorToUse;
    /// Why somebody lives with a conflict; nothing when they changed their mind.
    std::function<std::optional<QString>(const QString &what)> whyAccepted;
    /// Whether an address or a file is to be opened; all of it is shown first.
    std::function<bool(const QString &whole)> mayOpen;
    /// Asked once on leaving while these fields are not saved.
    std::function<LeaveChoice(const QStringList &fields)> leaveUnsaved;
    /// Asked on leaving a slate whose file is away, so that this may be all that is left of it.
    std::function<bool()> leaveLostFile;
    std::function<QDate()> today;
    /// What is typed and not saved; the session's, where the questions bring none of their own.
    std::shared_ptr<Unsaved> unsaved;
};

/// What every page is given: the open slate, its records, the production that is looked at, and the
/// person's answers.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(std::unique_ptr<Slate> slate, Questions questions);

    Slate &slate() { return *m_slate; }
    Catalog &catalog() { return m_catalog; }
    const Questions &questions() const { return m_questions; }
    QDate today() const;
    /// What is typed and not in the slate.
    Unsaved &unsaved() const { return *m_questions.unsaved; }
    /// From now on nobody is there to answer: what would have to be asked is left as it is.
    void stopAsking();

    /// The production that pages show; a null id means all of them.
    Id<Production> production() const { return m_production; }
    void setProduction(Id<Production> production);
    /// Whether a record is shown: it belongs to the chosen production or to none, or all are shown.
    bool shows(const Record &record) const;

    /// Runs one action of the user as one edit. A failure is told in plain words (failed) and gives
    /// false; nothing is changed then.
    bool edit(const QString &title, const std::function<void(Transaction &)> &work);
    /// Runs anything else that can fail, with the same words.
    bool attempt(const std::function<void()> &work);
    /// Deletes a record and tells what went with it, with undo beside it.
    bool remove(RecordRef ref);

    /// Asks the window to show a record on its page, with its form.
    void open(RecordRef ref) { Q_EMIT openRequested(ref); }
    /// Asks the window for a form to add a record in: it is none until it has its name.
    void begin(const Record &blank) { Q_EMIT draftRequested(blank); }
    /// Asks the window to show a record and to begin a part of it in its form, such as a permit of a
    /// location.
    void beginPart(RecordRef of, Kind part) { Q_EMIT partRequested(of, part); }
    /// Asks the window for the page that lists a kind.
    void openPage(Kind kind) { Q_EMIT pageRequested(kind); }
    void openHistory() { Q_EMIT historyRequested(); }
    /// Asks the window to bring in a screenplay.
    void importScript() { Q_EMIT importRequested(); }
    /// Asks the window to show what collides, with a board looked at (null: whichever is).
    void openConflicts(Id<Board> board) { Q_EMIT conflictsRequested({board, 0, {}, {}}); }
    /// Only those at one strip: a day of a board, with a scene or as a whole.
    void openConflicts(const FindingPlace &at) { Q_EMIT conflictsRequested(at); }
    /// Says something in passing; `undoable` puts an Undo button beside it.
    void tell(const QString &text, bool undoable = false) { Q_EMIT told(text, undoable); }

Q_SIGNALS:
    void productionChanged();
    void openRequested(slate::RecordRef ref);
    void draftRequested(const slate::Record &blank);
    void partRequested(slate::RecordRef of, slate::Kind part);
    void pageRequested(slate::Kind kind);
    void historyRequested();
    void importRequested();
    /// Without a day all of them are meant.
    void conflictsRequested(const slate::FindingPlace &at);
    void told(const QString &text, bool undoable);
    void failed(const QString &text);

private:
    void tellFailure(const Error &error);

    std::unique_ptr<Slate> m_slate;
    Catalog m_catalog;
    Questions m_questions;
    Id<Production> m_production;
};

} // namespace slate
