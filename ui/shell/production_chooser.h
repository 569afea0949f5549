#pragma once

#include "core/model/production.h"

#include <QToolButton>

#include <optional>

namespace slate {

class Session;

/// Which production the pages show: one or all. A tile in its ink with its short name, its title and state;
/// the menu also adds and edits productions.
class ProductionChooser : public QToolButton
{
    Q_OBJECT

public:
    explicit ProductionChooser(Session &session, QWidget *parent = nullptr);

    /// Shows the tile only.
    void setCompact(bool compact);

Q_SIGNALS:
    /// Shows the form of a production.
    void editRequested(slate::RecordRef production);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillMenu();
    void addProduction();
    void showChosen();

    QString stateOf(const Production &production) const;
    void drawTile(QPainter &painter, const QRectF &rect) const;
    void paintWords(QPainter &painter) const;

    struct Tile {
        QString name;
        std::optional<Ink> ink; ///< nothing for all productions
    };

    Session &m_session;
    Tile m_tile;
    QString m_title;
    QString m_state;
    bool m_compact = false;
};

} // namespace slate
