#include "ui/base/unsaved.h"

#include "core/model/file_name.h"
#include "core/model/schema.h"
#include "core/store/slate.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QStandardPaths>

namespace slate {

namespace {

constexpr int writeAfterMs = 1000;
constexpr qint64 mostBytes = 64 * 1024 * 1024; ///< of a draft that is read: nobody types more
constexpr QFile::Permissions ownersOnly = QFile::ReadOwner | QFile::WriteOwner;

/// One name for a slate by whichever path it is opened.
QString nameOf(const QString &slate)
{
    const QString canonical = canonicalPath(slate);
    return canonical.isEmpty() ? resolvedPath(slate) : canonical;
}

QJsonObject objectIn(const QString &draft)
{
    QFile file(draft);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

bool writeJson(const QString &draft, const QJsonObject &json)
{
    const QByteArray bytes = QJsonDocument(json).toJson();
    QSaveFile file(draft);
    const bool done = file.open(QIODevice::WriteOnly) && file.setPermissions(ownersOnly)
        && file.write(bytes) == bytes.size()
        // What it has not written yet it would write while it takes the old one's place, and not tell.
        && file.flush() && file.commit();
    if (!done)
        qWarning("what is not saved could not be kept as a draft: %s", qPrintable(file.errorString()));
    return done;
}

QJsonObject jsonOf(RecordRef ref)
{
    // A number of 63 bits is not kept whole by every reader of JSON.
    return {{QStringLiteral("kind"), QString::fromLatin1(schemaOf(ref.kind).table)},
        {QStringLiteral("id"), QString::number(ref.id)}};
}

RecordRef refOf(const QJsonValue &json)
{
    const auto kind = kindOfTable(json[QLatin1String("kind")].toString());
    return kind ? RecordRef {*kind, json[QLatin1String("id")].toString().toLongLong()} : RecordRef {};
}

QJsonObject jsonOf(const TypedText &typed)
{
    const TypedPlace &place = typed.place;
    return {{QStringLiteral("place"), QString::fromUtf8(place.key)}, {QStringLiteral("title"), place.title},
        {QStringLiteral("record"), jsonOf(place.record)}, {QStringLiteral("parent"), jsonOf(place.parent)},
        {QStringLiteral("field"), QString::fromUtf8(place.field)}, {QStringLiteral("text"), typed.text}};
}

TypedText typedOf(const QJsonValue &json)
{
    return {{json[QLatin1String("place")].toString().toUtf8(), json[QLatin1String("title")].toString(),
                refOf(json[QLatin1String("record")]), refOf(json[QLatin1String("parent")]),
                json[QLatin1String("field")].toString().toUtf8()},
        json[QLatin1String("text")].toString()};
}

/// Whether a draft that a slate is offered stays for another one in whose place is something else now: that
/// may come back.
bool isKeptForOther(const QString &draft, const QString &offered)
{
    const QString slate = pathFromWords(objectIn(draft).value(QLatin1String("slate")).toString());
    return slate != offered && isThere(slate);
}

QString lockOf(const QString &path)
{
    return path + QStringLiteral(".lock");
}

/// A lock that only ends with the program that holds it, however long that types.
std::unique_ptr<QLockFile> makeLock(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(lockOf(path));
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace

Unsaved::Unsaved(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(writeAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &Unsaved::write);
}

Unsaved::~Unsaved()
{
    close();
}

QString Unsaved::folder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("drafts"));
}

void Unsaved::open(const QString &slate, qint64 identity)
{
    close();
    m_slate = slate.isEmpty() ? slate : nameOf(slate);
    m_identity = identity;
    if (!slate.isEmpty())
        adopt();
}

void Unsaved::setIdentity(qint64 identity)
{
    m_identity = identity;
    if (!m_texts.isEmpty() && !m_timer.isActive())
        m_timer.start();
}

void Unsaved::close()
{
    if (m_timer.isActive())
        write();
    m_texts.clear();
    m_alsoIn.clear();
    m_isLost = false;
    m_path.clear();
    m_lock.reset();
    setKept(true);
}

void Unsaved::setLost(bool lost)
{
    if (std::exchange(m_isLost, lost) != lost && !m_texts.isEmpty() && !m_timer.isActive())
        m_timer.start();
}

void Unsaved::handOver(const QString &slate)
{
    if (m_texts.isEmpty())
        return;
    m_alsoIn << nameOf(slate);
    m_isLost = false;
    write();
}

void Unsaved::add(const QMap<QByteArray, TypedText> &texts)
{
    for (const TypedText &typed : texts) {
        if (!find(typed.place.key))
            put(typed.place, typed.text);
    }
}

void Unsaved::endTyping(const QByteArray &key)
{
    if (find(key))
        Q_EMIT typingEnded(key);
}

// Each program has a file of its own; that of one which is still running is left to it.
void Unsaved::adopt()
{
    const QDir drafts(folder());
    QStringList taken;
    QStringList shared;
    const auto stays = [this](const QString &draft) {
        return isLeftFor(draft) || isKeptForOther(draft, m_slate);
    };
    std::vector<std::unique_ptr<QLockFile>> locks;
    const QStringList files =
        drafts.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QString &name : files) {
        if (!isLeftFor(drafts.filePath(name)) && !isMine(drafts.filePath(name)))
            continue;
        auto lock = makeLock(drafts.filePath(name));
        if (!lock->tryLock(0))
            continue;
        read(drafts.filePath(name));
        (stays(drafts.filePath(name)) ? shared : taken) << drafts.filePath(name);
        locks.push_back(std::move(lock));
    }
    // The old files go only when all that they hold is in the new one.
    if (!write())
        return;
    for (const QString &path : taken)
        QFile::remove(path);
    for (const QString &path : shared) {
        QJsonObject json = objectIn(path);
        json.remove(QLatin1String("lost"));
        QJsonArray alsoIn = json.value(QLatin1String("alsoIn")).toArray();
        alsoIn.append(wordsForPath(m_slate));
        json.insert(QStringLiteral("alsoIn"), alsoIn);
        writeJson(path, json);
    }
}

// What was typed for a slate that something else had taken the place of.
bool Unsaved::isLeftFor(const QString &draft) const
{
    const QJsonObject json = objectIn(draft);
    const qint64 identity = json.value(QLatin1String("identity")).toString().toLongLong();
    return json.value(QLatin1String("lost")).toBool() && identity != 0 && identity != m_identity
        && pathFromWords(json.value(QLatin1String("slate")).toString()) == m_slate;
}

// Copies of a slate have one identity: where its file still stands where a draft was typed, the draft is that
// file's. Another slate that was put in its place is not it, and then the draft is any copy's.
bool Unsaved::isMine(const QString &draft) const
{
    const QJsonObject json = objectIn(draft);
    const QString slate = pathFromWords(json.value(QLatin1String("slate")).toString());
    const qint64 identity = json.value(QLatin1String("identity")).toString().toLongLong();
    if (slate == m_slate)
        return identity == 0 || m_identity == 0 || identity == m_identity;
    if (identity == 0 || identity != m_identity || slate.isEmpty())
        return false;
    const QJsonArray alsoIn = json.value(QLatin1String("alsoIn")).toArray();
    return !alsoIn.contains(wordsForPath(m_slate)) && !Slate::mayStandAt(slate, identity);
}

void Unsaved::read(const QString &path)
{
    const QJsonObject json = objectIn(path);
    // Where it stays for another slate, that one's copies are not this one's.
    if (!isLeftFor(path) && !isKeptForOther(path, m_slate)) {
        for (const QJsonValue &each : json.value(QLatin1String("alsoIn")).toArray())
            m_alsoIn << pathFromWords(each.toString());
    }
    for (const QJsonValue &each : json.value(QLatin1String("texts")).toArray()) {
        const TypedText typed = typedOf(each);
        if (!typed.place.key.isEmpty())
            m_texts.insert(typed.place.key, typed);
    }
}

bool Unsaved::write()
{
    m_timer.stop();
    if (m_slate.isEmpty())
        return true;
    const bool done = m_texts.isEmpty() || writeDraft();
    if (m_texts.isEmpty() && !m_path.isEmpty())
        QFile::remove(m_path);
    setKept(done);
    if (done)
        Q_EMIT written();
    else
        m_timer.start();
    return done;
}

bool Unsaved::writeDraft()
{
    if (m_path.isEmpty()) {
        const QDir drafts(folder());
        drafts.mkpath(QStringLiteral("."));
        QFile::setPermissions(drafts.path(), ownersOnly | QFile::ExeOwner);
        m_path = drafts.filePath(QStringLiteral("%1.json").arg(
            QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0')));
        m_lock = makeLock(m_path);
        m_lock->tryLock(0);
    }
    QJsonArray texts;
    for (const TypedText &typed : std::as_const(m_texts))
        texts.append(jsonOf(typed));
    QJsonArray alsoIn;
    for (const QString &path : std::as_const(m_alsoIn))
        alsoIn.append(wordsForPath(path));
    QJsonObject json {{QStringLiteral("slate"), wordsForPath(m_slate)},
        {QStringLiteral("identity"), QString::number(m_identity)}, {QStringLiteral("alsoIn"), alsoIn},
        {QStringLiteral("texts"), texts}};
    if (m_isLost)
        json.insert(QStringLiteral("lost"), true);
    return writeJson(m_path, json);
}

void Unsaved::setKept(bool kept)
{
    if (std::exchange(m_isKept, kept) != kept)
        Q_EMIT keptChanged();
}

// Not begun anew with each key, so that who types on is never further than the interval from the disk.
void Unsaved::touched(const QByteArray &key, RecordRef record)
{
    if (!m_timer.isActive())
        m_timer.start();
    Q_EMIT changed(key, record);
}

void Unsaved::put(const TypedPlace &place, const QString &text)
{
    if (place.key.isEmpty())
        return;
    const auto known = m_texts.constFind(place.key);
    if (known != m_texts.constEnd() && known->text == text)
        return;
    m_texts.insert(place.key, {place, text});
    m_alsoIn.clear(); // where what was here before went, this did not go
    touched(place.key, place.record);
}

void Unsaved::forget(const QByteArray &key)
{
    const auto known = m_texts.constFind(key);
    if (known == m_texts.constEnd())
        return;
    const RecordRef record = known->place.record;
    m_texts.erase(known);
    touched(key, record);
}

void Unsaved::forgetAll()
{
    for (const QByteArray &key : m_texts.keys())
        forget(key);
    write();
}

const TypedText *Unsaved::find(const QByteArray &key) const
{
    const auto known = m_texts.constFind(key);
    return known == m_texts.constEnd() ? nullptr : &*known;
}

void keepTyped(QLineEdit &line, Unsaved &unsaved, const TypedPlace &place)
{
    if (const TypedText *typed = unsaved.find(place.key))
        line.setText(typed->text);
    QObject::connect(&line, &QLineEdit::textEdited, &unsaved, [&unsaved, place](const QString &text) {
        text.isEmpty() ? unsaved.forget(place.key) : unsaved.put(place, text);
    });
}

void keepTyped(QPlainTextEdit &text, Unsaved &unsaved, const TypedPlace &place)
{
    if (const TypedText *typed = unsaved.find(place.key))
        text.setPlainText(typed->text);
    QObject::connect(&text, &QPlainTextEdit::textChanged, &unsaved, [&text, &unsaved, place] {
        text.document()->isEmpty() ? unsaved.forget(place.key) : unsaved.put(place, text.toPlainText());
    });
}

TypedPlace acceptedPlace(const QString &conflict)
{
    TypedPlace place;
    place.key = "accepted/" + QCryptographicHash::hash(conflict.toUtf8(), QCryptographicHash::Sha256).toHex();
    place.title = QCoreApplication::translate("Unsaved", "Reason: %1").arg(conflict);
    return place;
}

TypedPlace movedPlace(const QString &milestone, const char *part)
{
    TypedPlace place;
    place.key = "moved/" + QCryptographicHash::hash(milestone.toUtf8(), QCryptographicHash::Sha256).toHex()
        + '/' + part;
    place.title = QCoreApplication::translate("Unsaved", "Why the date of %1 moves").arg(milestone);
    return place;
}

} // namespace slate
