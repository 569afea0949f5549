#pragma once

#include "ui/base/outcome.h"
#include "ui/base/unsaved.h"
#include "ui/records/field_entry.h"
#include "ui/records/record_cells.h"

#include <QAbstractTableModel>

namespace slate {

/// The records of a kind as a table, made from their schema. Shows what the session's production shows,
/// and follows the catalog row by row.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Roles {
        SortRole = Qt::UserRole, ///< what a column is sorted by: a number, or a text
        RefRole,                 ///< QVariant of RecordRef
        ToneRole,                ///< int of the palette::Role of a state, where a cell has one
        MeaningRole,             ///< int of the Meaning of a status that is saved, where a cell has one
        UnsavedRole,             ///< bool: it shows what was typed and is not saved
    };

    RecordTableModel(Session &session, Kind kind, QObject *parent = nullptr);

    Kind kind() const { return m_kind; }
    /// The schema of the kind as it is in this slate; another one after the model was reset.
    const RecordSchema &schema() const { return *m_schema; }
    const std::vector<Column> &columns() const { return m_cells.columns(); }
    int columnOf(const QByteArray &key) const;
    RecordRef refAt(int row) const;
    int rowOf(RecordRef ref) const;
    /// All words of a row in small letters, to be filtered by.
    const QString &wordsOf(int row) const;
    /// Whether `left` comes before `right` by a column; unknown values come last in either order.
    bool isBefore(int left, int right, int column, Qt::SortOrder order) const;

    /// What is changed in these rows moves none of them, by what it is sorted by or filtered out, until
    /// releasePlaces(): the row that Enter goes to is the one that was below.
    void keepPlaces(const std::vector<RecordRef> &refs)
    {
        for (const RecordRef &ref : refs)
            m_keptPlaces.insert(ref.id);
    }
    void releasePlaces() { refresh(std::exchange(m_keptPlaces, {})); }
    bool keepsPlace(int row) const { return m_keptPlaces.contains(refAt(row).id); }

    /// The column in which a new row is named: the first, or the one field that is needed.
    int nameColumn() const;
    /// Puts an empty row at the end that is in no slate yet; setData on it adds the record. A scene comes
    /// after the chosen one.
    int startDraft(RecordRef chosen = {});
    void dropDraft();
    /// -1 when there is none.
    int draftRow() const { return m_draft ? rowOf(m_draft->ref()) : -1; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Takes an Entry, or a text to be read. One edit; false when it was not kept.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// What became of the last one.
    Outcome lastOutcome() const { return m_outcome; }
    /// Where what is typed for a cell is kept until it is saved.
    TypedPlace placeOf(RecordRef ref, int field) const;
    /// Whether something was typed for the draft and is not saved.
    bool hasUnsavedDraft() const;

Q_SIGNALS:
    /// The draft was kept and is a record now.
    void added(slate::RecordRef ref);

private:
    void reload();
    void gatherWords();
    Outcome keep(const QModelIndex &index, const Entry &entry);
    const TypedText *typedAt(const Record &record, int column) const;
    void followUnsaved(RecordRef ref);
    void follow(const Changes &changes);
    void insertNew(const std::vector<qint64> &ids);
    void removeGone(const QSet<qint64> &ids);
    void refresh(const QSet<qint64> &ids);
    Outcome keepDraft(const QModelIndex &index, const Entry &entry);

    const Record *recordAt(int row) const;
    const SortKey &keyOf(int row, int column) const;

    Session &m_session;
    Kind m_kind;
    const RecordSchema *m_schema;
    RecordCells m_cells;
    RecordRows m_rows;
    std::optional<Record> m_draft;
    QSet<qint64> m_keptPlaces;
    Outcome m_outcome = Outcome::Kept;
    int m_gathered = 0; ///< rows whose words were made ready for the filter
};

} // namespace slate
