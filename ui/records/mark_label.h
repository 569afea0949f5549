#pragma once

#include "ui/base/status.h"

#include <QWidget>

#include <optional>

namespace slate {

/// A state in words, with its mark before it or on the ground of its meaning.
class MarkLabel : public QWidget
{
    Q_OBJECT

public:
    explicit MarkLabel(QWidget *parent = nullptr);
    void setState(const QString &words, palette::Role tone);
    void setState(const QString &words, Meaning meaning);
    QString text() const { return m_words; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showWords(const QString &words);

    QString m_words;
    palette::Role m_tone = palette::Role::Muted;
    std::optional<Meaning> m_meaning;
};

} // namespace slate
