#include "ui/overview/last_changes.h"

#include "ui/base/edit_words.h"
#include "ui/base/label.h"
#include "ui/base/plain_words.h"
#include "ui/base/session.h"
#include "ui/base/words.h"
#include "ui/overview/link_row.h"
#include "ui/overview/row_stack.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace slate {

namespace {

constexpr int editsShown = 5;

/// Whole, unless it is longer than anybody reads here.
QString shownTitle(const EditInfo &edit)
{
    constexpr qsizetype longest = 160;
    const QString title = titleOf(edit).simplified();
    return title.size() <= longest ? title : brief(title);
}

} // namespace

LastChanges::LastChanges(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_rows(new RowStack(this))
{
    setObjectName(QStringLiteral("lastChanges"));
    auto *title = new Label(tr("Last changes"), this);
    title->setProperty("look", QStringLiteral("heading"));
    auto *all = new QPushButton(tr("Show the history"), this);
    all->setProperty("look", QStringLiteral("link"));
    connect(all, &QPushButton::clicked, this, [this] { m_session.openHistory(); });
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(all);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_rows);
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &LastChanges::read);
    connect(&session.slate(), &Slate::changed, this, [this] {
        if (isVisible())
            m_later.start();
    });
}

void LastChanges::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_later.start();
}

void LastChanges::read()
{
    std::vector<EditInfo> edits;
    m_session.attempt([&] { edits = m_session.slate().history(0, editsShown); });
    QStringList said;
    for (const EditInfo &edit : edits)
        said << titleOf(edit) << edit.author << whenWords(edit.at, m_session.today());
    if (said == m_said)
        return;
    m_said = said;
    std::vector<QWidget *> rows;
    for (const EditInfo &edit : edits) {
        auto *row = new LinkRow(shownTitle(edit), edit.author, m_rows);
        row->setBeside(whenWords(edit.at, m_session.today()));
        row->setToolTip(tip(titleOf(edit)));
        connect(row, &QAbstractButton::clicked, this, [this] { m_session.openHistory(); });
        rows.push_back(row);
    }
    if (rows.empty())
        rows.push_back(new Label(tr("Nothing was changed yet."), m_rows));
    m_rows->setRows(rows);
}

} // namespace slate
