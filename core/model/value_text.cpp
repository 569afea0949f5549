#include "core/model/schema.h"

#include <QCoreApplication>
#include <QLocale>

namespace slate {

namespace {

struct Words {
    const Field &field;

    QString operator()(std::monostate) const { return QStringLiteral("—"); }
    QString operator()(const QString &text) const
    {
        return field.choices ? field.choices->titleOf(text) : text;
    }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(bool flag) const
    {
        return flag ? QCoreApplication::translate("Value", "Yes")
                    : QCoreApplication::translate("Value", "No");
    }
    QString operator()(QDate day) const { return QLocale().toString(day, QLocale::ShortFormat); }
    template<typename V>
    QString operator()(const V &value) const
    {
        return slate::displayText(value);
    }
};

} // namespace

QString displayText(const Field &field, const Value &value)
{
    return std::visit(Words {field}, value);
}

} // namespace slate
