#pragma once

#include "core/model/kind.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace slate {

/// What stands where a table would, while it has no rows: a drawing, a sentence, and the ways to begin.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(Kind kind, QWidget *parent = nullptr);

    /// A page that nothing was entered in. `addWords` are those of the button; empty where rows are added
    /// elsewhere.
    void showBeginning(const QString &sentence, const QString &addWords);
    /// A page of whose rows the filter leaves none.
    void showNothingFound(const QString &sentence);

Q_SIGNALS:
    void addAsked();
    void pasteAsked();
    void importAsked();
    void filterToBeCleared();

private:
    QLabel *m_drawing;
    QLabel *m_sentence;
    QPushButton *m_add;
    QPushButton *m_other;
    QPushButton *m_clear;
};

} // namespace slate
