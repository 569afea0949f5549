#pragma once

#include "core/model/eighths.h"
#include "core/model/scene_heading.h"

#include <QDate>
#include <QStringList>

#include <functional>
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
    QStringList silent;   ///< who the file says is in the scene without a cue (arc beats)
    std::vector<ScriptElement> elements;
    std::vector<ScriptParagraph> paragraphs;
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
    };
    What what = What::BrokenPart;
    int line = 0; ///< from 1; 0: the whole file
    QString detail;
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
    std::vector<ReadingNote> notes;
};

/// How a reader tells how far it is and asks whether to go on.
struct ReadingProgress {
    /// Called now and then with the share read, 0 to 1; false stops the reading with Error(Cancelled).
    std::function<bool(double)> report;
};

/// The format of a file by its bytes, then by its name; nothing for none that Slate reads.
std::optional<Screenplay::Format> formatOf(const QByteArray &bytes, const QString &fileName);

/// Reads a script in any format that Slate knows and measures the scenes that the file gives no length
/// for. Time and memory are linear in the size of the file.
/// Throws Error(BadInput) with the line where the file is none, Error(TooLarge), Error(Cancelled).
Screenplay readScreenplay(
    const QByteArray &bytes, const QString &fileName, const ReadingProgress &progress = {});

// One reader for each format; readScreenplay chooses and then measures.
Screenplay readFountain(const QByteArray &bytes, const ReadingProgress &progress);
Screenplay readFinalDraft(const QByteArray &bytes, const ReadingProgress &progress);
Screenplay readUniversalSchedule(const QByteArray &bytes, const ReadingProgress &progress);
Screenplay readMovieMagicExport(const QByteArray &bytes, const ReadingProgress &progress);
Screenplay readSceneCsv(const QByteArray &bytes, const ReadingProgress &progress);

/// Gives each scene without a length its eighths, and each without a page the one it begins on, by laying
/// the script out on the trade's page: Courier 12, 55 lines, the usual indents; a scene is at least 1/8 and
/// is rounded up. A script that came without its text stays unmeasured, and so do omitted scenes.
void measure(Screenplay &screenplay, const ReadingProgress &progress = {});

} // namespace slate
