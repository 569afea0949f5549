#pragma once

#include "core/report/overview.h"

#include <QWidget>

#include <array>

class QBoxLayout;

namespace slate {

class CastFaces;
class FigureRow;
class FilmHead;
class LastChanges;
class NeedList;
class NextList;
class Session;

/// One production on the overview. Large, it has the room of the page: with its cast and the last changes;
/// else it stands among others. One of which nothing is entered is its title alone.
class FilmBand : public QWidget
{
    Q_OBJECT

public:
    FilmBand(Session &session, bool isLarge, QWidget *parent = nullptr);

    void setOverview(const ProductionOverview &overview);
    bool isLarge() const { return m_isLarge; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *card(QWidget *inside);
    void addColumn(const std::vector<QWidget *> &cards);

    bool m_isLarge;
    FilmHead *m_head;
    QWidget *m_body;
    FigureRow *m_figures;
    NeedList *m_needs;
    NextList *m_next;
    CastFaces *m_cast = nullptr;
    QWidget *m_castCard = nullptr;
    LastChanges *m_changes = nullptr;
    std::array<QWidget *, 2> m_pair; ///< the cards of what needs somebody and of what comes next
    QBoxLayout *m_columns;           ///< side by side, or below each other where there is little room
};

} // namespace slate
