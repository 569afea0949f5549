#pragma once

#include "core/import/import_plan.h"

#include <QAbstractTableModel>

namespace slate {

/// Names of a script, and for each the record that it becomes, which can be chosen anew.
class ImportMatchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Group, Uses, Becomes, Why, ColumnCount };
    enum Role { OptionsRole = Qt::UserRole + 1 };

    /// One thing that a name can become.
    struct Option {
        Take take = Take::Existing;
        qint64 id = 0;
        QString words;
        qint64 group = 0;    ///< offered to the rows of this group
        QStringList as = {}; ///< other names of the list, and it becomes what they become
        bool operator==(const Option &) const = default;
    };
    struct Row {
        QString name;
        int uses = 0;
        Take take = Take::New;
        qint64 id = 0;
        std::vector<qint64> near;
        bool remembered = false;
        bool chosen = false;
        qint64 group = 0;
        QString groupName;
        QString together;       ///< of a name that can lead to several at once: all of them; the id is 0 then
        QStringList inCue;      ///< whom the name names, where it names several
        bool asksInCue = false; ///< some of those are in the list by themselves
        QStringList as;         ///< of Existing with id 0: the names that it goes with
        QString said;           ///< what else the script says of it: "voice only in 2 scenes (V.O.)"
    };
    /// The words of one list: what its names are, and what "new" and "leave out" are called.
    struct Words {
        QString name;
        QString uses;
        QString fresh;
        QString leaveOut;
        QString sameAs = {}; ///< "Same as %1"; empty: a name never goes with another one of the list
        QString group = {};  ///< empty: the names are in no groups
    };

    ImportMatchModel(const Words &words, QObject *parent = nullptr);

    bool hasGroups() const { return !m_words.group.isEmpty(); }
    /// `options` are the records that can be chosen, by name.
    void setRows(std::vector<Row> rows, std::vector<Option> options);
    const std::vector<Row> &rows() const { return m_rows; }
    /// What a row can become: what is near first, then new, leave out, and all others.
    std::vector<Option> optionsFor(int row) const;
    void choose(int row, const Option &option);
    void setSaid(int row, const QString &said);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// With EditRole: the place among optionsFor.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosen();

private:
    QString wordsOf(const Row &row) const;
    QString whyWords(const Row &row) const;
    QString asWords(const QStringList &names) const;
    const Option *optionOf(qint64 id) const;

    Words m_words;
    std::vector<Row> m_rows;
    std::vector<Option> m_options;
    QHash<qint64, size_t> m_places;
};

} // namespace slate
