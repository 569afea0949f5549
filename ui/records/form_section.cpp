#include "ui/records/form_section.h"

#include "ui/base/label.h"
#include "ui/base/plain_words.h"
#include "ui/base/theme.h"
#include "ui/records/card_button.h"
#include "ui/records/commit.h"
#include "ui/records/mark.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace slate {

namespace {

QString capitalized(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

/// By the number at their beginning, as scenes are named, then by their words.
int compareTitles(const QString &a, const QString &b)
{
    const auto numberOf = [](const QString &title) {
        const auto end =
            std::find_if_not(title.begin(), title.end(), [](QChar letter) { return letter.isDigit(); });
        return QStringView(title.begin(), end).toLongLong();
    };
    const qint64 left = numberOf(a);
    const qint64 right = numberOf(b);
    return left != right ? (left < right ? -1 : 1) : QString::localeAwareCompare(a, b);
}

/// The day that a record is put in order by: the first date that it has.
QDate dayOfRecord(const Record &record)
{
    for (const Value &value : record.values) {
        if (const auto *day = std::get_if<QDate>(&value))
            return *day;
        const auto *window = std::get_if<DateWindow>(&value);
        if (window && window->sortDay().isValid())
            return window->sortDay();
    }
    return {};
}

} // namespace

FormSection::FormSection(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(new Label(title)),
      m_count(new Label),
      m_add(new QPushButton(tr("Add"))),
      m_body(new QVBoxLayout)
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_count->setProperty("look", QStringLiteral("muted"));
    m_add->setProperty("look", QStringLiteral("quiet"));
    m_add->setIcon(glyph(Glyph::Add));
    m_add->hide();
    connect(m_add, &QPushButton::clicked, this, &FormSection::addAsked);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(4);
    layout->addLayout(m_body);
}

void FormSection::allowAdding(const QString &words)
{
    m_add->setAccessibleName(words);
    m_add->setToolTip(tip(words));
    m_add->show();
}

void FormSection::forbidAdding()
{
    m_add->hide();
}

void FormSection::setCount(int count)
{
    m_count->setText(count > 0 ? QString::number(count) : QString());
}

void FormSection::clear()
{
    while (QLayoutItem *item = m_body->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

// Children

ChildrenSection::ChildrenSection(Session &session, ChildKind child, QWidget *parent)
    : FormSection(capitalized(schemaOf(child.kind).displayPlural()), parent),
      m_session(session),
      m_child(child)
{
    setObjectName(QStringLiteral("children-") + QLatin1String(schemaOf(child.kind).table));
    if (!session.slate().isReadOnly())
        allowAdding(addTitle(child.kind));
}

void ChildrenSection::show(RecordRef parent)
{
    clear();
    auto children = m_session.catalog().referring(m_child.kind, m_child.key(), parent.id);
    std::sort(children.begin(), children.end(), [&](const Record *a, const Record *b) {
        const QDate left = dayOfRecord(*a);
        const QDate right = dayOfRecord(*b);
        if (left != right)
            return left.isValid() && (!right.isValid() || left < right);
        const CastNumber first = castNumberOf(*a), second = castNumberOf(*b);
        if (first < second || second < first)
            return first < second;
        const int order = compareTitles(titleOf(*a), titleOf(*b));
        return order != 0 ? order < 0 : a->id < b->id;
    });
    for (const Record *record : children)
        body()->addWidget(cardFor(*record));
    setCount(int(children.size()));
}

/// Cast stand in the order of their numbers, parts as well as what names one.
CastNumber ChildrenSection::castNumberOf(const Record &record) const
{
    if (record.kind == Kind::CastMember)
        return CastNumber(textOf(record, "number"));
    const bool namesPart =
        schemaOf(record.kind).indexOf("cast_member") >= 0 && qstrcmp(m_child.key(), "cast_member") != 0;
    const Record *part =
        namesPart ? m_session.catalog().find({Kind::CastMember, numberOf(record, "cast_member")}) : nullptr;
    return part ? CastNumber(textOf(*part, "number")) : CastNumber();
}

QString ChildrenSection::titleOf(const Record &record) const
{
    const RecordSchema &schema = schemaOf(record.kind);
    // What people wrote stays as they wrote it; a word of a list begins the line.
    const auto words = [&](const Field &field, const Value &value) {
        const QString text = m_session.catalog().displayText(field, value);
        const bool isOfPeople = field.kind == FieldKind::Text || field.kind == FieldKind::LongText
            || field.kind == FieldKind::Reference;
        return isOfPeople ? text : capitalized(text);
    };
    // What is named through the shown record is told apart by its next name.
    for (const char *key : schema.nameKeys) {
        const Value &value = valueOf(record, key);
        if (qstrcmp(key, m_child.key()) != 0 && !isUnknown(value))
            return words(schema.field(key), value);
    }
    // What only joins two records is named by the other one: a part in a scene by the scene.
    for (size_t i = 0; i < schema.fields.size(); ++i) {
        const Field &field = schema.fields[i];
        if (field.kind == FieldKind::Reference && int(i) != m_child.field && !isUnknown(record.values[i]))
            return words(field, record.values[i]);
    }
    return capitalized(schema.displaySingular());
}

QString ChildrenSection::detailOf(const Record &record) const
{
    const RecordSchema &schema = schemaOf(record.kind);
    const QString title = titleOf(record);
    QStringList details;
    for (size_t i = 0; i < schema.fields.size(); ++i) {
        const Field &field = schema.fields[i];
        const Value &value = record.values[i];
        const bool isTold = field.inTable || qstrcmp(field.key, "production") == 0;
        if (!isTold || isUnknown(value) || int(i) == m_child.field || qstrcmp(field.key, "status") == 0)
            continue;
        const QString words = m_session.catalog().displayText(field, value);
        if (words == title || capitalized(words) == title)
            continue;
        // Words speak for themselves; a figure or a date says nothing without its title.
        const bool isFigure =
            field.kind == FieldKind::Count || field.kind == FieldKind::Day || field.kind == FieldKind::Window;
        details << (isFigure ? QStringLiteral("%1 %2").arg(field.displayTitle(), words) : words);
    }
    return details.join(QStringLiteral(" · "));
}

CardButton *ChildrenSection::cardFor(const Record &record)
{
    auto *card = new CardButton;
    card->setWords(titleOf(record), detailOf(record));
    const RecordSchema &schema = schemaOf(record.kind);
    const int status = schema.indexOf("status");
    if (const auto derived = derivedOf(record.kind); !derived.empty() && derived.front()->tone) {
        const Family family = derived.front()->familyOf(m_session.catalog(), record);
        card->setState(derived.front()->text(family), derived.front()->tone(family));
    } else if (status >= 0 && !isUnknown(record.values[size_t(status)])) {
        const Field &field = schema.fields[size_t(status)];
        const Value &value = record.values[size_t(status)];
        card->setState(displayText(field, value), toneOf(field, std::get<QString>(value)));
    }
    const RecordRef ref = record.ref();
    connect(card, &CardButton::clicked, this, [this, ref] { Q_EMIT openAsked(ref); });
    connect(card, &CardButton::deletionAsked, this, [this, ref] { m_session.remove(ref); });
    return card;
}

// Sources

SourcesSection::SourcesSection(Session &session, QWidget *parent)
    : FormSection(tr("Sources"), parent),
      m_session(session)
{
    setObjectName(QStringLiteral("sources"));
    if (!session.slate().isReadOnly())
        allowAdding(addTitle(Kind::Source));
}

int SourcesSection::show(RecordRef subject)
{
    clear();
    const QString table = QString::fromLatin1(schemaOf(subject.kind).table);
    const Field &certainty = schemaOf(Kind::Source).field("certainty");
    int count = 0;
    for (const Record *source : m_session.catalog().referring(Kind::Source, "subject", subject.id)) {
        if (textOf(*source, "subject_kind") != table)
            continue;
        const QString quote = textOf(*source, "quote");
        const QString document = textOf(*source, "document");
        const Value &how = valueOf(*source, "certainty");
        const QString sure = isUnknown(how) ? QString() : displayText(certainty, how);
        const QStringList detail = quote.isEmpty() ? QStringList {sure} : QStringList {document, sure};
        auto *card = new CardButton;
        card->setQuotation(true);
        card->setWords(quote.isEmpty() ? document : QStringLiteral("“%1”").arg(quote),
            QStringList(detail.filter(QRegularExpression(QStringLiteral(".")))).join(QStringLiteral(" · ")));
        const RecordRef ref = source->ref();
        connect(card, &CardButton::clicked, this, [this, ref] { Q_EMIT openAsked(ref); });
        connect(card, &CardButton::deletionAsked, this, [this, ref] { m_session.remove(ref); });
        body()->addWidget(card);
        ++count;
    }
    setCount(count);
    return count;
}

// Usages

UsagesSection::UsagesSection(Session &session, QWidget *parent)
    : FormSection(tr("Used by"), parent),
      m_session(session)
{
    setObjectName(QStringLiteral("usages"));
}

void UsagesSection::show(RecordRef subject)
{
    clear();
    int count = 0;
    for (const Referrer &referrer : referrersTo(subject.kind)) {
        const Field &field = schemaOf(referrer.kind).fields[size_t(referrer.field)];
        // A production is used by all of its records: they have pages of their own.
        if (belongs(referrer) || subject.kind == Kind::Production)
            continue;
        for (const Record *user : m_session.catalog().referring(referrer.kind, field.key, subject.id)) {
            auto *link = new QPushButton(buttonWords(m_session.catalog().nameOf(*user)));
            link->setProperty("look", QStringLiteral("link"));
            link->setCursor(Qt::PointingHandCursor);
            auto *row = new QWidget;
            auto *layout = new QHBoxLayout(row);
            layout->setContentsMargins(0, 0, 0, 0);
            layout->setSpacing(6);
            auto *what = new Label(capitalized(schemaOf(referrer.kind).displaySingular()));
            what->setProperty("look", QStringLiteral("muted"));
            what->setFixedWidth(106);
            layout->addWidget(what);
            link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
            link->setToolTip(tip(m_session.catalog().nameOf(*user)));
            layout->addWidget(link, 1);
            const RecordRef ref = user->ref();
            connect(link, &QPushButton::clicked, this, [this, ref] { m_session.open(ref); });
            body()->addWidget(row);
            ++count;
        }
    }
    setCount(count);
    setVisible(count > 0);
}

} // namespace slate
