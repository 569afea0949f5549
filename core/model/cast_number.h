#pragma once

#include <QString>

#include <vector>

namespace slate {

/// The number of a part as strips and call sheets show it: 1, 1X (a stunt double), 1PD, 3A. A text that is
/// sorted by its number. [TRADE: Movie Magic's alphanumeric board id]
class CastNumber
{
public:
    CastNumber() = default;
    CastNumber(int number) : m_text(QString::number(number)) { }
    explicit CastNumber(QString text) : m_text(std::move(text)) { }

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    explicit operator bool() const { return !m_text.isEmpty(); }
    /// The number that it begins with; 0 where it begins with a letter.
    qint64 value() const;

    friend bool operator==(const CastNumber &, const CastNumber &) = default;
    /// By value, then by letters without regard to case; none at all comes last.
    friend bool operator<(const CastNumber &a, const CastNumber &b);

private:
    QString m_text;
};

/// Whether a text can be a cast number: up to twelve letters, digits, dots and hyphens, not 0 alone.
bool isCastNumber(const QString &text);

/// What a list that names people by their cast number says at its beginning: "12", "1X", "3. ANNA", "3 ANNA",
/// "#3 ANNA" are a number and perhaps a name. "7 OF NINE" without a mark is a name.
struct NumberedName {
    CastNumber number; ///< empty where the text is a name alone
    QString name;
};
NumberedName numberedName(const QString &text);

/// Cast numbers as one line, by number, each once: "1, 2, 10".
QString castNumbersText(std::vector<CastNumber> numbers);

} // namespace slate
