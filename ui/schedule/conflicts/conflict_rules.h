#pragma once

#include "core/model/conflict_rule.h"
#include "ui/base/unsaved.h"

#include <QDialog>

class QCheckBox;
class QGridLayout;
class QSpinBox;

namespace slate {

class Session;

/// The rules that a production's schedule is checked against: each on or off, and its limit. Every change
/// is an edit of its own and counts at once.
class ConflictRules : public QDialog
{
    Q_OBJECT

public:
    ConflictRules(Session &session, Id<Production> production, QWidget *parent = nullptr);

    QCheckBox *box(ConflictRule rule) const { return m_rows[static_cast<size_t>(rule)].on; }
    /// Null for a rule without a limit.
    QSpinBox *limit(ConflictRule rule) const { return m_rows[static_cast<size_t>(rule)].limit; }

private:
    struct Row {
        QCheckBox *on = nullptr;
        QSpinBox *limit = nullptr;
    };

    void addGroup(const QString &title, const std::vector<ConflictRule> &rules);
    void addRow(ConflictRule rule);
    void showSettings();
    std::vector<RuleSetting> settingsOf(ConflictRule rule) const;
    TypedPlace placeOf(ConflictRule rule) const;
    void showUnsaved(ConflictRule rule);
    void write(ConflictRule rule);

    Session &m_session;
    Id<Production> m_production;
    QGridLayout *m_grid = nullptr; ///< the column that is filled
    std::vector<Row> m_rows;
};

} // namespace slate
