#include "ui/overview/figure_row.h"

#include "ui/base/palette.h"
#include "ui/base/session.h"
#include "ui/base/theme.h"
#include "ui/overview/link_row.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace slate {

namespace {

using palette::Role;

constexpr int figureHeight = 60;
constexpr int figureGap = 12;

} // namespace

/// A figure with two lines beside it: of what, and what is to be known of it.
class FigureButton : public QAbstractButton
{
public:
    explicit FigureButton(QWidget *parent) : QAbstractButton(parent)
    {
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void say(const FigureWords &words)
    {
        m_words = words;
        setText(words.whole());
        setShortcut({});
        updateGeometry();
        update();
    }
    const FigureWords &words() const { return m_words; }

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override
    {
        const int beside = std::max(QFontMetrics(fontOf(TextSize::Control)).horizontalAdvance(m_words.what),
            QFontMetrics(fontOf(TextSize::Caption)).horizontalAdvance(m_words.beside));
        return {figureWidth() + 12 + beside + 24 + 2, figureHeight};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(palette::color(underMouse() ? Role::Accent : Role::Line));
        painter.setBrush(palette::color(underMouse() ? Role::Raised : Role::Surface));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), measures::radius, measures::radius);
        painter.setFont(fontOf(TextSize::Film));
        painter.setPen(palette::color(Role::Text));
        painter.drawText(
            QRect(12, 0, figureWidth() + 4, height()), Qt::AlignLeft | Qt::AlignVCenter, figure());
        const int left = 12 + figureWidth() + 12;
        const int room = width() - left - 4;
        const int middle = height() / 2;
        const bool two = !m_words.beside.isEmpty();
        painter.setFont(fontOf(TextSize::Control));
        painter.drawText(QRect(left, two ? 0 : 0, room, two ? middle - 1 : height()),
            Qt::AlignLeft | (two ? Qt::AlignBottom : Qt::AlignVCenter), m_words.what);
        painter.setFont(fontOf(TextSize::Caption));
        painter.setPen(palette::color(m_words.attention ? Role::Attention : Role::Muted));
        painter.drawText(QRect(left, middle + 1, room, middle), Qt::AlignLeft | Qt::AlignTop, m_words.beside);
        if (hasFocus())
            paintFocusRing(painter, rect(), measures::radius);
    }

private:
    QString figure() const { return QLocale().toString(m_words.count); }
    int figureWidth() const { return QFontMetrics(fontOf(TextSize::Film)).horizontalAdvance(figure()); }

    FigureWords m_words;
};

FigureRow::FigureRow(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("figureRow"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(figureGap);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setSizePolicy(policy);
}

void FigureRow::setFigures(Id<Production> production, const ProductionFigures &figures)
{
    m_production = production;
    const std::vector<FigureWords> words = figureWords(figures);
    while (m_buttons.size() < words.size()) {
        auto *button = new FigureButton(this);
        connect(button, &QAbstractButton::clicked, this, [this, button] {
            if (!m_session.production().isNull() || !m_production.isNull())
                m_session.setProduction(m_production);
            m_session.openPage(button->words().kind);
        });
        m_buttons.push_back(button);
    }
    for (size_t i = 0; i < words.size(); ++i)
        m_buttons[i]->say(words[i]);
    m_columns = 0;
    resizeEvent(nullptr);
}

void FigureRow::resizeEvent(QResizeEvent *)
{
    int widest = 1;
    for (const FigureButton *button : m_buttons)
        widest = std::max(widest, button->minimumSizeHint().width());
    const int all = static_cast<int>(m_buttons.size());
    const int fitting = std::clamp((width() + figureGap) / (widest + figureGap), 1, std::max(1, all));
    // Two lines of three and two look better than four and one.
    arrange(fitting >= all ? all : std::min(fitting, (all + 1) / 2));
}

void FigureRow::arrange(int columns)
{
    if (columns == m_columns)
        return;
    for (FigureButton *button : m_buttons)
        m_grid->removeWidget(button);
    for (int i = 0; i < static_cast<int>(m_buttons.size()); ++i) {
        m_grid->addWidget(m_buttons[static_cast<size_t>(i)], i / columns, i % columns);
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
    m_columns = columns;
}

} // namespace slate
