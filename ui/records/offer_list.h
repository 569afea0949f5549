#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QListView;
class QStringListModel;

namespace slate {

/// The lines under a field to choose from: what is there by such a name and, behind a hairline, a new one.
/// It floats over the whole window; the field keeps the keys and says what they do. Nothing is marked until
/// a person goes there, so that no letter of theirs becomes something else by itself.
class OfferList : public QFrame
{
    Q_OBJECT

public:
    explicit OfferList(QWidget *field);

    /// Shows names under the field and, where it is not empty, the line that adds something of the name
    /// `fresh`. Hides where there is nothing to choose.
    void offer(const QStringList &names, const QString &fresh);
    /// The same with a question over them. Without a name to choose the new one is marked.
    void ask(const QString &question, const QStringList &names, const QString &fresh);
    /// Marks the next line, or the one before.
    void step(int by);
    /// Whether a line is marked and seen.
    bool hasMarked() const;
    bool isAddMarked() const;
    /// The name in the marked line; of a new one what it would be called.
    QString marked() const;

    /// The names in which the words occur, those that begin with them first.
    static QStringList matching(const QStringList &names, const QString &words);

Q_SIGNALS:
    /// A line was clicked, and is marked.
    void clicked();

private:
    void place();

    QPointer<QWidget> m_field;
    QLabel *m_question;
    QListView *m_list;
    QStringListModel *m_model;
    QString m_fresh;
};

} // namespace slate
