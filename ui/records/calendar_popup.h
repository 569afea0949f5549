#pragma once

#include <QDate>
#include <QFrame>

namespace slate {

/// A month to choose a day from, floating under an editor.
class CalendarPopup : public QFrame
{
    Q_OBJECT

public:
    CalendarPopup(QDate day, QWidget *parent);
    void openUnder(const QWidget &editor);

Q_SIGNALS:
    void chosen(QDate day);

protected:
    bool event(QEvent *event) override;
};

} // namespace slate
