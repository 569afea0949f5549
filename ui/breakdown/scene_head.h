#pragma once

#include "ui/breakdown/breakdown_edit.h"

#include <QWidget>

class QGridLayout;

namespace slate {

class FieldRow;

/// The head of a breakdown sheet: the facts of one scene, or what several have in common, each edited in
/// place for all of them.
class SceneHead : public QWidget
{
    Q_OBJECT

public:
    explicit SceneHead(Session &session, QWidget *parent = nullptr);

    void setScenes(const SceneRefs &scenes);
    /// Shows the same scenes again; what is being typed stays.
    void refresh();
    /// Keeps what stands in the field that has the focus.
    void keepPending();
    FieldRow *row(const char *key) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(bool wide);
    void showAll(bool isNew);

    Session &m_session;
    SceneRefs m_scenes;
    std::vector<FieldRow *> m_rows;
    QGridLayout *m_grid;
    std::optional<bool> m_isWide;
};

} // namespace slate
