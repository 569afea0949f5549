#include "ui/base/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace slate {

namespace {

using palette::Role;

class RoleIconEngine : public QIconEngine
{
public:
    RoleIconEngine(const QString &name, Role role, Role chosen) : m_name(name), m_role(role), m_chosen(chosen)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        QPixmap picture = draw(rect.size() * scale, mode, state);
        picture.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return draw(size, mode, state);
    }

    QIconEngine *clone() const override { return new RoleIconEngine(*this); }

private:
    QColor colorFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return palette::tint(Role::Muted, 0.45);
        return palette::color(mode == QIcon::Selected || state == QIcon::On ? m_chosen : m_role);
    }

    QPixmap draw(const QSize &size, QIcon::Mode mode, QIcon::State state) const
    {
        const QColor color = colorFor(mode, state);
        const QString key = QStringLiteral("slate-%1-%2x%3-%4")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(color.rgb());
        QPixmap picture;
        if (QPixmapCache::find(key, &picture))
            return picture;
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        svg.replace("#000", color.name().toLatin1());
        picture = QPixmap(size);
        picture.fill(Qt::transparent);
        if (QSvgRenderer renderer(svg); renderer.isValid()) {
            QPainter painter(&picture);
            renderer.render(&painter);
        }
        QPixmapCache::insert(key, picture);
        return picture;
    }

    QString m_name;
    Role m_role;
    Role m_chosen;
};

} // namespace

QIcon icon(const QString &name, Role role, Role chosen)
{
    return QIcon(new RoleIconEngine(name, role, chosen));
}

QIcon appIcon()
{
    return QIcon(QStringLiteral(":/icons/slate.svg"));
}

} // namespace slate
