#include "core/store/changeset_form.h"

#include "core/model/error.h"
#include "core/model/schema.h"

#include <sqlite3.h>

namespace slate {

namespace {

// What stands before a value; the numbers of SQLite's types, and nothing for a column that is left out.
constexpr int leftOut = 0;
constexpr quint64 mostColumns = 2000; // SQLite's own limit

/// Reads the bytes of a changeset, https://www.sqlite.org/session/c_changesetiter.html: tables, each with its
/// rows.
class ChangesetReader
{
public:
    ChangesetReader(const QByteArray &bytes, bool onlyRecords)
        : m_at(reinterpret_cast<const uchar *>(bytes.constData())),
          m_end(m_at + bytes.size()),
          m_onlyRecords(onlyRecords)
    {
    }

    void read()
    {
        while (m_at < m_end) {
            const int mark = byte();
            if (mark == 'T')
                readTable();
            else
                readRow(mark);
        }
    }

private:
    [[noreturn]] static void refuse()
    {
        throw Error(Error::Code::Damaged, QStringLiteral("an entry of the history cannot be read"));
    }
    static void require(bool holds)
    {
        if (!holds)
            refuse();
    }

    quint64 left() const { return static_cast<quint64>(m_end - m_at); }
    int byte()
    {
        require(left() > 0);
        return *m_at++;
    }
    void skip(quint64 count)
    {
        require(count <= left());
        m_at += count;
    }
    /// SQLite's own numbers of one to nine bytes, of which lengths need no more than five.
    quint64 number()
    {
        quint64 value = 0;
        for (int i = 0; i < 5; ++i) {
            const int next = byte();
            value = value << 7 | static_cast<quint64>(next & 0x7f);
            if ((next & 0x80) == 0)
                return value;
        }
        refuse();
    }

    void readTable()
    {
        m_columns = number();
        require(m_columns >= 1 && m_columns <= mostColumns);
        const uchar *keys = m_at;
        skip(m_columns);
        const uchar *name = m_at;
        while (byte() != 0) { }
        const auto kind = kindOfTable(QString::fromUtf8(reinterpret_cast<const char *>(name)));
        m_isRecord = kind.has_value();
        if (m_onlyRecords)
            require(kind && m_columns <= schemaOf(*kind).fields.size() + 1);
        if (m_isRecord) {
            require(keys[0] == 1);
            require(std::all_of(keys + 1, keys + m_columns, [](uchar key) { return key == 0; }));
        }
    }

    void readRow(int operation)
    {
        require(m_columns > 0);
        require(operation == SQLITE_INSERT || operation == SQLITE_UPDATE || operation == SQLITE_DELETE);
        byte(); // whether something else caused it
        if (operation != SQLITE_INSERT)
            readValues(operation == SQLITE_DELETE, true);
        if (operation != SQLITE_DELETE)
            readValues(operation == SQLITE_INSERT, operation == SQLITE_INSERT);
    }

    void readValues(bool whole, bool hasKey)
    {
        for (quint64 column = 0; column < m_columns; ++column) {
            const int type = byte();
            if (column == 0 && hasKey && m_isRecord)
                require(type == SQLITE_INTEGER && left() > 0 && *m_at < 0x80);
            require(type != leftOut || !whole);
            if (type == SQLITE_INTEGER || type == SQLITE_FLOAT)
                skip(8);
            else if (type == SQLITE_TEXT || type == SQLITE_BLOB)
                skip(number());
            else
                require(type == SQLITE_NULL || type == leftOut);
        }
    }

    const uchar *m_at;
    const uchar *m_end;
    bool m_onlyRecords;
    bool m_isRecord = false;
    quint64 m_columns = 0;
};

} // namespace

void requireChangeset(const QByteArray &bytes)
{
    ChangesetReader(bytes, false).read();
}

void requireChangesetOfRecords(const QByteArray &bytes)
{
    ChangesetReader(bytes, true).read();
}

} // namespace slate
