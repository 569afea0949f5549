#include "ui/schedule/conflicts/conflicts_view.h"

#include "core/report/mending_words.h"
#include "ui/base/live_schedule.h"
#include "ui/base/plain_words.h"
#include "ui/base/session.h"
#include "ui/base/unsaved.h"
#include "ui/schedule/base/board_edit.h"

#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTreeView>

namespace slate {

namespace {

/// Whether people look for another day first, and want to hear that there is none.
bool isMendedByMoving(ConflictRule rule)
{
    switch (rule) {
    case ConflictRule::PersonBookedTwice:
    case ConflictRule::PersonNotAvailable:
    case ConflictRule::ElementNotAvailable:
    case ConflictRule::LocationNotAvailable:
    case ConflictRule::PersonElsewhere:
    case ConflictRule::DaysInARow:
    case ConflictRule::DayAndNight:
        return true;
    default:
        return false;
    }
}

} // namespace

void ConflictsView::showChosen()
{
    const Conflict *conflict = m_model->conflict(m_tree->currentIndex());
    m_foot->setVisible(conflict != nullptr);
    m_mending.reset();
    if (!conflict)
        return;
    m_accept->setText(conflict->accepted() ? tr("Take back") : tr("Accept…"));
    const bool writable = !m_session.slate().isReadOnly();
    const bool isOfNone = conflict->first().production.isNull();
    m_accept->setEnabled(writable && !isOfNone);
    m_accept->setToolTip(
        tip(isOfNone ? tr("Only what belongs to a production can be accepted.") : QString()));
    const ConflictWords words = m_model->words();
    m_what->setText(tr("%1: %2").arg(words.when(*conflict), words.whatCollides(*conflict)));
    showMending(*conflict);
    showPlaceToMend(*conflict);
}

void ConflictsView::showMending(const Conflict &conflict)
{
    const ConflictWords words = m_model->words();
    const auto whatIf = [this](const std::vector<BoardPlan> &plans) { return m_live.whatIf(plans, m_board); };
    if (!conflict.accepted())
        m_mending = nearestMending(m_live.facts(), m_live.findings(m_board), whatIf, conflict);
    QString text = words.whatWouldMend(conflict);
    if (m_mending) {
        // Only what the button does, so that no other day is named beside it.
        text = mendingChanges(words, *m_mending);
        m_mend->setText(buttonWords(mendingTitle(words, *m_mending)));
        // What brings another conflict is offered, but not urged.
        m_mend->setProperty("look",
            m_mending->effect.gain() > 0 && m_mending->effect.come.empty() && m_mending->effect.worse.empty()
                ? QStringLiteral("primary")
                : QString());
        m_mend->style()->unpolish(m_mend);
        m_mend->style()->polish(m_mend);
    } else if (!conflict.accepted() && isMendedByMoving(conflict.rule())) {
        text += QLatin1Char(' ') + tr("On no day near would its scenes collide with less.");
    }
    m_mend->setVisible(m_mending.has_value());
    m_mend->setEnabled(!m_session.slate().isReadOnly());
    m_proposal->setText(text);
}

void ConflictsView::showPlaceToMend(const Conflict &conflict)
{
    m_toMend = recordToMend(m_live.facts(), conflict);
    const auto &places = conflict.first().places;
    const FindingPlace place = places.empty() ? FindingPlace() : places.front();
    const QString name = m_session.catalog().nameOf(m_toMend);
    m_open->setText(m_toMend.kind == Kind::Strip ? tr("Show day %1 on the board").arg(place.number)
            : m_toMend.kind == Kind::Scene
            ? buttonWords(tr("Open %1").arg(m_model->words().scenes({Id<Scene>(m_toMend.id)})))
            : buttonWords(tr("Open %1").arg(name)));
    m_open->setVisible(!m_toMend.isNull());
}

void ConflictsView::mend()
{
    if (!m_mending)
        return;
    const ConflictWords words = m_model->words();
    const Mending mending = *m_mending;
    const QString done = mendingDone(words, mending);
    if (!m_session.edit(mendingTitle(words, mending), [&](Transaction &t) { apply(t, mending.change); }))
        return;
    m_session.tell(done, true);
    m_tree->setFocus();
}

void ConflictsView::mendOrOpen()
{
    const bool writable = !m_session.slate().isReadOnly();
    if (m_mending && writable && m_model->conflict(m_tree->currentIndex()))
        mend();
    else
        openChosen(m_tree->currentIndex());
}

void ConflictsView::openChosen(const QModelIndex &index)
{
    if (const Conflict *conflict = m_model->conflict(index))
        m_session.open(conflict->first().subject());
    else if (index.isValid())
        m_tree->setExpanded(index.siblingAtColumn(0), !m_tree->isExpanded(index.siblingAtColumn(0)));
}

void ConflictsView::acceptOrTakeBack()
{
    const Conflict *current = m_model->conflict(m_tree->currentIndex());
    if (!current || !m_accept->isEnabled())
        return;
    const Conflict conflict = *current;
    if (conflict.accepted())
        takeBack(conflict);
    else
        accept(conflict);
}

/// One record for each day and person, so that what comes later is not accepted with it.
void ConflictsView::accept(const Conflict &conflict)
{
    const ConflictWords say = m_model->words();
    const QString words = say.whatCollides(conflict);
    const auto reason =
        m_session.questions().whyAccepted ? m_session.questions().whyAccepted(words) : std::nullopt;
    if (!reason)
        return;
    std::vector<AcceptedConflict> records;
    for (const Finding &finding : conflict.findings) {
        AcceptedConflict accepted;
        accepted.id = Id<AcceptedConflict>::random();
        accepted.production = finding.production;
        accepted.rule = finding.rule;
        accepted.finding = finding.key();
        accepted.words = say.whatCollides(finding);
        accepted.reason = *reason;
        records.push_back(accepted);
    }
    const bool kept = m_session.edit(tr("Accept conflict"), [&](Transaction &t) {
        for (const AcceptedConflict &each : records)
            t.insert(each);
    });
    // Where it fails, the next question begins with the reason that was given to this one.
    if (kept)
        m_session.unsaved().forget(acceptedPlace(words).key);
}

void ConflictsView::takeBack(const Conflict &conflict)
{
    const std::vector<Id<AcceptedConflict>> accepted = m_model->acceptances(conflict);
    m_session.edit(tr("Take acceptance back"), [&](Transaction &t) {
        for (const Id<AcceptedConflict> id : accepted)
            t.remove(id);
    });
}

} // namespace slate
