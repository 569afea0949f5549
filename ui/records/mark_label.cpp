#include "ui/records/mark_label.h"

#include "ui/base/plain_words.h"
#include "ui/records/mark.h"

#include <QPainter>

namespace slate {

namespace {

constexpr int textLeft = 16;

} // namespace

MarkLabel::MarkLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void MarkLabel::setState(const QString &words, palette::Role tone)
{
    m_tone = tone;
    m_meaning.reset();
    showWords(words);
}

void MarkLabel::setState(const QString &words, Meaning meaning)
{
    m_meaning = meaning;
    showWords(words);
}

void MarkLabel::showWords(const QString &words)
{
    m_words = words;
    setAccessibleName(words);
    setToolTip(tip(words));
    setVisible(!words.isEmpty());
    updateGeometry();
    update();
}

QSize MarkLabel::sizeHint() const
{
    if (m_meaning)
        return pillSize(m_words);
    return {textLeft + fontMetrics().horizontalAdvance(m_words), fontMetrics().height() + 2};
}

void MarkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_meaning) {
        paintPill(painter, {0, (height() - pillSize(m_words).height()) / 2}, width(), *m_meaning, m_words);
        return;
    }
    paintMark(painter, QRectF(1, (height() - statusMarkSize) / 2.0, statusMarkSize, statusMarkSize), m_tone);
    painter.setPen(palette::color(palette::Role::Text));
    const QRect room = rect().adjusted(textLeft, 0, 0, 0);
    painter.drawText(room, Qt::AlignVCenter, fontMetrics().elidedText(m_words, Qt::ElideRight, room.width()));
}

} // namespace slate
