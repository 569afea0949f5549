#include "ui/shell/toast.h"

#include "ui/base/label.h"

#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace slate {

namespace {

constexpr int stayMs = 7000;
constexpr int aboveStatusBar = 78;
constexpr int onStatusBar = 3;
constexpr int roomyWindow = 800;
constexpr int linksOfStatus = 340; ///< at the end of the line of state

} // namespace

Toast::Toast(QWidget *parent)
    : QFrame(parent),
      m_text(new Label(this)),
      m_undo(new QPushButton(tr("Undo"), this))
{
    setObjectName(QStringLiteral("toast"));
    setProperty("look", QStringLiteral("float"));
    m_undo->setObjectName(QStringLiteral("toastUndo"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 3, 3, 3);
    row->setSpacing(16);
    row->addWidget(m_text);
    row->addWidget(m_undo);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(24);
    shadow->setOffset(0, 4);
    shadow->setColor(QColor(0, 0, 0, 70));
    setGraphicsEffect(shadow);
    m_timer.setSingleShot(true);
    m_timer.setInterval(stayMs);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoClicked();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString &text, bool undoable)
{
    m_text->setText(text);
    m_undo->setVisible(undoable);
    setUndoRoom(undoable);
    setAccessibleName(text);
    place();
    show();
    raise();
    m_timer.start();
}

void Toast::forgetUndo()
{
    m_undo->hide();
    setUndoRoom(false);
    place();
}

// As much room on either side of the words where nothing stands behind them, and the same height.
void Toast::setUndoRoom(bool undoable)
{
    layout()->setContentsMargins(16, 3, undoable ? 3 : 16, 3);
    m_text->setMinimumHeight(m_undo->sizeHint().height());
}

QString Toast::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void Toast::place()
{
    // Before it is measured it needs the frame and the font that the style sheet gives it.
    ensurePolished();
    m_text->ensurePolished();
    layout()->invalidate();
    const QSize size = layout()->totalSizeHint().boundedTo(parentWidget()->size());
    // In a wide window the line of state has room for it between its words, and it covers no work.
    const int below = parentWidget()->width() >= roomyWindow ? onStatusBar : aboveStatusBar;
    const int middle = (parentWidget()->width() - size.width()) / 2;
    const int beforeLinks = parentWidget()->width() - linksOfStatus - size.width();
    setGeometry(std::clamp(beforeLinks, std::min(middle, 8), middle),
        parentWidget()->height() - size.height() - below, size.width(), size.height());
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_timer.start();
    QFrame::leaveEvent(event);
}

} // namespace slate
