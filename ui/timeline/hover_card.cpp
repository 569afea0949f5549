#include "ui/timeline/hover_card.h"

#include "ui/base/label.h"
#include "ui/base/source_words.h"
#include "ui/timeline/timeline_items.h"

#include <QGraphicsDropShadowEffect>
#include <QLabel>
#include <QVBoxLayout>

namespace slate {

namespace {

constexpr int cardWidth = 320;

QLabel *lines(QWidget *parent, const char *look)
{
    auto *label = new Label(parent);
    label->setWordWrap(true);
    label->setProperty("look", QString::fromLatin1(look));
    return label;
}

QString facts(Session &session, const TimelineItem &item)
{
    QStringList rows {item.dateWords};
    for (auto date = item.earlier.rbegin(); date != item.earlier.rend(); ++date) {
        const QString before = HoverCard::tr("before: %1").arg(displayText(date->window));
        rows << (date->slip ? QStringLiteral("%1 (%2)").arg(before, slipText(*date->slip)) : before);
    }
    QStringList about;
    if (item.production != 0)
        about << session.catalog().nameOf(RecordRef {Kind::Production, item.production});
    about << displayText(item.lane);
    if (!item.status.isEmpty())
        about << item.status;
    rows << about.join(QStringLiteral(" \u00B7 "));
    return rows.join(QLatin1Char('\n'));
}

} // namespace

HoverCard::HoverCard(QWidget *parent) : QFrame(parent)
{
    setProperty("look", QStringLiteral("float"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setFixedWidth(cardWidth);
    m_title = lines(this, "heading");
    m_facts = lines(this, "");
    m_quote = lines(this, "muted");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(4);
    for (QLabel *label : {m_title, m_facts, m_quote})
        layout->addWidget(label);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(18);
    shadow->setOffset(0, 3);
    shadow->setColor(QColor(0, 0, 0, 70));
    setGraphicsEffect(shadow);
    hide();
}

void HoverCard::show(Session &session, const TimelineItem &item, QPoint near)
{
    m_title->setText(item.title);
    m_facts->setText(facts(session, item));
    const QStringList quotes = sourceWords(session.catalog(), item.record);
    m_quote->setText(quotes.join(QStringLiteral("\n\n")));
    m_quote->setVisible(!quotes.isEmpty());
    layout()->activate();
    resize(
        cardWidth, layout()->hasHeightForWidth() ? layout()->heightForWidth(cardWidth) : sizeHint().height());

    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    QRect place(near + QPoint(14, 18), size());
    if (place.bottom() > room.bottom())
        place.moveBottom(near.y() - 12);
    if (place.right() > room.right())
        place.moveRight(room.right());
    move(std::max(room.left(), place.left()), std::max(room.top(), place.top()));
    QFrame::show();
    raise();
}

QString HoverCard::text() const
{
    return QStringList {m_title->text(), m_facts->text(), m_quote->text()}.join(QLatin1Char('\n'));
}

} // namespace slate
