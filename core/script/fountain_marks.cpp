#include "core/script/fountain_marks.h"

#include <algorithm>
#include <array>
#include <vector>

namespace slate {

namespace {

/// Finds the pairs of marks in one line: "*", "**", "***" and "_".
class EmphasisMarks
{
public:
    explicit EmphasisMarks(const QString &text) : m_text(text), m_drop(std::size_t(text.size()), false)
    {
        m_open.fill(-1);
    }

    QString removed()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            const QChar letter = m_text[at];
            if (letter == u'\\' && at + 1 < m_text.size() && isMark(m_text[at + 1])) {
                m_drop[std::size_t(at)] = true;
                at += 2;
            } else if (letter == u'*' || letter == u'_') {
                at += lookAt(at);
            } else {
                ++at;
            }
        }
        QString kept(m_text.size(), Qt::Uninitialized);
        QChar *end = kept.data();
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            if (!m_drop[std::size_t(at)])
                *end++ = m_text[at];
        }
        kept.truncate(end - kept.data());
        return kept;
    }

private:
    static bool isMark(QChar letter) { return QStringView(u"*_\\@#!~>=.[").contains(letter); }

    qsizetype lookAt(qsizetype at)
    {
        qsizetype end = at;
        while (end < m_text.size() && m_text[end] == m_text[at])
            ++end;
        const qsizetype length = end - at;
        const bool underline = m_text[at] == u'_';
        if (length > (underline ? 1 : 3))
            return length;
        const QChar before = at > 0 ? m_text[at - 1] : QChar(u' ');
        const QChar after = end < m_text.size() ? m_text[end] : QChar(u' ');
        qsizetype &open = m_open[underline ? 0 : std::size_t(length)];
        if (open >= 0 && !before.isSpace() && !(underline && after.isLetterOrNumber())) {
            std::fill_n(m_drop.begin() + open, length, true);
            std::fill_n(m_drop.begin() + at, length, true);
            open = -1;
        } else if (!after.isSpace() && !(underline && before.isLetterOrNumber())) {
            open = at;
        }
        return length;
    }

    const QString &m_text;
    std::vector<bool> m_drop;
    std::array<qsizetype, 4> m_open; ///< where a mark of each kind waits for its end
};

/// What letters a text has. Those of writing that knows no capitals (李明, משה) are not small.
struct Letters {
    bool any = false;
    bool small = false;

    void look(QStringView text)
    {
        for (qsizetype at = 0; at < text.size(); ++at) {
            char32_t code = text[at].unicode();
            if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
                code = QChar::surrogateToUcs4(text[at], text[at + 1]);
                ++at;
            }
            any = any || QChar::isLetter(code);
            small = small || QChar::isLower(code);
        }
    }
};

bool isFade(QStringView line)
{
    return line == u"FADE TO BLACK." || line == u"FADE OUT." || line == u"CUT TO BLACK."
        || line == u"FADE IN:" || line == u"FADE OUT:";
}

} // namespace

QString withoutEmphasis(const QString &text)
{
    const auto marked = [](QChar letter) { return letter == u'*' || letter == u'_' || letter == u'\\'; };
    if (std::none_of(text.cbegin(), text.cend(), marked))
        return text;
    return EmphasisMarks(text).removed();
}

bool isCueLine(QStringView line)
{
    line = line.trimmed();
    if (line.isEmpty() || QStringView(u"!.>~=#").contains(line.front()))
        return false;
    if (line.endsWith(u'^'))
        line = line.chopped(1).trimmed();
    if (line.contains(u'^') || line.endsWith(u"TO:") || isFade(line))
        return false;
    Letters letters;
    const qsizetype open = line.indexOf(u'('), close = line.lastIndexOf(u')');
    if (open >= 0 && close > open) {
        letters.look(line.first(open));
        letters.look(line.sliced(close + 1));
    } else {
        letters.look(line);
    }
    return letters.any && !letters.small;
}

bool isTransitionLine(QStringView line)
{
    line = line.trimmed();
    if (isFade(line))
        return true;
    Letters letters;
    letters.look(line);
    return line.endsWith(u"TO:") && !letters.small;
}

SceneNumber sceneNumberAtEnd(QStringView heading)
{
    heading = heading.trimmed();
    if (heading.size() < 3 || !heading.endsWith(u'#'))
        return {};
    const qsizetype open = heading.lastIndexOf(u'#', heading.size() - 2);
    if (open < 0)
        return {};
    const QStringView inside = heading.sliced(open + 1, heading.size() - open - 2);
    const auto belongs = [](QChar letter) {
        return letter.isLetterOrNumber() || letter == u'-' || letter == u'.' || letter == u'_';
    };
    if (inside.isEmpty() || !std::all_of(inside.cbegin(), inside.cend(), belongs))
        return {{}, inside.toString(), -1};
    return {inside.toString(), {}, open};
}

bool isPageBreak(QStringView text)
{
    return text.size() >= 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'='; });
}

qsizetype sectionLevel(QStringView text)
{
    qsizetype level = 0;
    while (level < text.size() && text[level] == u'#')
        ++level;
    return level <= 6 ? level : 0;
}

QStringView withoutLeadingMarks(QStringView text)
{
    while (!text.isEmpty() && (text.front() == u'*' || text.front() == u'_'))
        text = text.sliced(1);
    return text;
}

bool isListedPrefix(QStringView text)
{
    text = withoutLeadingMarks(text);
    return !text.startsWith(u"EXT/", Qt::CaseInsensitive) && !text.startsWith(u"EST/", Qt::CaseInsensitive);
}

bool isForcedHeading(QStringView text)
{
    if (text.size() < 2 || text[0] != u'.')
        return false;
    const QStringView rest = withoutLeadingMarks(text.sliced(1));
    return !rest.isEmpty() && (rest[0].isLetterOrNumber() || rest[0].isSurrogate());
}

} // namespace slate
