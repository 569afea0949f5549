#include "core/script/fountain_title.h"

#include "core/script/fountain_marks.h"

#include <algorithm>

namespace slate {

namespace {

/// How far a title page is looked for.
constexpr qsizetype longestTitlePage = 64 * 1024;

QString keyOf(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon < 1 || line.front().isSpace())
        return {};
    const QStringView key = line.first(colon);
    const auto belongs = [](QChar letter) {
        return letter.isLetterOrNumber() || letter == u' ' || letter == u'-' || letter == u'_';
    };
    return std::all_of(key.cbegin(), key.cend(), belongs) ? key.toString().simplified().toLower() : QString();
}

bool isKnown(const QString &key)
{
    static const QStringList keys =
        QStringLiteral("title,credit,author,authors,source,notes,draft date,draft,date,contact,copyright,"
                       "revision,revisions,episode")
            .split(u',');
    return keys.contains(key);
}

QString firstOf(const QHash<QString, QStringList> &values, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        const QString text = values.value(QString::fromLatin1(key)).join(u' ').simplified();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QStringList namesIn(const QStringList &lines)
{
    QStringList names;
    for (const QString &line : lines) {
        QString text = line.simplified();
        text.replace(QStringLiteral(" and "), QStringLiteral("&"), Qt::CaseInsensitive);
        text.replace(u',', u'&');
        const QStringList parts = text.split(u'&', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            if (!part.trimmed().isEmpty())
                names.append(part.trimmed());
        }
    }
    return names;
}

} // namespace

bool beginsWithTitlePage(const QByteArray &bytes)
{
    const QString top =
        QString::fromUtf8(QByteArrayView(bytes).first(std::min(bytes.size(), longestTitlePage)));
    bool first = true;
    qsizetype from = 0;
    while (from < top.size()) {
        qsizetype end = from;
        while (end < top.size() && top[end] != u'\n' && top[end] != u'\r')
            ++end;
        const QStringView line = QStringView(top).sliced(from, end - from);
        from = end + (QStringView(top).sliced(end).startsWith(u"\r\n") ? 2 : 1);
        if (line.trimmed().isEmpty()) {
            if (!first)
                return false;
            continue;
        }
        const QString key = keyOf(line);
        if (isKnown(key))
            return true;
        if (first && key.isEmpty())
            return false;
        first = false;
    }
    return false;
}

bool FountainTitlePage::take(const QString &line)
{
    if (line.startsWith(u'\t') || line.startsWith(u"   ")) {
        m_values[m_key].append(withoutEmphasis(line.trimmed()));
        m_wantsValue = false;
        return true;
    }
    const QString key = keyOf(line);
    if (key.isEmpty()) {
        if (m_wantsValue)
            m_values[m_key].append(withoutEmphasis(line.trimmed()));
        return m_wantsValue;
    }
    m_key = key;
    const QString value = withoutEmphasis(line.mid(line.indexOf(u':') + 1).trimmed());
    m_wantsValue = value.isEmpty();
    if (!m_wantsValue)
        m_values[m_key].append(value);
    return true;
}

void FountainTitlePage::putInto(Screenplay &screenplay) const
{
    screenplay.title = firstOf(m_values, {"title"});
    screenplay.draft = firstOf(m_values, {"draft date", "draft", "revision", "revisions", "date"});
    screenplay.authors = namesIn(m_values.value(QStringLiteral("author")))
        + namesIn(m_values.value(QStringLiteral("authors")));
}

} // namespace slate
