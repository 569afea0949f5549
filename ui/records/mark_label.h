#pragma once

#include "ui/base/palette.h"

#include <QWidget>

namespace slate {

/// A state in words with its mark before it.
class MarkLabel : public QWidget
{
    Q_OBJECT

public:
    explicit MarkLabel(QWidget *parent = nullptr);
    void setState(const QString &words, palette::Role tone);
    QString text() const { return m_words; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
    palette::Role m_tone = palette::Role::Muted;
};

} // namespace slate
