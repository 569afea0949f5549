#include "tests/ui/walk_watch.h"

#include "tests/ui/walk_hand.h"

#include "ui/base/session.h"
#include "ui/base/unsaved.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <set>

namespace slate {

namespace {

bool isIn(const QString &words, const QString &title)
{
    // Long names are cut in a title.
    const QString needle = words.simplified().left(30).trimmed();
    return !needle.isEmpty() && title.contains(needle, Qt::CaseInsensitive);
}

/// By its word, or by a part of it: "the cast" is of cast members.
bool namesKind(const QString &title, Kind kind)
{
    const RecordSchema &schema = schemaOf(kind);
    const QStringList words = (schema.displaySingular() + QLatin1Char(' ') + schema.displayPlural())
                                  .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(),
        [&](const QString &word) { return word.size() > 3 && isIn(word, title); });
}

bool names(const QString &title, const FieldChange &change)
{
    if (namesKind(title, change.record.kind) || isIn(change.recordName, title))
        return true;
    // A calendar is told by its days.
    if (change.record.kind == Kind::Calendar && isIn(QStringLiteral("day"), title))
        return true;
    if (change.record.kind == Kind::Strip
        && (isIn(QStringLiteral("banner"), title) || isIn(QStringLiteral("break"), title)))
        return true;
    // Scenes and their strips go by their numbers.
    const QString first = change.recordName.section(QLatin1Char(' '), 0, 0);
    if (!first.isEmpty() && title.split(QLatin1Char(' ')).contains(first))
        return true;
    const RecordSchema &schema = schemaOf(change.record.kind);
    const int field = change.field.isEmpty() ? -1 : schema.indexOf(change.field.constData());
    return field >= 0 && isIn(schema.fields[size_t(field)].displayTitle(), title);
}

/// Kinds that people know as things of their own: that one comes is told by its kind or its name.
bool standsAlone(Kind kind)
{
    static const std::set<Kind> kinds = {Kind::Production, Kind::Person, Kind::CastMember, Kind::CrewMember,
        Kind::Partner, Kind::Location, Kind::Stunt, Kind::ShootBlock, Kind::Milestone, Kind::Scene,
        Kind::Element, Kind::Board};
    return kinds.contains(kind);
}

QString describe(const FieldChange &change)
{
    const char *what = change.what == Change::What::Inserted ? "added"
        : change.what == Change::What::Removed               ? "removed"
                                                             : "changed";
    return QStringLiteral("%1 %2 %3 %4")
        .arg(QLatin1String(what), QLatin1String(schemaOf(change.record.kind).table), change.recordName,
            QLatin1String(change.field));
}

/// Where it stands, from the window down, by what has a name of its own.
QString pathOf(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *each = widget; each; each = each->parentWidget()) {
        const QString name = each->objectName().isEmpty() ? each->accessibleName() : each->objectName();
        if (!name.isEmpty() && !name.startsWith(QLatin1String("qt_")))
            path.prepend(name);
    }
    const QRect place = widget->geometry();
    return QStringLiteral("%1 %2 (%3 x %4)")
        .arg(QLatin1String(widget->metaObject()->className()), path.join(QLatin1String(" > ")))
        .arg(place.width())
        .arg(place.height());
}

/// Whether some part of it stands in its window, not cut off and with nothing over it.
bool isSeen(const QWidget &widget)
{
    constexpr int parts = 8;
    for (int i = 0; i < parts * parts; ++i) {
        const QPoint inside((widget.width() - 1) * (i % parts) / (parts - 1),
            (widget.height() - 1) * (i / parts % parts) / (parts - 1));
        const QWidget *there = widget.window()->childAt(widget.mapTo(widget.window(), inside));
        if (there == &widget || widget.isAncestorOf(there) || widget.isWindow())
            return true;
    }
    return false;
}

bool mayHoldTyped(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

} // namespace

QString titleFault(const EditInfo &edit, const std::vector<FieldChange> &changes)
{
    const QString title = edit.title.simplified();
    if (title.isEmpty())
        return QStringLiteral("an edit has no title");
    if (edit.role != EditRole::Work || edit.reverts != 0)
        return {};
    for (const char *whole : {"Import ", "Go back to ", "Bring back ", "Divide ", "Merge "}) {
        if (title.startsWith(QLatin1String(whole)))
            return {};
    }
    bool isNamed = false;
    std::map<Kind, bool> added;
    for (const FieldChange &change : changes) {
        const bool isTold = names(title, change);
        isNamed = isNamed || isTold;
        if (change.what == Change::What::Inserted && standsAlone(change.record.kind))
            added[change.record.kind] = added[change.record.kind] || isTold;
    }
    if (!changes.empty() && !isNamed)
        return QStringLiteral("“%1” names nothing of what it did: %2").arg(title, describe(changes.front()));
    // A person is made along with the cast or crew member, or the performer, that is added.
    if (added.contains(Kind::CastMember) || added.contains(Kind::CrewMember))
        added.erase(Kind::Person);
    for (const auto &[kind, isTold] : added) {
        if (!isTold)
            return QStringLiteral("“%1” does not tell of the %2 that it added")
                .arg(title, schemaOf(kind).displaySingular());
    }
    return {};
}

