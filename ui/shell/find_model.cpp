#include "ui/shell/find_model.h"

#include "ui/base/icons.h"
#include "ui/base/popup_frame.h"
#include "ui/base/theme.h"

#include <QPainter>

namespace slate {

namespace {

using palette::Role;

constexpr int groupHeight = 30;
constexpr int lineHeight = popupRow;

const FindEntry &entryAt(const QModelIndex &index)
{
    return static_cast<const FindModel *>(index.model())->entry(index.row());
}

/// Draws words with what stands between U+0002 and U+0003 bold; stops at the end of the box.
void drawMarked(QPainter *painter, const QRect &box, const QString &text)
{
    const QFont plain = painter->font();
    QFont bold = plain;
    bold.setWeight(QFont::DemiBold);
    int x = box.left();
    QString run;
    bool marked = false;
    const auto flush = [&] {
        painter->setFont(marked ? bold : plain);
        painter->setPen(palette::color(marked ? Role::Text : Role::Muted));
        const QRect rest(x, box.top(), box.right() - x, box.height());
        const QString shown = painter->fontMetrics().elidedText(run, Qt::ElideRight, rest.width());
        if (rest.width() > 12)
            painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, shown);
        x += painter->fontMetrics().horizontalAdvance(run);
        run.clear();
    };
    for (const QChar c : text) {
        if (c == QChar(2) || c == QChar(3)) {
            flush();
            marked = c == QChar(2);
        } else {
            run += c;
        }
    }
    flush();
}

} // namespace

void FindModel::setEntries(const QList<FindEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FindEntry &entry = m_entries[index.row()];
    if (role == Qt::DisplayRole)
        return entry.title;
    if (role == Qt::AccessibleDescriptionRole)
        return entry.keys.isEmpty() ? QString(entry.excerpt).remove(QChar(2)).remove(QChar(3)) : entry.keys;
    return {};
}

Qt::ItemFlags FindModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || isHead(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {100, entryAt(index).type == FindEntry::Type::Head ? groupHeight : lineHeight};
}

void FindDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FindEntry &entry = entryAt(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = option.rect.adjusted(8, 0, -8, 0);
    if (entry.type == FindEntry::Type::Head) {
        painter->setFont(fontOf(TextSize::Group));
        painter->setPen(palette::color(Role::Muted));
        painter->drawText(box.adjusted(8, 6, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, entry.title);
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette::soft(Role::Accent));
        painter->drawRoundedRect(box, measures::radius, measures::radius);
    }
    icon(entry.iconName)
        .paint(painter, QRect(box.left() + 8, box.center().y() - 9, 20, 20), Qt::AlignCenter,
            selected ? QIcon::Selected : QIcon::Normal);
    QRect text = box.adjusted(38, 0, -8, 0);
    if (!entry.keys.isEmpty()) {
        painter->setFont(fontOf(TextSize::Caption));
        painter->setPen(palette::color(Role::Muted));
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, entry.keys);
        text.setRight(text.right() - painter->fontMetrics().horizontalAdvance(entry.keys) - 12);
    }
    painter->setFont(option.font);
    painter->setPen(palette::color(Role::Text));
    const int most = entry.excerpt.isEmpty() ? text.width() : text.width() / 2;
    const QString title = painter->fontMetrics().elidedText(entry.title, Qt::ElideRight, most);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, title);
    text.setLeft(text.left() + painter->fontMetrics().horizontalAdvance(title) + 12);
    painter->setFont(fontOf(TextSize::Caption));
    if (QString(entry.excerpt).remove(QChar(2)).remove(QChar(3)) != entry.title)
        drawMarked(painter, text, entry.excerpt);
    painter->restore();
}

} // namespace slate
