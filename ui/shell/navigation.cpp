#include "ui/shell/navigation.h"

#include "ui/base/icons.h"
#include "ui/base/plain_words.h"
#include "ui/base/session.h"
#include "ui/base/shown_boards.h"
#include "ui/base/theme.h"
#include "ui/shell/production_chooser.h"

#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace slate {

namespace {

using palette::Role;

constexpr int countRole = Qt::UserRole + 1;
constexpr int pageRole = Qt::UserRole + 2;
constexpr int collapsedWidth = 52;
constexpr int itemHeight = 30;
constexpr int groupHeadHeight = 30;
constexpr int groupGapHeight = 13;

struct NavigationGroup {
    QString title; ///< empty: a gap stands before its pages
    std::vector<Page> pages;
};

std::vector<NavigationGroup> navigationGroups()
{
    return {
        {{}, {Page::Overview}},
        {Navigation::tr("People"), {Page::Cast, Page::Crew, Page::Partners}},
        {Navigation::tr("Places and action"), {Page::Locations, Page::Stunts}},
        {Navigation::tr("Script and days"), {Page::Scenes, Page::Schedule, Page::Timeline}},
        {{}, {Page::History}},
    };
}

bool countsFrom(Page page, const Changes &changes)
{
    const auto kind = pageInfo(page).kind;
    if (!kind)
        return false;
    const bool ofBoards =
        page == Page::Schedule && (changes.touches(Kind::Board) || changes.touches(Kind::Strip));
    return ofBoards || changes.touches(*kind);
}

class NavigationDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.data(pageRole).isValid())
            return {40, itemHeight};
        return {40, isNarrow(option) || index.data().toString().isEmpty() ? groupGapHeight : groupHeadHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!index.data(pageRole).isValid()) {
            paintHead(painter, option, index.data().toString());
            return;
        }
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        const QRect box = option.rect.adjusted(8, 1, -8, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected || hovered) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? palette::soft(Role::Accent, Role::Window)
                                       : palette::tint(Role::Muted, 0.12, Role::Window));
            painter->drawRoundedRect(box, measures::radius, measures::radius);
        }
        if (selected) {
            painter->setBrush(palette::color(Role::Accent));
            painter->drawRoundedRect(QRect(box.left(), box.top() + 6, 3, box.height() - 12), 1.5, 1.5);
        }
        if (selected && option.widget && option.widget->hasFocus()) {
            painter->setPen(palette::color(Role::Accent));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(
                QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), measures::radius, measures::radius);
        }
        paintContents(painter, option, index, box, selected);
        painter->restore();
    }

private:
    static bool isNarrow(const QStyleOptionViewItem &option)
    {
        return option.widget && option.widget->width() < 2 * collapsedWidth;
    }

    static void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QString &title)
    {
        painter->save();
        painter->setPen(palette::color(isNarrow(option) ? Role::Line : Role::Muted));
        painter->setFont(fontOf(TextSize::Group));
        if (isNarrow(option))
            painter->drawLine(option.rect.left() + 14, option.rect.center().y(), option.rect.right() - 14,
                option.rect.center().y());
        else
            painter->drawText(option.rect.adjusted(20, 8, -8, -2), Qt::AlignLeft | Qt::AlignVCenter, title);
        painter->restore();
    }

    static void paintContents(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const QRect &box, bool selected)
    {
        const bool narrow = isNarrow(option);
        const int left = narrow ? box.center().x() - 9 : box.left() + 10;
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QRect(left, box.center().y() - 9, 20, 20), Qt::AlignCenter,
                selected ? QIcon::Selected : QIcon::Normal);
        if (narrow)
            return;
        const QString title = index.data(Qt::DisplayRole).toString();
        QRect textBox = box.adjusted(36, 0, -10, 0);
        const QVariant count = index.data(countRole);
        if (count.toLongLong() > 0) {
            painter->setFont(fontOf(TextSize::Caption));
            painter->setPen(palette::color(Role::Muted));
            const QString number = QLocale().toString(count.toLongLong());
            painter->drawText(textBox, Qt::AlignRight | Qt::AlignVCenter, number);
            textBox.setRight(textBox.right() - painter->fontMetrics().horizontalAdvance(number) - 6);
        }
        painter->setFont(fontOf(TextSize::Control));
        painter->setPen(palette::color(selected ? Role::Accent : Role::Text));
        painter->drawText(textBox, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(title, Qt::ElideRight, textBox.width()));
    }
};

/// Qt's list loses its way where the head of a group is lower than a page.
class PageList : public QListWidget
{
public:
    using QListWidget::QListWidget;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        if (action != MoveUp && action != MoveDown)
            return QListWidget::moveCursor(action, modifiers);
        const int step = action == MoveDown ? 1 : -1;
        int to = currentRow() + step;
        while (item(to) && !(item(to)->flags() & Qt::ItemIsEnabled))
            to += step;
        return item(to) ? indexFromItem(item(to)) : currentIndex();
    }
};

} // namespace

