#pragma once

#include "core/script/fountain_lines.h"
#include "core/script/speakers.h"

namespace slate {

/// Reads a script in Fountain 1.1, line by line with a look at the next one.
class FountainReader
{
public:
    FountainReader(const QByteArray &bytes, const ReadingProgress &progress, const ReadingOptions &options);
    Screenplay read();

private:
    /// What the lines before the current one leave open.
    enum class State {
        Free,     ///< after a blank line, or one that stands for itself: a heading or a cue may follow
        Action,   ///< in a paragraph of action
        Dialogue, ///< in a speech
    };

    bool advance();
    void readTitlePage();
    void readLine();
    void readBlank();
    void readSpeech(const QString &text);
    bool readForced(const QString &text);
    bool readStructure(const QString &text);
    bool readHeading(const QString &text);
    bool readCue(const QString &text);
    void readAction(const QString &text);
    void readSection(const QString &text);
    void readSynopsis(const QString &text);

    bool looksLikeHeading(QStringView text) const;
    void offerHeading(const QString &text);
    bool readUnlisted(const QString &text);
    bool goesOnWithScene(const QString &heading);
    void noteOffers();
    bool blankFollows() const;
    void beginScene(const QString &heading);
    void endScene();
    void addParagraph(ScriptParagraph::Kind kind, const QString &text);
    void continueParagraph(ScriptParagraph::Kind kind, const QString &text);
    std::vector<ScriptParagraph> &paragraphs();
    void addNotes(const QStringList &notes);

    const ReadingOptions &m_options;
    Reading m_reading;
    Screenplay &m_script;
    QByteArray m_bytes;
    FountainLines m_lines;
    FountainLine m_line;
    FountainLine m_next;
    bool m_hasNext = false;
    int m_sinceProgress = 0;
    State m_state = State::Free;
    bool m_dual = false;      ///< the speech stands beside the one before it
    QStringList m_sections;   ///< the heads above, by level
    bool m_inSection = false; ///< a head came after the last scene heading
    Speakers m_speakers;
    std::vector<ReadingNote> m_perhaps; ///< lines that may be headings in a language that Slate does not know
};

} // namespace slate
