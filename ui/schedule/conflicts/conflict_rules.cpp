#include "ui/schedule/conflicts/conflict_rules.h"

#include "core/model/eighths.h"
#include "ui/base/label.h"
#include "ui/base/plain_words.h"
#include "ui/base/session.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
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
        return ConflictRules::tr(" pages");
    default:
        return ConflictRules::tr(" h");
    }
}

/// Eighths of a page, written as pages: "7 4/8".
class PagesSpin : public QSpinBox
{
public:
    using QSpinBox::QSpinBox;

protected:
    QString textFromValue(int eighths) const override { return displayText(Eighths {eighths}); }
    int valueFromText(const QString &text) const override
    {
        const auto eighths = eighthsFromText(figures(text));
        return eighths ? eighths->count : value();
    }
    QValidator::State validate(QString &text, int &) const override
    {
        const auto eighths = eighthsFromText(figures(text));
        return eighths && eighths->count >= minimum() && eighths->count <= maximum()
            ? QValidator::Acceptable
            : QValidator::Intermediate;
    }

private:
    QString figures(QString text) const { return text.remove(suffix()).trimmed(); }
};

struct RuleGroup {
    QString title;
    std::vector<ConflictRule> rules;
};

/// The rules as people look for them, in two columns.
std::vector<std::vector<RuleGroup>> columnsOfGroups()
{
    using Rule = ConflictRule;
    return {{{ConflictRules::tr("People"),
                 {Rule::PersonBookedTwice, Rule::PersonNotAvailable, Rule::CrewNotAvailable,
                     Rule::PersonElsewhere, Rule::ShortRest, Rule::LongWeek, Rule::DaysInARow}},
                {ConflictRules::tr("Days"),
                    {Rule::LongDay, Rule::DayTooManyPages, Rule::LateMeal, Rule::DayAndNight,
                        Rule::AfterDelivery}}},
        {{ConflictRules::tr("Places and things"),
             {Rule::LocationNotAvailable, Rule::NoPermit, Rule::LocationNotConfirmed,
                 Rule::ElementNotAvailable}},
            {ConflictRules::tr("Stunts"),
                {Rule::StuntWithoutPlan, Rule::StuntNotAssessed, Rule::StuntWithoutCoordinator,
                    Rule::StuntWithoutMedic}},
            {ConflictRules::tr("Scenes"), {Rule::SceneTwice, Rule::SceneNowhere}}}};
}

} // namespace

ConflictRules::ConflictRules(Session &session, Id<Production> production, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_production(production)
{
    setObjectName(QStringLiteral("conflictRules"));
    setWindowTitle(tr("Rules"));
    const QString name = session.catalog().nameOf(RecordRef {Kind::Production, production.value()});
    auto *head = new Label(tr("What the schedule of %1 is checked for").arg(name), this);
    head->setProperty("look", QStringLiteral("strong"));
    head->setWordWrap(true);
    auto *body = new QWidget;
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(32);
    m_rows.resize(conflictRuleCount);
    for (const auto &groups : columnsOfGroups()) {
        m_grid = new QGridLayout;
        m_grid->setHorizontalSpacing(16);
        m_grid->setVerticalSpacing(4);
        for (const RuleGroup &group : groups)
            addGroup(group.title, group.rules);
        m_grid->setRowStretch(m_grid->rowCount(), 1);
        columns->addLayout(m_grid, 1);
    }
    // A low screen scrolls.
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(body);
    scroll->setMinimumSize(body->sizeHint().width() + 20, 240);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    // A dialog hints at no more than two thirds of the screen; this one takes what it needs.
    const int room = screen() ? screen()->availableGeometry().height() - 60 : 700;
    const int wanted = body->sizeHint().height() + sizeHint().height() - scroll->sizeHint().height() + 8;
    resize(sizeHint().width(), std::min(room, wanted));
    showSettings();
    connect(&session.catalog(), &Catalog::changed, this, [this](const Changes &changes) {
        if (changes.touches(Kind::RuleSetting))
            showSettings();
    });
}

void ConflictRules::addGroup(const QString &title, const std::vector<ConflictRule> &rules)
{
    auto *head = new Label(title, this);
    head->setProperty("look", QStringLiteral("muted"));
    head->setContentsMargins(0, m_grid->count() == 0 ? 0 : 10, 0, 0);
    m_grid->addWidget(head, m_grid->rowCount(), 0, 1, 2);
    for (const ConflictRule rule : rules)
        addRow(rule);
}

void ConflictRules::addRow(ConflictRule rule)
{
    const int line = m_grid->rowCount();
    const ChoiceList &rules = choicesOf<ConflictRule>();
    const QString key = QString::fromLatin1(rules.items[static_cast<int>(rule)].key);
    Row row;
    row.on = new QCheckBox(buttonWords(rules.titleOf(key)), this);
    row.on->setObjectName(QStringLiteral("rule-") + key);
    row.on->setEnabled(!m_session.slate().isReadOnly());
    m_grid->addWidget(row.on, line, 0);
    connect(row.on, &QCheckBox::toggled, this, [this, rule] { write(rule); });
    if (defaultLimit(rule) > 0) {
        row.limit = rule == ConflictRule::DayTooManyPages ? new PagesSpin(this) : new QSpinBox(this);
        row.limit->setObjectName(QStringLiteral("limit-") + key);
        row.limit->setAccessibleName(tr("Limit: %1").arg(rules.titleOf(key)));
        row.limit->setRange(1, 999);
        row.limit->setButtonSymbols(QAbstractSpinBox::NoButtons);
        row.limit->setSuffix(unitOf(rule));
        // A figure is taken when it is entered, not for each key.
        row.limit->setKeyboardTracking(false);
        m_grid->addWidget(row.limit, line, 1);
        connect(row.limit, &QSpinBox::valueChanged, this, [this, rule] { write(rule); });
        // Enter tries again what could not be saved.
        connect(row.limit, &QSpinBox::editingFinished, this, [this, rule] {
            if (m_session.unsaved().find(placeOf(rule).key))
                write(rule);
        });
    }
    m_rows[static_cast<size_t>(rule)] = row;
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
            showUnsaved(rule);
        }
    }
}

void ConflictRules::showUnsaved(ConflictRule rule)
{
    QSpinBox *limit = m_rows[static_cast<size_t>(rule)].limit;
    if (!limit)
        return;
    const TypedText *kept = m_session.unsaved().find(placeOf(rule).key);
    limit->setToolTip(tip(kept ? tr("Not saved yet: Enter saves it") : QString()));
    const QSignalBlocker blocked(limit);
    if (kept)
        limit->setValue(kept->text.toInt());
}

TypedPlace ConflictRules::placeOf(ConflictRule rule) const
{
    TypedPlace place;
    const QString title = m_rows[static_cast<size_t>(rule)].on->text();
    place.key = "rule/" + QByteArray::number(m_production.value()) + '/' + QByteArray::number(int(rule));
    place.title = tr("Limit: %1").arg(title);
    place.record = {Kind::Production, m_production.value()};
    return place;
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
    const bool isSaved = m_session.edit(tr("Change rule"), [&](Transaction &t) {
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
    // A figure that could not be saved stays, and is asked about on leaving.
    if (row.limit) {
        const TypedPlace place = placeOf(rule);
        if (isSaved)
            m_session.unsaved().forget(place.key);
        else
            m_session.unsaved().put(place, QString::number(row.limit->value()));
        showUnsaved(rule);
    }
    if (isSaved || !row.limit)
        showSettings();
}

} // namespace slate
