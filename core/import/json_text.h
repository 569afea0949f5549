#pragma once

#include "core/model/choices.h"

#include <QString>

#include <optional>

namespace slate {

/// Writes JSON to the end of a text. An import of a feature writes hundreds of objects and one of a large
/// file ten thousand, for which a tree of values or a text for each is most of the time.
class JsonText
{
public:
    void begin(QChar bracket)
    {
        comma();
        m_text += bracket;
        m_follows = false;
    }
    void end(QChar bracket)
    {
        m_text += bracket;
        m_follows = true;
    }
    /// Begins what stands under a key.
    void key(const char *key)
    {
        comma();
        m_text += u'"';
        m_text += QLatin1String(key);
        m_text += QLatin1String("\":");
        m_follows = false;
    }
    void add(const QString &text)
    {
        comma();
        m_text += u'"';
        for (const QChar letter : text) {
            if (letter.unicode() < 0x20) {
                m_text += escaped(letter);
                continue;
            }
            if (letter == u'"' || letter == u'\\')
                m_text += u'\\';
            m_text += letter;
        }
        m_text += u'"';
    }
    /// `text` is JSON already.
    void addPlain(const QString &text)
    {
        comma();
        m_text += text;
    }
    void addId(qint64 value)
    {
        if (value == 0)
            addPlain(QStringLiteral("null"));
        else
            add(QString::number(value));
    }
    void addFlag(bool flag) { addPlain(flag ? QStringLiteral("true") : QStringLiteral("false")); }

    // What is not known has no key.
    void add(const char *name, const QString &text)
    {
        if (text.isEmpty())
            return;
        key(name);
        add(text);
    }
    void add(const char *name, std::optional<int> number)
    {
        if (!number)
            return;
        key(name);
        addPlain(QString::number(*number));
    }
    /// Enumerators are kept by their keys, which never change their meaning.
    template<typename E>
    void addChoice(const char *name, const std::optional<E> &value)
    {
        if (value)
            add(name, QLatin1String(choicesOf<E>().items[static_cast<int>(*value)].key));
    }

    const QString &text() const { return m_text; }

private:
    void comma()
    {
        if (m_follows)
            m_text += u',';
        m_follows = true;
    }
    static QString escaped(QChar letter)
    {
        switch (letter.unicode()) {
        case u'\b':
            return QStringLiteral("\\b");
        case u'\f':
            return QStringLiteral("\\f");
        case u'\n':
            return QStringLiteral("\\n");
        case u'\r':
            return QStringLiteral("\\r");
        case u'\t':
            return QStringLiteral("\\t");
        default:
            return QStringLiteral("\\u%1").arg(int(letter.unicode()), 4, 16, QLatin1Char('0'));
        }
    }

    QString m_text;
    bool m_follows = false; ///< something stands before on this level
};

} // namespace slate
