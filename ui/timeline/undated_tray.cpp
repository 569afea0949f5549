#include "ui/timeline/undated_tray.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace slate {

namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;

RecordRef recordOf(const QListWidgetItem *row)
{
    return row ? RecordRef {static_cast<Kind>(row->data(kindRole).toInt()), row->data(idRole).toLongLong()}
               : RecordRef {};
}

} // namespace

UndatedTray::UndatedTray(TimelineItems &items, QWidget *parent)
    : QWidget(parent),
      m_items(items),
      m_head(new QLabel(this)),
      m_list(new QListWidget(this))
{
    m_head->setProperty("look", QStringLiteral("caption"));
    m_head->setBuddy(m_list);
    m_list->setAccessibleName(tr("Without a date"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 0, 0);
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
    for (const TimelineItem &item : m_items.lanes().undated) {
        QStringList about {displayText(item.lane)};
        // A dash says only that nothing is known, and the tray says that already.
        if (item.dateWords != displayText(DateWindow()))
            about.prepend(item.dateWords);
        if (!item.status.isEmpty())
            about << item.status.toLower();
        auto *row = new QListWidgetItem(
            item.title + QLatin1Char('\n') + about.join(QStringLiteral(" \u00B7 ")), m_list);
        row->setData(kindRole, static_cast<int>(item.record.kind));
        row->setData(idRole, item.record.id);
        if (item.record == m_selected)
            m_list->setCurrentItem(row);
    }
    m_head->setText(tr("No date  %1").arg(m_list->count()));
    setVisible(m_list->count() > 0);
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
