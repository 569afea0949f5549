#include "ui/shell/content_area.h"

#include "ui/base/after_click.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QFrame>
#include <QMouseEvent>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace slate {

namespace {

constexpr int handleWidth = 5;
constexpr int leastForm = 280;
constexpr int mostForm = 640;
constexpr int leastPages = 320;

} // namespace

ContentArea::ContentArea(QWidget *parent)
    : QWidget(parent),
      m_side(new QFrame(this)),
      m_handle(new QWidget(this)),
      m_close(new QToolButton(m_side)),
      m_formWidth(measures::formWidth)
{
    AfterClick::instance(); // sees the clicks from now on
    m_side->setObjectName(QStringLiteral("side"));
    m_side->setProperty("look", QStringLiteral("side"));
    auto *layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    m_side->hide();
    m_close->setObjectName(QStringLiteral("closeForm"));
    m_close->setProperty("look", QStringLiteral("quiet"));
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setToolTip(tr("Close the form (Escape)"));
    m_close->setAccessibleName(tr("Close the form"));
    m_close->setIconSize({20, 20});
    m_close->resize(28, 28);
    connect(m_close, &QToolButton::clicked, this, &ContentArea::formClosed);
    m_handle->setCursor(Qt::SplitHCursor);
    m_handle->installEventFilter(this);
    m_handle->hide();
    connect(qApp, &QApplication::focusChanged, this, &ContentArea::followKeys);
    auto *escape =
        new QShortcut(QKeySequence(Qt::Key_Escape), m_side, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ContentArea::formClosed);
}

// Pages that have the keys when they go give them up, which is nothing to follow any more.
ContentArea::~ContentArea()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void ContentArea::setPages(QWidget *pages)
{
    m_pages = pages;
    pages->setParent(this);
    pages->lower();
    arrange();
}

void ContentArea::setForm(QWidget *form)
{
    m_side->layout()->addWidget(form);
}

void ContentArea::setFormShownAfterClick(bool shown)
{
    m_isFormWanted = shown;
    if (shown != isFormShown())
        AfterClick::instance().run(this, [this] { setFormShown(m_isFormWanted); });
}

void ContentArea::setFormShown(bool shown)
{
    m_isFormWanted = shown;
    if (shown == isFormShown())
        return;
    m_side->setVisible(shown);
    m_handle->setVisible(shown);
    arrange();
    const QWidget *focused = window()->focusWidget();
    if (focused && isCovered(*focused))
        Q_EMIT keysCovered();
}

bool ContentArea::isFormShown() const
{
    return !m_side->isHidden();
}

// Where the form lies over the page, it gives way to what the keys go to behind it.
void ContentArea::followKeys(QWidget *, QWidget *now)
{
    if (now && isCovered(*now))
        Q_EMIT formClosed();
}

bool ContentArea::isCovered(const QWidget &widget) const
{
    return m_overlaid && isFormShown() && m_pages && m_pages->isAncestorOf(&widget)
        && m_side->geometry()
               .united(m_handle->geometry())
               .contains(QRect(widget.mapTo(this, QPoint()), widget.size()));
}

void ContentArea::setOverlaid(bool overlaid)
{
    m_overlaid = overlaid;
    arrange();
}

void ContentArea::setFormWidth(int width)
{
    m_formWidth = std::clamp(width, leastForm, mostForm);
    arrange();
}

void ContentArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ContentArea::arrange()
{
    const int room = m_overlaid ? width() - 48 : width() - leastPages;
    const int side = isFormShown() ? std::min(m_formWidth, std::max(room, leastForm)) : 0;
    if (m_pages)
        m_pages->setGeometry(0, 0, m_overlaid ? width() : width() - side, height());
    m_side->setGeometry(width() - side, 0, side, height());
    m_handle->setGeometry(width() - side - handleWidth / 2, 0, handleWidth, height());
    m_close->move(side - m_close->width() - 16, 10);
    m_close->raise();
    m_side->raise();
    m_handle->raise();
}

bool ContentArea::eventFilter(QObject *watched, QEvent *event)
{
    return (watched == m_handle && drag(event)) || QWidget::eventFilter(watched, event);
}

bool ContentArea::drag(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_dragStart = qRound(static_cast<QMouseEvent *>(event)->globalPosition().x());
        m_widthAtStart = m_formWidth;
        return true;
    case QEvent::MouseMove:
        if (m_dragStart < 0)
            return false;
        setFormWidth(
            m_widthAtStart + m_dragStart - qRound(static_cast<QMouseEvent *>(event)->globalPosition().x()));
        return true;
    case QEvent::MouseButtonRelease:
        m_dragStart = -1;
        Q_EMIT formWidthChanged(m_formWidth);
        return true;
    default:
        return false;
    }
}

} // namespace slate
