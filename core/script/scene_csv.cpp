#include "core/script/breakdown_parts.h"
#include "core/script/csv_table.h"
#include "core/script/scene_csv_columns.h"

#include <QRegularExpression>

namespace slate {

namespace {

constexpr int mostRowsAbove = 20; ///< titles that may stand above the names of the columns
constexpr qsizetype headSize = 64 * 1024;

/// The most names of columns that one of the first rows has with a separator.
int columnsWith(QChar separator, QStringView text)
{
    int most = 0;
    CsvRecords records(text, separator);
    const auto count = [&] {
        if (!sceneColumns(records.cells()).empty())
            most = qMax(most, knownColumns(records.cells()));
    };
    try {
        for (int row = 0; row < mostRowsAbove && records.next(); ++row)
            count();
    } catch (const Error &) {
        // A long text has many commas, which separate nothing; a head with too many columns is still a head.
        count();
    }
    return most;
}

/// The separator with which the beginning of the file has the most names of columns in one row.
QChar separatorOf(const QString &text)
{
    QChar best = u',';
    int most = 0;
    for (const QChar separator : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
        const int found = columnsWith(separator, QStringView(text).left(headSize));
        if (found > most)
            best = separator;
        most = qMax(most, found);
    }
    return best;
}

/// Names in a cell: one a line or between semicolons, else between commas.
QStringList namesIn(const QString &cell)
{
    const QChar separator = cell.contains(u'\n') ? u'\n' : cell.contains(u';') ? u';' : u',';
    QStringList names;
    QString name;
    int depth = 0;
    const auto end = [&] {
        if (!name.trimmed().isEmpty())
            names << name.simplified();
        name.clear();
        depth = 0;
    };
    // "ANNA (V.O., O.S.)" is one.
    for (const QChar letter : cell) {
        depth += letter == u'(' ? 1 : letter == u')' && depth > 0 ? -1 : 0;
        if (letter == separator && (depth == 0 || !cell.contains(u')')))
            end();
        else
            name += letter;
    }
    end();
    return names;
}

/// `45`, `90 min`, `1:30`, `0:45:00`, `1h 30m`.
std::optional<int> minutesOf(const QString &cell)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(?:([0-9]{1,3}) ?(?::|h|hr|hrs) ?)?(?:([0-9]{1,5})(?::[0-9]{2})? ?(?:m|min|mins|minutes)?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 30;
    const auto match = pattern.match(cell.left(longest + 1).simplified());
    if (cell.size() > longest || cell.isEmpty() || !match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt() * 60 + match.captured(2).toInt();
}

/// What the cells of one row say before a scene is made of them.
struct Row {
    QString number;
    QString heading;
    QString place;
    QString set;
    QString time;
    QString pages;
    QString eighths;
};

class SceneListReader
{
public:
    SceneListReader(Reading &reading, const QString &text)
        : m_reading(reading),
          m_size(text.size()),
          m_records(text, separatorOf(text))
    {
    }

    void read();

private:
    void findHead();
    void readRow();
    void readCell(ScriptScene &scene, Row &row, qsizetype column, const QString &cell);
    void addNames(ScriptScene &scene, const QString &category, const QString &cell);
    void setMinutes(ScriptScene &scene, const QString &cell);
    void setNumber(ScriptScene &scene, Row &row);
    void setPlace(ScriptScene &scene, const Row &row);
    void setLength(ScriptScene &scene, const Row &row);
    void note(ReadingNote::What what, const QString &detail)
    {
        m_reading.note(what, m_records.line(), detail);
    }

    Reading &m_reading;
    qsizetype m_size;
    CsvRecords m_records;
    QStringList m_names;
    std::vector<SceneColumn> m_columns;
    bool m_hasShortRows = false;
};

void SceneListReader::read()
{
    findHead();
    while (m_records.next()) {
        m_reading.at(m_records.position(), m_size);
        if (m_records.isUnclosed()) {
            note(ReadingNote::What::BrokenPart, QStringLiteral("\""));
            m_reading.breakOff(m_records.line());
        }
        // A last row that lacks cells which the rows before it have ends in the middle.
        const bool lacksCells = m_records.cells().size() < m_names.size();
        if (lacksCells && !m_hasShortRows && m_records.isLastWithoutEnd())
            m_reading.breakOff(m_records.line());
        m_hasShortRows = m_hasShortRows || lacksCells;
        readRow();
    }
}

void SceneListReader::findHead()
{
    for (int row = 0; row < mostRowsAbove && m_records.next(); ++row) {
        m_columns = sceneColumns(m_records.cells());
        m_names = m_records.cells();
        if (!m_columns.empty() && (knownColumns(m_names) > 1 || m_names.size() == 1))
            return;
    }
    throw Error(
        Error::Code::BadInput, atLine(1, QStringLiteral("no row with the names of columns of a scene list")));
}

void SceneListReader::readRow()
{
    const QStringList &cells = m_records.cells();
    const bool isBlank =
        std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
    if (isBlank)
        return;
    ScriptScene &scene = m_reading.addScene(m_records.line());
    Row row;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        QString cell = cells[column].trimmed();
        if (cell.startsWith(QLatin1String("=\"")) && cell.endsWith(u'"') && cell.size() > 2)
            cell = cell.sliced(2, cell.size() - 3); // how spreadsheets are told that 1-2 is no date
        if (!cell.isEmpty())
            readCell(scene, row, column, cell);
    }
    setNumber(scene, row);
    setPlace(scene, row);
    setLength(scene, row);
    if (scene.number.isEmpty() && scene.heading.isEmpty()) {
        m_reading.script.scenes.pop_back();
        note(ReadingNote::What::BrokenPart, cells.join(u' '));
    }
}

void SceneListReader::readCell(ScriptScene &scene, Row &row, qsizetype column, const QString &cell)
{
    const size_t place = static_cast<size_t>(column);
    const QString name = m_names.value(column).simplified();
    switch (place < m_columns.size() ? m_columns[place] : SceneColumn::Other) {
    case SceneColumn::Number:
        (row.number.isEmpty() ? row.number : row.heading) = cell;
        break;
    case SceneColumn::Heading:
        row.heading = cell.simplified();
        break;
    case SceneColumn::Place:
        row.place = cell;
        break;
    case SceneColumn::Set:
        row.set = cell.simplified();
        break;
    case SceneColumn::TimeOfDay:
        row.time = cell;
        break;
    case SceneColumn::Pages:
        row.pages = cell;
        break;
    case SceneColumn::Eighths:
        row.eighths = cell;
        break;
    case SceneColumn::StartPage:
        scene.page = cell.simplified();
        break;
    case SceneColumn::Synopsis:
        m_reading.addTo(scene, QStringLiteral("Synopsis"), cell, m_records.line());
        break;
    case SceneColumn::Cast:
        addNames(scene, QStringLiteral("Cast"), cell);
        break;
    case SceneColumn::Location:
        m_reading.addTo(scene, QStringLiteral("Location"), cell.simplified(), m_records.line());
        break;
    case SceneColumn::ScriptDay:
        m_reading.addTo(scene, QStringLiteral("Script Day"), cell.simplified(), m_records.line());
        break;
    case SceneColumn::Sequence:
        m_reading.addTo(scene, QStringLiteral("Sequence"), cell.simplified(), m_records.line());
        break;
    case SceneColumn::Minutes:
        setMinutes(scene, cell);
        break;
    case SceneColumn::Time:
        if (cell[0].isDigit())
            setMinutes(scene, cell);
        else
            row.time = cell;
        break;
    case SceneColumn::Note:
        m_reading.addTo(scene, QStringLiteral("Notes"), cell, m_records.line());
        break;
    case SceneColumn::Element:
        addNames(scene, name, cell);
        break;
    case SceneColumn::Other:
        m_reading.addTo(scene, QStringLiteral("Notes"),
            name.isEmpty() ? cell : QStringLiteral("%1: %2").arg(name, cell), m_records.line());
        break;
    }
}

void SceneListReader::addNames(ScriptScene &scene, const QString &category, const QString &cell)
{
    m_reading.spend(m_records.line());
    for (const QString &name : namesIn(cell))
        m_reading.addTo(scene, category, name, m_records.line());
}

void SceneListReader::setMinutes(ScriptScene &scene, const QString &cell)
{
    scene.minutes = minutesOf(cell);
    if (!scene.minutes)
        note(ReadingNote::What::BrokenPart, cell);
}

/// Some lists have the heading in a column called "Scene".
void SceneListReader::setNumber(ScriptScene &scene, Row &row)
{
    constexpr qsizetype longest = 24;
    const auto isDigit = [](QChar letter) { return letter.isDigit(); };
    const QString &number = row.number;
    if (headingPrefix(number) > 0 && row.heading.isEmpty())
        row.heading = number.simplified();
    else if (number.size() <= longest
        && (number.size() <= 4 || std::any_of(number.begin(), number.end(), isDigit)))
        scene.number = number.simplified();
    else
        note(ReadingNote::What::NotANumber, number);
}

void SceneListReader::setPlace(ScriptScene &scene, const Row &row)
{
    const std::optional<InteriorExterior> place = interiorExteriorOf(row.place);
    if (!place && !row.place.isEmpty())
        note(ReadingNote::What::BrokenPart, row.place);
    if (row.heading.isEmpty()) {
        const SceneHeading inSet = splitHeading(row.set);
        const bool isWhole = inSet.interiorExterior && row.place.isEmpty();
        if (!isWhole)
            return setHeading(scene, place, row.set, timeWordsOf(row.time));
    }
    scene.heading = row.heading.isEmpty() ? row.set : row.heading;
    scene.parts = splitHeading(scene.heading);
    scene.omitted = saysOmitted(scene.heading);
    if (place)
        scene.parts.interiorExterior = place;
    if (!row.heading.isEmpty() && !row.set.isEmpty())
        scene.parts.set = row.set;
    if (!row.time.isEmpty()) {
        scene.parts.timeWords = timeWordsOf(row.time);
        scene.parts.time = timeOfDayIn(scene.parts.timeWords);
    }
}

/// Pages and eighths in two columns belong together where the pages are whole: 1 and 4 are 1 4/8.
void SceneListReader::setLength(ScriptScene &scene, const Row &row)
{
    int eighths = 0;
    if (!row.pages.isEmpty()) {
        const std::optional<Eighths> pages = eighthsOfPages(row.pages);
        if (!pages)
            return note(ReadingNote::What::BadLength, row.pages);
        eighths = pages->count;
    }
    if (!row.eighths.isEmpty() && eighths % 8 == 0) {
        bool isCount = false;
        const int count = row.eighths.toInt(&isCount);
        const std::optional<Eighths> fraction = isCount ? Eighths {count} : eighthsOfPages(row.eighths);
        if (!fraction || fraction->count < 0 || fraction->count > 800'000)
            return note(ReadingNote::What::BadLength, row.eighths);
        eighths = fraction->count < 8 ? eighths + fraction->count : fraction->count;
    }
    if (eighths > 0)
        scene.eighths = Eighths {eighths};
}

} // namespace

Screenplay readSceneCsv(const QByteArray &bytes, const ReadingProgress &progress)
{
    Reading reading(Screenplay::Format::Csv, progress, bytes);
    const QString text = textOfTable(reading, bytes);
    SceneListReader(reading, text).read();
    return reading.finished();
}

} // namespace slate
