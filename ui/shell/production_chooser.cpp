#include "ui/shell/production_chooser.h"

#include "ui/base/icons.h"
#include "ui/base/plain_words.h"
#include "ui/base/session.h"
#include "ui/base/theme.h"

#include <QActionGroup>
#include <QCollator>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace slate {

namespace {

using palette::Role;

/// The productions by title, figures in their order ("Film 9" before "Film 10").
std::vector<Production> sortedProductions(const Catalog &catalog)
{
    std::vector<Production> productions;
    for (const Record &record : catalog.records(Kind::Production))
        productions.push_back(fromRecord<Production>(record));
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(productions.begin(), productions.end(), [&](const Production &a, const Production &b) {
        const int order = collator.compare(a.title, b.title);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return productions;
}

QString nameFor(const Production &production)
{
    return production.code.isEmpty() ? production.title : production.code;
}

} // namespace

ProductionChooser::ProductionChooser(Session &session, QWidget *parent)
    : QToolButton(parent),
      m_session(session)
{
    setObjectName(QStringLiteral("productionChooser"));
    setPopupMode(QToolButton::InstantPopup);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(measures::controlHeight + 2);
    setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("productionMenu"));
    menu->setToolTipsVisible(true);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &ProductionChooser::fillMenu);
    connect(&session, &Session::productionChanged, this, &ProductionChooser::showChosen);
    connect(&session.catalog(), &Catalog::changed, this, [this](const Changes &changes) {
        if (changes.touches(Kind::Production))
            showChosen();
    });
    showChosen();
}

void ProductionChooser::setCompact(bool compact)
{
    m_compact = compact;
    update();
}

void ProductionChooser::showChosen()
{
    const Id<Production> chosen = m_session.production();
    m_title = tr("All productions");
    if (!chosen.isNull()) {
        std::optional<Production> production;
        if (!m_session.attempt([&] { production = m_session.slate().find(chosen); }))
            return;
        if (!production) {
            m_session.setProduction({}); // it was deleted, here or elsewhere
            return;
        }
        m_title = nameFor(*production);
        setToolTip(tip(production->title));
    } else {
        setToolTip(tip(m_title));
    }
    setText(m_title);
    setShortcut({}); // no key is made of an & in a name
    setAccessibleName(tr("Production: %1").arg(m_title));
    update();
}

void ProductionChooser::fillMenu()
{
    menu()->clear();
    auto *group = new QActionGroup(menu());
    const auto add = [&](const QString &title, Id<Production> id) {
        QAction *action = menu()->addAction(buttonWords(title));
        action->setCheckable(true);
        action->setChecked(id == m_session.production());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] { m_session.setProduction(id); });
    };
    add(tr("All productions"), {});
    menu()->addSeparator();
    const auto productions = sortedProductions(m_session.catalog());
    for (const Production &production : productions)
        add(production.title, production.id);
    if (!productions.empty())
        menu()->addSeparator();
    for (const Production &production : productions) {
        if (production.id == m_session.production()) {
            QAction *edit = menu()->addAction(buttonWords(tr("Edit %1").arg(nameFor(production))));
            connect(edit, &QAction::triggered, this,
                [this, ref = RecordRef {Kind::Production, production.id.value()}] {
                    Q_EMIT editRequested(ref);
                });
        }
    }
    QAction *another = menu()->addAction(tr("Add production"));
    another->setEnabled(!m_session.slate().isReadOnly());
    connect(another, &QAction::triggered, this, &ProductionChooser::addProduction);
}

void ProductionChooser::addProduction()
{
    m_session.begin(schemaOf(Kind::Production).blank());
}

void ProductionChooser::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = underMouse() || isDown() || hasFocus();
    painter.setPen(palette::color(hasFocus() ? Role::Accent : Role::Line));
    painter.setBrush(lit ? palette::tint(Role::Muted, 0.08) : palette::color(Role::Surface));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), measures::radius, measures::radius);

    const QRect iconBox(m_compact ? (width() - 20) / 2 : 8, (height() - 20) / 2, 20, 20);
    slate::icon(QStringLiteral("film"), m_session.production().isNull() ? Role::Muted : Role::Accent)
        .paint(&painter, iconBox);
    if (m_compact)
        return;
    const QRect arrow(width() - 24, (height() - 16) / 2, 16, 16);
    slate::icon(QStringLiteral("down")).paint(&painter, arrow);
    const QRect textBox(34, 0, width() - 34 - 26, height());
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(palette::color(Role::Text));
    painter.drawText(textBox, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_title, Qt::ElideRight, textBox.width()));
}

} // namespace slate
