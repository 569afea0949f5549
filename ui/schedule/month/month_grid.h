#pragma once

#include "ui/base/strip_colors.h"
#include "ui/schedule/month/month_words.h"

#include <QWidget>

namespace slate {

/// The cells of a month, painted; one of them is the current one, which keys and clicks move.
class MonthGrid : public QWidget
{
    Q_OBJECT

public:
    explicit MonthGrid(QWidget *parent = nullptr);

    /// What is shown: the cells of the month that `month` lies in.
    struct Content {
        QDate month;
        Id<Board> board; ///< the chosen one; the others stand beside it
        std::vector<MonthDay> days;
        StripColors colors;
        QHash<Id<Board>, QString> boardNames; ///< by which they are told apart
        QDate today;
    };
    void setContent(Content content);
    const std::vector<MonthDay> &days() const { return m_content.days; }

    QDate current() const { return m_current; }
    void setCurrent(QDate date);
    QRect cellRect(QDate date) const;

Q_SIGNALS:
    void currentChanged(QDate date);
    /// A day of a board was clicked, or chosen with Enter.
    void dayChosen(slate::Id<slate::Board> board, int day);
    /// A day of a board was clicked twice, or its date confirmed with Enter: it wants to be opened.
    void dayOpened(slate::Id<slate::Board> board, int day);
    void menuRequested(QPoint global);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QRect grid() const;
    const MonthDay *dayOf(QDate date) const;
    int entryAt(const QRect &cell, const MonthDay &day, int y) const;
    std::optional<MonthEntry> entryAt(QPoint point) const;
    void paintHead(QPainter &painter) const;
    void paintCell(QPainter &painter, const QRect &cell, const MonthDay &day) const;
    void paintDate(QPainter &painter, const QRect &cell, const MonthDay &day) const;
    MonthName nameOf(Id<Board> board) const;
    void paintEntry(QPainter &painter, const QRect &rect, const MonthEntry &entry) const;
    QString toolTipOf(const MonthDay &day) const;

    Content m_content;
    QDate m_current;
};

} // namespace slate
