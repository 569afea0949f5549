#include "ui/records/record_form.h"

#include "ui/base/plain_words.h"
#include "ui/base/theme.h"
#include "ui/records/mark.h"
#include "ui/records/record_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace slate {

namespace {

bool hasChosenWords(const QWidget *input)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(input))
        return line->hasSelectedText();
    const auto *text = qobject_cast<const QPlainTextEdit *>(input);
    return text && text->textCursor().hasSelection();
}

/// Goes on in the field of a record as in that of its draft: over what was chosen there, or behind what was
/// entered.
void goOnIn(FieldEditor &place, bool hadChosen)
{
    QWidget *input = place.input();
    const bool isTyping = place.isTouched();
    input->setFocus(hadChosen && !isTyping ? Qt::TabFocusReason : Qt::OtherFocusReason);
    if (hadChosen || isTyping)
        return;
    if (auto *line = qobject_cast<QLineEdit *>(input))
        line->end(false);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(input))
        text->moveCursor(QTextCursor::End);
}

} // namespace

RecordForm::RecordForm(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_crumbs(new QWidget),
      m_crumbLayout(new QHBoxLayout(m_crumbs)),
      m_head(new QVBoxLayout),
      m_scroll(new QScrollArea),
      m_delete(new QPushButton)
{
    setMinimumWidth(280);
    setAttribute(Qt::WA_StyledBackground);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Button);
    m_crumbLayout->setContentsMargins(8, 0, 48, 0);
    m_crumbLayout->setSpacing(0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_delete->setObjectName(QStringLiteral("deletePart"));
    m_delete->setProperty("look", QStringLiteral("quiet"));
    m_delete->hide();
    connect(m_delete, &QPushButton::clicked, this, &RecordForm::deleteShown);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_crumbs);
    m_head->setContentsMargins(measures::pageMargin, 2, measures::pageMargin, 4);
    layout->addLayout(m_head);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_delete, 0, Qt::AlignLeft);
    auto *back = new QAction(this);
    back->setShortcut(QKeySequence::Back);
    back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QAction::triggered, this, &RecordForm::back);
    addAction(back);
    connect(&session.catalog(), &Catalog::changed, this, &RecordForm::follow);
}

void RecordForm::setRecord(RecordRef ref)
{
    const Record *record = m_session.catalog().find(ref);
    if (!record)
        return;
    if (m_trail.size() == 1 && !m_trail.front().isDraft && m_trail.front().record.ref() == ref)
        return;
    if (m_panel)
        m_panel->keepPending();
    // Keeping may have changed what is in memory.
    record = m_session.catalog().find(ref);
    if (!record)
        return;
    m_trail = {{*record, false}};
    showTop();
}

void RecordForm::startDraft(const Record &blank)
{
    if (m_panel)
        m_panel->keepPending();
    m_trail = {{blank, true}};
    showTop();
    m_panel->focusFirst();
}

bool RecordForm::isDraft() const
{
    return !m_trail.empty() && m_trail.back().isDraft
        && !m_session.catalog().find(m_trail.back().record.ref());
}

bool RecordForm::dropDraft()
{
    if (!isDraft())
        return false;
    m_panel->forgetTyped();
    m_trail.pop_back();
    if (!m_trail.empty()) {
        showTop();
        return true;
    }
    closeEmpty();
    return true;
}

/// A form of nothing holds no field that could still be kept.
void RecordForm::closeEmpty()
{
    Q_EMIT closed();
    if (!m_trail.empty() || !m_panel)
        return;
    m_scroll->takeWidget();
    m_panel->head()->setParent(m_panel);
    m_panel->hide();
    m_panel->deleteLater();
    m_panel = nullptr;
}

RecordRef RecordForm::record() const
{
    return m_trail.empty() || m_trail.back().isDraft ? RecordRef {} : m_trail.back().record.ref();
}

void RecordForm::open(const Step &step)
{
    m_panel->keepPending();
    m_trail.push_back(step);
    showTop();
    if (step.isDraft)
        m_panel->focusFirst();
}

void RecordForm::back()
{
    if (m_trail.size() < 2)
        return;
    m_panel->keepPending();
    if (m_trail.size() < 2)
        return;
    m_trail.pop_back();
    showTop();
}

