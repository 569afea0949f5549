#include "ui/base/session.h"

#include "ui/base/unsaved.h"
#include "ui/base/words.h"

namespace slate {

Session::Session(std::unique_ptr<Slate> slate, Questions questions)
    : m_slate(std::move(slate)),
      m_catalog(*m_slate),
      m_questions(std::move(questions))
{
    if (!m_questions.unsaved)
        m_questions.unsaved = std::make_shared<Unsaved>();
    unsaved().open(m_slate->path(), m_slate->identity());
    connect(&m_catalog, &Catalog::failed, this, &Session::tellFailure);
    connect(m_slate.get(), &Slate::changed, this, [this] {
        if (unsaved().identity() == 0)
            unsaved().setIdentity(m_slate->identity());
    });
}

void Session::stopAsking()
{
    Questions silent;
    silent.today = m_questions.today;
    silent.unsaved = m_questions.unsaved;
    m_questions = silent;
}

QDate Session::today() const
{
    return m_questions.today ? m_questions.today() : QDate::currentDate();
}

void Session::setProduction(Id<Production> production)
{
    if (production == m_production)
        return;
    m_production = production;
    Q_EMIT productionChanged();
}

bool Session::shows(const Record &record) const
{
    if (m_production.isNull())
        return true;
    const qint64 production = m_catalog.productionOf(record);
    return production == 0 || production == m_production.value();
}

bool Session::edit(const QString &title, const std::function<void(Transaction &)> &work)
{
    return attempt([&] { m_slate->edit(title, work); });
}

bool Session::attempt(const std::function<void()> &work)
{
    try {
        work();
        return true;
    } catch (const Error &error) {
        tellFailure(error);
        return false;
    }
}

void Session::tellFailure(const Error &error)
{
    qWarning("%s", error.what());
    Q_EMIT failed(wordsFor(error));
}

bool Session::remove(RecordRef ref)
{
    const QString name = m_catalog.nameOf(ref);
    std::vector<RecordRef> gone;
    const QString title = tr("Delete %1 %2").arg(schemaOf(ref.kind).displaySingular(), brief(name));
    if (!edit(title, [&](Transaction &t) { gone = t.remove(ref); }))
        return false;
    tell(deletedWords(name, ref, gone), true);
    return true;
}

} // namespace slate
