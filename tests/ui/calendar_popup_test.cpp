#include "tests/core/strings.h"

#include "ui/records/calendar_popup.h"

#include <QAbstractItemView>
#include <QPointer>
#include <QShortcut>
#include <QTest>

using namespace slate;

TEST_CASE("Escape closes the calendar and nothing behind it")
{
    QWidget form;
    int closed = 0;
    const QShortcut escape(
        QKeySequence(Qt::Key_Escape), &form, [&] { ++closed; }, Qt::WidgetWithChildrenShortcut);
    form.show();
    const QPointer<CalendarPopup> popup = new CalendarPopup(QDate(2021, 11, 19), &form);
    popup->openUnder(form);
    QTest::keyClick(popup->findChild<QAbstractItemView *>(), Qt::Key_Escape);
    CHECK(closed == 0);
    CHECK((!popup || popup->isHidden()));
}
