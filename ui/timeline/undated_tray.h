#pragma once

#include "ui/timeline/timeline_items.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace slate {

/// What has no date, beside the picture: it is not forgotten, and no date is made up for it.
class UndatedTray : public QWidget
{
    Q_OBJECT

public:
    explicit UndatedTray(TimelineItems &items, QWidget *parent = nullptr);

    void select(RecordRef record);
    /// Whether it is shown when it holds something.
    void setAllowed(bool allowed);
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void selected(slate::RecordRef record);

private:
    void refill();
    void addHead(qint64 production);

    TimelineItems &m_items;
    QLabel *m_head;
    QListWidget *m_list;
    RecordRef m_selected;
    bool m_allowed = true;
};

} // namespace slate
