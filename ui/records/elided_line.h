#pragma once

#include <QLineEdit>

namespace slate {

/// A line that shows, while nobody writes in it, that there is more of its words than it has room for.
class ElidedLine : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

    /// Whether words are left out of what is shown.
    bool isCut() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect wordsRect() const;
};

} // namespace slate
