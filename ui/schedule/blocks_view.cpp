#include "ui/schedule/blocks_view.h"

#include "ui/schedule/schedule_bars.h"

#include <QVBoxLayout>

namespace slate {

BlocksView::BlocksView(Session &session, QWidget *parent)
    : QWidget(parent),
      m_table(new RecordTablePage(session, Kind::ShootBlock, this)),
      m_bars(new ScheduleBars(session, m_table))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    m_table->setHeading(tr("Blocks of shooting"));
    setFocusProxy(m_table);
    // Between the table's title and its rows.
    auto *inside = static_cast<QVBoxLayout *>(m_table->layout());
    m_bars->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bars->setMinimumHeight(140);
    inside->insertWidget(1, m_bars, 2);
    inside->setStretch(2, 3);
    connect(m_table, &RecordTablePage::selected, this, [this](RecordRef ref) {
        m_bars->setSelected(ref);
        Q_EMIT selected(ref);
    });
    connect(m_bars, &ScheduleBars::selected, this, [this](RecordRef ref) {
        if (ref.isNull())
            Q_EMIT selected(ref);
        else
            m_table->showRecord(ref);
    });
}

bool BlocksView::showRecord(RecordRef ref)
{
    if (ref.kind != Kind::ShootBlock)
        return false;
    m_bars->setSelected(ref);
    m_table->showRecord(ref);
    return true;
}

} // namespace slate
