#pragma once

#include "core/model/kind.h"

#include <QLockFile>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <memory>

class QLineEdit;
class QPlainTextEdit;

namespace slate {

/// A field that people type into. The same one has the same key in every run of the program.
struct TypedPlace {
    QByteArray key;
    QString title;    ///< for people: "Name of Rauma"
    RecordRef record; ///< whose page or form has the field; of a new record only its kind
    RecordRef parent; ///< of a new record: what it becomes a part of, if anything
    QByteArray field; ///< the key of its field, where it is one of a record
};

/// What a person typed and the slate does not hold.
struct TypedText {
    TypedPlace place;
    QString text;
};

/// All that people have typed into fields and that is not saved: while it is being typed, because it is
/// invalid, or because saving failed. It is in memory by its place, and within a second in a file in the
/// user's own folder, never in the slate: so it outlives a kill and stands in its field again afterwards.
class Unsaved : public QObject
{
    Q_OBJECT

public:
    explicit Unsaved(QObject *parent = nullptr);
    ~Unsaved() override;

    /// Begins with what earlier runs of the program left for a slate; an empty path keeps nothing on disk.
    /// `identity` is Slate::identity(): by it a slate that was moved or renamed has its drafts again, while
    /// of two copies each has those that were typed in it.
    void open(const QString &slate, qint64 identity = 0);
    qint64 identity() const { return m_identity; }
    /// A slate gets its identity with its first edit.
    void setIdentity(qint64 identity);
    /// Whether the slate's file is away or another one now. Then what is here is offered once to whatever is
    /// opened in its place, and stays for the slate itself.
    void setLost(bool lost);
    /// What is here goes along to another file, which has it from add(): the draft stays for this slate,
    /// should it come back, and is not offered there a second time.
    void handOver(const QString &slate);
    /// Takes what came along from another file. What was typed here counts more.
    void add(const QMap<QByteArray, TypedText> &texts);
    void put(const TypedPlace &place, const QString &text);
    void forget(const QByteArray &key);
    void forgetAll();
    const TypedText *find(const QByteArray &key) const;
    const QMap<QByteArray, TypedText> &all() const { return m_texts; }
    bool isEmpty() const { return m_texts.isEmpty(); }
    int count() const { return static_cast<int>(m_texts.size()); }
    /// Writes the drafts now, as before the program ends. Gives false where they could not be written: then
    /// those of before are kept, and it is tried again.
    bool write();
    bool isPending() const { return m_timer.isActive(); }
    /// False while what is here could not be written: a kill would lose it.
    bool isKept() const { return m_isKept; }
    /// The person has gone from where they typed, and it is not saved: other places show it now.
    void endTyping(const QByteArray &key);

    /// Where the drafts of all slates are.
    static QString folder();

Q_SIGNALS:
    void changed(const QByteArray &key, slate::RecordRef record);
    /// What stands in memory now stands on disk.
    void written();
    /// isKept() is another one.
    void keptChanged();
    void typingEnded(const QByteArray &key);

private:
    void close();
    void adopt();
    bool isMine(const QString &draft) const;
    bool isLeftFor(const QString &draft) const;
    void read(const QString &path);
    void touched(const QByteArray &key, RecordRef record);
    bool writeDraft();
    void setKept(bool kept);

    QMap<QByteArray, TypedText> m_texts;
    QString m_slate; ///< its path with every link followed
    qint64 m_identity = 0;
    QStringList m_alsoIn; ///< the files that what is here went along to
    bool m_isLost = false;
    bool m_isKept = true;
    QString m_path; ///< of the own file, made when there is something to write
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_timer;
};

/// Keeps what is typed into the field of a dialog until forget(), and shows what is kept already.
void keepTyped(QLineEdit &line, Unsaved &unsaved, const TypedPlace &place);
void keepTyped(QPlainTextEdit &text, Unsaved &unsaved, const TypedPlace &place);

/// The place of the reason for which a conflict is accepted, told by its words.
TypedPlace acceptedPlace(const QString &conflict);
/// The place of a part of the question why a date moves, by the milestone's title: "announced" or "reason".
TypedPlace movedPlace(const QString &milestone, const char *part);

} // namespace slate
