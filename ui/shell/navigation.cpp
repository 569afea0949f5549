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
constexpr int collapsedWidth = 52;
constexpr int itemHeight = 34;

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

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {40, itemHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        const QRect box = option.rect.adjusted(8, 1, -8, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected || hovered) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? palette::tint(Role::Accent, 0.14, Role::Window)
                                       : palette::tint(Role::Muted, 0.12, Role::Window));
            painter->drawRoundedRect(box, measures::radius, measures::radius);
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
    static void paintContents(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const QRect &box, bool selected)
    {
        const QRect iconBox(box.left() + 8, box.center().y() - 9, 20, 20);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, iconBox, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        const QString title = index.data(Qt::DisplayRole).toString();
        if (option.rect.width() < 2 * collapsedWidth)
            return;
        QRect textBox = box.adjusted(38, 0, -8, 0);
        const QVariant count = index.data(countRole);
        if (count.isValid()) {
            painter->setFont(fontOf(TextSize::Caption));
            painter->setPen(palette::color(Role::Muted));
            const QString number = QLocale().toString(count.toLongLong());
            painter->drawText(textBox, Qt::AlignRight | Qt::AlignVCenter, number);
            textBox.setRight(textBox.right() - painter->fontMetrics().horizontalAdvance(number) - 6);
        }
        painter->setFont(option.font);
        painter->setPen(palette::color(selected ? Role::Accent : Role::Text));
        painter->drawText(textBox, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(title, Qt::ElideRight, textBox.width()));
    }
};

} // namespace

Navigation::Navigation(Session &session, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_chooser(new ProductionChooser(session, this)),
      m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("navigation"));
    m_list->setObjectName(QStringLiteral("pages"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setItemDelegate(new NavigationDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int i = 0; i < pageCount; ++i) {
        const PageInfo info = pageInfo(static_cast<Page>(i));
        auto *item = new QListWidgetItem(icon(QString::fromLatin1(info.iconName)), info.title, m_list);
        item->setToolTip(tip(tr("%1 (Ctrl+%2)").arg(info.title).arg(pageFigure(info.page))));
    }
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
        if (row >= 0)
            Q_EMIT pageChosen(static_cast<Page>(row));
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

Page Navigation::page() const
{
    return static_cast<Page>(std::max(0, m_list->currentRow()));
}

void Navigation::setPage(Page page)
{
    m_list->setCurrentRow(static_cast<int>(page));
}

void Navigation::setCollapsed(bool collapsed)
{
    if (collapsed == m_collapsed)
        return;
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? collapsedWidth : measures::navigationWidth);
    m_chooser->setCompact(collapsed);
    m_list->doItemsLayout();
}

std::optional<qint64> Navigation::count(Page page) const
{
    const QVariant count = m_list->item(static_cast<int>(page))->data(countRole);
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
    QListWidgetItem *item = m_list->item(static_cast<int>(page));
    const PageInfo info = pageInfo(page);
    item->setData(countRole, count);
    item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(info.title, QLocale().toString(count)));
}

} // namespace slate
