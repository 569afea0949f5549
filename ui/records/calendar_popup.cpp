#include "ui/records/calendar_popup.h"

#include "ui/records/mark.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace slate {

CalendarPopup::CalendarPopup(QDate day, QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("look", QStringLiteral("float"));
    auto *calendar = new QCalendarWidget;
    calendar->setSelectedDate(day);
    calendar->setGridVisible(false);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (auto *before = calendar->findChild<QToolButton *>(QStringLiteral("qt_calendar_prevmonth")))
        before->setIcon(glyph(Glyph::Back));
    if (auto *after = calendar->findChild<QToolButton *>(QStringLiteral("qt_calendar_nextmonth")))
        after->setIcon(glyph(Glyph::Forward));
    QTextCharFormat weekend;
    weekend.setForeground(palette::color(palette::Role::Muted));
    calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(calendar);
    setFocusProxy(calendar);
    const auto choose = [this](QDate date) {
        close();
        Q_EMIT chosen(date);
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
}

void CalendarPopup::openUnder(const QWidget &editor)
{
    adjustSize();
    const QRect screen = editor.screen()->availableGeometry();
    QPoint at = editor.mapToGlobal(QPoint(editor.width() - width(), editor.height()));
    if (at.y() + height() > screen.bottom())
        at.setY(editor.mapToGlobal(QPoint(0, 0)).y() - height());
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(at);
    show();
    setFocus();
}

bool CalendarPopup::event(QEvent *event)
{
    // Escape closes the calendar alone, not the form that it was opened from.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Cancel)) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

} // namespace slate
