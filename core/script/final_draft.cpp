#include "core/script/final_draft_script.h"
#include "core/script/script_text.h"
#include "core/script/xml_guard.h"

#include <QXmlStreamReader>

namespace slate {

namespace {

/// The elements of a Final Draft file that are read; what is not in `steps` is Other, with all inside it.
/// So the paragraphs of script notes, beats and omitted scenes are never taken for those of the script.
enum class Node : quint8 {
    Other,
    Document,
    Root,
    Content,
    Paragraph,
    Text,
    Properties,
    Summary,
    SummaryParagraph,
    SummaryText,
    ArcBeats,
    ArcBeat,
    Dual,
    DualParagraph,
    DualText,
    ScriptNote,
    NoteParagraph,
    NoteText,
    TitlePage,
    TitleContent,
    TitleParagraph,
    TitleText,
    TagData,
    TagCategories,
    TagCategory,
    TagDefinitions,
    TagDefinition,
    Tags,
    Tag,
    TagDefId,
    Settings,
    Indents,
    Layout,
    PageSize,
};

struct Step {
    Node parent;
    QLatin1String name;
    Node node;
};

constexpr Step steps[] = {
    {Node::Document, QLatin1String("FinalDraft"), Node::Root},
    {Node::Root, QLatin1String("Content"), Node::Content},
    {Node::Content, QLatin1String("Paragraph"), Node::Paragraph},
    {Node::Paragraph, QLatin1String("Text"), Node::Text},
    {Node::Paragraph, QLatin1String("SceneProperties"), Node::Properties},
    {Node::Properties, QLatin1String("Summary"), Node::Summary},
    {Node::Summary, QLatin1String("Paragraph"), Node::SummaryParagraph},
    {Node::SummaryParagraph, QLatin1String("Text"), Node::SummaryText},
    {Node::Properties, QLatin1String("SceneArcBeats"), Node::ArcBeats},
    {Node::ArcBeats, QLatin1String("CharacterArcBeat"), Node::ArcBeat},
    {Node::Paragraph, QLatin1String("DualDialogue"), Node::Dual},
    {Node::Content, QLatin1String("DualDialogue"), Node::Dual},
    {Node::Dual, QLatin1String("Paragraph"), Node::DualParagraph},
    {Node::DualParagraph, QLatin1String("Text"), Node::DualText},
    {Node::Paragraph, QLatin1String("ScriptNote"), Node::ScriptNote},
    {Node::ScriptNote, QLatin1String("Paragraph"), Node::NoteParagraph},
    {Node::NoteParagraph, QLatin1String("Text"), Node::NoteText},
    {Node::Root, QLatin1String("TitlePage"), Node::TitlePage},
    {Node::TitlePage, QLatin1String("Content"), Node::TitleContent},
    {Node::TitleContent, QLatin1String("Paragraph"), Node::TitleParagraph},
    {Node::TitleParagraph, QLatin1String("Text"), Node::TitleText},
    {Node::Root, QLatin1String("ElementSettings"), Node::Settings},
    {Node::Settings, QLatin1String("ParagraphSpec"), Node::Indents},
    {Node::Root, QLatin1String("PageLayout"), Node::Layout},
    {Node::Layout, QLatin1String("PageSize"), Node::PageSize},
    {Node::Root, QLatin1String("TagData"), Node::TagData},
    {Node::TagData, QLatin1String("TagCategories"), Node::TagCategories},
    {Node::TagCategories, QLatin1String("TagCategory"), Node::TagCategory},
    {Node::TagData, QLatin1String("TagDefinitions"), Node::TagDefinitions},
    {Node::TagDefinitions, QLatin1String("TagDefinition"), Node::TagDefinition},
    {Node::TagData, QLatin1String("Tags"), Node::Tags},
    {Node::Tags, QLatin1String("Tag"), Node::Tag},
    {Node::Tag, QLatin1String("DefId"), Node::TagDefId},
};

Node nodeOf(Node parent, QStringView name)
{
    for (const Step &step : steps) {
        if (step.parent == parent && name == step.name)
            return step.node;
    }
    return Node::Other;
}

class FinalDraftReader
{
public:
    FinalDraftReader(const QByteArray &bytes, const ReadingProgress &progress)
        : m_reading(Screenplay::Format::FinalDraft, progress, bytes),
          m_script(m_reading, m_tags),
          m_size(bytes.size())
    {
        refuseCostlyXml(bytes);
        m_xml.setNamespaceProcessing(false);
        m_xml.addData(bytes);
    }

