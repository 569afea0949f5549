#pragma once

#include "ui/timeline/timeline_export.h"
#include "ui/timeline/timeline_items.h"

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QPushButton;

namespace slate {

class TimelineTable;
class TimelineView;
class UndatedTray;

/// The release timeline: the picture or its list twin, the tray of what has no date, and the tools.
class TimelinePage : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePage(Session &session, QWidget *parent = nullptr);

    /// Selects a record in the picture, the list and the tray; a null one selects nothing.
    void showRecord(RecordRef record);
    /// Asks for a file and writes the picture to it; gives whether it is there now.
    bool exportAs(PictureFormat format);
    void showList(bool list);

    TimelineView *view() const { return m_view; }
    QTableView *list() const { return m_list; }
    UndatedTray *tray() const { return m_tray; }

Q_SIGNALS:
    void selected(slate::RecordRef record);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QPushButton *makeTool(const QString &text, const QString &what, const char *name);
    QWidget *makeList();
    void choose(RecordRef record);
    void selectInList(RecordRef record);

    Session &m_session;
    TimelineItems m_items;
    TimelineView *m_view;
    UndatedTray *m_tray;
    TimelineTable *m_table;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_list;
    QStackedWidget *m_stack;
    QLabel *m_range;
    QPushButton *m_showPicture = nullptr;
    QPushButton *m_showList = nullptr;
    QList<QWidget *> m_pictureTools;
    RecordRef m_selected;
    bool m_selecting = false;
};

} // namespace slate
