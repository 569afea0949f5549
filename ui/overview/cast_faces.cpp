#include "ui/overview/cast_faces.h"

#include "core/report/overview_figures.h"
#include "core/report/overview_words.h"
#include "ui/base/label.h"
#include "ui/base/palette.h"
#include "ui/base/plain_words.h"
#include "ui/base/session.h"
#include "ui/base/theme.h"
#include "ui/overview/link_row.h"

#include <QAbstractButton>
#include <QCollator>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace slate {

namespace {

using palette::Role;

constexpr size_t mostFaces = 20;
constexpr size_t inkCount = static_cast<size_t>(Ink::Graphite) + 1;
constexpr int faceSize = 40;
constexpr int faceWidth = 104;

/// Two lines of words below the picture.
int faceHeight()
{
    return 4 + faceSize + 4 + 2 * QFontMetrics(fontOf(TextSize::Caption)).height() + 6;
}

/// A line that breaks between words only, with dots where a word is too long or there are too many.
QStringList twoLines(const QString &words, const QFontMetrics &metrics, int room)
{
    QStringList lines;
    QString line;
    const QStringList all = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString longer = line.isEmpty() ? all[i] : line + QLatin1Char(' ') + all[i];
        if (line.isEmpty() || metrics.horizontalAdvance(longer) <= room) {
            line = longer;
            continue;
        }
        if (lines.size() == 1) {
            line = QStringList(all.mid(i - line.count(QLatin1Char(' ')) - 1)).join(QLatin1Char(' '));
            break;
        }
        lines << line;
        line = all[i];
    }
    lines << line;
    for (QString &each : lines)
        each = metrics.elidedText(each, Qt::ElideRight, room);
    return lines;
}

} // namespace

/// A circle with the initials of a person, or of a part that nobody plays yet, and the name below it.
class FaceButton : public QAbstractButton
{
public:
    explicit FaceButton(QWidget *parent) : QAbstractButton(parent)
    {
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
    }

    void setFace(const QString &name, const QString &part, bool isCast, Ink ink)
    {
        m_name = name;
        m_isCast = isCast;
        m_ink = ink;
        setText(part.isEmpty() || !isCast ? name : CastFaces::tr("%1 as %2").arg(name, part));
        setShortcut({}); // no key is made of an & in a name
        setToolTip(tip(isCast ? text() : CastFaces::tr("%1, not cast yet").arg(name)));
        setAccessibleName(isCast ? text() : CastFaces::tr("%1, not cast yet").arg(name));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF circle((width() - faceSize) / 2.0, 4, faceSize, faceSize);
        if (m_isCast) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(palette::ink(m_ink));
        } else {
            QPen open(palette::color(Role::Muted), 1.3);
            open.setDashPattern({3, 3});
            painter.setPen(open);
            painter.setBrush(Qt::NoBrush);
        }
        painter.drawEllipse(circle);
        painter.setFont(fontOf(TextSize::Control));
        painter.setPen(m_isCast ? palette::textOnInk() : palette::color(Role::Muted));
        painter.drawText(circle, Qt::AlignCenter, personInitials(m_name));
        painter.setFont(fontOf(TextSize::Caption));
        painter.setPen(palette::color(underMouse() ? Role::Accent : Role::Text));
        const QFontMetrics metrics(fontOf(TextSize::Caption));
        int top = 4 + faceSize + 4;
        for (const QString &line : twoLines(m_name, metrics, width() - 6)) {
            painter.drawText(QRect(0, top, width(), metrics.height()), Qt::AlignCenter, line);
            top += metrics.height();
        }
        if (hasFocus())
            paintFocusRing(painter, rect(), 4);
    }

private:
    QString m_name;
    Ink m_ink = Ink::SlateBlue;
    bool m_isCast = true;
};

