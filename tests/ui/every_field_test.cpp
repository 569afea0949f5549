#include "tests/ui/records_fixture.h"

#include "ui/records/record_form.h"
#include "ui/records/record_panel.h"
#include "ui/records/typed_place.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace slate;

namespace {

/// What is typed for a field, and what it should be then.
struct Sample {
    QString typed;
    Value expected;
};

/// Every kind's form, with records that references can point to.
struct EveryForm : RecordsFixture {
    EveryForm() : form(*session)
    {
        form.resize(340, 900);
        form.show();
        form.activateWindow();
        (void)QTest::qWaitForWindowActive(&form);
        for (const Kind kind : allKinds()) {
            Record record = makeRecord(kind, QStringLiteral("first"));
            slate().edit(QStringLiteral("Add"), [&](Transaction &t) { t.insert(record); });
            others.insert(kind, record.id);
            record = makeRecord(kind, QStringLiteral("second"));
            slate().edit(QStringLiteral("Add"), [&](Transaction &t) { t.insert(record); });
            shown.insert(kind, record.id);
        }
    }

    /// A record with the fewest fields that its rules allow.
    Record makeRecord(Kind kind, const QString &name) const
    {
        Record record = schemaOf(kind).blank();
        for (const Field &field : schemaOf(kind).fields) {
            if (!field.required)
                continue;
            if (field.kind == FieldKind::Reference)
                setValue(record, field.key, shown.value(field.refersTo));
            else if (field.kind == FieldKind::KindName)
                setValue(record, field.key, QStringLiteral("location"));
            else if (field.kind == FieldKind::Count)
                setValue(record, field.key, shown.value(Kind::Location));
            else if (field.kind == FieldKind::Choice)
                setValue(record, field.key, QString::fromLatin1(field.choices->items[1].key));
            else if (field.kind == FieldKind::Day)
                setValue(record, field.key, QDate(2021, 2, 1));
            else if (isColorField(field))
                setValue(record, field.key, QStringLiteral("#112233"));
            else
                setValue(record, field.key,
                    QStringLiteral("The %1 %2").arg(name, schemaOf(kind).displaySingular()));
        }
        // Two parts of one person would have one name, and be told apart by a number.
        if (kind == Kind::CastMember)
            setValue(record, "person", (name == QLatin1String("first") ? others : shown).value(Kind::Person));
        if (kind == Kind::Availability)
            setValue(record, "location", shown.value(Kind::Location));
        return record;
    }

    static bool isColorField(const Field &field) { return qstrcmp(field.key, "color") == 0; }

    /// Fields that a rule ties to others, which have tests of their own.
    static bool isTied(Kind kind, const Field &field)
    {
        const QByteArray key = field.key;
        // Of the strips, a banner is tried.
        const bool isOfOtherStrips = key == "scene" || key == "boneyard" || key == "call";
        return (kind == Kind::Strip && isOfOtherStrips)
            || (kind == Kind::Availability && field.kind == FieldKind::Reference)
            || (kind == Kind::CastMember && (key == "person" || key == "character"));
    }

    Sample sampleFor(const Field &field, int salt)
    {
        const QDate day = QDate(2021, 3, 1).addDays(salt);
        if (isColorField(field))
            return {QStringLiteral("#4455a6"), QStringLiteral("#4455a6")};
        if (qstrcmp(field.key, "call") == 0)
            return {QStringLiteral("05:30"), QStringLiteral("05:30")};
        if (field.email)
            return {QStringLiteral("anna@example.com"), QStringLiteral("anna@example.com")};
        if (field.numbered)
            return {QStringLiteral("1X"), QStringLiteral("1X")};
        switch (field.kind) {
        case FieldKind::Text:
        case FieldKind::LongText:
            return {QStringLiteral("Words & more %1").arg(salt), QStringLiteral("Words & more %1").arg(salt)};
        case FieldKind::Link:
            return {QStringLiteral("https://example.org/a?b=1"), QStringLiteral("https://example.org/a?b=1")};
        case FieldKind::TimeZone:
            return {QStringLiteral("Europe/Oslo"), QStringLiteral("Europe/Oslo")};
        case FieldKind::Count:
            return {QString::number(field.least + 1), field.least + 1};
        case FieldKind::EighthsOfPage:
            return {QStringLiteral("1 4/8"), Eighths {12}};
        case FieldKind::Amount:
            return {QStringLiteral("12,500.50 EUR"), Money {1250050, QStringLiteral("EUR")}};
        case FieldKind::Day:
            return {day.toString(Qt::ISODate), day};
        case FieldKind::Window:
            return {day.toString(Qt::ISODate), DateWindow::exact(day)};
        case FieldKind::Place:
            return {QStringLiteral("62.56, 7.69"), GeoPoint {62.56, 7.69}};
        case FieldKind::Choice:
            return {{}, QString::fromLatin1(field.choices->items[field.choices->size - 1].key)};
        case FieldKind::Flag:
            return {{}, true};
        case FieldKind::Reference:
            return {
                slate().nameOf({field.refersTo, others.value(field.refersTo)}), others.value(field.refersTo)};
        case FieldKind::KindName:
            break;
        }
        return {};
    }

    void enter(FieldRow &row, const Sample &sample)
    {
        QWidget *input = row.editor().input();
        // The offscreen platform leaves a list of names active after it is gone.
        form.activateWindow();
        (void)QTest::qWaitForWindowActive(&form);
        input->setFocus();
        if (row.editor().field().kind == FieldKind::Choice) {
            QTest::keyClick(input, Qt::Key_End);
        } else if (row.editor().field().kind == FieldKind::Flag) {
            QTest::keyClick(input, Qt::Key_Space);
        } else {
            QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(input, sample.typed);
        }
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : input, Qt::Key_Tab);
        settle();
    }

