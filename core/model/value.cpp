#include "core/model/value.h"

#include <QCoreApplication>

namespace slate {

int ChoiceList::indexOf(const QString &key) const
{
    for (int i = 0; i < size; ++i) {
        if (key == keyAt(i))
            return i;
    }
    return -1;
}

QString ChoiceList::titleOf(const QString &key) const
{
    const int index = indexOf(key);
    return index < 0 || namedByPeople ? key : QCoreApplication::translate("Choice", items[index].title);
}

} // namespace slate