    Screenplay read();

private:
    static constexpr size_t deepest = 200;

    void begin();
    void beginParagraph(FinalDraftParagraph &paragraph);
    void beginSceneProperties();
    void beginTagPart(Node node);
    void takeText();
    void end();
    void readToTheEnd();
    /// As Final Draft shows it: a style of capitals is no part of the letters.
    QString shown(QStringView text) const
    {
        const QString plain = withoutInvisible(text.toString());
        return m_capitals ? plain.toUpper() : plain;
    }
    void beginSettings();
    void beginIndents();
    int line() const { return static_cast<int>(m_xml.lineNumber()); }
    QString attribute(const char *name) const
    {
        return m_xml.attributes().value(QLatin1String(name)).toString();
    }

    Reading m_reading;
    FinalDraftTags m_tags;
    FinalDraftScript m_script;
    qint64 m_size;
    QXmlStreamReader m_xml;
    std::vector<Node> m_path {Node::Document};
    FinalDraftParagraph m_paragraph;
    FinalDraftParagraph m_dual;
    bool m_capitals = false; ///< the run of text is shown in capitals
    QString m_settings;      ///< the type of paragraph whose settings are read
    QString m_inner;         ///< the text of a summary's, a note's or the title page's paragraph, or an id
    QStringList m_titlePage;
};

Screenplay FinalDraftReader::read()
{
    readToTheEnd();
    if (m_xml.hasError()) {
        const QString why = m_xml.errorString();
        if (m_reading.script.scenes.empty())
            throw Error(Error::Code::BadInput, atLine(line(), why));
        m_reading.note(ReadingNote::What::BrokenPart, line(), why);
        m_reading.breakOff(line());
    }
    readTitlePage(m_titlePage, m_reading.script);
    m_tags.resolve(m_reading);
    return m_reading.finished();
}

void FinalDraftReader::readToTheEnd()
{
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            begin();
            break;
        case QXmlStreamReader::EndElement:
            end();
            break;
        case QXmlStreamReader::Characters:
            takeText();
            break;
        case QXmlStreamReader::DTD:
            throw Error(Error::Code::BadInput, atLine(line(), QStringLiteral("a document type of its own")));
        default:
            break;
        }
        m_reading.at(m_xml.characterOffset(), m_size);
    }
}

void FinalDraftReader::begin()
{
    const Node node = nodeOf(m_path.back(), m_xml.name());
    if (m_path.size() == 1 && node != Node::Root)
        throw Error(Error::Code::BadInput, atLine(line(), QStringLiteral("not a Final Draft script")));
    if (m_path.size() >= deepest)
        throw Error(Error::Code::BadInput, atLine(line(), QStringLiteral("nested too deeply")));
    m_path.push_back(node);
    switch (node) {
    case Node::Paragraph:
        beginParagraph(m_paragraph);
        break;
    case Node::DualParagraph:
        beginParagraph(m_dual);
        break;
    case Node::Text:
        m_paragraph.tags << attribute("TagNumber");
        m_capitals = attribute("Style").contains(QLatin1String("AllCaps"));
        break;
    case Node::DualText:
        m_dual.tags << attribute("TagNumber");
        m_capitals = attribute("Style").contains(QLatin1String("AllCaps"));
        break;
    case Node::Settings:
        m_settings = attribute("Type");
        break;
    case Node::Indents:
        beginIndents();
        break;
    case Node::PageSize:
        beginSettings();
        break;
    case Node::Properties:
        beginSceneProperties();
        break;
    case Node::ArcBeat:
        m_paragraph.arcBeats << attribute("Name");
        break;
    case Node::Dual:
        m_script.beginDual();
        break;
    case Node::SummaryParagraph:
    case Node::NoteParagraph:
    case Node::TitleParagraph:
    case Node::TagDefId:
        m_inner.clear();
        break;
    default:
        beginTagPart(node);
    }
}

