#include "ui/overview/strip_row.h"

#include "core/report/strip_fields.h"
#include "ui/base/live_schedule.h"
#include "ui/base/palette.h"
#include "ui/base/plain_words.h"
#include "ui/base/session.h"
#include "ui/base/strip_colors.h"
#include "ui/base/theme.h"
#include "ui/overview/link_row.h"

#include <QPainter>

#include <algorithm>

namespace slate {

namespace {

using palette::Role;

/// In a dark window paper has less light.
QColor paperOf(QColor color)
{
    if (!palette::isDark())
        return color;
    constexpr float light = 0.84F;
    return QColor::fromRgbF(color.redF() * light, color.greenF() * light, color.blueF() * light);
}

} // namespace

StripRow::StripRow(Session &session, Id<Strip> id, QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [&session, id] {
        session.open({Kind::Strip, id.value()});
    });
    const ScheduleFacts &facts = LiveSchedule::of(session).facts();
    const Strip *strip = facts.find(id);
    const Scene *scene = strip ? facts.find(strip->scene) : nullptr;
    if (!scene) {
        m_isBanner = true;
        m_paper = palette::color(Role::Raised);
        m_ink = palette::color(Role::Muted);
        m_set = strip ? bannerWords(facts, *strip) : QString();
        setText(m_set);
    } else {
        const StripColors colors(session.catalog(), scene->production);
        m_paper = paperOf(colors.of(partOf(*scene)));
        m_ink = colors.textOn(partOf(*scene));
        m_number = fieldText(facts, strip, *scene, StripField::Number);
        m_light = QStringLiteral("%1 %2")
                      .arg(fieldText(facts, strip, *scene, StripField::IntExt),
                          fieldText(facts, strip, *scene, StripField::DayNight))
                      .trimmed();
        m_set = fieldText(facts, strip, *scene, StripField::Set);
        m_cast = fieldText(facts, strip, *scene, StripField::Cast);
        setText(stripWords(facts, strip, *scene));
    }
    setShortcut({}); // no key is made of an & in a name
    setToolTip(tip(text()));
}

QSize StripRow::sizeHint() const
{
    return {320, std::max(22, QFontMetrics(fontOf(TextSize::Caption)).height() + 6)};
}

void StripRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_paper);
    // One hairline between two strips: each draws its lower one.
    painter.setPen(palette::color(Role::Line));
    painter.drawRect(QRectF(rect()).adjusted(0.5, -1, -0.5, -0.5));
    painter.setFont(fontOf(TextSize::Caption));
    painter.setPen(m_ink);
    const QFontMetrics metrics(fontOf(TextSize::Caption));
    const auto words = [&](int left, int right, const QString &text, Qt::Alignment side = Qt::AlignLeft) {
        const int room = std::max(0, right - left);
        painter.drawText(QRect(left, 0, room, height()), side | Qt::AlignVCenter,
            metrics.elidedText(text, Qt::ElideRight, room));
    };
    const int lightWidth = metrics.horizontalAdvance(QStringLiteral("EXT NIGHT")) + 12;
    const int numberWidth = std::max(36, metrics.horizontalAdvance(m_number) + 12);
    const int castWidth = std::min(metrics.horizontalAdvance(m_cast) + 2, width() / 3);
    const int right = width() - 8;
    if (m_isBanner) {
        words(8, right, m_set);
    } else {
        words(8, numberWidth + 8, m_number);
        words(8 + numberWidth, 8 + numberWidth + lightWidth, m_light);
        words(8 + numberWidth + lightWidth, right - castWidth - 12, m_set);
        words(right - castWidth, right, m_cast, Qt::AlignRight);
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), 2);
    else if (underMouse()) {
        painter.setPen(QPen(palette::color(Role::Accent), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace slate
