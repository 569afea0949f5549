#include "tests/tools/geometry.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

namespace slate {

namespace {

constexpr int leastText = 11;

QString pathOf(const QWidget &widget)
{
    QString path;
    for (const QWidget *at = &widget; at; at = at->parentWidget()) {
        const QString name = at->objectName().isEmpty()
            ? QString::fromLatin1(at->metaObject()->className()).section(QStringLiteral("::"), -1)
            : at->objectName();
        path = path.isEmpty() ? name : name + QLatin1Char('/') + path;
        if (at->isWindow())
            break;
    }
    return path.section(QLatin1Char('/'), -4);
}

class Look
{
public:
    explicit Look(const QWidget &window) : m_window(window) { }

    QStringList all()
    {
        const auto widgets = m_window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisibleTo(&m_window) || widget->window() != &m_window || !isControl(*widget))
                continue;
            lookAtText(*widget);
            lookAtPlace(*widget);
            for (const QWidget *other : widgets) {
                if (other > widget && other->parentWidget() == widget->parentWidget()
                    && other->isVisibleTo(&m_window) && isControl(*other))
                    lookAtBoth(*widget, *other);
            }
        }
        for (const auto *table : m_window.findChildren<QTableView *>()) {
            if (table->isVisibleTo(&m_window))
                lookAtTable(*table);
        }
        m_faults.removeDuplicates();
        return m_faults;
    }

private:
    static bool isControl(const QWidget &widget)
    {
        if (widget.size().isEmpty())
            return false;
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            return !label->text().isEmpty();
        return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
            || qobject_cast<const QComboBox *>(&widget);
    }

    void tell(const QWidget &widget, const QString &what)
    {
        m_faults << QStringLiteral("%1: %2").arg(pathOf(widget), what);
    }

    void lookAtText(const QWidget &widget)
    {
        const QFontMetrics metrics(widget.font());
        const auto *label = qobject_cast<const QLabel *>(&widget);
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        if (button && !laysOutAsQt(*button))
            return; // it finds room for its words by itself
        const auto *tool = qobject_cast<const QToolButton *>(&widget);
        if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
            return; // its text is for who does not see
        const QString text = label ? label->text() : button ? button->text() : QString();
        if (!text.isEmpty() && QFontInfo(widget.font()).pixelSize() < leastText)
            tell(widget, QStringLiteral("text of %1 px").arg(QFontInfo(widget.font()).pixelSize()));
        if (label && label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 1)
            tell(widget, QStringLiteral("“%1” needs more lines than it has").arg(text));
        if (label && !label->wordWrap() && label->sizeHint().width() > label->width() + 1)
            tell(widget, QStringLiteral("“%1” is cut").arg(text));
        if (button && !text.isEmpty() && button->sizeHint().width() > button->width() + 1
            && metrics.horizontalAdvance(button->text().remove(QLatin1Char('&')))
                > button->contentsRect().width())
            tell(widget, QStringLiteral("“%1” is cut").arg(text));
        if (const auto *line = qobject_cast<const QLineEdit *>(&widget); line && line->text().isEmpty()) {
            if (metrics.horizontalAdvance(line->placeholderText()) > line->contentsRect().width())
                tell(widget, QStringLiteral("“%1” is cut").arg(line->placeholderText()));
        }
    }

    static bool laysOutAsQt(const QAbstractButton &button)
    {
        const QMetaObject *type = button.metaObject();
        // What takes any width, as a link to a long name does, has the whole name in its tip.
        if (button.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            return button.toolTip().isEmpty();
        return type == &QPushButton::staticMetaObject || type == &QToolButton::staticMetaObject
            || type == &QCheckBox::staticMetaObject;
    }

    /// Where a person sees it: of a label its words.
    static QRect seenRect(const QWidget &widget)
    {
        const auto *label = qobject_cast<const QLabel *>(&widget);
        if (!label)
            return widget.geometry();
        const int flags = label->wordWrap() ? Qt::TextWordWrap : 0;
        return QFontMetrics(label->font())
            .boundingRect(label->contentsRect(), flags | int(label->alignment()), label->text())
            .translated(label->pos());
    }

    /// Whether something above it scrolls, so that it may be outside what is seen.
    bool isScrolled(const QWidget &widget) const
    {
        for (const QWidget *at = widget.parentWidget(); at && at != &m_window; at = at->parentWidget()) {
            if (qobject_cast<const QAbstractScrollArea *>(at))
                return true;
        }
        return false;
    }

    void lookAtPlace(const QWidget &widget)
    {
        const QRect place(widget.mapTo(&m_window, QPoint()), widget.size());
        if (!isScrolled(widget) && !m_window.rect().contains(place))
            tell(widget, QStringLiteral("leaves the window"));
        const QWidget *parent = widget.parentWidget();
        if (parent && !isScrolled(widget) && !parent->rect().contains(widget.geometry()))
            tell(widget, QStringLiteral("leaves what it stands in"));
    }

    void lookAtBoth(const QWidget &one, const QWidget &other)
    {
        const QRect both = seenRect(one).intersected(seenRect(other));
        // A button inside a line of text, and what lies under a floating frame, are meant so.
        if (both.width() > 1 && both.height() > 1)
            tell(one, QStringLiteral("lies over %1").arg(pathOf(other).section(QLatin1Char('/'), -1)));
    }

    void lookAtTable(const QTableView &table)
    {
        const QHeaderView &head = *table.horizontalHeader();
        if (head.metaObject() != &QHeaderView::staticMetaObject)
            return; // which draws its words by itself
        int columns = 0;
        QStringList cut;
        const int dots = 2 * table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin);
        for (int c = 0; c < head.count(); ++c) {
            if (head.isSectionHidden(c))
                continue;
            columns += head.sectionSize(c);
            const QString title = table.model()->headerData(c, Qt::Horizontal).toString();
            const QFontMetrics metrics(head.font());
            if (head.isVisible() && metrics.horizontalAdvance(title) > head.sectionSize(c))
                tell(table, QStringLiteral("the head “%1” is cut").arg(title));
            for (int r = 0; r < std::min(40, table.model()->rowCount()); ++r) {
                const QModelIndex cell = table.model()->index(r, c);
                const int room = head.sectionSize(c) - dots;
                const QString text = cell.data().toString();
                if (QFontMetrics(table.font()).horizontalAdvance(text) > room && table.columnSpan(r, c) == 1)
                    cut << text;
            }
        }
        if (!cut.isEmpty() && columns < table.viewport()->width() - 8)
            tell(table,
                QStringLiteral("“%1” is cut beside %2 px of free room")
                    .arg(cut.constFirst())
                    .arg(table.viewport()->width() - columns));
    }

    const QWidget &m_window;
    QStringList m_faults;
};

} // namespace

QStringList geometryFaults(const QWidget &window)
{
    return Look(window).all();
}

} // namespace slate
