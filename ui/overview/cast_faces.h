#pragma once

#include "core/model/people.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace slate {

class FaceButton;
class Session;
struct ProductionFigures;

/// The cast of a production as their initials, by cast number; each is a link.
class CastFaces : public QWidget
{
    Q_OBJECT

public:
    explicit CastFaces(Session &session, QWidget *parent = nullptr);

    void setCast(Id<Production> production, const ProductionFigures &figures);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {400, heightForWidth(400)}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int columnsFor(int width) const;
    int headHeight() const;
    void arrange();

    Session &m_session;
    Id<Production> m_production;
    QLabel *m_head;
    QPushButton *m_all;
    std::vector<FaceButton *> m_faces;
};

} // namespace slate
