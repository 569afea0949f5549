#pragma once

#include "core/model/board.h"
#include "ui/records/form_section.h"

namespace slate {

/// Where a scene stands on the boards of its production: the day of each, or the boneyard, as a link to
/// the strip.
class ScenePlaces : public FormSection
{
    Q_OBJECT

public:
    explicit ScenePlaces(Session &session, QWidget *parent = nullptr);
    /// Hides itself where the production has no board.
    void setScene(Id<Scene> scene);

private:
    void refresh();
    void addPlace(const QString &place, const Board &board, RecordRef strip);

    Session &m_session;
    Id<Scene> m_scene;
};

} // namespace slate
