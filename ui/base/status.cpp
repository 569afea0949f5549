#include "ui/base/status.h"

#include "ui/base/theme.h"

#include <QPainter>

#include <algorithm>

namespace slate {

namespace {

using palette::Role;

struct ChoiceMeaning {
    const char *choice;
    Meaning meaning;
};

// The same word means the same in every list. What is in none of them is an idea.
constexpr ChoiceMeaning meanings[] = {
    {"scouted", Meaning::InHand},
    {"shortlisted", Meaning::InHand},
    {"recce-done", Meaning::InHand},
    {"on-hold", Meaning::InHand},
    {"to-request", Meaning::InHand},
    {"requested", Meaning::InHand},
    {"pre-production", Meaning::InHand},
    {"post-production", Meaning::InHand},
    {"delayed", Meaning::InHand},
    {"rehearsing", Meaning::InHand},
    {"owed", Meaning::InHand},
    {"offered", Meaning::InHand},
    {"inferred", Meaning::InHand},
    {"confirmed", Meaning::Confirmed},
    {"prep", Meaning::Confirmed},
    {"granted", Meaning::Confirmed},
    {"ready", Meaning::Confirmed},
    {"agreed", Meaning::Confirmed},
    {"contracted", Meaning::Confirmed},
    {"shooting", Meaning::Shooting},
    {"strike", Meaning::Shooting},
    {"working", Meaning::Shooting},
    {"wrapped", Meaning::Wrapped},
    {"not-needed", Meaning::Wrapped},
    {"complete", Meaning::Wrapped},
    {"done", Meaning::Wrapped},
    {"released", Meaning::Wrapped},
    {"given", Meaning::Wrapped},
    {"shot", Meaning::Wrapped},
    {"finished", Meaning::Wrapped},
    {"lost", Meaning::Lost},
    {"refused", Meaning::Lost},
    {"cancelled", Meaning::Lost},
    {"left", Meaning::Lost},
};

constexpr int pillHeight = 20;
constexpr int besideWords = 8;

} // namespace

Meaning meaningOf(const QString &choice)
{
    const auto *found = std::find_if(std::begin(meanings), std::end(meanings),
        [&](const ChoiceMeaning &each) { return choice == QLatin1String(each.choice); });
    return found == std::end(meanings) ? Meaning::Idea : found->meaning;
}

Role toneOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Idea:
        break;
    case Meaning::InHand:
        return Role::Attention;
    case Meaning::Confirmed:
    case Meaning::Shooting:
        return Role::Accent;
    case Meaning::Wrapped:
        return Role::Good;
    case Meaning::Lost:
        return Role::Wrong;
    }
    return Role::Muted;
}

QSize pillSize(const QString &words)
{
    const QFontMetrics metrics(fontOf(TextSize::Caption));
    return {metrics.horizontalAdvance(words) + 2 * besideWords, std::max(pillHeight, metrics.height() + 4)};
}

void paintPill(QPainter &painter, const QPoint &at, int room, Meaning meaning, const QString &words)
{
    const QSize size = pillSize(words).boundedTo({room, 100});
    const QRectF pill = QRectF(at, size).adjusted(0.5, 0.5, -0.5, -0.5);
    const Role role = toneOf(meaning);
    const bool isFilled = meaning == Meaning::Shooting;
    const bool isOutline = meaning == Meaning::Lost;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // The edge keeps a tinted pill apart from a row that is chosen.
    painter.setPen(QPen(isOutline || isFilled ? palette::color(role) : palette::tint(role, 0.3), 1));
    painter.setBrush(isFilled ? palette::color(role)
            : isOutline       ? palette::color(Role::Surface)
                              : palette::soft(role));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    const QFont font = fontOf(TextSize::Caption);
    painter.setFont(font);
    painter.setPen(isFilled ? palette::textOn(role) : palette::color(role));
    const QRectF inner = pill.adjusted(besideWords - 0.5, 0, -besideWords + 0.5, 0);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(words, Qt::ElideRight, qCeil(inner.width()) + 1));
    painter.restore();
}

} // namespace slate
