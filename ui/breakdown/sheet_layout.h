#pragma once

#include <QLayout>

namespace slate {

/// Places boxes of different heights in columns, each under the shortest one so far, in the order of
/// reading. `heightAt` is asked for a box's height at the width that a column has.
struct BoxColumns {
    std::vector<QRect> boxes;
    int height = 0;
};
BoxColumns arrangeBoxes(
    int count, int width, int leastColumn, int gap, const std::function<int(int box, int width)> &heightAt);

/// Lays the boxes of a breakdown sheet out in as many columns as there is room for.
class SheetLayout : public QLayout
{
public:
    explicit SheetLayout(QWidget *parent);
    ~SheetLayout() override;

    void addItem(QLayoutItem *item) override { m_items.push_back(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    BoxColumns arranged(int width) const;

    std::vector<QLayoutItem *> m_items;
};

} // namespace slate
