#include "ui/records/offer_list.h"

#include "ui/base/float_under.h"
#include "ui/base/label.h"
#include "ui/base/popup_frame.h"
#include "ui/base/theme.h"

#include <QListView>
#include <QPainter>
#include <QStringListModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace slate {

namespace {

constexpr int offerRow = popupRow;
constexpr int mostOffers = 10;
constexpr int leastOfferWidth = 220;
constexpr int offerInset = 4;
constexpr int lineAround = 2; ///< at most, with what the style leaves inside it

void paintChosen(QPainter &painter, const QRect &row)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette::soft(palette::Role::Accent));
    painter.drawRoundedRect(row, 4, 4);
    painter.restore();
}

/// A name, or behind a hairline what adds one.
class OfferDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Whether the last line adds.
    bool hasFresh = false;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, offerRow};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        using palette::Role;
        const bool adds = hasFresh && index.row() == index.model()->rowCount() - 1;
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            paintChosen(*painter, option.rect);
        if (adds && index.row() > 0) {
            painter->setPen(palette::color(Role::Line));
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        }
        const QRect words = option.rect.adjusted(8, 0, -8, 0);
        painter->setFont(option.font);
        painter->setPen(palette::color(adds ? Role::Accent : Role::Text));
        painter->drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }
};

/// How well a name answers the words; the lowest is best, a negative one is no answer.
int rankOfOffer(const QString &name, const QString &words)
{
    const qsizetype at = name.indexOf(words, 0, Qt::CaseInsensitive);
    if (at <= 0)
        return static_cast<int>(at);
    return name.at(at - 1).isLetterOrNumber() ? 2 : 1;
}

} // namespace

OfferList::OfferList(QWidget *field)
    : QFrame(field),
      m_field(field),
      m_question(new Label),
      m_list(new QListView),
      m_model(new QStringListModel(this))
{
    setObjectName(QStringLiteral("offers"));
    setProperty("look", QStringLiteral("float"));
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_question->setObjectName(QStringLiteral("offerQuestion"));
    setLook(m_question, "attention");
    m_question->setWordWrap(true);
    m_question->setContentsMargins(8, 4, 8, 4);
    m_question->hide();
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OfferDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(offerInset, offerInset, offerInset, offerInset);
    layout->setSpacing(0);
    layout->addWidget(m_question);
    layout->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, &OfferList::clicked);
}

void OfferList::offer(const QStringList &names, const QString &fresh)
{
    m_question->hide();
    m_fresh = fresh;
    QStringList lines = names;
    if (!fresh.isEmpty())
        lines << tr("Add “%1”").arg(fresh);
    static_cast<OfferDelegate *>(m_list->itemDelegate())->hasFresh = !fresh.isEmpty();
    m_model->setStringList(lines);
    m_list->scrollToTop();
    if (lines.isEmpty())
        hide();
    else
        place();
}

void OfferList::ask(const QString &question, const QStringList &names, const QString &fresh)
{
    offer(names, fresh);
    m_question->setText(question);
    m_question->show();
    if (names.isEmpty())
        step(1);
    place();
}

void OfferList::step(int by)
{
    const int rows = m_model->rowCount();
    const QModelIndex now = m_list->currentIndex();
    const int row = now.isValid() ? (now.row() + by + rows) % rows : by > 0 ? 0 : rows - 1;
    m_list->setCurrentIndex(m_model->index(row));
}

bool OfferList::hasMarked() const
{
    return !isHidden() && m_list->currentIndex().isValid();
}

bool OfferList::isAddMarked() const
{
    return hasMarked() && !m_fresh.isEmpty() && m_list->currentIndex().row() == m_model->rowCount() - 1;
}

QString OfferList::marked() const
{
    return isAddMarked() ? m_fresh : m_list->currentIndex().data().toString();
}

void OfferList::place()
{
    if (!m_field)
        return;
    const int width = std::min(std::max(m_field->width(), leastOfferWidth), m_field->window()->width());
    const int rows = std::min(m_model->rowCount(), mostOffers);
    const int question =
        m_question->isHidden() ? 0 : m_question->heightForWidth(width - 2 * (offerInset + lineAround));
    // The layout would share the height between the two, and cut the question.
    m_question->setFixedHeight(question);
    m_list->setFixedHeight(rows * offerRow);
    floatUnder(*this, *m_field, {width, rows * offerRow + question + 2 * (offerInset + lineAround)});
}

QStringList OfferList::matching(const QStringList &names, const QString &words)
{
    std::vector<std::pair<int, qsizetype>> ranked;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (const int rank = rankOfOffer(names.at(i), words); rank >= 0)
            ranked.emplace_back(rank, i);
    }
    std::sort(ranked.begin(), ranked.end());
    QStringList found;
    for (const auto &[rank, place] : ranked)
        found << names.at(place);
    return found;
}

} // namespace slate
