#pragma once

#include <QAbstractButton>

namespace slate {

/// A link in the letters of a head, which wraps where it is longer than the room.
class HeadButton : public QAbstractButton
{
    Q_OBJECT

public:
    HeadButton(const QFont &letters, QWidget *parent);

    /// Shows words of people as they are.
    void say(const QString &words);
    void setSide(Qt::Alignment side);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont m_letters;
    Qt::Alignment m_side = Qt::AlignLeft;
};

} // namespace slate
