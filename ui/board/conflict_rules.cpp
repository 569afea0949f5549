#include "ui/board/conflict_rules.h"

#include "ui/shell/session.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace slate {

namespace {

QString unitOf(ConflictRule rule)
{
    switch (rule) {
    case ConflictRule::DaysInARow:
        return ConflictRules::tr(" days");
    case ConflictRule::DayTooManyPages:
        return ConflictRules::tr(" eighths");
    default:
        return ConflictRules::tr(" h");
    }
}

} // namespace

ConflictRules::ConflictRules(Session &session, Id<Production> production, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_production(production)
{
    setObjectName(QStringLiteral("conflictRules"));
    setWindowTitle(tr("Rules"));
    auto *layout = new QGridLayout(this);
    layout->setHorizontalSpacing(24);
    const QString name = session.catalog().nameOf(RecordRef {Kind::Production, production.value()});
    auto *head = new QLabel(tr("What the schedule of %1 is checked for").arg(name), this);
    head->setProperty("look", QStringLiteral("strong"));
    layout->addWidget(head, 0, 0, 1, 2);
    for (int i = 0; i < choicesOf<ConflictRule>().size; ++i)
        addRow(static_cast<ConflictRule>(i));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons, layout->rowCount(), 0, 1, 2);
    showSettings();
    connect(&session.catalog(), &Catalog::changed, this, [this](const Changes &changes) {
        if (changes.touches(Kind::RuleSetting))
            showSettings();
    });
}

void ConflictRules::addRow(ConflictRule rule)
{
    auto *layout = static_cast<QGridLayout *>(this->layout());
    const int line = layout->rowCount();
    const ChoiceList &rules = choicesOf<ConflictRule>();
    const QString key = QString::fromLatin1(rules.items[static_cast<int>(rule)].key);
    Row row;
    row.on = new QCheckBox(rules.titleOf(key), this);
    row.on->setObjectName(QStringLiteral("rule-") + key);
    row.on->setEnabled(!m_session.slate().isReadOnly());
    layout->addWidget(row.on, line, 0);
    connect(row.on, &QCheckBox::toggled, this, [this, rule] { write(rule); });
    if (defaultLimit(rule) > 0) {
        row.limit = new QSpinBox(this);
        row.limit->setObjectName(QStringLiteral("limit-") + key);
        row.limit->setAccessibleName(tr("Limit: %1").arg(rules.titleOf(key)));
        row.limit->setRange(1, 999);
        row.limit->setButtonSymbols(QAbstractSpinBox::NoButtons);
        row.limit->setSuffix(unitOf(rule));
        // A figure is taken when it is entered, not for each key.
        row.limit->setKeyboardTracking(false);
        layout->addWidget(row.limit, line, 1);
        connect(row.limit, &QSpinBox::valueChanged, this, [this, rule] { write(rule); });
    }
    m_rows.push_back(row);
}

std::vector<RuleSetting> ConflictRules::settingsOf(ConflictRule rule) const
{
    std::vector<RuleSetting> found;
    for (const Record &record : m_session.catalog().records(Kind::RuleSetting)) {
        const RuleSetting setting = fromRecord<RuleSetting>(record);
        if (setting.production == m_production && setting.rule == rule)
            found.push_back(setting);
    }
    return found;
}

void ConflictRules::showSettings()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const auto rule = static_cast<ConflictRule>(i);
        bool on = true;
        std::optional<int> limit;
        for (const RuleSetting &setting : settingsOf(rule)) {
            on = on && !setting.off;
            if (setting.limit)
                limit = std::min(*setting.limit, limit.value_or(*setting.limit));
        }
        const QSignalBlocker blockedBox(m_rows[i].on);
        m_rows[i].on->setChecked(on);
        if (m_rows[i].limit) {
            const QSignalBlocker blockedLimit(m_rows[i].limit);
            m_rows[i].limit->setValue(limit.value_or(defaultLimit(rule)));
            m_rows[i].limit->setEnabled(on && m_rows[i].on->isEnabled());
        }
    }
}

void ConflictRules::write(ConflictRule rule)
{
    const Row &row = m_rows[static_cast<size_t>(rule)];
    const auto old = settingsOf(rule);
    RuleSetting setting = old.empty() ? RuleSetting() : old.front();
    setting.production = m_production;
    setting.rule = rule;
    setting.off = !row.on->isChecked();
    setting.limit.reset();
    if (row.limit && row.limit->value() != defaultLimit(rule))
        setting.limit = row.limit->value();
    const bool isDefault = !setting.off && !setting.limit;
    m_session.edit(tr("Change rule"), [&](Transaction &t) {
        // Two computers may have made a setting each.
        for (size_t i = isDefault ? 0 : 1; i < old.size(); ++i)
            t.remove(RecordRef {Kind::RuleSetting, old[i].id.value()});
        if (isDefault)
            return;
        if (old.empty()) {
            setting.id = Id<RuleSetting>::random();
            t.insert(setting);
        } else {
            t.update(setting);
        }
    });
    showSettings();
}

} // namespace slate
