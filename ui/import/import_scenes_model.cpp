#include "ui/import/import_scenes_model.h"

#include "core/import/import_order.h"
#include "ui/base/palette.h"
#include "ui/base/plain_words.h"
#include "ui/import/import_words.h"

namespace slate {

namespace {

std::optional<palette::Role> roleOf(SceneState state, bool moved, bool kept)
{
    switch (state) {
    case SceneState::New:
    case SceneState::BackAgain:
        return palette::Role::Good;
    case SceneState::Omitted:
        return palette::Role::Wrong;
    case SceneState::Changed:
        return kept ? palette::Role::Attention : palette::Role::Accent;
    case SceneState::OnlyHere:
        return palette::Role::Muted;
    case SceneState::Unchanged:
        break;
    }
    return moved ? palette::Role::Accent : palette::Role::Muted;
}

} // namespace

ImportScenesModel::ImportScenesModel(QObject *parent) : QAbstractTableModel(parent) { }

void ImportScenesModel::setPlan(const ImportPlan &plan)
{
    beginResetModel();
    m_all.clear();
    const QStringList numbers = givenNumbers(plan);
    qsizetype at = 0;
    for (const SceneComparison &scene : plan.comparison.scenes) {
        const DraftScene *draft =
            scene.draft < 0 ? nullptr : &plan.draft.scenes[static_cast<size_t>(scene.draft)];
        const Scene *before =
            scene.before < 0 ? nullptr : &plan.ground.scenes[static_cast<size_t>(scene.before)].scene;
        Row row;
        row.state = scene.state;
        row.moved = scene.moved;
        row.kept = static_cast<bool>(scene.kept);
        QString number = draft ? draft->facts.number : QString();
        if (number.isEmpty())
            number = before ? before->number : numbers.at(at);
        // Where a page breaks makes an eighth of difference, which is no change: what there is stays.
        const bool newLength = draft && (!before || scene.changed.testFlag(SceneFact::Pages));
        const auto length = newLength ? draft->facts.length : before->length;
        row.words[Number] = number.isEmpty() ? QStringLiteral("–") : number;
        row.words[Heading] = draft ? draft->facts.heading : before->heading;
        const bool isOmitted =
            scene.state == SceneState::Omitted || (draft ? draft->facts.omitted : before->omitted);
        row.words[Pages] = length && !isOmitted ? displayText(*length) : QStringLiteral("–");
        row.words[State] = stateWords(scene);
        row.words[Changes] = changeWords(plan, scene);
        m_all.push_back(std::move(row));
        ++at;
    }
    show();
    endResetModel();
}

void ImportScenesModel::setOnlyChanges(bool only)
{
    beginResetModel();
    m_onlyChanges = only;
    show();
    endResetModel();
}

void ImportScenesModel::show()
{
    m_shown.clear();
    for (size_t i = 0; i < m_all.size(); ++i) {
        const Row &row = m_all[i];
        const bool stays = !row.moved && !row.kept
            && (row.state == SceneState::Unchanged || row.state == SceneState::OnlyHere);
        if (!m_onlyChanges || !stays)
            m_shown.push_back(i);
    }
}

int ImportScenesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportScenesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportScenesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_all[m_shown[static_cast<size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return row.words[index.column()];
    case Qt::ToolTipRole:
        return index.column() == Heading || index.column() == Changes ? tip(row.words[index.column()])
                                                                      : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter
            | (index.column() == Number || index.column() == Pages ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        if (const auto color = roleOf(row.state, row.moved, row.kept); color && index.column() == State)
            return palette::color(*color);
        return {};
    default:
        return {};
    }
}

QVariant ImportScenesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            Qt::AlignVCenter | (section == Number || section == Pages ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("No."), tr("Heading"), tr("Pages"), tr("State"), tr("What changes")};
    return titles[section];
}

} // namespace slate
