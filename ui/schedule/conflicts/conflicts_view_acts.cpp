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
    const Finding *finding = m_model->finding(m_tree->currentIndex());
    m_foot->setVisible(finding != nullptr);
    if (!finding)
        return;
    m_accept->setText(finding->accepted ? tr("Take back") : tr("Accept…"));
    const bool writable = !m_session.slate().isReadOnly();
    m_accept->setEnabled(writable && !finding->production.isNull());
    m_accept->setToolTip(
        finding->production.isNull() ? tr("Only what belongs to a production can be accepted.") : QString());
    const ConflictWords words = m_model->words();
    m_what->setText(tr("%1: %2").arg(words.when(*finding), words.whatCollides(*finding)));
    showMending(*finding);
    showPlaceToMend(*finding);
}

void ConflictsView::showMending(const Finding &finding)
{
    const ConflictWords words = m_model->words();
    const auto whatIf = [this](const BoardOrder &order) { return m_live.whatIf(order); };
    m_mending = finding.accepted ? std::nullopt : nearestMending(m_live.facts(), whatIf, finding);
    QString text = words.whatWouldMend(finding);
    if (m_mending) {
        text += QLatin1Char(' ') + mendingChanges(words, *m_mending);
        m_mend->setText(buttonWords(mendingTitle(words, *m_mending)));
        // What brings another conflict is offered, but not urged.
        m_mend->setProperty("look", m_mending->delta.added.empty() ? QStringLiteral("primary") : QString());
        m_mend->style()->unpolish(m_mend);
        m_mend->style()->polish(m_mend);
    } else if (!finding.accepted && isMendedByMoving(finding.rule)) {
        text += QLatin1Char(' ') + tr("On no day near would its scenes collide with less.");
    }
    m_mend->setVisible(m_mending.has_value());
    m_mend->setEnabled(!m_session.slate().isReadOnly());
    m_proposal->setText(text);
}

void ConflictsView::showPlaceToMend(const Finding &finding)
{
    m_toMend = recordToMend(m_live.facts(), finding);
    const FindingPlace place = finding.places.empty() ? FindingPlace() : finding.places.front();
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

void ConflictsView::openChosen(const QModelIndex &index)
{
    if (const Finding *finding = m_model->finding(index))
        m_session.open(finding->subject());
    else if (index.isValid())
        m_tree->setExpanded(index.siblingAtColumn(0), !m_tree->isExpanded(index.siblingAtColumn(0)));
}

void ConflictsView::acceptOrTakeBack()
{
    const Finding *current = m_model->finding(m_tree->currentIndex());
    if (!current)
        return;
    const Finding finding = *current;
    if (finding.accepted)
        takeBack(finding);
    else
        accept(finding);
}

void ConflictsView::accept(const Finding &finding)
{
    const QString words = m_model->words().whatCollides(finding);
    const auto reason =
        m_session.questions().whyAccepted ? m_session.questions().whyAccepted(words) : std::nullopt;
    if (!reason)
        return;
    AcceptedConflict accepted;
    accepted.id = Id<AcceptedConflict>::random();
    accepted.production = finding.production;
    accepted.rule = finding.rule;
    accepted.finding = finding.key();
    accepted.words = words;
    accepted.reason = *reason;
    // Where it fails, the next question begins with the reason that was given to this one.
    if (m_session.edit(tr("Accept conflict"), [&](Transaction &t) { t.insert(accepted); }))
        m_session.unsaved().forget(acceptedPlace(words).key);
}

void ConflictsView::takeBack(const Finding &finding)
{
    const std::vector<Id<AcceptedConflict>> accepted = m_model->acceptances(finding);
    m_session.edit(tr("Take acceptance back"), [&](Transaction &t) {
        for (const Id<AcceptedConflict> id : accepted)
            t.remove(id);
    });
}

} // namespace slate
