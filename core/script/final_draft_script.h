#pragma once

#include "core/script/final_draft_tags.h"

namespace slate {

/// One paragraph of a Final Draft script with all that hangs on it.
struct FinalDraftParagraph {
    QString type; ///< "Scene Heading", "Action", ...
    QString number;
    QString text;
    int line = 0;
    bool newPage = false;
    bool centered = false;
    QString length;
    QString page;
    QString title;
    QString summary;
    QStringList arcBeats;
    QStringList notes;
    QStringList tags; ///< the tag numbers of its runs of text
};

/// Makes scenes of the paragraphs of a Final Draft script, in their order.
class FinalDraftScript
{
public:
    FinalDraftScript(Reading &reading, FinalDraftTags &tags);

    void add(const FinalDraftParagraph &paragraph);

    /// What is added from here to `endDual` are speeches side by side.
    void beginDual();
    void endDual();

private:
    void addScene(const FinalDraftParagraph &paragraph);
    void addToScene(const FinalDraftParagraph &paragraph);
    void addCue(const QString &cue);
    bool addOutline(const FinalDraftParagraph &paragraph);
    void setSection(int level, const QString &title);
    ScriptScene *scene();

    Reading &m_reading;
    FinalDraftTags &m_tags;
    QString m_sections[5];   ///< the act, then the four levels of the outline
    int m_dualSpeeches = -1; ///< -1: not in a dual dialogue
};

/// Title, authors and draft of a title page's lines, in their order.
void readTitlePage(const QStringList &lines, Screenplay &script);

} // namespace slate
