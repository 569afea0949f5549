#pragma once

#include <QWidget>

class QVBoxLayout;

namespace slate {

/// Rows below each other that are made anew when what they say changes. Who had the keys in one of them has
/// them in the row that comes to stand there.
class RowStack : public QWidget
{
    Q_OBJECT

public:
    explicit RowStack(QWidget *parent = nullptr);

    /// Takes the rows, and lets go of those of before.
    void setRows(const std::vector<QWidget *> &rows, int spacing = 0);
    int count() const;

private:
    int focusedRow() const;

    QVBoxLayout *m_layout;
};

} // namespace slate