    /// The words that a person sees in a field.
    static QString seen(const FieldRow &row)
    {
        const QWidget *input = row.editor().input();
        if (const auto *line = qobject_cast<const QLineEdit *>(input))
            return line->text();
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(input))
            return text->toPlainText();
        if (const auto *combo = qobject_cast<const QComboBox *>(input))
            return combo->currentText();
        const auto *box = qobject_cast<const QCheckBox *>(input);
        return box ? box->text() : QString();
    }

    RecordForm form;
    QHash<Kind, qint64> others;
    QHash<Kind, qint64> shown;
};

} // namespace

TEST_CASE("every field of every kind is filled in by keys, kept as one edit, and shown as it is kept")
{
    EveryForm every;
    for (const Kind kind : allKinds()) {
        const RecordRef ref {kind, every.shown.value(kind)};
        every.form.setRecord(ref);
        settle();
        const auto &fields = schemaOf(kind).fields;
        for (size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].computed || EveryForm::isTied(kind, fields[i]))
                continue;
            INFO(schemaOf(kind).table << " " << fields[i].key);
            FieldRow *row = every.form.panel()->row(fields[i].key);
            REQUIRE(row);
            CHECK_FALSE(row->editor().input()->accessibleName().isEmpty());
            const Sample sample = every.sampleFor(fields[i], int(i));
            const qint64 before = every.edits();
            every.enter(*row, sample);
            CHECK(every.edits() == before + 1);
            REQUIRE(every.slate().record(ref));
            CHECK((every.slate().record(ref)->values[i] == sample.expected));
            CHECK((row->editor().value() == sample.expected));
        }
    }
    CHECK(every.failures.isEmpty());
}

TEST_CASE("every field that is not needed is emptied by keys")
{
    EveryForm every;
    for (const Kind kind : allKinds()) {
        const RecordRef ref {kind, every.shown.value(kind)};
        const auto &fields = schemaOf(kind).fields;
        every.slate().edit(QStringLiteral("Fill"), [&](Transaction &t) {
            for (size_t i = 0; i < fields.size(); ++i) {
                if (!fields[i].computed && !EveryForm::isTied(kind, fields[i]))
                    t.setField(ref, fields[i].key, every.sampleFor(fields[i], int(i)).expected);
            }
        });
        every.form.setRecord(ref);
        settle();
        every.whyMoved = Questions::MoveReason {};
        for (size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].computed || fields[i].required || fields[i].kind == FieldKind::Flag
                || EveryForm::isTied(kind, fields[i]))
                continue;
            INFO(schemaOf(kind).table << " " << fields[i].key);
            QWidget *input = every.form.panel()->row(fields[i].key)->editor().input();
            input->setFocus();
            QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(input, fields[i].kind == FieldKind::Choice ? Qt::Key_Home : Qt::Key_Delete);
            QTest::keyClick(input, Qt::Key_Tab);
            settle();
            CHECK(isUnknown(every.slate().record(ref)->values[i]));
        }
    }
}

TEST_CASE("words that a field cannot hold stand in it and in its cell as they are, and are saved nowhere")
{
    EveryForm every;
    const QString words = QStringLiteral("Blah & blub");
    for (const Kind kind : allKinds()) {
        const RecordRef ref {kind, every.shown.value(kind)};
        every.form.setRecord(ref);
        settle();
        const Record before = *every.slate().record(ref);
        const auto &fields = schemaOf(kind).fields;
        for (size_t i = 0; i < fields.size(); ++i) {
            const bool holds = readText(*every.session, fields[i], words).isGood();
            if (fields[i].computed || fields[i].kind == FieldKind::KindName || holds)
                continue;
            INFO(schemaOf(kind).table << " " << fields[i].key);
            FieldRow *row = every.form.panel()->row(fields[i].key);
            REQUIRE(row);
            every.session->unsaved().put(placeOf(every.session->catalog(), before, int(i)), words);
            CHECK(EveryForm::seen(*row).replace(QStringLiteral("&&"), QStringLiteral("&")) == words);
            CHECK(shownTyped(fields[i], words) == words);
            CHECK_FALSE(row->findChild<QLabel *>(QStringLiteral("message"))->text().isEmpty());
            row->keep();
            saveAgain(*every.session);
            forgetSaved(*every.session);
        }
        const int left = every.session->unsaved().count();
        every.form.setRecord(RecordRef {kind, every.others.value(kind)});
        every.form.setRecord(ref);
        settle();
        CHECK(every.session->unsaved().count() == left);
        CHECK((*every.slate().record(ref) == before));
    }
}

TEST_CASE("an editor's text reads back as the value it was made from")
{
    EveryForm every;
    for (const Kind kind : allKinds()) {
        const auto &fields = schemaOf(kind).fields;
        for (size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].computed || EveryForm::isTied(kind, fields[i]))
                continue;
            INFO(schemaOf(kind).table << " " << fields[i].key);
            const Value value = every.sampleFor(fields[i], int(i)).expected;
            const Entry read =
                readText(*every.session, fields[i], editText(*every.session, fields[i], value));
            CHECK((read.value == value));
        }
    }
    const Field &window = schemaOf(Kind::Milestone).field("date");
    for (const DateWindow &value : {DateWindow {QDate(2020, 2, 20), QDate(2020, 3, 3), {}},
             DateWindow {QDate(2020, 2, 20), {}, {}}, DateWindow {{}, QDate(2020, 2, 20), {}},
             DateWindow {QDate(2021, 1, 1), QDate(2021, 12, 31), {}}}) {
        const Entry read = readText(*every.session, window, editText(*every.session, window, value));
        CHECK((read.value == Value(value)));
    }
}
