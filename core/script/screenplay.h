#pragma once

#include "core/model/eighths.h"
#include "core/model/production.h"
#include "core/model/scene_heading.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <map>
#include <set>
#include <vector>

namespace slate {

/// What a reader found in a file, before anything of it is written to a slate. One shape for all formats.

/// One thing tagged in a scene, as the file names it.
struct ScriptElement {
    QString category; ///< the file's name for it: "Props"
    QString name;
    bool operator==(const ScriptElement &) const = default;
};

/// A category as the file describes it.
struct ScriptCategory {
    QString id; ///< the format's constant id, empty where there is none
    QString name;
    QString color; ///< "#RRGGBB", or empty
};

/// One line of a script in the form it has on the page, for measuring and comparing.
struct ScriptParagraph {
    enum class Kind {
        Action,
        Character,
        Parenthetical,
        Dialogue,
        Transition,
        Shot,
        Centered,
        Lyric,
        PageBreak
    };
    Kind kind = Kind::Action;
    QString text;      ///< without marks of the format; may hold line breaks
    bool dual = false; ///< the second of two speeches that stand side by side
};

/// What the cues of one speaker in a scene say beside the name.
struct ScriptVoice {
    QString remarks;   ///< each once: "V.O.", "ON PHONE, FILTERED"
    bool seen = false; ///< a cue without V.O., O.S. or the like is among them
};

struct ScriptScene {
    QString number;  ///< as printed: "12A"; empty where the file gives none
    QString heading; ///< as written, spaces made single, without number, notes and forcing marks
    SceneHeading parts;
    int line = 0; ///< the line of the file on which it begins, from 1; 0 where the format has no lines
    QString page; ///< the page it begins on, as printed; empty where not given
    std::optional<Eighths> eighths; ///< as the file gives it; nothing: to be measured
    std::optional<int> minutes;     ///< estimated shooting time
    QString synopsis;
    QString sequence;  ///< the section heads above it, joined by " / "
    QString scriptDay; ///< as "D3"
    QString location;  ///< where the format names a filming location beside the set
    QStringList notes;
    bool omitted = false;
    QStringList speakers; ///< in the order of their first cue, without (V.O.), (CONT'D); each once
    int cues = 0;         ///< how many cues there are
    std::map<QString, ScriptVoice> voices; ///< by speaker in capitals, of those whose cues have remarks
    QStringList silent;                    ///< who the file says is in the scene without a cue (arc beats)
    std::vector<ScriptElement> elements;
    std::vector<ScriptParagraph> paragraphs;
    std::optional<int> lines; ///< how many lines it takes, where its length was measured
    bool opening = false;     ///< made of what stands before the first heading
};

/// A strip of a board that the file carries.
struct ScriptStrip {
    enum class Kind { Scene, Banner, DayBreak };
    Kind kind = Kind::Scene;
    int scene = -1; ///< its place in Screenplay::scenes
    QString text;
    std::optional<int> minutes;
};

struct ScriptBoard {
    QString name;
    std::vector<ScriptStrip> strips; ///< in order, each day closed by a DayBreak
    std::vector<ScriptStrip> boneyard;
    int calendar = -1; ///< its place in Screenplay::calendars; -1: none
};

/// A calendar that the file carries.
struct ScriptCalendar {
    enum class What { Holiday, DayOff, CompanyMove, Travel, ExtraDay };
    struct Event {
        What what = What::Holiday;
        QDate first;
        QDate last;
        QString name;
    };
    QString name;
    QDate firstDay;
    bool weekdayOff[7] = {}; ///< Monday first
    std::vector<Event> events;
};

/// Somebody or something that the file describes beside the scenes.
struct ScriptResource {
    enum class DayKind { Travel, Rehearsal, Fitting, DayOff };
    struct Day {
        QDate day;
        DayKind what = DayKind::DayOff;
        QString name;
    };
    QString category; ///< empty: of the cast
    QString name;
    QString number; ///< a cast number, as the file has it
    bool hold = false;
    bool drop = false;
    std::optional<int> dropGap;
    bool weekdayOff[7] = {}; ///< Monday first
    std::vector<Day> days;
    QStringList linked; ///< what comes along with it
    int scenes = 0;     ///< in how many it is
};

/// How wide the kinds of paragraph are, in characters of Courier 12, ten to the inch. [Final Draft]
struct PageWidths {
    int action = 60;
    int dialogue = 36;
    int parenthetical = 25;
    int cue = 38;
    int transition = 20;
};

/// Something that could not be read or was read with doubt; the words are in core/report.
struct ReadingNote {
    enum class What {
        UnclosedComment,  ///< a boneyard or note that never ends
        NotAHeading,      ///< looks like a scene heading and is none; detail: the line
        NotANumber,       ///< a scene number that is none; detail: it
        BadLength,        ///< a length that cannot be read; detail: it
        NumberTwice,      ///< two scenes have this number; detail: it
        UnknownReference, ///< refers to something that is not in the file; detail: it
        BrokenPart,       ///< a part of the file that could not be read; detail: what
        DamagedText,      ///< bytes that are no text in the file's encoding
        Experimental,     ///< a format without a public description
        LineTooLong,      ///< cut; detail: how many characters
        OpeningKept,      ///< text before the first heading became a scene of its own
        NoPlaceFor,       ///< the file says something that Slate has no place for; detail: it
        GivenTwice,       ///< the file says one thing twice, and the first holds; detail: it
        StartOnDayOff,    ///< shooting begins on a day that the calendar has off; detail: it
        ContinuedHeading, ///< a scene goes on under a heading of its own; detail: it
    };
    What what = What::BrokenPart;
    int line = 0; ///< from 1; 0: the whole file
    QString detail;
    /// The line is no heading by the format's rules, and can be taken as one (ReadingOptions::headings).
    bool offered = false;
};

struct Screenplay {
    enum class Format { Fountain, FinalDraft, UniversalSchedule, MovieMagicExport, Csv };
    Format format = Format::Fountain;
    QString title;
    QStringList authors;
    QString draft; ///< the draft date or revision as written
    std::vector<ScriptScene> scenes;
    QStringList speakersBeforeFirstScene;
    std::vector<ScriptParagraph> paragraphsBeforeFirstScene;
    std::vector<ScriptCategory> categories;
    std::vector<ScriptBoard> boards;
    std::vector<ScriptCalendar> calendars;
    std::vector<ScriptResource> resources;
    PageWidths widths;
    std::optional<Paper> paper; ///< as the file says
    std::vector<ReadingNote> notes;
    /// The line on which the file breaks off, so that what came after it was not read; 0 where the format has
    /// no lines, nothing for a file that ends as it should.
    std::optional<int> brokenOff;
};

/// How a reader tells how far it is and asks whether to go on.
struct ReadingProgress {
    /// Called now and then with the share read, 0 to 1; false stops the reading with Error(Cancelled).
    std::function<bool(double)> report;
};

/// What a person decided about a file that was read before.
struct ReadingOptions {
    std::set<int> headings; ///< lines that are headings, although the format's rules make them none
};

/// The format of a file by its bytes, then by its name; nothing for none that Slate reads.
std::optional<Screenplay::Format> formatOf(const QByteArray &bytes, const QString &fileName);

/// What the names of such files end in, "fountain" first.
QStringList screenplayEndings();

/// A length of so many lines as it is counted on a paper.
Eighths eighthsOn(Paper paper, int lines);

/// Makes a scene of the speech and action before the first heading, and says so.
void keepOpening(Screenplay &screenplay);

/// Reads a script in any format that Slate knows and measures the scenes that the file gives no length
/// for. Time and memory are linear in the size of the file.
/// Throws Error(BadInput) with the line where the file is none, Error(TooLarge), Error(Cancelled).
Screenplay readScreenplay(const QByteArray &bytes, const QString &fileName,
    const ReadingProgress &progress = {}, const ReadingOptions &options = {});

// One reader for each format; readScreenplay chooses and then measures.
Screenplay readFountain(
    const QByteArray &bytes, const ReadingProgress &progress, const ReadingOptions &options = {});
Screenplay readFinalDraft(const QByteArray &bytes, const ReadingProgress &progress);
Screenplay readUniversalSchedule(const QByteArray &bytes, const ReadingProgress &progress);
Screenplay readMovieMagicExport(const QByteArray &bytes, const ReadingProgress &progress);
Screenplay readSceneCsv(const QByteArray &bytes, const ReadingProgress &progress);

/// Gives each scene without a length its lines and eighths, and each without a page the one it begins on, by
/// laying the script out on the trade's page: Courier 12, the file's own indents, 55 lines of US letter or 58
/// of A4. A scene reaches from its heading to the next with the two blank lines before that one, without
/// regard to page ends, is at least 1/8 and is rounded up: so Final Draft counts. A script that came without
/// its text stays unmeasured, and so do omitted scenes.
void measure(Screenplay &screenplay, const ReadingProgress &progress = {});

} // namespace slate
