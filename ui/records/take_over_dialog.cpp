#include "ui/records/take_over_dialog.h"

#include "ui/base/label.h"
#include "ui/base/palette.h"
#include "ui/base/plain_words.h"
#include "ui/base/theme.h"
#include "ui/base/words.h"
#include "ui/records/page_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slate {

namespace {

constexpr int kindRole = Qt::UserRole;

TakeOverGround groundOf(Session &session)
{
    const Catalog &catalog = session.catalog();
    return {[&catalog](Kind kind) -> const std::vector<Record> & { return catalog.records(kind); },
        [&catalog](const Record &record) { return catalog.nameOf(record); }};
}

/// A film is told by its short name where it has one.
QString shortNameOf(const Catalog &catalog, Id<Production> id)
{
    const Record *record = catalog.find({Kind::Production, id.value()});
    const QString code = record ? textOf(*record, "code") : QString();
    return code.isEmpty() ? catalog.nameOf(RecordRef {Kind::Production, id.value()}) : code;
}

/// How many records of a kind, or of all that can be taken over, a production brings.
qint64 countBrought(const std::vector<TakeOverRow> &rows, std::optional<Kind> only)
{
    return std::count_if(rows.begin(), rows.end(),
        [&](const TakeOverRow &row) { return !row.isThere && (!only || row.record.kind == *only); });
}

/// The other production that has most of what can be taken over; null where none has any.
Id<Production> richestSource(Session &session, Id<Production> into, std::optional<Kind> only)
{
    QHash<qint64, int> counts;
    for (const Kind kind : kindsTakenOver()) {
        for (const Record &record : session.catalog().records(kind)) {
            if (!only || kind == *only)
                ++counts[numberOf(record, "production")];
        }
    }
    Id<Production> richest;
    for (const Record &production : session.catalog().records(Kind::Production)) {
        const bool isMore = counts.value(production.id) > counts.value(richest.value());
        if (production.id != into.value() && counts.value(production.id) > 0 && (richest.isNull() || isMore))
            richest = Id<Production>(production.id);
    }
    return richest;
}

} // namespace