QString focusFault(const HandAct &act)
{
    if (const QWidget *popup = QApplication::activePopupWidget())
        return popup->isVisible() ? QString() : QStringLiteral("a popup that is not shown has the keys");
    const QWidget *active = QApplication::activeWindow();
    const QWidget *focused = QApplication::focusWidget();
    if (!active || !focused)
        return active ? QStringLiteral("nothing has the keys") : QStringLiteral("no window is active");
    const QString name = pathOf(focused);
    if (!focused->isVisible() || focused->window() != active)
        return name + QStringLiteral(" has the keys and is not shown");
    if (!focused->isEnabled())
        return name + QStringLiteral(" has the keys and is switched off");
    if (focused == active && focused->focusPolicy() == Qt::NoFocus)
        return name + QStringLiteral(", the window itself, has the keys, and nobody sees that");
    // By the mouse a person may look elsewhere, and steps may scroll; other keys show where they go.
    if (act.isKey && !act.isStep && !isSeen(*focused))
        return name + QStringLiteral(" has the keys and is out of sight");
    return {};
}

WalkWatch::Records WalkWatch::recordsOf(const Slate &slate)
{
    Records all;
    for (const Kind kind : allKinds()) {
        for (Record &record : slate.records(kind))
            all.emplace(record.ref(), std::move(record));
    }
    return all;
}

void WalkWatch::begin(Session &session)
{
    m_slate = &session.slate();
    m_path = m_slate->path();
    m_records = recordsOf(*m_slate);
    m_edits = m_slate->editCount();
    m_wasTyped = !session.unsaved().isEmpty() || mayHoldTyped(QApplication::focusWidget());
}

QString WalkWatch::look(Session &session, const HandAct &act)
{
    if (&session.slate() != m_slate || session.slate().path() != m_path) {
        begin(session);
        return {};
    }
    const qint64 made = m_slate->editCount() - m_edits;
    QString fault = made > 0 ? lookAtEdits(session, act, made) : QString();
    if (fault.isEmpty() && made == 0 && ++m_looks % 40 == 0)
        fault = compare(*m_slate, {});
    if (made < 0)
        fault = QStringLiteral("the history has lost %1 lines").arg(-made);
    m_edits += made;
    m_wasTyped = !session.unsaved().isEmpty() || mayHoldTyped(QApplication::focusWidget());
    return fault;
}

QString WalkWatch::lookAtEdits(Session &session, const HandAct &act, qint64 made)
{
    const Slate &slate = session.slate();
    std::vector<FieldChange> told;
    for (const EditInfo &edit : slate.history(0, int(made))) {
        const std::vector<FieldChange> changes = slate.changesOf(edit.id);
        if (const QString fault = titleFault(edit, changes); !fault.isEmpty())
            return fault;
        if (act.isStill && !m_wasTyped)
            return QStringLiteral("it made the edit “%1”, though nothing was typed").arg(edit.title);
        if (act.words == QLatin1String("Esc"))
            return QStringLiteral("Escape made the edit “%1”").arg(edit.title);
        told.insert(told.end(), changes.begin(), changes.end());
    }
    return compare(slate, told);
}

QString WalkWatch::compare(const Slate &slate, const std::vector<FieldChange> &told)
{
    std::set<RecordRef> touched;
    for (const FieldChange &change : told)
        touched.insert(change.record);
    const Records before = std::exchange(m_records, recordsOf(slate));
    for (const auto &[ref, record] : m_records) {
        const auto found = before.find(ref);
        if ((found == before.end() || found->second != record) && !touched.contains(ref))
            return QStringLiteral("%1 changed without a line in the history").arg(slate.nameOf(ref));
    }
    for (const auto &[ref, record] : before) {
        if (!m_records.contains(ref) && !touched.contains(ref))
            return QStringLiteral("a %1 went without a line in the history")
                .arg(schemaOf(ref.kind).displaySingular());
    }
    return {};
}

} // namespace slate