Navigation::Navigation(Session &session, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_chooser(new ProductionChooser(session, this)),
      m_list(new PageList(this))
{
    setObjectName(QStringLiteral("navigation"));
    m_list->setObjectName(QStringLiteral("pages"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setItemDelegate(new NavigationDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fillList();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 8);
    layout->setSpacing(8);
    auto *chooserRow = new QVBoxLayout;
    chooserRow->setContentsMargins(8, 0, 8, 0);
    chooserRow->addWidget(m_chooser);
    layout->addLayout(chooserRow);
    layout->addWidget(m_list, 1);
    setFixedWidth(measures::navigationWidth);
    setFocusProxy(m_list);

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        const QVariant page = row < 0 ? QVariant() : m_list->item(row)->data(pageRole);
        if (page.isValid())
            Q_EMIT pageChosen(static_cast<Page>(page.toInt()));
    });
    connect(m_chooser, &ProductionChooser::editRequested, this, &Navigation::editProductionRequested);
    connect(&session, &Session::productionChanged, this, &Navigation::countAll);
    connect(&session.catalog(), &Catalog::changed, this, [this](const Changes &changes) {
        for (int i = 0; i < pageCount; ++i) {
            if (countsFrom(static_cast<Page>(i), changes))
                countLater(static_cast<Page>(i));
        }
    });
}

void Navigation::fillList()
{
    for (const NavigationGroup &group : navigationGroups()) {
        if (m_list->count() > 0) {
            auto *head = new QListWidgetItem(group.title, m_list);
            head->setFlags(Qt::NoItemFlags);
        }
        for (const Page page : group.pages) {
            const PageInfo info = pageInfo(page);
            auto *item = new QListWidgetItem(icon(QString::fromLatin1(info.iconName)), info.title, m_list);
            item->setToolTip(tip(tr("%1 (Ctrl+%2)").arg(info.title).arg(pageFigure(page))));
            item->setData(pageRole, int(page));
            m_items[size_t(page)] = item;
        }
    }
}

Page Navigation::page() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? static_cast<Page>(item->data(pageRole).toInt()) : Page::Overview;
}

void Navigation::setPage(Page page)
{
    m_list->setCurrentItem(m_items[size_t(page)]);
}

void Navigation::setCollapsed(bool collapsed)
{
    if (collapsed == m_collapsed)
        return;
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? collapsedWidth : measures::navigationWidth);
    m_chooser->setCompact(collapsed);
    // A bar would take the room of the icons: the keys and the wheel scroll them.
    m_list->setVerticalScrollBarPolicy(collapsed ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_list->doItemsLayout();
}

void Navigation::chooseProduction()
{
    m_chooser->setFocus(Qt::ShortcutFocusReason);
    m_chooser->showMenu();
}

std::optional<qint64> Navigation::count(Page page) const
{
    const QVariant count = m_items[size_t(page)]->data(countRole);
    return count.isValid() ? std::optional<qint64>(count.toLongLong()) : std::nullopt;
}

void Navigation::countAll()
{
    for (int i = 0; i < pageCount; ++i) {
        if (pageInfo(static_cast<Page>(i)).kind)
            countLater(static_cast<Page>(i));
    }
}

void Navigation::countLater(Page page)
{
    if (std::find(m_uncounted.begin(), m_uncounted.end(), page) == m_uncounted.end())
        m_uncounted.push_back(page);
    if (m_counting)
        return;
    m_counting = true;
    QTimer::singleShot(0, this, &Navigation::countNext);
}

// One kind at a time, so that keys pressed meanwhile are not kept waiting.
void Navigation::countNext()
{
    m_counting = false;
    if (m_uncounted.empty())
        return;
    const Page page = m_uncounted.front();
    m_uncounted.erase(m_uncounted.begin());
    m_session.attempt([&] {
        const Kind kind = *pageInfo(page).kind;
        const bool isAll = m_session.production().isNull();
        setCount(page,
            page == Page::Schedule ? countScheduled(m_session)
                : isAll            ? m_session.catalog().count(kind)
                                   : countShown(m_session, kind));
    });
    if (!m_uncounted.empty()) {
        m_counting = true;
        QTimer::singleShot(0, this, &Navigation::countNext);
    }
}

void Navigation::setCount(Page page, qint64 count)
{
    QListWidgetItem *item = m_items[size_t(page)];
    const PageInfo info = pageInfo(page);
    item->setData(countRole, count);
    item->setData(Qt::AccessibleTextRole,
        count == 0 ? info.title : tr("%1, %2").arg(info.title, QLocale().toString(count)));
}

} // namespace slate
