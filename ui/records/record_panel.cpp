#include "ui/records/record_panel.h"

#include "ui/base/label.h"
#include "ui/base/theme.h"
#include "ui/records/commit.h"
#include "ui/records/fitting_fields.h"
#include "ui/records/mark.h"
#include "ui/records/mark_label.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace slate {

namespace {

QLabel *sectionHead(const QString &title)
{
    auto *label = new Label(title);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    label->setContentsMargins(0, 16, 0, 2);
    return label;
}

} // namespace

RecordPanel::RecordPanel(Session &session, Kind kind, bool isDraft, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_kind(kind),
      m_schema(session.catalog().schemaOf(kind)),
      m_isDraft(isDraft),
      m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(measures::pageMargin, 4, measures::pageMargin, measures::pageMargin);
    m_layout->setSpacing(0);
    buildHead();
    buildFields();
    buildNamer();
    if (!isDraft)
        buildSections();
    m_layout->addStretch(1);
    for (FieldRow *row : m_rows) {
        connect(row, &FieldRow::edited, this, &RecordPanel::showHead);
        connect(row, &FieldRow::entered, this, &RecordPanel::enter);
        connect(row, &FieldRow::addAgainAsked, this, &RecordPanel::tryToAdd);
    }
}

void RecordPanel::buildHead()
{
    m_name = new Label(this);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setProperty("look", QStringLiteral("heading"));
    m_name->setWordWrap(true);
    // The button that closes the form floats at the right, and is as high as one line.
    m_name->setContentsMargins(0, 0, 32, 0);
    m_name->setMinimumHeight(measures::controlHeight);
    if (m_schema.indexOf("status") >= 0) {
        m_status = new MarkLabel;
        m_status->setObjectName(QStringLiteral("status-mark"));
        m_layout->addWidget(m_status);
    }
    for (const Derived *derived : derivedOf(m_kind)) {
        auto *label = new MarkLabel;
        label->setObjectName(QStringLiteral("derived-") + QLatin1String(derived->key));
        m_layout->addWidget(label);
        m_facts.emplace_back(label, derived);
    }
    m_layout->addSpacing(8);
}

void RecordPanel::buildFields()
{
    QByteArray section;
    for (size_t i = 0; i < m_schema.fields.size(); ++i) {
        const Field &field = m_schema.fields[i];
        if (field.computed || field.kind == FieldKind::KindName)
            continue;
        if (section != field.section) {
            section = field.section;
            m_layout->addWidget(sectionHead(QCoreApplication::translate("Section", field.section)));
        }
        auto *row = new FieldRow(m_session, m_kind, int(i));
        // A head that says the same already needs no title under it.
        const auto isHere = [&](const Field &other) { return section == other.section; };
        const bool isAlone = std::count_if(m_schema.fields.begin(), m_schema.fields.end(), isHere) == 1;
        if (isAlone && qstrcmp(field.section, field.title) == 0)
            row->hideTitle();
        m_layout->addWidget(row);
        m_rows.push_back(row);
    }
}

