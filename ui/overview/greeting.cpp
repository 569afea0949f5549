#include "ui/overview/greeting.h"

#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/plain_words.h"
#include "ui/base/theme.h"
#include "ui/base/unsaved.h"
#include "ui/records/commit.h"
#include "ui/records/page_words.h"
#include "ui/records/typed_place.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace slate {

namespace {

constexpr int greetingWidth = 520;

TypedPlace titlePlace()
{
    const RecordSchema &schema = schemaOf(Kind::Production);
    Record blank = schema.blank();
    blank.id = 0;
    return placeOfNew(schema, blank, schema.indexOf("title"));
}

} // namespace

Greeting::Greeting(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_title(new QLineEdit(this)),
      m_hint(new Label(this))
{
    setObjectName(QStringLiteral("greeting"));
    auto *picture = new Label(this);
    picture->setPixmap(icon(QStringLiteral("slate"), palette::Role::Muted).pixmap(56, 56));
    picture->setAlignment(Qt::AlignHCenter);
    auto *question = new Label(tr("What are you making?"), this);
    question->setProperty("look", QStringLiteral("film"));
    question->setAlignment(Qt::AlignHCenter);
    m_title->setObjectName(QStringLiteral("greetingTitle"));
    m_title->setPlaceholderText(tr("Title of the film or series"));
    m_title->setAccessibleName(tr("Title of the film or series"));
    m_title->setMaxLength(schemaOf(Kind::Production).field("title").longest);
    keepTyped(*m_title, m_session.unsaved(), titlePlace());
    m_hint->setObjectName(QStringLiteral("greetingHint"));
    m_hint->setProperty("look", QStringLiteral("caption"));
    m_hint->setMinimumHeight(m_hint->fontMetrics().height());
    connect(m_title, &QLineEdit::returnPressed, this, [this] { make(); });
    connect(m_title, &QLineEdit::textEdited, m_hint, &QLabel::clear);

    auto *column = new QWidget(this);
    column->setMaximumWidth(greetingWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(picture);
    layout->addWidget(question);
    layout->addSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(makeWays());
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column, 100);
    across->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->addStretch(2);
    whole->addLayout(across);
    whole->addStretch(3);
    setFocusProxy(m_title);
    setEnabled(!m_session.slate().isReadOnly());
}

QWidget *Greeting::makeWays()
{
    auto *page = new QWidget(this);
    auto *empty = new QPushButton(tr("Start empty"), page);
    empty->setObjectName(QStringLiteral("startEmpty"));
    empty->setProperty("look", QStringLiteral("primary"));
    connect(empty, &QPushButton::clicked, this, [this] { make(); });
    auto *script = new QPushButton(tr("Start from a screenplay…"), page);
    script->setObjectName(QStringLiteral("startFromScript"));
    script->setToolTip(tip(tr("Reads scenes, speakers and sets; nothing is written before you say so")));
    connect(script, &QPushButton::clicked, this, &Greeting::startFromScript);
    auto *table = new QPushButton(tr("Start from a spreadsheet"), page);
    table->setObjectName(QStringLiteral("startFromTable"));
    table->setToolTip(tip(tr("Shows the table into which you paste its rows")));
    auto *menu = new QMenu(table);
    for (const Kind kind : {Kind::CastMember, Kind::CrewMember, Kind::Location})
        connect(menu->addAction(buttonWords(pageTitle(kind))), &QAction::triggered, this,
            [this, kind] { startFromTable(kind); });
    table->setMenu(menu);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    for (QPushButton *way : {empty, script, table})
        layout->addWidget(way);
    return page;
}

bool Greeting::make()
{
    const QString title = m_title->text().simplified();
    if (title.isEmpty()) {
        m_hint->setText(tr("Type a title first. It can be changed later."));
        m_title->setFocus(Qt::OtherFocusReason);
        return false;
    }
    Record production = newRecord(m_session, Kind::Production);
    setValue(production, "title", title);
    if (!addRecord(m_session, production))
        return false;
    m_session.unsaved().forget(titlePlace().key);
    m_session.setProduction(Id<Production>(production.id));
    return true;
}

// A screenplay has a title of its own, so that none need be typed.
void Greeting::startFromScript()
{
    if (m_title->text().simplified().isEmpty() || make())
        m_session.importScript();
}

void Greeting::startFromTable(Kind kind)
{
    Session &session = m_session; // the greeting goes with the first production
    if (!make())
        return;
    session.openPage(kind);
    session.tell(tr("Copy the rows in your spreadsheet, then press Ctrl+V here."));
}

} // namespace slate
