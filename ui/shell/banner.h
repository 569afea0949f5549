#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace slate {

/// One line across the top of the pages that stays until it is closed or its cause is gone.
class Banner : public QFrame
{
    Q_OBJECT

public:
    /// Failure: something went wrong just now. Notice: something to know while the file is open.
    enum class Kind { Failure, Notice };

    explicit Banner(Kind kind, QWidget *parent = nullptr);

    /// Shows it; an empty `action` has no button, and so has another one, for what can be done instead.
    /// `details` are for few, and are shown when they are asked for.
    void say(const QString &text, const QString &action = {}, const QString &other = {},
        const QString &details = {});
    QString text() const;

Q_SIGNALS:
    void actionClicked();
    void otherClicked();

private:
    QLabel *m_text;
    QLabel *m_details;
    QPushButton *m_more;
    QPushButton *m_action;
    QPushButton *m_other;
};

} // namespace slate
