#include "core/script/xml_guard.h"

#include "core/script/reading.h"

namespace slate {

namespace {

constexpr int mostAttributes = 200;

qsizetype after(const QByteArray &xml, const char *end, qsizetype from)
{
    const qsizetype found = xml.indexOf(end, from);
    return found < 0 ? xml.size() : found + static_cast<qsizetype>(qstrlen(end));
}

[[noreturn]] void refuse(const QByteArray &xml, qsizetype offset, const char *why)
{
    throw Error(Error::Code::BadInput, atLine(lineAt(xml, offset), QString::fromLatin1(why)));
}

/// From behind a `<` to behind its `>`.
qsizetype afterTag(const QByteArray &xml, qsizetype from)
{
    int attributes = 0;
    char quote = 0;
    for (qsizetype i = from; i < xml.size(); ++i) {
        const char c = xml[i];
        if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if (c == '>') {
            return i + 1;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '=' && ++attributes > mostAttributes) {
            refuse(xml, from, "a tag with too many attributes");
        }
    }
    return xml.size();
}

} // namespace

void refuseCostlyXml(const QByteArray &xml)
{
    qsizetype at = 0;
    while ((at = xml.indexOf('<', at)) >= 0) {
        const QByteArrayView rest = QByteArrayView(xml).sliced(at);
        if (rest.startsWith("<!--"))
            at = after(xml, "-->", at + 4);
        else if (rest.startsWith("<![CDATA["))
            at = after(xml, "]]>", at);
        else if (rest.startsWith("<?"))
            at = after(xml, "?>", at);
        else if (rest.startsWith("<!"))
            refuse(xml, at, "a document type of its own");
        else
            at = afterTag(xml, at + 1);
    }
}

} // namespace slate
