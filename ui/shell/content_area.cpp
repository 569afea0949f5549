#include "ui/shell/content_area.h"

#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/theme.h"
#include "ui/records/mark.h"

#include <QFrame>
#include <QMouseEvent>
#include <QPushButton>
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
      m_back(new QPushButton(tr("Back"), m_side)),
      m_nothing(new Label(tr("Choose a row to see all about it here."), m_side)),
      m_handle(new QWidget(this)),
      m_close(new QToolButton(m_side)),
      m_formWidth(measures::formWidth)
{
    m_side->setObjectName(QStringLiteral("side"));
    m_side->setProperty("look", QStringLiteral("side"));
    auto *layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    m_back->setObjectName(QStringLiteral("formBack"));
    m_back->setProperty("look", QStringLiteral("quiet"));
    m_back->setIcon(glyph(Glyph::Back));
    m_back->setToolTip(tr("Back to the page (Escape)"));
    m_back->hide();
    m_nothing->setObjectName(QStringLiteral("nothingChosen"));
    m_nothing->setProperty("look", QStringLiteral("muted"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    m_nothing->setMargin(32);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addWidget(m_nothing, 1);
    connect(m_back, &QPushButton::clicked, this, &ContentArea::formClosed);
    m_side->hide();
    m_close->setObjectName(QStringLiteral("closeForm"));
    m_close->setProperty("look", QStringLiteral("quiet"));
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setToolTip(tr("Close the form (F4)"));
    m_close->setAccessibleName(tr("Close the form"));
    m_close->setIconSize({20, 20});
    m_close->resize(28, 28);
    connect(m_close, &QToolButton::clicked, this, &ContentArea::formClosed);
    m_handle->setCursor(Qt::SplitHCursor);
    m_handle->installEventFilter(this);
    m_handle->hide();
    auto *escape =
        new QShortcut(QKeySequence(Qt::Key_Escape), m_side, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ContentArea::formClosed);
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
    m_form = form;
    m_form->hide();
    static_cast<QVBoxLayout *>(m_side->layout())->addWidget(form, 1);
}

void ContentArea::setPaneOpen(bool open)
{
    if (open == isPaneOpen())
        return;
    m_side->setVisible(open);
    arrange();
    if (isPushed())
        m_back->setFocus(Qt::OtherFocusReason);
}

bool ContentArea::hasKeys() const
{
    return m_side->isAncestorOf(window()->focusWidget());
}

bool ContentArea::isPaneOpen() const
{
    return !m_side->isHidden();
}

void ContentArea::setFormShown(bool shown)
{
    m_nothing->setVisible(!shown);
    if (m_form)
        m_form->setVisible(shown);
    m_close->raise();
}

bool ContentArea::isFormShown() const
{
    return isPaneOpen() && m_form && !m_form->isHidden();
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
    const int beside = std::min(m_formWidth, std::max(width() - leastPages, leastForm));
    const int side = !isPaneOpen() ? 0 : m_overlaid ? width() : beside;
    if (m_pages) {
        m_pages->setGeometry(0, 0, m_overlaid ? width() : width() - side, height());
        m_pages->setVisible(!isPushed());
    }
    m_back->setVisible(m_overlaid);
    m_close->setVisible(!m_overlaid);
    m_handle->setVisible(isPaneOpen() && !m_overlaid);
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
