#pragma once

#include "core/report/overview_figures.h"

#include <QWidget>

class QGridLayout;

namespace slate {

class FigureButton;
class Session;

/// How much there is of everything in a production, each figure a link to its page. They stand side by side,
/// or in as many lines as the room asks for.
class FigureRow : public QWidget
{
    Q_OBJECT

public:
    explicit FigureRow(Session &session, QWidget *parent = nullptr);

    void setFigures(Id<Production> production, const ProductionFigures &figures);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);

    Session &m_session;
    Id<Production> m_production;
    QGridLayout *m_grid;
    std::vector<FigureButton *> m_buttons;
    int m_columns = 0;
};

} // namespace slate
