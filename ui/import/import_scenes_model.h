#pragma once

#include "core/import/import_plan.h"

#include <QAbstractTableModel>

namespace slate {

/// The scenes of a plan with what becomes of each.
class ImportScenesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Heading, Pages, State, Changes, ColumnCount };

    explicit ImportScenesModel(QObject *parent = nullptr);

    void setPlan(const ImportPlan &plan);
    /// Leaves out what stays as it is.
    void setOnlyChanges(bool only);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString words[ColumnCount];
        SceneState state = SceneState::Unchanged;
        bool moved = false;
        bool kept = false;
    };
    void show();

    std::vector<Row> m_all;
    std::vector<size_t> m_shown;
    bool m_onlyChanges = false;
};

} // namespace slate
