#pragma once

#include <QObject>
#include <QString>

class QPoint;
class QWidget;

namespace slate {

/// Qt follows tags in a tool tip and makes a shortcut of an & on a button. The words of people and of files
/// go through these, so that they are shown as they are; labels are Label.

/// The words as a tool tip, of at most a few thousand letters, broken into lines where they are long.
QString tip(const QString &words);
/// The words for a button or a line of a menu.
QString buttonWords(QString words);
void showTip(const QPoint &at, const QString &words, QWidget *widget);

/// Makes tips of whatever is set as one, for each widget of the program and each line of a menu: what a
/// caller forgot to pass through tip() is shown as it is all the same.
class PlainTips : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace slate
