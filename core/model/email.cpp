#include "core/model/email.h"

#include <QRegularExpression>

namespace slate {

std::optional<Problem> emailProblem(const QString &address)
{
    static const QRegularExpression form(
        QStringLiteral(
            "^[^\\s@<>(),;:\"\\[\\]]+@(?:[^\\s@<>(),;:\"\\[\\].]+\\.)+[^\\s@<>(),;:\"\\[\\].]{2,}$"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression space(QStringLiteral("\\s"));
    if (address.isEmpty() || form.match(address).hasMatch())
        return std::nullopt;
    const bool hasSpace = address.contains(QLatin1Char('@')) && address.contains(space);
    return Problem {{}, hasSpace ? Problem::Rule::SpaceInEmail : Problem::Rule::NotAnEmail, {address}};
}

} // namespace slate
