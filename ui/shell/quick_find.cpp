#include "ui/shell/quick_find.h"

#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/theme.h"
#include "ui/shell/commands.h"
#include "ui/shell/find_model.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace slate {

namespace {

constexpr int panelWidth = 640;
constexpr int panelHeight = 460;

} // namespace

QuickFind::QuickFind(MainWindow &window, QWidget *parent)
    : QFrame(parent),
      m_window(window),
      m_words(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_nothing(new Label(tr("Nothing has these words."), this)),
      m_model(new FindModel(this))
{
    setObjectName(QStringLiteral("quickFind"));
    setProperty("look", QStringLiteral("float"));
    m_words->setObjectName(QStringLiteral("quickFindWords"));
    m_words->setAccessibleName(tr("Find"));
    m_words->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("quickFindList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_nothing->setProperty("look", QStringLiteral("muted"));
    m_nothing->setMargin(16);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 4, 8);
    layout->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 8, 0);
    top->addWidget(m_words);
    layout->addLayout(top);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(32);
    shadow->setOffset(0, 8);
    shadow->setColor(QColor(0, 0, 0, 80));
    setGraphicsEffect(shadow);
    m_words->installEventFilter(this);
    parent->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &QuickFind::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        openCurrent();
    });
    hide();
}

void QuickFind::popUp(For what)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_for = what;
    m_commands = commandsOf(m_window);
    m_words->setPlaceholderText(what == For::Actions ? tr("Do what? Type a word of it")
                                                     : tr("Find a name, a place, a page, an action …"));
    place();
    show();
    raise();
    m_words->clear();
    m_words->setFocus();
    search();
}

void QuickFind::dismiss()
{
    hide();
    // A cell that was being edited is gone since.
    if (m_focusBefore && m_focusBefore->isVisible() && m_window.isAncestorOf(m_focusBefore))
        m_focusBefore->setFocus();
    else
        m_window.focusPage();
    m_focusBefore = nullptr;
}

void QuickFind::search()
{
    Session &session = m_window.session();
    m_model->setEntries(m_for == For::Actions ? findCommands(session, m_words->text(), m_commands)
                                              : findEntries(session, m_words->text(), m_commands));
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    step(1);
    m_list->scrollToTop();
}

void QuickFind::step(int by)
{
    const int rows = m_model->rowCount();
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    for (int next = row + by; next >= 0 && next<rows; next += by> 0 ? 1 : -1) {
        row = next;
        if (!m_model->isHead(next)) {
            m_list->setCurrentIndex(m_model->index(next));
            return;
        }
    }
}

void QuickFind::openCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || m_model->isHead(index.row()))
        return;
    const FindEntry entry = m_model->entry(index.row());
    // What opens takes the focus; an action is about what had it.
    if (!entry.run)
        m_focusBefore = nullptr;
    dismiss();
    if (entry.type == FindEntry::Type::Record) {
        m_window.showRecord(entry.record);
    } else if (entry.type == FindEntry::Type::Page) {
        m_window.showPage(entry.page);
        m_window.focusPage();
    } else if (entry.adds) {
        m_window.startAdd(*entry.adds);
    } else if (entry.run) {
        entry.run();
    }
}

void QuickFind::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(panelWidth, room.width() - 32);
    setGeometry((room.width() - width) / 2, std::max(8, room.height() / 10), width,
        std::min(panelHeight, room.height() - room.height() / 10 - 24));
}

bool QuickFind::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const int page = std::max(1, m_list->height() / 40);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(page);
        return true;
    case Qt::Key_PageUp:
        step(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return false;
    }
}

} // namespace slate
