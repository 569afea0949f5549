#include "ui/shell/slate_view.h"

#include "ui/base/shown_boards.h"
#include "ui/base/unsaved.h"
#include "ui/records/field_entry.h"
#include "ui/schedule/conflicts/conflicts_view.h"
#include "ui/schedule/schedule_page.h"
#include "ui/shell/add_menu.h"
#include "ui/shell/catch_up.h"
#include "ui/shell/content_area.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/script_import.h"
#include "ui/shell/settings.h"
#include "ui/shell/shown_record.h"
#include "ui/shell/slate_notices.h"
#include "ui/shell/unsaved_spot.h"

#include <QApplication>
#include <QClipboard>
#include <QVBoxLayout>

namespace slate {

namespace {

constexpr int collapseBelow = 1000;
constexpr int overlayBelow = 1100;

} // namespace

SlateView::SlateView(Session &session, Facts &facts, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_navigation(new Navigation(session, this)),
      m_content(new ContentArea(this)),
      m_pages(new PageStack(session, facts, m_content)),
      m_shown(new ShownRecord(session, *m_content)),
      m_notices(new SlateNotices(session, this)),
      m_scripts(new ScriptImport(session, this)),
      m_others(new CatchUp(session, this))
{
    m_content->setPages(m_pages);
    m_content->setFormWidth(settings::formWidth());
    arrange();
    connectPages();
    connectSession();
}

SlateView::~SlateView()
{
    hide(); // Fields keep what is typed in them when they are hidden, and tell it.
}

void SlateView::arrange()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_notices);
    right->addWidget(m_content, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
}

void SlateView::connectPages()
{
    connect(m_navigation, &Navigation::pageChosen, this, &SlateView::showPage);
    connect(m_navigation, &Navigation::editProductionRequested, this, [this](RecordRef ref) {
        choose(ref);
        m_shown->selectName();
    });
    connect(m_content, &ContentArea::formWidthChanged, this, &settings::setFormWidth);
    connect(m_pages, &PageStack::selected, this, [this](Page page, RecordRef ref) {
        m_chosen[size_t(page)] = ref;
        if (m_navigation->page() != page)
            return;
        // A board tells only what was asked for: what is chosen on it is followed.
        const bool isAsked = page == Page::Schedule && !ref.isNull() && ref.kind != Kind::ShootBlock;
        if (isAsked)
            choose(ref);
        else
            m_shown->followChoice(ref);
    });
    connect(m_pages, &PageStack::followed, this, &SlateView::follow);
    connect(m_pages, &PageStack::importAsked, m_scripts, &ScriptImport::ask);
    connect(m_shown, &ShownRecord::closed, this, [this] { setFormOpen(false); });
    connect(m_shown, &ShownRecord::keysFree, this, &SlateView::focusPage);
    connect(m_shown, &ShownRecord::added, this, &SlateView::followAdded);
    connect(m_shown, &ShownRecord::changed, this, &SlateView::shownRecordChanged);
    connect(m_scripts, &ScriptImport::imported, this, [this] { showPage(pageOf(Kind::Scene)); });
    connect(m_scripts, &ScriptImport::finished, this, &SlateView::focusPage);
    connect(m_scripts, &ScriptImport::refused, m_notices, &SlateNotices::tell);
}

void SlateView::connectSession()
{
    connect(&m_session, &Session::openRequested, this, &SlateView::showRecord);
    connect(&m_session, &Session::draftRequested, m_shown, &ShownRecord::begin);
    connect(&m_session, &Session::partRequested, this, [this](RecordRef of, Kind part) {
        showRecord(of);
        if (shownRecord() == of) // it may be gone
            m_shown->startPart(part);
    });
    connect(&m_session, &Session::pageRequested, this, [this](Kind kind) {
        showPage(pageOf(kind));
        focusPage();
    });
    connect(&m_session, &Session::historyRequested, this, [this] {
        showPage(Page::History);
        focusPage();
    });
    connect(&m_session, &Session::importRequested, m_scripts, &ScriptImport::ask);
    connect(&m_session, &Session::productionChanged, this, &SlateView::hideFormOfElsewhere);
    connect(&m_session, &Session::conflictsRequested, this, &SlateView::showConflicts);
    connect(&m_session, &Session::failed, m_notices, &SlateNotices::tellFailure);
    connect(&m_session.catalog(), &Catalog::changed, this, &SlateView::applyChanges);
    connect(&m_session.slate(), &Slate::damageFound, m_notices, &SlateNotices::tellFile);
    connect(&m_session.slate(), &Slate::checkEnded, m_notices, &SlateNotices::followCheck);
    connect(m_others, &CatchUp::worksAgain, m_notices, &SlateNotices::forgetFailure);
}

Page SlateView::page() const
{
    return m_navigation->page();
}

void SlateView::showPage(Page page)
{
    const PageView &view = m_pages->made(page);
    if (!m_hasPage || m_pages->currentWidget() != view.widget) {
        m_hasPage = true;
        m_pages->setCurrentWidget(view.widget);
        if (!shownRecord().isNull() || m_content->isFormShown())
            hideForm();
        settings::setPage(page);
        m_navigation->setPage(page);
        showHome();
    }
    m_navigation->setPage(page);
    Q_EMIT pageShown(page);
}

void SlateView::focusPage()
{
    QWidget *widget = m_pages->currentWidget();
    if (widget && (widget->focusProxy() || widget->focusPolicy() != Qt::NoFocus))
        widget->setFocus();
    else
        m_navigation->setFocus();
}

QWidget *SlateView::pageWidget(Page page) const
{
    return m_pages->widgetOf(page);
}

RecordRef SlateView::shownRecord() const
{
    return m_shown->ref();
}

void SlateView::choose(RecordRef ref)
{
    if (ref.isNull())
        hideForm();
    else
        m_shown->show(ref, m_pages->showsWhole(page(), ref));
}

// A board's or a calendar's form was asked for by itself, and stays; so does a part of the same record.
void SlateView::follow(RecordRef ref)
{
    const RecordRef shown = shownRecord();
    const bool isOfStrip = shown.kind == Kind::Scene || shown.kind == Kind::Strip;
    if (!shown.isNull() && isOfStrip && ref != shown && page() == Page::Schedule)
        choose(ref);
}

void SlateView::hideForm()
{
    m_shown->hide();
}

/// The pane as it was left on this page, with what is chosen there.
void SlateView::showHome()
{
    m_shown->setHome(!m_content->isOverlaid() && settings::isFormOpen(page()));
    if (m_shown->isDraft())
        return;
    const RecordRef chosen = shownRecord().isNull() ? m_chosen[size_t(page())] : shownRecord();
    const Record *record = m_session.catalog().find(chosen);
    m_shown->followChoice(record && m_session.shows(*record) ? chosen : RecordRef());
}

void SlateView::setFormOpen(bool open)
{
    if (!m_content->isOverlaid())
        settings::setFormOpen(page(), open);
    if (!open)
        return m_shown->close();
    m_shown->setHome(!m_content->isOverlaid());
    const RecordRef shown = shownRecord().isNull() ? m_chosen[size_t(page())] : shownRecord();
    if (m_session.catalog().find(shown))
        m_shown->show(shown, false);
    else if (m_content->isOverlaid())
        m_session.tell(tr("Choose a row first: its form is shown then."));
    else
        showHome();
}

void SlateView::toggleForm()
{
    if (m_content->isPaneOpen() || pageInfo(page()).kind)
        return setFormOpen(!m_content->isPaneOpen());
    // A page of no kind of record has one all the same while a production is chosen.
    if (m_session.production().isNull())
        m_session.tell(tr("Nothing is chosen here that has a form."));
    else
        m_shown->show({Kind::Production, m_session.production().value()}, false);
}

void SlateView::showRecord(RecordRef ref)
{
    const RecordRef shown = shownWith(m_session, ref);
    const Record *record = m_session.catalog().find(shown);
    if (!record) {
        m_notices->tell(tr("That record is not there any more."));
        return;
    }
    if (!m_session.shows(*record))
        m_session.setProduction(Id<Production>(m_session.catalog().productionOf(*record)));
    if (shown.kind != Kind::Production) {
        showPage(pageOf(shown.kind));
        m_pages->showRecord(page(), shown);
    }
    choose(formOf(m_session, shown));
}

void SlateView::showConflicts(const FindingPlace &at)
{
    const Record *record = m_session.catalog().find({Kind::Board, at.board.value()});
    if (record && !m_session.shows(*record))
        m_session.setProduction(Id<Production>(m_session.catalog().productionOf(*record)));
    showPage(Page::Schedule);
    auto *schedule = findChild<SchedulePage *>();
    if (record)
        schedule->setBoard(at.board);
    schedule->setView(QStringLiteral("conflicts"));
    auto *view = qobject_cast<ConflictsView *>(schedule->viewWidget(QStringLiteral("conflicts")));
    if (view)
        view->showOnly(at.number > 0 ? std::optional(at) : std::nullopt);
}

QList<Command> SlateView::pageCommands() const
{
    return m_pages->commands(page());
}

void SlateView::startAdd()
{
    if (pageInfo(page()).kind)
        m_pages->startAdd(page());
    else if (!m_session.slate().isReadOnly())
        showAddMenu(*this);
}

QRect SlateView::pageRect() const
{
    return {m_content->mapTo(window(), QPoint()), m_content->size()};
}

void SlateView::startAdd(Kind kind)
{
    // What no page lists is added in a form beside the page that is shown.
    if (pageInfo(pageOf(kind)).kind != kind) {
        m_session.begin(newRecord(m_session, kind));
        return;
    }
    showPage(pageOf(kind));
    startAdd();
}

void SlateView::followAdded(RecordRef ref)
{
    if (ref.kind == Kind::Production)
        m_session.setProduction(Id<Production>(ref.id));
    else if (pageOf(ref.kind) == page())
        m_pages->showRecord(page(), ref);
}

// A form shows what is chosen where one looks, and nothing of another production.
void SlateView::hideFormOfElsewhere()
{
    const Record *record = m_session.catalog().find(shownRecord());
    if (m_shown->isDraft() || (record && !m_session.shows(*record)))
        hideForm();
}

void SlateView::deleteShown()
{
    if (const RecordRef doomed = shownRecord(); !doomed.isNull())
        m_session.remove(doomed);
}

void SlateView::chooseProduction()
{
    m_navigation->chooseProduction();
}

bool SlateView::askAgain(const TypedPlace &place)
{
    if (const Record *board = m_session.catalog().find(place.record); !m_session.shows(*board))
        m_session.setProduction(Id<Production>(m_session.catalog().productionOf(*board)));
    showPage(Page::Schedule);
    return findChild<SchedulePage *>()->askAgain(place);
}

void SlateView::showUnsaved()
{
    if (m_session.unsaved().isEmpty())
        return;
    const TypedText typed = m_session.unsaved().all().first();
    const UnsavedSpot spot = spotOf(typed.place, m_session.catalog());
    switch (spot.where) {
    case UnsavedSpot::Where::Conflicts:
        return showConflicts({});
    case UnsavedSpot::Where::Form:
        return showRecord(spot.record);
    case UnsavedSpot::Where::Question:
        if (askAgain(typed.place))
            return;
        break;
    case UnsavedSpot::Where::NewPart:
        showRecord(spot.record);
        return m_shown->startPart(spot.kind);
    case UnsavedSpot::Where::NewRow:
        return startAdd(spot.kind);
    case UnsavedSpot::Where::Nowhere:
        break;
    }
    // What it is about is not there any more: its words go where they can be used.
    QApplication::clipboard()->setText(typed.text);
    m_session.unsaved().forget(typed.place.key);
    m_session.tell(
        tr("%1 is not there any more. What was typed is on the clipboard.").arg(typed.place.title));
}

void SlateView::applyChanges(const Changes &changes)
{
    if (!changes.elsewhere)
        m_notices->forgetFailure();
    for (const Change &change : changes.rows) {
        if (change.what == Change::What::Removed && change.record == shownRecord())
            hideForm();
        else if (change.record == shownRecord())
            hideFormOfElsewhere();
    }
    tellKept(changes);
}

// Words that were being typed for a record that went, here or elsewhere, are still there.
void SlateView::tellKept(const Changes &changes)
{
    for (const Change &change : changes.rows) {
        if (change.what != Change::What::Removed)
            continue;
        for (const TypedText &typed : m_session.unsaved().all()) {
            if (typed.place.record != change.record && typed.place.parent != change.record)
                continue;
            m_notices->tell(
                tr("%1 was deleted while something was typed there. It is kept: “%2”. The line of "
                   "state below leads to it.")
                    .arg(typed.place.title, typed.text));
            return;
        }
    }
}

void SlateView::fitTo(int width)
{
    m_navigation->setCollapsed(width < collapseBelow);
    const bool isNarrow = width < overlayBelow;
    if (isNarrow == m_content->isOverlaid())
        return;
    // What is being written in is not taken away; all else waits for F4 where it would cover the page.
    const bool isWriting = m_content->isPaneOpen() && m_shown->hasKeys();
    m_content->setOverlaid(isNarrow);
    if (!isWriting)
        showHome();
}

void SlateView::countAll()
{
    m_navigation->countAll();
}

} // namespace slate