void RecordPanel::buildNamer()
{
    const int field = m_schema.nameKeys.empty() ? -1 : m_schema.indexOf(m_schema.nameKeys.front());
    if (m_isDraft || field < 0 || m_schema.fields[size_t(field)].kind != FieldKind::Reference)
        return;
    m_namerField = field;
    m_namerBox = new QWidget;
    m_layout->addWidget(m_namerBox);
    auto *layout = new QVBoxLayout(m_namerBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_namerSchema = &m_session.catalog().schemaOf(m_schema.fields[size_t(field)].refersTo);
    const RecordSchema &namer = *m_namerSchema;
    QByteArray section;
    for (size_t i = 0; i < namer.fields.size(); ++i) {
        const Field &described = namer.fields[i];
        // The name is chosen above, and notes about the person stand with the person.
        if (described.required || described.computed || described.kind == FieldKind::LongText
            || (described.custom && !described.namedByPeople))
            continue;
        if (section != described.section) {
            section = described.section;
            layout->addWidget(sectionHead(QCoreApplication::translate("Section", described.section)));
        }
        auto *row = new FieldRow(m_session, namer.kind, int(i));
        layout->addWidget(row);
        m_namerRows.push_back(row);
    }
}

ChildrenSection *RecordPanel::addChildren(const ChildKind &child, const std::function<qint64()> &parent)
{
    auto *section = new ChildrenSection(m_session, child);
    connect(section, &ChildrenSection::openAsked, this, &RecordPanel::openAsked);
    connect(section, &FormSection::addAsked, this, [this, child, parent] {
        Record blank = newRecord(m_session, child.kind);
        blank.values[size_t(child.field)] = parent();
        Q_EMIT addAsked(blank);
    });
    m_layout->addWidget(section);
    return section;
}

void RecordPanel::buildSections()
{
    for (const ChildKind &child : childKindsOf(m_kind)) {
        // The catalog would read the texts of all scenes for it; and strips have their place on the board.
        if (child.kind != Kind::SceneText && child.kind != Kind::Strip && !isAttached(child.kind))
            m_children.push_back(addChildren(child, [this] { return m_record.id; }));
    }
    // When somebody can be had is said of the person, and looked for with the part.
    if (m_namerField >= 0) {
        for (const ChildKind &child : childKindsOf(m_schema.fields[size_t(m_namerField)].refersTo)) {
            if (child.kind == Kind::Availability)
                m_namerChildren.push_back(addChildren(child, [this] { return namer() ? namer()->id : 0; }));
        }
    }
    m_usages = new UsagesSection(m_session);
    m_layout->addWidget(m_usages);
    if (isAttached(m_kind) || m_kind == Kind::CustomField)
        return;
    m_sources = new SourcesSection(m_session);
    connect(m_sources, &SourcesSection::openAsked, this, &RecordPanel::openAsked);
    connect(m_sources, &FormSection::addAsked, this, [this] {
        Record blank = newRecord(m_session, Kind::Source);
        setValue(blank, "subject_kind", QString::fromLatin1(m_schema.table));
        setValue(blank, "subject", m_record.id);
        Q_EMIT addAsked(blank);
    });
    m_layout->addWidget(m_sources);
}

void RecordPanel::setRecord(const Record &record)
{
    m_record = record;
    m_needed.clear();
    m_isAdded = false;
    for (FieldRow *row : m_rows)
        row->setRecord(record, m_isDraft);
    showFitting();
    showHead();
    showNamer(true);
    showSections();
}

FieldEditor *RecordPanel::takeOver(RecordPanel &draft)
{
    const QWidget *focused = draft.window()->focusWidget();
    FieldEditor *place = nullptr;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        FieldEditor &from = draft.m_rows[i]->editor();
        m_rows[i]->editor().takeOver(from);
        from.revert();
        if (from.isAncestorOf(focused))
            place = &m_rows[i]->editor();
    }
    return place;
}

void RecordPanel::keepPending()
{
    for (const auto &rows : {m_rows, m_namerRows})
        std::for_each(rows.begin(), rows.end(), [](FieldRow *row) { row->keepOrTell(); });
}

void RecordPanel::forgetTyped()
{
    for (FieldRow *row : m_rows)
        row->editor().revert();
}

void RecordPanel::follow(const Changes &changes)
{
    const Record *record = m_session.catalog().find(m_record.ref());
    if (m_isDraft || !record)
        return;
    for (const Change &change : changes.rows) {
        if (change.record != m_record.ref())
            continue;
        m_record = *record;
        for (FieldRow *row : m_rows)
            row->refresh(m_record);
        break;
    }
    for (FieldRow *row : m_rows) {
        const Field &field = row->editor().field();
        if (field.kind == FieldKind::Reference && changes.touches(field.refersTo))
            row->refresh(m_record);
    }
    for (FieldRow *row : m_rows)
        row->explain(); // what is said of a number depends on all that have one
    showFitting();
    showHead();
    showNamer(false);
    const auto touches = [&](const ChildrenSection *section) {
        return changes.touches(section->child().kind);
    };
    bool referred = std::any_of(m_children.begin(), m_children.end(), touches)
        || std::any_of(m_namerChildren.begin(), m_namerChildren.end(), touches)
        || changes.touches(Kind::Source);
    for (const Referrer &referrer : referrersTo(m_kind))
        referred = referred || changes.touches(referrer.kind);
    // Names shown in cards may come from people.
    if (referred || changes.touches(Kind::Person))
        showSections();
}

void RecordPanel::enter(int field, const Entry &entry)
{
    m_record.values[size_t(field)] = entry.value;
    const auto row = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const FieldRow *each) { return each->field() == field; });
    const QByteArray place = (*row)->editor().place().key;
    // Who types fast is two fields further before the draft gives way to its record.
    if (m_isAdded) {
        if (keepField(m_session, m_record.ref(), field, entry))
            m_session.unsaved().forget(place);
        return;
    }
    m_needed.remove(field);
    if (entry.created)
        m_needed.insert(field, *entry.created);
    for (FieldRow *each : m_rows)
        each->refresh(m_record);
    tryToAdd();
    if (m_isAdded)
        m_session.unsaved().forget(place);
}

