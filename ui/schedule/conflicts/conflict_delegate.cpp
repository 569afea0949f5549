#include "ui/schedule/conflicts/conflict_delegate.h"

#include "ui/base/theme.h"
#include "ui/schedule/conflicts/conflicts_model.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace slate {

namespace {

constexpr int rowPadding = 6;
constexpr int conflictIconWidth = 24;
constexpr int dayBoxSide = 18;
constexpr int dayBoxGap = 2;
constexpr int dayBarHeight = 6;

QFont strongOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

int wrappedHeight(const QFont &font, int width, const QString &text)
{
    return text.isEmpty()
        ? 0
        : QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text).height();
}

palette::Role inkOfConflict(const Conflict &conflict)
{
    return conflict.accepted()                         ? palette::Role::Muted
        : conflict.weight() == ConflictWeight::ToCheck ? palette::Role::Attention
                                                       : palette::Role::Wrong;
}

} // namespace

ConflictDelegate::ConflictDelegate(const ConflictsModel &model, QTreeView &tree)
    : QStyledItemDelegate(&tree),
      m_model(model),
      m_tree(tree)
{
}

int ConflictDelegate::roomFor(const QModelIndex &index) const
{
    // The first column begins behind two steps and the icon.
    const int before = index.column() == 0 ? 2 * m_tree.indentation() + conflictIconWidth : 0;
    return std::max(60, m_tree.columnWidth(index.column()) - before - 12);
}

QSize ConflictDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Conflict *conflict = m_model.conflict(index);
    if (!conflict)
        return {0, measures::rowHeight};
    const int room = roomFor(index);
    int height = 0;
    if (index.column() == ConflictsModel::What)
        height = wrappedHeight(strongOf(option.font), room, index.data().toString())
            + wrappedHeight(option.font, room, m_model.details(*conflict));
    else if (index.column() == ConflictsModel::Mending)
        height = wrappedHeight(option.font, room, index.data().toString());
    else
        height = option.fontMetrics.height() + dayBarHeight + 2;
    return {0, height + 2 * rowPadding};
}

void ConflictDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!m_model.conflict(index) || index.column() == ConflictsModel::Mending) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.icon = QIcon();
    (ground.widget ? ground.widget->style() : QApplication::style())
        ->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
    painter->save();
    if (index.column() == ConflictsModel::What)
        paintWhat(*painter, option, index);
    else
        paintDays(*painter, option, index);
    painter->restore();
}

void ConflictDelegate::paintWhat(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using palette::Role;
    const Conflict &conflict = *m_model.conflict(index);
    const QRect inner = option.rect.adjusted(0, rowPadding, -rowPadding, -rowPadding);
    index.data(Qt::DecorationRole).value<QIcon>().paint(&painter, QRect(inner.left(), inner.top(), 18, 18));
    QRect words = inner.adjusted(conflictIconWidth, 0, 0, 0);
    painter.setFont(strongOf(option.font));
    painter.setPen(palette::color(conflict.accepted() ? Role::Muted : Role::Text));
    const QString text = index.data().toString();
    painter.drawText(words, Qt::TextWordWrap, text);
    words.setTop(words.top() + wrappedHeight(painter.font(), words.width(), text));
    painter.setFont(option.font);
    painter.setPen(palette::color(Role::Muted));
    painter.drawText(words, Qt::TextWordWrap, m_model.details(conflict));
}

/// A box for each day where there is room for them, else one bar in which the days are marked.
void ConflictDelegate::paintDays(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using palette::Role;
    const Conflict &conflict = *m_model.conflict(index);
    const ConflictsModel::DayMarks marks = m_model.marks(conflict);
    const QRect inner = option.rect.adjusted(4, rowPadding, -rowPadding, -rowPadding);
    const auto isMarked = [&](int number) {
        return std::find(marks.numbers.begin(), marks.numbers.end(), number) != marks.numbers.end();
    };
    painter.setFont(option.font);
    const QString text = index.data().toString();
    if (!marks.areAll || marks.count == 0 || marks.count * (dayBoxSide + dayBoxGap) > inner.width()) {
        painter.setPen(palette::color(conflict.accepted() ? Role::Muted : Role::Text));
        painter.drawText(
            inner, Qt::TextSingleLine, option.fontMetrics.elidedText(text, Qt::ElideRight, inner.width()));
        const int top = inner.top() + option.fontMetrics.height() + 2;
        for (int number = 1; number <= marks.count; ++number) {
            const int left = inner.left() + (number - 1) * inner.width() / marks.count;
            const int right = inner.left() + number * inner.width() / marks.count;
            painter.fillRect(left, top, std::max(1, right - left - (right - left > 3 ? 1 : 0)), dayBarHeight,
                palette::color(isMarked(number) ? inkOfConflict(conflict) : Role::Line));
        }
        return;
    }
    painter.setFont(fontOf(TextSize::Caption));
    painter.setRenderHint(QPainter::Antialiasing);
    for (int number = 1; number <= marks.count; ++number) {
        const QRectF box(inner.left() + (number - 1) * (dayBoxSide + dayBoxGap) + 0.5, inner.top() + 0.5,
            dayBoxSide - 1, dayBoxSide - 1);
        const bool marked = isMarked(number);
        painter.setPen(palette::color(marked ? inkOfConflict(conflict) : Role::Line));
        painter.setBrush(marked ? QBrush(palette::color(inkOfConflict(conflict))) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(marked ? palette::textOn(inkOfConflict(conflict)) : palette::color(Role::Muted));
        painter.drawText(box, Qt::AlignCenter, QString::number(number));
    }
}

} // namespace slate
