#include "core/script/reading.h"

#include "core/model/cast_number.h"
#include "core/model/plain_name.h"
#include "core/script/plain_script.h"
#include "core/script/script_text.h"
#include "core/script/speakers.h"

#include <QLocale>

namespace slate {

namespace {

QString nameKey(const QString &name)
{
    return name.simplified().toUpper();
}

QStringList eachOnce(const QStringList &names, QSet<QString> &seen)
{
    QStringList once;
    for (const QString &given : names) {
        const QString name = given.simplified();
        const QString key = name.toUpper();
        if (key.isEmpty() || seen.contains(key))
            continue;
        seen.insert(key);
        once << name;
    }
    return once;
}

void removeRepeats(ScriptScene &scene)
{
    QSet<QString> people;
    scene.speakers = eachOnce(scene.speakers, people);
    scene.silent = eachOnce(scene.silent, people);

    QSet<QString> seen;
    std::erase_if(scene.elements, [&](const ScriptElement &element) {
        const QString key = nameKey(element.category) + QLatin1Char('\n') + nameKey(element.name);
        const bool repeated = seen.contains(key);
        seen.insert(key);
        return repeated;
    });
}

QString moreThan(qsizetype most, const char *what)
{
    return QStringLiteral("more than %1 %2")
        .arg(QLocale(QLocale::English).toString(most), QLatin1String(what));
}

void append(QString &text, const char *between, const QString &more)
{
    if (!text.isEmpty())
        text += QLatin1String(between);
    text += more;
}

} // namespace

Reading::Reading(Screenplay::Format format, const ReadingProgress &progress, const QByteArray &bytes)
    : m_progress(progress)
{
    script.format = format;
    if (bytes.size() > mostBytes)
        throw Error(Error::Code::TooLarge, atLine(lineAt(bytes, mostBytes), moreThan(mostBytes, "bytes")));
    at(0, 1);
}

void Reading::at(qint64 done, qint64 size)
{
    const double share =
        size > 0 ? qBound(0.0, static_cast<double>(done) / static_cast<double>(size), 1.0) : 1.0;
    if (!m_progress.report || share < m_told + 1.0 / 64)
        return;
    m_told = share;
    if (!m_progress.report(share))
        throw Error(Error::Code::Cancelled, QStringLiteral("stopped while reading"));
}

void Reading::note(ReadingNote::What what, int line, const QString &detail)
{
    constexpr qsizetype longest = 80;
    if (static_cast<qsizetype>(script.notes.size()) >= mostNotes)
        return;
    const QString shown = QStringView(detail).left(longest).toString().simplified();
    script.notes.push_back({what, line, detail.size() > longest ? shown + QChar(0x2026) : shown});
}

ScriptScene &Reading::addScene(int line)
{
    if (static_cast<qsizetype>(script.scenes.size()) >= mostScenes)
        throw Error(Error::Code::TooLarge, atLine(line, moreThan(mostScenes, "scenes")));
    ScriptScene &scene = script.scenes.emplace_back();
    scene.line = line;
    return scene;
}

void Reading::spend(int line, qsizetype things)
{
    m_things += things;
    if (m_things > mostThings)
        throw Error(Error::Code::TooLarge, atLine(line, moreThan(mostThings, "parts")));
}

void Reading::meet(const QString &person, int line)
{
    m_people.insert(qHash(nameKey(person)));
    if (m_people.size() > mostNames)
        throw Error(Error::Code::TooLarge, atLine(line, moreThan(mostNames, "speakers")));
}

void Reading::requireLength(qsizetype letters, int line)
{
    if (letters > mostLetters)
        throw Error(Error::Code::TooLarge, atLine(line, moreThan(mostLetters, "letters in one text")));
}

void Reading::breakOff(int line)
{
    if (!script.brokenOff)
        script.brokenOff = line;
}

void Reading::addTo(ScriptScene &scene, const QString &category, const QString &text, int line)
{
    if (text.isEmpty())
        return;
    spend(line);
    const QString plain = plainName(category);
    const auto is = [&](std::initializer_list<const char *> names) {
        return std::any_of(
            names.begin(), names.end(), [&](const char *name) { return plain == QLatin1String(name); });
    };
    if (is({"cast", "castmember", "castmembers", "character", "characters", "actors", "talent"}))
        addToCast(scene, text);
    else if (is({"synopsis"}))
        append(scene.synopsis, "\n", text);
    else if (is({"location", "locations"}))
        append(scene.location, ", ", text);
    else if (is({"scriptday", "storyday"}))
        append(scene.scriptDay, ", ", text);
    else if (is({"sequence"}))
        append(scene.sequence, ", ", text);
    else if (is({"note", "notes", "comment", "comments"}))
        scene.notes << text;
    else
        addElement(scene, {category, text}, line);
}

void Reading::addElement(ScriptScene &scene, ScriptElement element, int line)
{
    m_tagged.insert(qHash(nameKey(element.name)));
    if (m_tagged.size() > mostNames)
        throw Error(Error::Code::TooLarge, atLine(line, moreThan(mostNames, "elements")));
    scene.elements.push_back(std::move(element));
}

void Reading::requireLengths() const
{
    for (const ScriptScene &scene : script.scenes) {
        qsizetype longest = std::max({scene.number.size(), scene.heading.size(), scene.synopsis.size(),
            scene.sequence.size(), scene.location.size(), scene.scriptDay.size(), scene.page.size()});
        for (const QStringList *names : {&scene.speakers, &scene.silent, &scene.notes}) {
            for (const QString &name : *names)
                longest = std::max(longest, name.size());
        }
        for (const ScriptElement &element : scene.elements)
            longest = std::max({longest, element.name.size(), element.category.size()});
        qsizetype text = 0;
        for (const ScriptParagraph &paragraph : scene.paragraphs)
            text += paragraph.text.size();
        requireLength(std::max(longest, text), scene.line);
    }
}

/// "ANNA", "ANNA (V.O.)", "1. ANNA", "1": a name with its number, or a number of somebody named elsewhere.
void Reading::addToCast(ScriptScene &scene, const QString &text)
{
    const QString plain = withoutInvisible(text).simplified();
    const NumberedName numbered = numberedName(listedName(plain));
    const QString name = numbered.name.isEmpty() ? numbered.number.text() : numbered.name;
    if (name.isEmpty())
        return;
    if (numbered.number && !numbered.name.isEmpty())
        giveNumber(numbered.name, numbered.number.text());
    const bool known = std::any_of(scene.silent.begin(), scene.silent.end(),
        [&](const QString &other) { return other.compare(name, Qt::CaseInsensitive) == 0; });
    QStringList remarks = remarksOf(plain);
    if (!std::all_of(remarks.begin(), remarks.end(), isVoiceOnly))
        remarks.clear();
    addListedVoice(scene.voices, name, remarks, known);
    if (!known) {
        meet(name, scene.line);
        scene.silent << name;
    }
}

void Reading::giveNumber(const QString &name, const QString &number)
{
    QString &known = m_numbers[name.toUpper()];
    if (!known.isEmpty() && known != number)
        note(ReadingNote::What::GivenTwice, 0, QStringLiteral("%1. %2, %3").arg(known, name, number));
    if (!known.isEmpty())
        return;
    known = number;
    ScriptResource part;
    part.name = name;
    part.number = number;
    script.resources.push_back(part);
}

/// A list that gives names beside numbers in one place may give the numbers alone in another.
void Reading::nameNumbers()
{
    QHash<QString, QString> names;
    for (const ScriptResource &part : script.resources) {
        if (!part.category.isEmpty() || part.number.isEmpty())
            continue;
        QString &name = names[part.number];
        // Two names of one number: the number alone says nothing.
        name = name.isEmpty() ? part.name : QString();
    }
    for (ScriptScene &scene : script.scenes) {
        for (QString &name : scene.silent) {
            if (const QString known = names.value(name); !known.isEmpty())
                name = known;
        }
    }
}

/// "SCENES 3-5 OMITTED" is the place of three scenes.
void Reading::spreadOmitted()
{
    if (!script.boards.empty())
        return;
    std::vector<ScriptScene> scenes;
    scenes.reserve(script.scenes.size());
    for (ScriptScene &scene : script.scenes) {
        QStringList numbers;
        if (scene.omitted)
            numbers = omittedNumbers(scene.number.isEmpty() ? scene.heading : scene.number);
        if (numbers.isEmpty()) {
            scenes.push_back(std::move(scene));
            continue;
        }
        for (const QString &number : numbers) {
            if (static_cast<qsizetype>(scenes.size()) >= mostScenes)
                throw Error(Error::Code::TooLarge, atLine(scene.line, moreThan(mostScenes, "scenes")));
            ScriptScene one = scene;
            one.number = number;
            scenes.push_back(std::move(one));
        }
    }
    script.scenes = std::move(scenes);
}

Screenplay Reading::finished()
{
    requireLengths();
    removeControls(script);
    nameNumbers();
    spreadOmitted();
    QSet<QString> numbers;
    for (ScriptScene &scene : script.scenes) {
        removeRepeats(scene);
        const QString number = scene.number.toUpper();
        if (!number.isEmpty() && numbers.contains(number))
            note(ReadingNote::What::NumberTwice, scene.line, scene.number);
        numbers.insert(number);
    }
    QSet<QString> early;
    script.speakersBeforeFirstScene = eachOnce(script.speakersBeforeFirstScene, early);
    at(1, 1);
    return std::move(script);
}

int lineAt(const QByteArray &bytes, qsizetype offset)
{
    int line = 1;
    const qsizetype end = qMin(offset, bytes.size());
    for (qsizetype i = 0; i < end; ++i) {
        const bool first = bytes[i] == '\r' || (bytes[i] == '\n' && (i == 0 || bytes[i - 1] != '\r'));
        line += first ? 1 : 0;
    }
    return line;
}

QString atLine(int line, const QString &what)
{
    return QStringLiteral("Line %1: %2").arg(line).arg(what);
}

} // namespace slate
