#include "ui/shell/production_chooser.h"

#include "ui/base/icons.h"
#include "ui/base/plain_words.h"
#include "ui/base/production_ink.h"
#include "ui/base/session.h"
#include "ui/base/theme.h"
#include "ui/base/words.h"

#include <QActionGroup>
#include <QCollator>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace slate {

namespace {

using palette::Role;

constexpr int tileSize = 40;
constexpr int inset = 8;
constexpr int tileHeight = 60;
constexpr int wordsLeft = inset + tileSize + 8;
constexpr int tileLine = 17;

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

/// A title that is too long for a line goes on in a second one.
QStringList tileTitle(const QString &title, const QFontMetrics &metrics, int width)
{
    qsizetype end = title.size();
    while (end > 0 && metrics.horizontalAdvance(title.left(end)) > width)
        end = title.left(end).lastIndexOf(QLatin1Char(' '));
    if (end <= 0 || end == title.size())
        return {title};
    return {title.left(end), title.mid(end + 1)};
}

} // namespace

ProductionChooser::ProductionChooser(Session &session, QWidget *parent)
    : QToolButton(parent),
      m_session(session)
{
    setObjectName(QStringLiteral("productionChooser"));
    setPopupMode(QToolButton::InstantPopup);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(tileHeight);
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
    setFixedHeight(compact ? tileSize : tileHeight);
    update();
}

void ProductionChooser::showChosen()
{
    const Id<Production> chosen = m_session.production();
    m_tile = {tr("All"), std::nullopt};
    m_title = tr("All productions");
    m_state = countOf(qint64(m_session.catalog().records(Kind::Production).size()), Kind::Production);
    if (!chosen.isNull()) {
        std::optional<Production> production;
        if (!m_session.attempt([&] { production = m_session.slate().find(chosen); }))
            return;
        if (!production) {
            m_session.setProduction({}); // it was deleted, here or elsewhere
            return;
        }
        m_tile = {shortName(*production), productionInk(m_session.catalog(), *production)};
        m_title = production->title;
        m_state = stateOf(*production);
    }
    setToolTip(tip(tr("%1 (Ctrl+L)").arg(m_title)));
    setText(m_title);
    setShortcut({}); // no key is made of an & in a name
    setAccessibleName(tr("Production: %1, %2").arg(m_title, m_state));
    update();
}

QString ProductionChooser::stateOf(const Production &production) const
{
    const Field &field = schemaOf(Kind::Production).field("status");
    const Record record = toRecord(production);
    const Value &state = record.values[size_t(schemaOf(Kind::Production).indexOf("status"))];
    return isUnknown(state) ? tr("No state yet") : m_session.catalog().displayText(field, state);
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
            QAction *edit = menu()->addAction(buttonWords(tr("Edit %1").arg(production.title)));
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
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (m_compact) {
        const QRectF tile((width() - tileSize) / 2.0, 0, tileSize, tileSize);
        drawTile(painter, tile.adjusted(2, 2, -2, -2));
        if (hasFocus()) {
            painter.setPen(palette::color(Role::Accent));
            painter.drawRoundedRect(tile.adjusted(0.5, 0.5, -0.5, -0.5), measures::radius, measures::radius);
        }
        return;
    }
    painter.setPen(palette::color(hasFocus() ? Role::Accent : Role::Line));
    const bool isLit = underMouse() || isDown();
    painter.setBrush(isLit ? palette::tint(Role::Muted, 0.08) : palette::color(Role::Surface));
    painter.drawRoundedRect(whole, 8, 8);
    drawTile(painter, QRectF(inset, (height() - tileSize) / 2.0, tileSize, tileSize));
    paintWords(painter);
}

void ProductionChooser::drawTile(QPainter &painter, const QRectF &rect) const
{
    const QColor ground = m_tile.ink ? palette::ink(*m_tile.ink) : palette::color(Role::Muted);
    const QColor text = m_tile.ink ? palette::textOnInk() : palette::textOn(Role::Muted);
    paintTile(painter, rect, ground, text, m_tile.name);
}

void ProductionChooser::paintWords(QPainter &painter) const
{
    const QRect arrow(width() - 20, (height() - 14) / 2, 14, 14);
    slate::icon(QStringLiteral("down")).paint(&painter, arrow);
    const int room = arrow.left() - 2 - wordsLeft;
    const QFont bold = fontOf(TextSize::Name);
    const QFont small = fontOf(TextSize::Caption);
    const QStringList title = tileTitle(m_title, QFontMetrics(bold), room);
    int bottom = (height() - int(title.size()) * tileLine - tileLine) / 2;
    const auto write = [&](const QString &words, const QFont &font, Role role) {
        painter.setFont(font);
        painter.setPen(palette::color(role));
        painter.drawText(QRect(wordsLeft, bottom, room, tileLine), Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(words, Qt::ElideRight, room));
        bottom += tileLine;
    };
    for (const QString &line : title)
        write(line, bold, Role::Text);
    write(m_state, small, Role::Muted);
}

} // namespace slate