void RecordForm::showTop()
{
    const Step step = m_trail.back();
    const Record *current = m_session.catalog().find(step.record.ref());
    const Record record = current ? *current : m_session.catalog().inShape(step.record);
    if (!m_panel || m_panel->kind() != record.kind || m_panel->isDraft() != step.isDraft
        || !m_panel->isOfNow()) {
        // The window's, as this form's own is the field that had the keys last, wherever they are now.
        const bool hadFocus = m_panel && m_panel->isAncestorOf(window()->focusWidget());
        RecordPanel *old = m_panel;
        m_panel = new RecordPanel(m_session, record.kind, step.isDraft);
        m_panel->setAutoFillBackground(false);
        connectPanel();
        m_panel->setRecord(record);
        // A draft that has become a record goes on where the person is, with what stands there.
        const bool goesOn = old && old->isDraft() && !step.isDraft && old->record() == record.ref();
        const bool hadChosen = hasChosenWords(window()->focusWidget());
        FieldEditor *place = goesOn ? m_panel->takeOver(*old) : nullptr;
        const int scrolled = goesOn ? m_scroll->verticalScrollBar()->value() : 0;
        if (old) {
            // It may be the sender of what brought us here.
            m_scroll->takeWidget();
            old->head()->setParent(old);
            old->hide();
            old->deleteLater();
        }
        m_head->addWidget(m_panel->head());
        m_panel->head()->show();
        m_scroll->setWidget(m_panel);
        m_panel->setAutoFillBackground(false);
        m_panel->show();
        if (place)
            goOnIn(*place, hadChosen);
        else if (hadFocus)
            m_scroll->setFocus();
        m_panel->layout()->activate();
        m_scroll->verticalScrollBar()->setValue(scrolled);
    } else {
        m_panel->setRecord(record);
        m_scroll->verticalScrollBar()->setValue(0);
    }
    showCrumbs();
}

void RecordForm::connectPanel()
{
    connect(m_panel, &RecordPanel::openAsked, this, [this](RecordRef ref) {
        if (const Record *record = m_session.catalog().find(ref))
            open({*record, false});
    });
    connect(m_panel, &RecordPanel::addAsked, this, [this](const Record &blank) { open({blank, true}); });
    connect(m_panel, &RecordPanel::added, this, [this](RecordRef ref) {
        const Record *record = m_session.catalog().find(ref);
        if (!record || m_trail.empty() || !m_trail.back().isDraft)
            return;
        m_trail.back() = {*record, false};
        showTop();
        if (m_trail.size() == 1)
            Q_EMIT added(ref);
    });
}

void RecordForm::showCrumbs()
{
    while (QLayoutItem *item = m_crumbLayout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_crumbs->setVisible(m_trail.size() > 1);
    for (size_t i = 0; i + 1 < m_trail.size(); ++i) {
        const QString name = m_session.catalog().nameOf(m_trail[i].record);
        auto *crumb = new QPushButton(buttonWords(name));
        crumb->setObjectName(QStringLiteral("crumb"));
        crumb->setProperty("look", QStringLiteral("quiet"));
        crumb->setIcon(glyph(Glyph::Back));
        crumb->setAccessibleName(tr("Back to %1").arg(name));
        crumb->setToolTip(tip(tr("Back to %1 (Alt+Left)").arg(name)));
        crumb->setMaximumWidth(280 / int(m_trail.size() - 1));
        connect(crumb, &QPushButton::clicked, this, [this, i] {
            while (m_trail.size() > i + 2)
                m_trail.pop_back();
            back();
        });
        m_crumbLayout->addWidget(crumb);
    }
    m_crumbLayout->addStretch(1);
    const bool part = m_trail.size() > 1 && !m_trail.back().isDraft && !m_session.slate().isReadOnly();
    m_delete->setVisible(part);
    if (part)
        m_delete->setText(
            buttonWords(tr("Delete %1").arg(schemaOf(m_trail.back().record.kind).displaySingular())));
}

void RecordForm::hideEvent(QHideEvent *event)
{
    if (m_panel && !m_trail.empty())
        m_panel->keepPending();
    QWidget::hideEvent(event);
}

bool RecordForm::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isDraft()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void RecordForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !dropDraft())
        QWidget::keyPressEvent(event);
}

void RecordForm::deleteShown()
{
    const RecordRef ref = record();
    if (!ref.isNull())
        m_session.remove(ref);
}

void RecordForm::follow(const Changes &changes)
{
    if (m_trail.empty())
        return;
    // Whatever is gone from the way takes along what was reached through it.
    for (size_t i = 0; i < m_trail.size(); ++i) {
        const bool isGone = !m_trail[i].isDraft && !m_session.catalog().find(m_trail[i].record.ref());
        if (!isGone)
            continue;
        m_trail.resize(i);
        if (m_trail.empty()) {
            closeEmpty();
            return;
        }
        showTop();
        return;
    }
    if (!m_panel->isOfNow()) {
        showTop(); // the kind has got other fields
        return;
    }
    m_panel->follow(changes);
    for (const Change &change : changes.rows) {
        for (size_t i = 0; i + 1 < m_trail.size(); ++i) {
            if (change.record == m_trail[i].record.ref()) {
                showCrumbs();
                return;
            }
        }
    }
}

void RecordForm::startPart(Kind kind)
{
    if (m_panel)
        m_panel->startPart(kind);
}

void RecordForm::focusFirst()
{
    if (m_panel)
        m_panel->focusFirst();
}

} // namespace slate