CastFaces::CastFaces(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_head(new Label(tr("Cast"), this)),
      m_all(new QPushButton(this))
{
    setObjectName(QStringLiteral("castFaces"));
    m_head->setProperty("look", QStringLiteral("heading"));
    m_all->setProperty("look", QStringLiteral("link"));
    m_all->setObjectName(QStringLiteral("allCast"));
    connect(m_all, &QPushButton::clicked, this, [this] { m_session.openPage(Kind::CastMember); });
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CastFaces::setCast(Id<Production> production, const ProductionFigures &figures)
{
    m_production = production;
    std::vector<CastMember> cast;
    for (const Record *record :
        m_session.catalog().referring(Kind::CastMember, "production", production.value()))
        cast.push_back(fromRecord<CastMember>(*record));
    const auto nameOf = [this](const CastMember &part) {
        return m_session.catalog().nameOf(RecordRef {Kind::CastMember, part.id.value()});
    };
    std::vector<std::pair<QString, size_t>> names;
    for (size_t i = 0; i < cast.size(); ++i)
        names.emplace_back(nameOf(cast[i]), i);
    std::sort(names.begin(), names.end(), [&](const auto &a, const auto &b) {
        const CastMember &partA = cast[a.second];
        const CastMember &partB = cast[b.second];
        if (bool(partA.number) != bool(partB.number))
            return bool(partA.number);
        if (partA.number && partA.number != partB.number)
            return partA.number < partB.number;
        const int order = a.first.localeAwareCompare(b.first);
        return order != 0 ? order < 0 : partA.id < partB.id;
    });
    if (names.size() > mostFaces + 1)
        names.resize(mostFaces);
    const QString beside = figureWords(figures).front().beside;
    m_all->setText(
        buttonWords(names.size() < cast.size()     ? tr("Show all %1").arg(QLocale().toString(cast.size()))
                : beside.isEmpty() || cast.empty() ? QLocale().toString(cast.size())
                                                   : QStringLiteral("%1, %2").arg(cast.size()).arg(beside)));
    m_all->setAccessibleName(tr("Cast: %1").arg(figureWords(figures).front().whole()));
    m_all->setVisible(!cast.empty());
    while (m_faces.size() > names.size()) {
        m_faces.back()->hide();
        m_faces.back()->deleteLater();
        m_faces.pop_back();
    }
    for (size_t i = 0; i < names.size(); ++i) {
        if (i == m_faces.size())
            m_faces.push_back(new FaceButton(this));
        const CastMember &part = cast[names[i].second];
        FaceButton *face = m_faces[i];
        face->disconnect(this);
        connect(face, &QAbstractButton::clicked, this, [this, id = part.id.value()] {
            m_session.open({Kind::CastMember, id});
        });
        const bool isCast = !part.person.isNull();
        const QString name = isCast
            ? m_session.catalog().nameOf(RecordRef {Kind::Person, part.person.value()})
            : part.character;
        face->setFace(name, part.character, isCast, static_cast<Ink>(i % inkCount));
        face->setVisible(true);
    }
    updateGeometry();
    arrange();
}

int CastFaces::columnsFor(int width) const
{
    return std::max(1, width / faceWidth);
}

int CastFaces::headHeight() const
{
    return std::max(m_head->sizeHint().height(), m_all->sizeHint().height()) + 8;
}

int CastFaces::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    const int lines = (static_cast<int>(m_faces.size()) + columns - 1) / columns;
    return headHeight() + lines * faceHeight();
}

void CastFaces::resizeEvent(QResizeEvent *)
{
    arrange();
}

void CastFaces::arrange()
{
    const QSize all = m_all->sizeHint();
    m_head->setGeometry(0, 0, std::max(0, width() - all.width()), headHeight() - 8);
    m_all->setGeometry(width() - all.width(), 0, all.width(), all.height());
    const int columns = columnsFor(width());
    const int room = width() / columns;
    for (int i = 0; i < static_cast<int>(m_faces.size()); ++i)
        m_faces[static_cast<size_t>(i)]->setGeometry(
            (i % columns) * room, headHeight() + (i / columns) * faceHeight(), room, faceHeight());
}

} // namespace slate
