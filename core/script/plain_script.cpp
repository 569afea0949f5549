#include "core/script/plain_script.h"

#include "core/model/control_characters.h"

namespace slate {

namespace {

void clean(QString &line)
{
    line = oneLine(std::move(line));
}

void cleanLines(QString &text)
{
    text = linesWithoutControls(std::move(text));
}

void clean(QStringList &names)
{
    for (QString &name : names)
        clean(name);
}

void clean(std::vector<ScriptParagraph> &paragraphs)
{
    for (ScriptParagraph &paragraph : paragraphs)
        cleanLines(paragraph.text);
}

void clean(std::vector<ScriptStrip> &strips)
{
    for (ScriptStrip &strip : strips)
        clean(strip.text);
}

void clean(ScriptScene &scene)
{
    for (QString *line : {&scene.number, &scene.heading, &scene.page, &scene.sequence, &scene.scriptDay,
             &scene.location, &scene.parts.set, &scene.parts.timeWords})
        clean(*line);
    cleanLines(scene.synopsis);
    for (QString &note : scene.notes)
        cleanLines(note);
    clean(scene.speakers);
    clean(scene.silent);
    for (ScriptElement &element : scene.elements) {
        clean(element.category);
        clean(element.name);
    }
    clean(scene.paragraphs);
}

} // namespace

void removeControls(Screenplay &script)
{
    clean(script.title);
    clean(script.authors);
    clean(script.draft);
    for (ScriptScene &scene : script.scenes)
        clean(scene);
    clean(script.speakersBeforeFirstScene);
    clean(script.paragraphsBeforeFirstScene);
    for (ScriptCategory &category : script.categories)
        clean(category.name);
    for (ScriptBoard &board : script.boards) {
        clean(board.name);
        clean(board.strips);
        clean(board.boneyard);
    }
    for (ScriptCalendar &calendar : script.calendars) {
        clean(calendar.name);
        for (ScriptCalendar::Event &event : calendar.events)
            clean(event.name);
    }
    for (ReadingNote &note : script.notes)
        clean(note.detail);
}

} // namespace slate
