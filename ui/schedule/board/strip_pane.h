#pragma once

#include "ui/schedule/board/strip_list.h"

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
    QString caption() const { return m_words; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCaption();
    void fitCaption();

    StripList *m_list;
    QLabel *m_caption;
    QString m_words;
    bool m_named = false;
};

} // namespace slate
