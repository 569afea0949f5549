#include "ui/schedule/conflicts/conflict_foot.h"

#include "core/report/mending_words.h"
#include "ui/base/label.h"
#include "ui/base/live_schedule.h"
#include "ui/base/plain_words.h"
#include "ui/base/session.h"
#include "ui/base/theme.h"
#include "ui/base/unsaved.h"
#include "ui/schedule/base/board_edit.h"

#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

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

ConflictFoot::ConflictFoot(Session &session, LiveSchedule &live, const ConflictsModel &model, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_live(live),
      m_model(model),
      m_what(new Label(this)),
      m_proposal(new Label(this)),
      m_mend(new QPushButton(this)),
      m_open(new QPushButton(this)),
      m_accept(new QPushButton(this))
{
    setProperty("look", QStringLiteral("foot"));
    m_what->setObjectName(QStringLiteral("chosenConflict"));
    m_what->setProperty("look", QStringLiteral("strong"));
    m_what->setWordWrap(true);
    m_proposal->setObjectName(QStringLiteral("conflictProposal"));
    m_proposal->setWordWrap(true);
    m_mend->setObjectName(QStringLiteral("mendConflict"));
    m_open->setObjectName(QStringLiteral("openToMend"));
    m_accept->setObjectName(QStringLiteral("acceptConflict"));
    connect(m_mend, &QPushButton::clicked, this, &ConflictFoot::mend);
    connect(m_open, &QPushButton::clicked, this, [this] { m_session.open(m_toMend); });
    connect(m_accept, &QPushButton::clicked, this, &ConflictFoot::acceptOrTakeBack);
    layOut();
    hide();
}

void ConflictFoot::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measures::pageMargin, 8, measures::pageMargin, 8);
    layout->setSpacing(8);
    layout->addWidget(m_what);
    layout->addWidget(m_proposal);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_mend);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    buttons->addWidget(m_accept);
    layout->addLayout(buttons);
}

void ConflictFoot::show(const Conflict *conflict, Id<Board> board)
{
    m_conflict = conflict ? std::optional(*conflict) : std::nullopt;
    m_mending.reset();
    setVisible(m_conflict.has_value());
    if (!m_conflict)
        return;
    m_accept->setText(buttonWords(m_conflict->accepted() ? tr("Take back") : tr("Accept…")));
    const bool writable = !m_session.slate().isReadOnly();
    const bool isOfNone = m_conflict->first().production.isNull();
    m_accept->setEnabled(writable && !isOfNone);
    m_accept->setToolTip(
        tip(isOfNone ? tr("Only what belongs to a production can be accepted.") : QString()));
    const ConflictWords words = m_model.words();
    m_what->setText(tr("%1: %2").arg(words.when(*m_conflict), words.whatCollides(*m_conflict)));
    showMending(board);
    showPlaceToMend();
}

void ConflictFoot::showMending(Id<Board> board)
{
    const Conflict &conflict = *m_conflict;
    const ConflictWords words = m_model.words();
    const auto whatIf = [&](const std::vector<BoardPlan> &plans) { return m_live.whatIf(plans, board); };
    if (!conflict.accepted())
        m_mending = nearestMending(m_live.facts(), m_live.findings(board), whatIf, conflict);
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

void ConflictFoot::showPlaceToMend()
{
    const Conflict &conflict = *m_conflict;
    m_toMend = recordToMend(m_live.facts(), conflict);
    const auto &places = conflict.first().places;
    const FindingPlace place = places.empty() ? FindingPlace() : places.front();
    const QString name = m_session.catalog().nameOf(m_toMend);
    m_open->setText(
        buttonWords(m_toMend.kind == Kind::Strip ? tr("Show day %1 on the board").arg(place.number)
                : m_toMend.kind == Kind::Scene
                ? tr("Open %1").arg(m_model.words().scenes({Id<Scene>(m_toMend.id)}))
                : tr("Open %1").arg(name)));
    m_open->setVisible(!m_toMend.isNull());
}

bool ConflictFoot::canMend() const
{
    return m_mending && !m_session.slate().isReadOnly();
}

void ConflictFoot::mend()
{
    if (!m_mending)
        return;
    const ConflictWords words = m_model.words();
    const Mending mending = *m_mending;
    const QString done = mendingDone(words, mending);
    if (!m_session.edit(mendingTitle(words, mending), [&](Transaction &t) { apply(t, mending.change); }))
        return;
    m_session.tell(done, true);
    Q_EMIT mended();
}

void ConflictFoot::acceptOrTakeBack()
{
    if (!m_conflict || !m_accept->isEnabled())
        return;
    if (m_conflict->accepted())
        takeBack();
    else
        accept();
}

/// One record for each day and person, so that what comes later is not accepted with it.
void ConflictFoot::accept()
{
    const Conflict conflict = *m_conflict; // the question lets changes in, and with them another one
    const ConflictWords say = m_model.words();
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

void ConflictFoot::takeBack()
{
    const std::vector<Id<AcceptedConflict>> accepted = m_model.acceptances(*m_conflict);
    m_session.edit(tr("Take acceptance back"), [&](Transaction &t) {
        for (const Id<AcceptedConflict> id : accepted)
            t.remove(id);
    });
}

} // namespace slate
