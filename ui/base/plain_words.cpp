#include "ui/base/plain_words.h"

#include <QAction>
#include <QHelpEvent>
#include <QMenu>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace slate {

namespace {

constexpr qsizetype mostLetters = 2000;
constexpr qsizetype mostLines = 40;
constexpr qsizetype longLine = 160; ///< beyond which a line would leave the screen

const QString &before()
{
    static const QString tag = QStringLiteral("<qt>");
    return tag;
}

const QString &after()
{
    static const QString tag = QStringLiteral("</qt>");
    return tag;
}

const QString &lineBreak()
{
    static const QString tag = QStringLiteral("<br>");
    return tag;
}

/// Whether a text is what tip() gives: no tags but its own, so that it does no harm whoever wrote it.
bool isTip(const QString &text)
{
    if (!text.startsWith(before()) || !text.endsWith(after()))
        return false;
    QString inside = text.mid(before().size(), text.size() - before().size() - after().size());
    return !inside.remove(lineBreak()).contains(QLatin1Char('<'));
}

bool hasLongLine(const QString &words)
{
    const auto lines = QStringView(words).split(u'\n');
    return std::any_of(lines.begin(), lines.end(), [](QStringView line) { return line.size() > longLine; });
}

QString bounded(const QString &words)
{
    qsizetype end = std::min(words.size(), mostLetters);
    qsizetype lines = 0;
    for (qsizetype i = 0; i < end; ++i) {
        if (words.at(i) == u'\n' && ++lines == mostLines)
            end = i;
    }
    return end < words.size() ? words.left(end) + QStringLiteral(" …") : words;
}

} // namespace

QString tip(const QString &words)
{
    if (isTip(words))
        return words;
    const QString shown = bounded(words);
    if (!Qt::mightBeRichText(shown) && !hasLongLine(shown))
        return shown;
    return before() + shown.toHtmlEscaped().replace(QLatin1Char('\n'), lineBreak()) + after();
}

QString buttonWords(QString words)
{
    // A tab would begin the column of the keys in a menu.
    words.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    return words.replace(QLatin1Char('&'), QLatin1String("&&"));
}

void showTip(const QPoint &at, const QString &words, QWidget *widget)
{
    QToolTip::showText(at, tip(words), widget);
}

bool PlainTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ToolTipChange && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        const QString safe = tip(widget->toolTip());
        if (safe != widget->toolTip())
            widget->setToolTip(safe);
    } else if (event->type() == QEvent::ToolTip) {
        auto *menu = qobject_cast<QMenu *>(watched);
        const auto *help = static_cast<QHelpEvent *>(event);
        const QAction *action = menu && menu->toolTipsVisible() ? menu->actionAt(help->pos()) : nullptr;
        if (action) {
            showTip(help->globalPos(), action->toolTip(), menu);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace slate
