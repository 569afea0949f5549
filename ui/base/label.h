#pragma once

#include <QLabel>

namespace slate {

/// A label that shows its words as they are: what people and files say may look like a tag, and no tag is
/// followed and no picture read for it. The only kind of label that the window makes.
class Label : public QLabel
{
public:
    explicit Label(QWidget *parent = nullptr) : QLabel(parent) { setTextFormat(Qt::PlainText); }
    explicit Label(const QString &text, QWidget *parent = nullptr) : Label(parent) { setText(text); }
};

} // namespace slate
