#include "ui/shell/toast.h"

#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace slate {

namespace {

constexpr int stayMs = 7000;
constexpr int aboveStatusBar = 44;

} // namespace

Toast::Toast(QWidget *parent)
    : QFrame(parent),
      m_text(new QLabel(this)),
      m_undo(new QPushButton(tr("Undo"), this))
{
    setObjectName(QStringLiteral("toast"));
    setProperty("look", QStringLiteral("float"));
    m_undo->setObjectName(QStringLiteral("toastUndo"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
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
    setAccessibleName(text);
    place();
    show();
    raise();
    m_timer.start();
}

void Toast::forgetUndo()
{
    m_undo->hide();
    place();
}

QString Toast::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void Toast::place()
{
    layout()->invalidate();
    const QSize size = layout()->sizeHint().boundedTo(parentWidget()->size());
    setGeometry((parentWidget()->width() - size.width()) / 2,
        parentWidget()->height() - size.height() - aboveStatusBar, size.width(), size.height());
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