void FinalDraftReader::beginParagraph(FinalDraftParagraph &paragraph)
{
    paragraph = {};
    paragraph.line = line();
    paragraph.type = attribute("Type");
    paragraph.number = attribute("Number");
    paragraph.newPage = attribute("StartsNewPage") == QLatin1String("Yes");
    paragraph.centered = attribute("Alignment") == QLatin1String("Center");
}

/// A4 is 11.69 inches high, US letter 11.
void FinalDraftReader::beginSettings()
{
    constexpr double between = 11.3;
    const double height = attribute("Height").toDouble();
    if (height > 10 && height < 13)
        m_reading.script.paper = height > between ? Paper::A4 : Paper::Letter;
}

/// Ten letters of Courier 12 to the inch.
void FinalDraftReader::beginIndents()
{
    const double inches = attribute("RightIndent").toDouble() - attribute("LeftIndent").toDouble();
    if (!(inches >= 0.5 && inches <= 12))
        return;
    const int width = qRound(inches * 10);
    PageWidths &widths = m_reading.script.widths;
    const std::pair<const char *, int *> kinds[] = {{"Action", &widths.action},
        {"Dialogue", &widths.dialogue}, {"Parenthetical", &widths.parenthetical}, {"Character", &widths.cue},
        {"Transition", &widths.transition}};
    for (const auto &[type, kept] : kinds) {
        if (m_settings == QLatin1String(type))
            *kept = width;
    }
}

void FinalDraftReader::beginSceneProperties()
{
    m_paragraph.length = attribute("Length");
    m_paragraph.page = attribute("Page");
    m_paragraph.title = attribute("Title");
    if (m_paragraph.number.isEmpty())
        m_paragraph.number = attribute("Number");
}

void FinalDraftReader::beginTagPart(Node node)
{
    if (node == Node::TagCategory || node == Node::TagDefinition)
        m_reading.spend(line());
    if (node == Node::TagCategory)
        m_tags.addCategory(attribute("Id"), attribute("Name"), attribute("Color"));
    else if (node == Node::TagDefinition)
        m_tags.addDefinition(attribute("Id"), attribute("CatId"), attribute("Label"));
    else if (node == Node::Tag)
        m_tags.beginTag(attribute("Number"));
}

void FinalDraftReader::takeText()
{
    switch (m_path.back()) {
    case Node::Text:
        m_paragraph.text += shown(m_xml.text());
        break;
    case Node::DualText:
        m_dual.text += shown(m_xml.text());
        break;
    case Node::SummaryText:
    case Node::NoteText:
    case Node::TitleText:
    case Node::TagDefId:
        m_inner += m_xml.text();
        break;
    default:
        break;
    }
}

void FinalDraftReader::end()
{
    const Node node = m_path.back();
    if (m_path.size() > 1)
        m_path.pop_back();
    switch (node) {
    case Node::Paragraph:
        m_script.add(m_paragraph);
        break;
    case Node::DualParagraph:
        m_script.add(m_dual);
        break;
    case Node::Dual:
        m_script.endDual();
        break;
    case Node::SummaryParagraph:
        if (!m_inner.isEmpty())
            m_paragraph.summary +=
                (m_paragraph.summary.isEmpty() ? QString() : QStringLiteral("\n")) + m_inner.simplified();
        break;
    case Node::NoteParagraph:
        if (!m_inner.isEmpty())
            m_paragraph.notes << m_inner.simplified();
        break;
    case Node::TitleParagraph:
        m_titlePage << m_inner.simplified();
        break;
    case Node::TagDefId:
        m_tags.addDefinitionToTag(m_inner.simplified());
        break;
    default:
        break;
    }
}

} // namespace

Screenplay readFinalDraft(const QByteArray &bytes, const ReadingProgress &progress)
{
    return FinalDraftReader(bytes, progress).read();
}

} // namespace slate
