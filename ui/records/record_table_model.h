#pragma once

#include "ui/base/outcome.h"
#include "ui/base/unsaved.h"
#include "ui/records/children_index.h"
#include "ui/records/columns.h"
#include "ui/records/field_entry.h"
#include "ui/records/sort_key.h"

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
        UnsavedRole,             ///< bool: it shows what was typed and is not saved
    };

    RecordTableModel(Session &session, Kind kind, QObject *parent = nullptr);

    Kind kind() const { return m_kind; }
    const RecordSchema &schema() const { return m_schema; }
    const std::vector<Column> &columns() const { return m_columns; }
    int columnOf(const QByteArray &key) const;
    RecordRef refAt(int row) const;
    int rowOf(RecordRef ref) const;
    /// All words of a row in small letters, to be filtered by.
    const QString &wordsOf(int row) const;
    /// Whether `left` comes before `right` by a column; unknown values come last in either order.
    bool isBefore(int left, int right, int column, Qt::SortOrder order) const;

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
    struct Row {
        qint64 id = 0;
        mutable bool hasWords = false;
        mutable QString words;
        mutable int keyColumn = -1;
        mutable SortKey key;
    };

    void reload();
    void gatherWords();
    Outcome keep(const QModelIndex &index, const Entry &entry);
    const TypedText *typedAt(const Record &record, int column) const;
    void followUnsaved(RecordRef ref);
    void follow(const Changes &changes);
    void followReferences(const Changes &changes, QSet<qint64> &touched) const;
    void followChildren(const Changes &changes, QSet<qint64> &touched) const;
    void insertNew(const std::vector<qint64> &ids);
    void removeGone(const QSet<qint64> &ids);
    void refresh(const QSet<qint64> &ids);
    void numberRows(size_t from);
    Outcome keepDraft(const QModelIndex &index, const Entry &entry);

    const Record *recordAt(int row) const;
    Family familyOf(const Record &record, const Derived &derived) const;
    QString text(const Record &record, const Column &column) const;
    QVariant tone(const Record &record, const Column &column) const;
    SortKey makeKey(const Record &record, const Column &column) const;
    const SortKey &keyOf(int row, int column) const;

    Session &m_session;
    Kind m_kind;
    const RecordSchema &m_schema;
    std::vector<Column> m_columns;
    std::vector<ChildrenIndex> m_children;
    std::vector<Row> m_rows;
    QHash<qint64, int> m_places;
    std::optional<Record> m_draft;
    Outcome m_outcome = Outcome::Kept;
    int m_gathered = 0; ///< rows whose words were made ready for the filter
    QCollator m_collator;
    using Sorter = std::function<SortKey(const Record &)>;
    const Sorter &sorterOf(int field) const;
    mutable QHash<int, Sorter>
        m_sorters; ///< by field; what the kind has of its own, made when first sorted by
    /// How many scenes or parts of the same production have the number of a record; 1 for other fields.
    int usesOf(const Record &record, const Column &column) const;
    const QHash<QString, int> &uses() const;
    QString numberOfItsOwn(const Record &record) const;
    /// The rows whose number another has now, or had before.
    void followUses(const Changes &changes, QSet<qint64> &touched) const;

    mutable std::optional<QHash<QString, int>> m_uses; ///< by production and number
};

} // namespace slate
