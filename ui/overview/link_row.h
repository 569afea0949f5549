#pragma once

#include "ui/base/palette.h"

#include <QAbstractButton>

#include <optional>

namespace slate {

/// A link of one or two lines, with a coloured edge where it has one: what it is about and, below it, what is
/// to be known of it. Its words wrap where there is little room.
class LinkRow : public QAbstractButton
{
    Q_OBJECT

public:
    LinkRow(const QString &title, const QString &detail, QWidget *parent);

    void setEdge(const QColor &edge);
    /// Words at the right of the title, such as a time; below it where they do not fit beside it.
    void setBeside(const QString &beside);

    QSize sizeHint() const override { return {240, heightForWidth(240)}; }
    QSize minimumSizeHint() const override { return {120, 24}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Boxes {
        QRect title;
        QRect detail;
        QRect beside;
    };
    Boxes boxesFor(int width) const;

    QString m_detail;
    QString m_beside;
    std::optional<QColor> m_edge;
};

/// The ring of whatever has the keys.
void paintFocusRing(QPainter &painter, const QRectF &box, double radius);

} // namespace slate
