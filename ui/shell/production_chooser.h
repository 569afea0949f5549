#pragma once

#include "core/model/kind.h"

#include <QToolButton>

namespace slate {

class Session;

/// Which production the pages show: one or all. Its menu also adds and edits productions.
class ProductionChooser : public QToolButton
{
    Q_OBJECT

public:
    explicit ProductionChooser(Session &session, QWidget *parent = nullptr);

    /// Shows an icon only.
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

    Session &m_session;
    QString m_title;
    bool m_compact = false;
};

} // namespace slate
