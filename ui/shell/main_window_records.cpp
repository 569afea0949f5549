// How the window shows a record: its page, the record there, and its form beside it.

#include "ui/shell/main_window.h"

#include "ui/base/shown_boards.h"
#include "ui/records/record_form.h"
#include "ui/schedule/conflicts/conflicts_view.h"
#include "ui/schedule/schedule_page.h"
#include "ui/shell/banner.h"
#include "ui/shell/content_area.h"

#include <QLineEdit>

namespace slate {

void MainWindow::choose(RecordRef ref)
{
    if (ref.isNull()) {
        hideForm();
        return;
    }
    const auto &showsWhole = m_pages[static_cast<size_t>(page())].showsWhole;
    if (showsWhole && showsWhole(ref)) {
        m_shown = ref;
        m_content->setFormShown(false);
        Q_EMIT shownRecordChanged();
        return;
    }
    if (!m_form) {
        m_form = new RecordForm(*m_session);
        m_content->setForm(m_form);
        connect(m_form, &RecordForm::closed, this, &MainWindow::hideForm);
    }
    m_shown = ref;
    m_form->setRecord(ref);
    m_content->setFormShown(true);
    Q_EMIT shownRecordChanged();
}

// A board's or a calendar's form was asked for by itself, and stays; so does a part of the same record.
void MainWindow::follow(RecordRef ref)
{
    const bool isOfStrip = m_shown.kind == Kind::Scene || m_shown.kind == Kind::Strip;
    if (!m_shown.isNull() && isOfStrip && ref != m_shown && page() == Page::Schedule)
        choose(ref);
}

void MainWindow::selectName()
{
    auto *name = m_form ? m_form->findChild<QLineEdit *>() : nullptr;
    if (!name)
        return;
    name->setFocus();
    name->selectAll();
}

void MainWindow::hideForm()
{
    m_shown = {};
    const bool hadFocus = m_form && m_form->isAncestorOf(focusWidget());
    m_content->setFormShown(false);
    if (hadFocus)
        focusPage();
    Q_EMIT shownRecordChanged();
}

void MainWindow::showRecord(RecordRef ref)
{
    const RecordRef shown = shownWith(*m_session, ref);
    const Record *record = m_session->catalog().find(shown);
    if (!record) {
        m_failure->say(tr("That record is not there any more."));
        return;
    }
    if (!m_session->shows(*record))
        m_session->setProduction(Id<Production>(m_session->catalog().productionOf(*record)));
    if (shown.kind != Kind::Production) {
        showPage(pageOf(shown.kind));
        if (const auto &show = m_pages[static_cast<size_t>(page())].showRecord)
            show(shown);
    }
    choose(formOf(*m_session, shown));
}

void MainWindow::showConflicts(const FindingPlace &at)
{
    const Record *record = m_session->catalog().find({Kind::Board, at.board.value()});
    if (record && !m_session->shows(*record))
        m_session->setProduction(Id<Production>(m_session->catalog().productionOf(*record)));
    showPage(Page::Schedule);
    auto *schedule = findChild<SchedulePage *>();
    if (record)
        schedule->setBoard(at.board);
    schedule->setView(QStringLiteral("conflicts"));
    auto *view = qobject_cast<ConflictsView *>(schedule->viewWidget(QStringLiteral("conflicts")));
    if (view)
        view->showOnly(at.number > 0 ? std::optional(at) : std::nullopt);
}

void MainWindow::startAdd()
{
    const auto &add = m_pages[static_cast<size_t>(page())].startAdd;
    if (add)
        add();
}

void MainWindow::startAdd(Kind kind)
{
    showPage(pageOf(kind));
    startAdd();
}

void MainWindow::deleteShown()
{
    if (m_shown.isNull())
        return;
    const RecordRef doomed = m_shown;
    m_session->remove(doomed);
}

} // namespace slate