void RecordPanel::tryToAdd()
{
    if (m_isAdded || !m_schema.check(m_record).isEmpty())
        return;
    const RecordRef ref = m_record.ref();
    const auto needed = m_needed.values();
    m_isAdded = addRecord(m_session, m_record, {needed.begin(), needed.end()});
    if (!m_isAdded) {
        for (FieldRow *row : m_rows)
            row->markFailed();
        return;
    }
    // What is still being typed stays in its field, and goes with it into the form of the record.
    for (FieldRow *row : m_rows) {
        if (!row->editor().isTouched())
            row->editor().setValue(m_record.values[size_t(row->field())]);
    }
    QMetaObject::invokeMethod(
        this, [this, ref] { Q_EMIT added(ref); }, Qt::QueuedConnection);
}

void RecordPanel::showFitting()
{
    for (FieldRow *row : m_rows)
        row->setVisible(fits(m_record, row->editor().field()));
}

void RecordPanel::showHead()
{
    Record shown = m_record;
    for (const FieldRow *row : m_rows)
        row->preview(shown);
    QString name =
        m_isDraft ? tr("New %1").arg(m_schema.displaySingular()) : m_session.catalog().nameOf(m_record);
    if (name == m_schema.displaySingular()) // what people wrote stays as they wrote it
        name[0] = name.at(0).toUpper();
    m_name->setText(name);
    if (m_status) {
        const Field &field = m_schema.field("status");
        const Value &value = valueOf(shown, "status");
        const auto *key = std::get_if<QString>(&value);
        m_status->setState(key ? displayText(field, value) : QString(), meaningOf(key ? *key : QString()));
    }
    for (const auto &[label, derived] : m_facts) {
        const Family family = derived->familyOf(m_session.catalog(), shown);
        const QString words = derived->text(family);
        if (words == QStringLiteral("—")) {
            label->setState({}, palette::Role::Muted);
            continue;
        }
        label->setState(QStringLiteral("%1: %2").arg(derived->displayTitle(), derived->text(family)),
            derived->tone ? derived->tone(family) : palette::Role::Muted);
    }
}

const Record *RecordPanel::namer() const
{
    if (m_namerField < 0)
        return nullptr;
    const auto *id = std::get_if<qint64>(&m_record.values[size_t(m_namerField)]);
    return id ? m_session.catalog().find({m_schema.fields[size_t(m_namerField)].refersTo, *id}) : nullptr;
}

void RecordPanel::showNamer(bool isNew)
{
    const Record *record = namer();
    if (m_namerBox)
        m_namerBox->setVisible(record != nullptr);
    if (!record)
        return;
    for (FieldRow *row : m_namerRows) {
        if (isNew)
            row->setRecord(*record, false);
        else
            row->refresh(*record);
    }
}

void RecordPanel::showSections()
{
    if (m_isDraft)
        return;
    for (ChildrenSection *section : m_children)
        section->show(m_record.ref());
    const Record *named = namer();
    for (ChildrenSection *section : m_namerChildren) {
        section->setVisible(named != nullptr);
        if (named)
            section->show(named->ref());
    }
    m_usages->show(m_record.ref());
    if (m_sources)
        m_sources->show(m_record.ref());
}

void RecordPanel::startPart(Kind kind)
{
    for (const auto &sections : {m_children, m_namerChildren}) {
        for (ChildrenSection *section : sections) {
            if (section->child().kind == kind) {
                Q_EMIT section->addAsked();
                return;
            }
        }
    }
    if (m_sources && kind == Kind::Source)
        Q_EMIT m_sources->addAsked();
}

void RecordPanel::focusFirst()
{
    // The first field that is still needed, or the first that is empty.
    for (const bool needed : {true, false}) {
        for (FieldRow *row : m_rows) {
            if (!row->isHidden() && row->editor().field().required == needed
                && isUnknown(row->editor().value())) {
                row->editor().input()->setFocus(Qt::OtherFocusReason);
                return;
            }
        }
    }
}

FieldRow *RecordPanel::row(const char *key) const
{
    for (FieldRow *row : m_rows) {
        if (qstrcmp(row->editor().field().key, key) == 0)
            return row;
    }
    return nullptr;
}

} // namespace slate
