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
constexpr int fromEdge = 16;

} // namespace

Toast::Toast(QWidget *parent, std::function<QRect()> room)
    : QFrame(parent),
      m_room(std::move(room)),
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
    // Over the page and not over the line of state: that says whether the work is saved.
    const QRect room = m_room().adjusted(fromEdge, fromEdge, -fromEdge, -fromEdge);
    m_text->setWordWrap(false);
    layout()->invalidate();
    QSize size = layout()->totalSizeHint();
    if (size.width() > room.width()) {
        m_text->setWordWrap(true);
        layout()->invalidate();
        size = QSize(room.width(), layout()->totalHeightForWidth(room.width()));
    }
    setGeometry(QRect(QPoint(room.left(), room.bottom() + 1 - size.height()), size));
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
