#include "ui/schedule/board/stack_head.h"

#include "ui/base/palette.h"
#include "ui/base/plain_words.h"
#include "ui/schedule/board/board_desk.h"
#include "ui/schedule/board/stack_layout.h"
#include "ui/schedule/board/strip_painter.h"

#include <QHelpEvent>
#include <QPainter>

namespace slate {

namespace {

constexpr int wide = 148;
constexpr int numberWidth = 30;
constexpr int margin = 8;

constexpr StripField lines[stackLines] = {
    StripField::Number, StripField::IntExt, StripField::DayNight, StripField::Pages, StripField::Marks};

} // namespace

StackHead::StackHead(const BoardDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("stackHead"));
    setAccessibleName(tr("Rows of the strips"));
    connect(&desk, &BoardDesk::contentChanged, this, qOverload<>(&QWidget::update));
}

void StackHead::setZoom(double zoom)
{
    m_zoom = zoom;
    update();
}

int StackHead::wantedWidth() const
{
    return qRound(wide * std::max(m_zoom, 0.7));
}

QString StackHead::wordsAt(int y) const
{
    const auto &parts = m_desk.parts();
    const StackLayout layout = stackLayout(height(), static_cast<int>(parts.size()), m_zoom);
    if (y >= layout.top && y < layout.wordsTop)
        return displayTitle(lines[(y - layout.top) / std::max(1, layout.line)]);
    if (y < layout.castTop)
        return {};
    const int row = (y - layout.castTop) / layout.castLine;
    if (row < layout.castRows) {
        const Id<CastMember> id = parts[static_cast<size_t>(row)];
        const CastMember *part = m_desk.facts().find(id);
        const QString person = m_desk.session().catalog().nameOf(RecordRef {Kind::CastMember, id.value()});
        QStringList words {partMark(*part), part->character};
        if (person != part->character)
            words << person;
        words.removeAll(QString());
        return words.join(QStringLiteral(" · "));
    }
    if (row > layout.castRows || !layout.hasRest)
        return {};
    return tr("%1 more parts").arg(parts.size() - static_cast<size_t>(layout.castRows));
}

bool StackHead::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(help->globalPos(), wordsAt(help->pos().y()), this);
        return true;
    }
    return QWidget::event(event);
}

void StackHead::paintEvent(QPaintEvent *)
{
    using palette::Role;
    QPainter painter(this);
    painter.fillRect(rect(), palette::color(Role::Raised));
    painter.fillRect(width() - 1, 0, 1, height(), palette::color(Role::Line));
    const auto &parts = m_desk.parts();
    const StackLayout layout = stackLayout(height(), static_cast<int>(parts.size()), m_zoom);
    painter.setFont(stripFont(TextSize::Caption, m_zoom, false));
    const auto draw = [&](QRect cell, const QString &words, int align, Role role) {
        painter.setPen(palette::color(role));
        painter.drawText(cell, align | Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(words, Qt::ElideRight, cell.width()));
    };
    for (int i = 0; i < stackLines; ++i) {
        draw(QRect(margin, layout.top + i * layout.line, width() - 2 * margin, layout.line),
            displayTitle(lines[i]), Qt::AlignRight, Role::Muted);
    }
    const int number = qRound(numberWidth * m_zoom);
    for (int i = 0; i < layout.castRows + layout.hasRest; ++i) {
        const int y = layout.castTop + i * layout.castLine;
        painter.fillRect(0, y, width(), 1, palette::color(Role::Line));
        const QRect name(number + margin, y, width() - number - 2 * margin, layout.castLine);
        if (i == layout.castRows) {
            draw(name, wordsAt(y), Qt::AlignLeft, Role::Muted);
            continue;
        }
        const CastMember &part = *m_desk.facts().find(parts[static_cast<size_t>(i)]);
        draw(QRect(0, y, number, layout.castLine), partMark(part), Qt::AlignRight, Role::Text);
        draw(name,
            part.character.isEmpty()
                ? m_desk.session().catalog().nameOf(RecordRef {Kind::CastMember, part.id.value()})
                : part.character,
            Qt::AlignLeft, Role::Text);
    }
}

} // namespace slate
