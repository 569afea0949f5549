#pragma once

#include "ui/board/strip_list.h"

class QLabel;

namespace slate {

/// A list of strips under a line that says what it is and how much is on it.
class StripPane : public QWidget
{
    Q_OBJECT

public:
    StripPane(BoardDesk &desk, bool boneyard, BoardDrag &drag, QWidget *parent = nullptr);

    StripList &list() const { return *m_list; }
    /// Whether the line says which board it is, as beside another one.
    void setNamed(bool named);
    QString caption() const;

private:
    void showCaption();

    StripList *m_list;
    QLabel *m_caption;
    bool m_named = false;
};

} // namespace slate
