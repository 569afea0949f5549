#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/palette.h"
#include "ui/base/plain_words.h"
#include "ui/base/session.h"
#include "ui/overview/overview_card.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace slate {

namespace {

constexpr size_t shownAtFirst = 5;

/// An icon and words that wrap where the list is narrow.
class LinkButton : public QAbstractButton
{
public:
    LinkButton(const QIcon &picture, const QString &words, QWidget *parent) : QAbstractButton(parent)
    {
        setIcon(picture);
        setText(words);
        setShortcut({}); // no key is made of an & in a name
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    QSize sizeHint() const override { return {240, heightForWidth(240)}; }
    QSize minimumSizeHint() const override { return {120, leastHeight}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const QRect box = fontMetrics().boundingRect(QRect(0, 0, width - textLeft - 4, 1000), flags, text());
        return std::max(leastHeight, box.height() + 8);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        using palette::Role;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || hasFocus()) {
            painter.setBrush(
                underMouse() ? QBrush(palette::tint(Role::Muted, 0.1, Role::Raised)) : QBrush(Qt::NoBrush));
            painter.setPen(hasFocus() ? QPen(palette::color(Role::Accent)) : QPen(Qt::NoPen));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        icon().paint(&painter, QRect(2, (leastHeight - 16) / 2, 16, 16));
        painter.setPen(palette::color(underMouse() ? Role::Accent : Role::Text));
        painter.drawText(rect().adjusted(textLeft, 4, -4, -4), flags, text());
    }

private:
    static constexpr int leastHeight = 26;
    static constexpr int textLeft = 26;
    static constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
};

} // namespace

LinkList::LinkList(Session &session, const Style &style, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_style(style),
      m_head(new Label(this)),
      m_rows(new QVBoxLayout)
{
    m_head->setProperty("look", QStringLiteral("caption"));
    m_rows->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_head);
    layout->addLayout(m_rows);
}

void LinkList::setLinks(const std::vector<Link> &links)
{
    m_links = links;
    fill();
}

void LinkList::fill()
{
    const int count = static_cast<int>(m_links.size());
    m_head->setText(count == 0 ? m_style.title : tr("%1  %2").arg(m_style.title, QLocale().toString(count)));
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QIcon picture =
        icon(m_style.iconName, m_style.attention ? palette::Role::Attention : palette::Role::Muted);
    const size_t most = m_all ? m_links.size() : std::min(shownAtFirst, m_links.size());
    for (size_t i = 0; i < most; ++i) {
        auto *button = new LinkButton(picture, m_links[i].text, this);
        button->setToolTip(tip(m_links[i].tip));
        connect(button, &QAbstractButton::clicked, this,
            [this, link = m_links[i]] { link.open ? link.open() : m_session.open(link.record); });
        m_rows->addWidget(button);
    }
    if (m_links.empty()) {
        auto *nothing = new Label(m_style.nothing, this);
        nothing->setProperty("look", m_style.attention ? QStringLiteral("good") : QStringLiteral("muted"));
        nothing->setMinimumHeight(24);
        m_rows->addWidget(nothing);
    } else if (most < m_links.size()) {
        auto *more = new QPushButton(buttonWords(tr("Show all %1").arg(QLocale().toString(count))), this);
        more->setProperty("look", QStringLiteral("link"));
        connect(more, &QPushButton::clicked, this, [this] {
            m_all = true;
            fill();
        });
        m_rows->addWidget(more, 0, Qt::AlignLeft);
    }
}

} // namespace slate
