#include "ui/overview/tab_thread.h"

#include <QGridLayout>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace slate {

namespace {

std::vector<QLayoutItem *> itemsInOrder(QLayout *layout)
{
    std::vector<std::pair<std::pair<int, int>, QLayoutItem *>> placed;
    for (int i = 0; i < layout->count(); ++i) {
        int row = 0;
        int column = i;
        int span = 0;
        if (auto *grid = qobject_cast<QGridLayout *>(layout))
            grid->getItemPosition(i, &row, &column, &span, &span);
        placed.push_back({{row, column}, layout->itemAt(i)});
    }
    std::stable_sort(
        placed.begin(), placed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<QLayoutItem *> items;
    for (const auto &[place, item] : placed)
        items.push_back(item);
    return items;
}

void collect(QWidget *widget, std::vector<QWidget *> &found);

void collect(QLayout *layout, std::vector<QWidget *> &found)
{
    for (QLayoutItem *item : itemsInOrder(layout)) {
        if (item->widget())
            collect(item->widget(), found);
        else if (item->layout())
            collect(item->layout(), found);
    }
}

void collect(QWidget *widget, std::vector<QWidget *> &found)
{
    if (widget->focusPolicy() & Qt::TabFocus)
        found.push_back(widget);
    if (widget->layout()) {
        collect(widget->layout(), found);
        return;
    }
    for (QObject *child : widget->children()) {
        if (child->isWidgetType())
            collect(static_cast<QWidget *>(child), found);
    }
}

} // namespace

void threadTabs(QWidget *root)
{
    std::vector<QWidget *> found;
    collect(root, found);
    for (size_t i = 1; i < found.size(); ++i)
        QWidget::setTabOrder(found[i - 1], found[i]);
}

} // namespace slate
