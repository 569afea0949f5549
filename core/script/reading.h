#pragma once

#include "core/model/error.h"
#include "core/script/screenplay.h"

#include <QHash>
#include <QSet>

namespace slate {

/// The screenplay that a reader is making, with what all readers share: progress, notes, and limits that
/// keep memory in proportion however a file is made.
class Reading
{
public:
    static constexpr qsizetype mostScenes = 100'000;
    static constexpr qsizetype mostThings = 2'000'000; ///< elements, names, strips and calendar entries
    static constexpr qsizetype mostNotes = 1000;
    static constexpr qsizetype mostBytes = 256 * 1024 * 1024;
    static constexpr qsizetype mostNames = 50'000;       ///< of people, and of things tagged, each once
    static constexpr qsizetype mostLetters = 10'000'000; ///< in one text, such as that of a scene

    Reading(Screenplay::Format format, const ReadingProgress &progress, const QByteArray &bytes);

    Screenplay script;

    /// Tells how far the reading is, in the unit of `size`, a few dozen times in all.
    /// Throws Error(Cancelled).
    void at(qint64 done, qint64 size);

    /// Details are cut and repeated trouble is told a thousand times at most.
    void note(ReadingNote::What what, int line, const QString &detail = {});

    /// Throws Error(TooLarge) where there are too many; so do the next ones.
    ScriptScene &addScene(int line);
    void spend(int line, qsizetype things = 1);
    /// Throws Error(TooLarge) where the file has named too many people.
    void meet(const QString &person, int line);
    /// Throws Error(TooLarge) where a text has so many letters.
    static void requireLength(qsizetype letters, int line);

    /// Keeps that the file breaks off here; what follows in it is not read.
    void breakOff(int line);

    /// What a category of a file says of a scene: cast, synopsis, location, script day, sequence and notes
    /// go where Slate has a place for them, all else becomes an element.
    void addTo(ScriptScene &scene, const QString &category, const QString &text, int line);

    /// Somebody of a scene as a list of its cast names them.
    void addToCast(ScriptScene &scene, const QString &text);

    /// Leaves each name once in each scene, and notes scene numbers that occur twice.
    Screenplay finished();

private:
    void giveNumber(const QString &name, const QString &number);
    void nameNumbers();
    void spreadOmitted();
    void addElement(ScriptScene &scene, ScriptElement element, int line);
    void requireLengths() const;

    QHash<QString, QString> m_numbers; ///< of the cast, by name in capitals
    const ReadingProgress &m_progress;
    double m_told = -1;
    qsizetype m_things = 0;
    QSet<size_t> m_people; ///< the hashes of their names
    QSet<size_t> m_tagged;
};

/// The line, from 1, on which a byte stands; counts the line ends of all systems.
int lineAt(const QByteArray &bytes, qsizetype offset);

/// `Line 12: what`, for the detail of an Error.
QString atLine(int line, const QString &what);

} // namespace slate
