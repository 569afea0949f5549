#include "ui/timeline/undated_tray.h"

#include "ui/base/label.h"
#include "ui/base/palette.h"
#include "ui/base/plain_words.h"
#include "ui/picture/axis_paint.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

namespace slate {

namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;
constexpr int aboutRole = Qt::UserRole + 2;
constexpr int leftPadding = 8;
constexpr int rightPadding = 6;

/// The title, and under it in muted words what else is known.
class TwoLines : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (isHead(index))
            return {80, QFontMetrics(small(option.font)).height() + 14};
        const auto *list = qobject_cast<const QListView *>(option.widget);
        const int room =
            (list ? list->viewport()->width() : option.rect.width()) - leftPadding - rightPadding;
        const auto lines = static_cast<int>(titleLines(option.font, index.data().toString(), room).size());
        return {
            80, lines * QFontMetrics(option.font).height() + QFontMetrics(small(option.font)).height() + 12};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        const QString title = std::exchange(ground.text, QString());
        const QStyle *style = ground.widget ? ground.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
        const QRect box = option.rect.adjusted(leftPadding, 5, -rightPadding, -5);
        if (isHead(index)) {
            line(painter, box, Qt::AlignBottom, small(option.font), palette::color(palette::Role::Muted),
                title);
            painter->fillRect(
                box.left(), option.rect.bottom() - 2, box.width(), 1, palette::color(palette::Role::Line));
            return;
        }
        const bool selected = option.state & QStyle::State_Selected;
        QRect place = box;
        for (const QString &words : titleLines(option.font, title, box.width())) {
            line(painter, place, Qt::AlignTop, option.font, palette::color(palette::Role::Text), words);
            place.translate(0, QFontMetrics(option.font).height());
        }
        line(painter, box, Qt::AlignBottom, small(option.font),
            palette::color(selected ? palette::Role::Text : palette::Role::Muted),
            index.data(aboutRole).toString());
    }

private:
    static bool isHead(const QModelIndex &index) { return !index.flags().testFlag(Qt::ItemIsSelectable); }
    static QFont small(const QFont &font) { return PictureFonts(font).small; }

    /// A title has two lines at most; the second ends in dots when that is not enough.
    static QStringList titleLines(const QFont &font, const QString &title, int room)
    {
        QTextLayout layout(title, font);
        layout.beginLayout();
        QTextLine first = layout.createLine();
        if (!first.isValid())
            return {title};
        first.setLineWidth(std::max(room, 1));
        const int end = first.textLength();
        layout.endLayout();
        if (end >= title.size())
            return {title};
        return {title.left(end).trimmed(), title.mid(end)};
    }

    static void line(QPainter *painter, const QRect &box, Qt::Alignment where, const QFont &font,
        const QColor &colour, const QString &text)
    {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(
            box, Qt::AlignLeft | where, QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
    }
};

RecordRef recordOf(const QListWidgetItem *row)
{
    return row ? RecordRef {static_cast<Kind>(row->data(kindRole).toInt()), row->data(idRole).toLongLong()}
               : RecordRef {};
}

} // namespace

UndatedTray::UndatedTray(TimelineItems &items, QWidget *parent)
    : QWidget(parent),
      m_items(items),
      m_head(new Label(this)),
      m_list(new QListWidget(this))
{
    m_head->setProperty("look", QStringLiteral("caption"));
    m_head->setBuddy(m_list);
    m_head->setContentsMargins(8, 0, 0, 0);
    m_list->setAccessibleName(tr("Without a date"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new TwoLines(m_list));
    // Both, or the rows keep the heights of the width that they were first laid out for.
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_head);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *row) {
        m_selected = recordOf(row);
        if (row)
            Q_EMIT selected(m_selected);
    });
    connect(m_list, &QListWidget::itemActivated, this,
        [this](QListWidgetItem *row) { m_items.session().open(recordOf(row)); });
    connect(&items, &TimelineItems::changed, this, &UndatedTray::refill);
    refill();
}

void UndatedTray::refill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int count = 0;
    std::optional<qint64> production;
    for (const TimelineItem &item : m_items.lanes().undated) {
        if (production != item.production && m_items.session().production().isNull())
            addHead(item.production);
        production = item.production;
        ++count;
        QStringList about {displayText(item.lane)};
        // A dash says only that nothing is known, and the tray says that already.
        if (item.dateWords != displayText(DateWindow()))
            about.prepend(item.dateWords);
        if (!item.status.isEmpty())
            about << item.status.toLower();
        auto *row = new QListWidgetItem(item.title, m_list);
        row->setData(aboutRole, about.join(QStringLiteral(" \u00B7 ")));
        row->setData(Qt::AccessibleDescriptionRole, row->data(aboutRole));
        row->setToolTip(tip(item.title + QLatin1Char('\n') + row->data(aboutRole).toString()));
        row->setData(kindRole, static_cast<int>(item.record.kind));
        row->setData(idRole, item.record.id);
        if (item.record == m_selected)
            m_list->setCurrentItem(row);
    }
    m_head->setText(tr("No date  %1").arg(QLocale().toString(count)));
    setVisible(m_allowed && m_list->count() > 0);
}

void UndatedTray::addHead(qint64 production)
{
    const QString title = production == 0
        ? tr("No production")
        : m_items.session().catalog().nameOf(RecordRef {Kind::Production, production});
    auto *row = new QListWidgetItem(title, m_list);
    row->setFlags(Qt::NoItemFlags);
    row->setToolTip(tip(title));
}

void UndatedTray::setAllowed(bool allowed)
{
    m_allowed = allowed;
    setVisible(m_allowed && m_list->count() > 0);
}

void UndatedTray::select(RecordRef record)
{
    if (record == m_selected)
        return;
    m_selected = record;
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentItem(nullptr);
    m_list->clearSelection();
    for (int row = 0; row < m_list->count(); ++row) {
        if (recordOf(m_list->item(row)) == record)
            m_list->setCurrentRow(row);
    }
}

} // namespace slate
