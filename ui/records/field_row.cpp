#include "ui/records/field_row.h"

#include "ui/base/label.h"
#include "ui/base/theme.h"
#include "ui/records/commit.h"
#include "ui/records/number_uses.h"
#include "ui/records/typed_place.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>

namespace slate {

namespace {

constexpr int titleWidth = 112;
/// Before it is laid out, a row is taken to be as wide as in the narrowest form.
constexpr int leastWidth = 248;

} // namespace

FieldRow::FieldRow(Session &session, Kind kind, int field, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_schema(session.catalog().schemaOf(kind)),
      m_field(field),
      m_title(new Label),
      m_editor(FieldEditor::make(session, m_schema, field, FieldEditor::Look::Form, this)),
      m_message(new Label),
      m_grid(new QGridLayout(this))
{
    const Field &described = m_editor->field();
    m_title->setText(described.displayTitle());
    m_title->setProperty("look", QStringLiteral("muted"));
    m_title->setWordWrap(true);
    m_title->setBuddy(m_editor->input());
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setWordWrap(true);
    m_message->setFont(fontOf(TextSize::Caption));
    m_message->setContentsMargins(9, 0, 4, 4);
    m_message->hide();
    m_editor->setEnabled(!session.slate().isReadOnly());
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    arrange();
    connect(m_editor, &FieldEditor::edited, this, [this] {
        explain();
        Q_EMIT edited();
    });
    connect(m_editor, &FieldEditor::committed, this, &FieldRow::commit);
    connect(m_editor, &FieldEditor::left, this, &FieldRow::keep);
    connect(&session.unsaved(), &Unsaved::changed, this, [this](const QByteArray &key) {
        if (key != m_editor->place().key)
            return;
        m_hasFailed = m_hasFailed && m_editor->isUnsaved() && m_editor->isTouched();
        explain();
    });
}

void FieldRow::arrange()
{
    // A long text has the whole width; while it is empty one line beside its title is enough.
    const bool isLong = m_editor->field().kind == FieldKind::LongText;
    const bool isCut = m_editor->wantedWidth() > std::max(width(), leastWidth) - titleWidth;
    const bool isWide =
        m_isStacked || m_title->isHidden() || isCut || (isLong && !isUnknown(m_editor->value()));
    if (m_isWide == isWide)
        return;
    m_isWide = isWide;
    m_title->setMinimumWidth(isWide ? 0 : titleWidth);
    m_title->setMaximumWidth(isWide ? QWIDGETSIZE_MAX : titleWidth);
    m_title->setContentsMargins(m_isStacked ? 7 : 0, m_isStacked ? 2 : 6, 6, isWide ? 0 : 6);
    m_grid->addWidget(m_title, 0, 0, 1, isWide ? 2 : 1, Qt::AlignTop);
    m_grid->addWidget(m_editor, isWide ? 1 : 0, isWide ? 0 : 1, 1, isWide ? 2 : 1, Qt::AlignTop);
    m_grid->addWidget(m_message, 2, isWide ? 0 : 1, 1, isWide ? 2 : 1);
    m_grid->setColumnStretch(1, 1);
}

void FieldRow::arrangeUnlessTyping()
{
    if (!m_editor->isAncestorOf(QApplication::focusWidget()))
        arrange();
}

void FieldRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeUnlessTyping();
}

void FieldRow::hideTitle()
{
    m_title->hide();
    arrange();
}

void FieldRow::stack()
{
    m_isStacked = true;
    m_title->setWordWrap(false);
    setLook(m_title, "caption");
    arrange();
}

void FieldRow::setRecords(const std::vector<RecordRef> &records, const Record &common, bool differ)
{
    m_all = records;
    m_differ = differ;
    showRecord(common, false, placeOfAll(m_schema, records, m_field));
}

void FieldRow::refreshAll(const Record &common, bool differ)
{
    m_differ = differ;
    refresh(common);
    if (!m_editor->isTouched())
        m_editor->setSeveral(differ);
}

void FieldRow::setRecord(const Record &record, bool isDraft)
{
    m_all.clear();
    m_differ = false;
    showRecord(record, isDraft,
        isDraft ? placeOfNew(m_schema, record, m_field) : placeOf(m_session.catalog(), record, m_field));
}

void FieldRow::showRecord(const Record &record, bool isDraft, const TypedPlace &place)
{
    m_record = record;
    m_isDraft = isDraft;
    m_hasFailed = false;
    m_editor->setSeveral(false);
    m_editor->showAt(place, record.values[size_t(m_field)]);
    if (m_differ && !m_editor->isTouched())
        m_editor->setSeveral(true);
    arrange();
    explain();
}

void FieldRow::refresh(const Record &record)
{
    m_record = record;
    m_editor->rebase(record.values[size_t(m_field)]);
    arrangeUnlessTyping();
    explain();
}

void FieldRow::preview(Record &record) const
{
    const Entry entry = m_editor->entry();
    if (m_editor->isTouched() && entry.isGood())
        record.values[size_t(m_field)] = entry.value;
}

QString FieldRow::faultOf(const Entry &entry) const
{
    if (!entry.isGood() || !m_editor->isTouched())
        return entry.fault;
    Record changed = m_record;
    changed.values[size_t(m_field)] = entry.value;
    const Problems before = m_schema.check(m_record);
    for (const Problem &problem : m_schema.check(changed)) {
        if (problem.field == m_editor->field().key)
            return displayText(problem);
        // A rule over two fields may speak of the other one.
        if (!before.contains(problem))
            return QStringLiteral("%1: %2").arg(
                m_schema.field(problem.field.constData()).displayTitle(), displayText(problem));
    }
    return {};
}

QString FieldRow::noteOfNumber() const
{
    Record shown = m_record;
    preview(shown);
    return m_all.size() > 1 ? QString() : numberNote(m_session.catalog(), shown, m_editor->field());
}

void FieldRow::explain()
{
    const Entry entry = m_editor->entry();
    const QString fault = m_editor->isTouched() ? faultOf(entry) : QString();
    const bool isTyping = m_editor->input()->hasFocus() && !m_hasFailed;
    const bool isLeft = m_editor->isUnsaved() && !isTyping && !(m_isDraft && !m_hasFailed);
    QString words = !fault.isEmpty() ? fault
        : m_editor->isTouched()      ? entry.understood
        : m_differ                   ? QString()
                                     : standingNote(m_editor->field(), m_editor->value());
    if (isLeft)
        words = fault.isEmpty() ? tr("Not saved yet. Enter saves it, Escape takes it back.")
                                : tr("Not saved yet: %1").arg(fault);
    const QString twice = words.isEmpty() && !m_differ && fault.isEmpty() ? noteOfNumber() : QString();
    if (!twice.isEmpty())
        words = twice;
    // A name on its way is no fault yet: what could be added for it is in the list under the field.
    const bool isFaulty = !fault.isEmpty() && !(entry.offered && isTyping);
    if (entry.offered && isLeft)
        words += tr(" Enter in the field asks whether to add it.");
    m_editor->setFaulty(isFaulty);
    m_editor->setMarkedUnsaved(isLeft && fault.isEmpty());
    setLook(m_message, isFaulty ? "wrong" : isLeft || !twice.isEmpty() ? "attention" : "muted");
    m_message->setText(words);
    m_message->setVisible(!words.isEmpty());
    m_editor->input()->setAccessibleDescription(words);
}

Outcome FieldRow::keepEntry(const Entry &entry)
{
    // Words that were typed and taken away again do not empty what differs; a choice says what it means.
    const FieldKind kind = m_editor->field().kind;
    const bool says = kind == FieldKind::Choice || kind == FieldKind::Flag || !isUnknown(entry.value);
    if (entry.value == m_record.values[size_t(m_field)] && !(m_differ && says))
        return Outcome::Kept;
    return m_all.size() > 1 ? keepFieldOfAll(m_session, m_all, m_field, entry)
                            : keepField(m_session, m_record.ref(), m_field, entry);
}

bool FieldRow::isThere() const
{
    const auto has = [this](const RecordRef &ref) { return m_session.catalog().find(ref) != nullptr; };
    return m_isDraft || (m_all.empty() ? has(m_record.ref()) : std::all_of(m_all.begin(), m_all.end(), has));
}

bool FieldRow::keep()
{
    // Of a record that is gone the words wait among what is not saved.
    if (!m_editor->isTouched() || m_keeping || !isThere())
        return true;
    const Entry entry = m_editor->entry();
    if (!faultOf(entry).isEmpty()) {
        explain();
        return false;
    }
    // Asking why a date moved lets events run, and the field is left once more meanwhile.
    m_keeping = true;
    Outcome outcome = Outcome::Kept;
    if (m_isDraft)
        Q_EMIT entered(m_field, entry);
    else
        outcome = keepEntry(entry);
    m_keeping = false;
    if (!m_isDraft)
        m_hasFailed = outcome.what == Outcome::Failed;
    if (outcome.what == Outcome::Failed) {
        explain();
        return false;
    }
    // The change itself has come back through the catalog by now; this shows the value as it is kept.
    if (m_isDraft)
        m_editor->settle(m_record.values[size_t(m_field)]);
    else
        m_editor->setValue(m_record.values[size_t(m_field)]);
    m_editor->setSeveral(m_differ);
    arrangeUnlessTyping();
    explain();
    Q_EMIT edited();
    return bool(outcome);
}

void FieldRow::commit()
{
    if (m_isDraft && !m_editor->isTouched())
        Q_EMIT addAgainAsked();
    else
        keep();
}

void FieldRow::keepOrTell()
{
    if (keep())
        return;
    // Of what failed the session has told already.
    const QString fault = m_editor->isTouched() ? faultOf(m_editor->entry()) : QString();
    if (!fault.isEmpty())
        m_session.tell(tr("“%1” is not saved yet: %2").arg(m_editor->field().displayTitle(), fault));
}

void FieldRow::markFailed()
{
    m_hasFailed = m_editor->isUnsaved();
    explain();
}

} // namespace slate
