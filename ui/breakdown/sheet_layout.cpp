#include "ui/breakdown/sheet_layout.h"

namespace slate {

namespace {

constexpr int leastColumn = 190;
constexpr int gap = 8;

} // namespace

BoxColumns arrangeBoxes(
    int count, int width, int leastColumn, int gap, const std::function<int(int box, int width)> &heightAt)
{
    const int columns = std::max(1, (width + gap) / (leastColumn + gap));
    const int columnWidth = (width - (columns - 1) * gap) / columns;
    std::vector<int> filled(size_t(columns), 0);
    BoxColumns arranged;
    for (int i = 0; i < count; ++i) {
        const auto column = std::min_element(filled.begin(), filled.end());
        const int x = int(column - filled.begin()) * (columnWidth + gap);
        const int y = *column == 0 ? 0 : *column + gap;
        const int height = heightAt(i, columnWidth);
        arranged.boxes.emplace_back(x, y, columnWidth, height);
        *column = y + height;
        arranged.height = std::max(arranged.height, *column);
    }
    return arranged;
}

SheetLayout::SheetLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

SheetLayout::~SheetLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

QLayoutItem *SheetLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem *SheetLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

BoxColumns SheetLayout::arranged(int width) const
{
    return arrangeBoxes(count(), width, leastColumn, gap, [this](int box, int columnWidth) {
        const QLayoutItem *item = m_items[size_t(box)];
        return item->hasHeightForWidth() ? item->heightForWidth(columnWidth) : item->sizeHint().height();
    });
}

QSize SheetLayout::minimumSize() const
{
    return {leastColumn, 0};
}

int SheetLayout::heightForWidth(int width) const
{
    return arranged(width).height;
}

void SheetLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const BoxColumns columns = arranged(rect.width());
    for (size_t i = 0; i < m_items.size(); ++i)
        m_items[i]->setGeometry(columns.boxes[i].translated(rect.topLeft()));
}

} // namespace slate