TakeOverDialog::TakeOverDialog(
    Session &session, Id<Production> into, std::optional<Kind> only, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_into(into),
      m_only(only),
      m_from(new QComboBox),
      m_tree(new QTreeWidget),
      m_words(new Label),
      m_take(new QPushButton)
{
    setWindowTitle(tr("Take over into %1").arg(shortNameOf(session.catalog(), into)));
    resize(520, 480);
    for (const Record &production : session.catalog().records(Kind::Production)) {
        if (production.id != into.value())
            m_from->addItem(session.catalog().nameOf(production), production.id);
    }
    m_from->model()->sort(0);
    m_from->setCurrentIndex(std::max(0, m_from->findData(richestSource(session, into, only).value())));
    m_from->setObjectName(QStringLiteral("from"));
    m_from->setAccessibleName(tr("Take over from"));
    m_tree->setObjectName(QStringLiteral("rows"));
    m_tree->setAccessibleName(tr("What is taken over"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setWordWrap(true);
    setLook(m_words, "muted");
    m_take->setObjectName(QStringLiteral("take"));
    m_take->setProperty("look", QStringLiteral("primary"));
    m_take->setDefault(true);
    auto *from = new Label(tr("&From"));
    from->setBuddy(m_from);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(from);
    head->addWidget(m_from, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_words);
    layout->addWidget(buttons);
    connect(m_from, &QComboBox::currentIndexChanged, this, &TakeOverDialog::fill);
    connect(m_tree, &QTreeWidget::itemChanged, this, &TakeOverDialog::say);
    fill();
}

qint64 TakeOverDialog::comingOf(Kind kind) const
{
    return countBrought(m_rows, kind);
}

void TakeOverDialog::fill()
{
    const QSignalBlocker still(m_tree);
    const bool isFirst = m_tree->topLevelItemCount() == 0;
    const std::vector<Kind> before = ticked();
    m_tree->clear();
    const Id<Production> from(m_from->currentData().toLongLong());
    m_rows = from.isNull() ? std::vector<TakeOverRow>() : takeOverRows(groundOf(m_session), from, m_into);
    for (const Kind kind : kindsTakenOver()) {
        const bool was = std::find(before.begin(), before.end(), kind) != before.end();
        addKind(kind, isFirst ? !m_only || m_only == kind : was);
    }
    say();
}

void TakeOverDialog::addKind(Kind kind, bool isTicked)
{
    const qint64 coming = comingOf(kind);
    const qint64 all = std::count_if(
        m_rows.begin(), m_rows.end(), [&](const TakeOverRow &row) { return row.record.kind == kind; });
    auto *head = new QTreeWidgetItem({pageTitle(kind),
        all == 0            ? tr("none")
            : coming == all ? tr("%1 new").arg(coming)
                            : tr("%1 new, %2 there already").arg(coming).arg(all - coming)});
    head->setData(0, kindRole, int(kind));
    head->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    head->setCheckState(0, isTicked ? Qt::Checked : Qt::Unchecked);
    m_tree->addTopLevelItem(head);
    for (const TakeOverRow &row : m_rows) {
        if (row.record.kind != kind)
            continue;
        auto *item = new QTreeWidgetItem(head, {row.name, row.isThere ? tr("there already") : QString()});
        if (row.isThere) {
            for (const int column : {0, 1})
                item->setForeground(column, palette::color(palette::Role::Muted));
        }
    }
    head->setExpanded(isTicked && all > 0);
}

std::vector<Kind> TakeOverDialog::ticked() const
{
    std::vector<Kind> kinds;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *head = m_tree->topLevelItem(i);
        if (head->checkState(0) == Qt::Checked)
            kinds.push_back(static_cast<Kind>(head->data(0, kindRole).toInt()));
    }
    return kinds;
}

void TakeOverDialog::say()
{
    QStringList parts;
    for (const Kind kind : ticked()) {
        if (const qint64 coming = comingOf(kind); coming > 0)
            parts << countOf(coming, kind);
    }
    m_take->setEnabled(!parts.isEmpty());
    m_take->setText(buttonWords(parts.isEmpty() ? tr("Take over") : tr("Take over %1").arg(listOf(parts))));
    m_words->setText(m_rows.empty() ? tr("This production has no cast, crew, partners or places.")
            : parts.isEmpty()       ? tr("All that is chosen is there already.")
                              : tr("States, dates and sums are not taken over. What is there already stays "
                                   "as it is."));
}

void TakeOverDialog::accept()
{
    fill(); // others may have changed meanwhile what comes, and what a record holds
    const std::vector<Kind> kinds = ticked();
    QStringList parts;
    for (const Kind kind : kinds) {
        if (const qint64 coming = comingOf(kind); coming > 0)
            parts << countOf(coming, kind);
    }
    if (parts.isEmpty())
        return;
    const QString what = listOf(parts);
    const QString from = shortNameOf(m_session.catalog(), Id<Production>(m_from->currentData().toLongLong()));
    const QString title = tr("Take over %1 from %2").arg(what, from);
    if (!m_session.edit(title, [&](Transaction &t) { takeOver(t, m_rows, kinds); }))
        return;
    m_session.tell(tr("Took over %1 from %2").arg(what, from), true);
    QDialog::accept();
}

bool canTakeOver(Session &session)
{
    return !session.production().isNull() && !session.slate().isReadOnly()
        && session.catalog().records(Kind::Production).size() > 1;
}

QString takeOverOffer(Session &session, Kind kind)
{
    const auto &kinds = kindsTakenOver();
    if (!canTakeOver(session) || std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
        return {};
    const Id<Production> from = richestSource(session, session.production(), kind);
    if (from.isNull())
        return {};
    QString what = pageTitle(kind);
    what[0] = what.at(0).toLower();
    return TakeOverDialog::tr("Take the %1 over from %2…").arg(what, shortNameOf(session.catalog(), from));
}

void askToTakeOver(Session &session, std::optional<Kind> only, QWidget *over)
{
    if (!canTakeOver(session))
        return;
    auto *dialog = new TakeOverDialog(session, session.production(), only, over->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace slate
