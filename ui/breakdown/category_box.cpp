#include "ui/breakdown/category_box.h"

#include "ui/base/plain_words.h"
#include "ui/base/theme.h"
#include "ui/breakdown/entry_row.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace slate {

namespace {

constexpr int boxHeadHeight = 24;
constexpr int markSize = 12;

} // namespace

CategoryHead::CategoryHead(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("categoryHead"));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void CategoryHead::show(const SheetBox &box)
{
    m_category = box.category;
    m_count = int(box.entries.size());
    setText(m_category.name);
    setShortcut({}); // no key is made of an & in a name
    setAccessibleName(tr("%1, %2").arg(m_category.name).arg(m_count));
    setToolTip(tip(tr("Add to %1").arg(m_category.name)));
    update();
}

QSize CategoryHead::sizeHint() const
{
    return {120, boxHeadHeight};
}

void CategoryHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const QRectF box = QRectF(rect());
    path.addRoundedRect(box, measures::radius, measures::radius);
    // Only the upper corners are round where lines follow.
    if (m_count > 0)
        path.addRect(box.adjusted(0, boxHeadHeight / 2.0, 0, 0));
    painter.fillPath(path, m_category.color);
    const QColor text = textOn(m_category.color);
    int left = 8;
    if (m_category.mark != CategoryMark::None) {
        paintMark(
            painter, QRectF(left, (height() - markSize) / 2.0, markSize, markSize), m_category.mark, text);
        left += markSize + 6;
    }
    QFont bold = fontOf(TextSize::Caption);
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(text);
    const bool asked = underMouse() || hasFocus();
    const QString end = asked && isEnabled() ? QStringLiteral("+")
        : m_count > 0                        ? QString::number(m_count)
                                             : QString();
    const int room = painter.fontMetrics().horizontalAdvance(end);
    painter.drawText(QRect(width() - room - 8, 0, room, height()), Qt::AlignVCenter, end);
    const int width = this->width() - left - room - 14;
    painter.drawText(QRect(left, 0, width, height()), Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_category.name, Qt::ElideRight, width));
    if (!hasFocus())
        return;
    painter.setPen(QPen(text, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(2.5, 2.5, -2.5, -2.5), 4, 4);
}

CategoryBox::CategoryBox(bool writable, QWidget *parent)
    : QWidget(parent),
      m_writable(writable),
      m_head(new CategoryHead),
      m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("categoryBox"));
    m_head->setEnabled(writable);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_head);
    connect(m_head, &CategoryHead::clicked, this, &CategoryBox::addAsked);
}

void CategoryBox::show(const SheetBox &box, int shownScenes)
{
    if (m_shownScenes == shownScenes && m_box == box)
        return;
    m_box = box;
    m_shownScenes = shownScenes;
    m_head->show(box);
    for (EntryRow *row : m_rows) {
        m_layout->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const SheetEntry &entry : box.entries) {
        auto *row = new EntryRow(entry, shownScenes, m_writable, this);
        connect(row, &EntryRow::removeAsked, this, &CategoryBox::removeAsked);
        connect(row, &EntryRow::openAsked, this, &CategoryBox::openAsked);
        connect(row, &EntryRow::quantityAsked, this, &CategoryBox::quantityAsked);
        connect(row, &EntryRow::presenceAsked, this, &CategoryBox::presenceAsked);
        connect(row, &EntryRow::walked, this, [this, row](bool down) { Q_EMIT walked(row, down); });
        m_layout->addWidget(row);
        row->show();
        m_rows.push_back(row);
    }
    m_layout->setContentsMargins(0, 0, 0, m_rows.empty() ? 0 : 4);
    updateGeometry();
    update();
}

void CategoryBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette::color(palette::Role::Line));
    painter.setBrush(palette::color(palette::Role::Raised));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), measures::radius, measures::radius);
}

} // namespace slate
