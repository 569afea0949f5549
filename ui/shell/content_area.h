#pragma once

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QToolButton;

namespace slate {

/// The pages and, at their right, the pane with the form of the chosen record. Where there is no room for
/// both, the pane is a page of its own that is pushed over them, with a way back.
class ContentArea : public QWidget
{
    Q_OBJECT

public:
    explicit ContentArea(QWidget *parent = nullptr);

    void setPages(QWidget *pages);
    void setForm(QWidget *form);
    /// Opens or closes the pane: the only thing that changes the width of the pages.
    void setPaneOpen(bool open);
    bool isPaneOpen() const;
    /// Shows the form in the pane, or that nothing is chosen.
    void setFormShown(bool shown);
    /// Whether a form can be seen.
    bool isFormShown() const;
    /// Lets the pane take the place of the pages instead of a part of their room.
    void setOverlaid(bool overlaid);
    bool isOverlaid() const { return m_overlaid; }
    /// Whether the keys go into the pane.
    bool hasKeys() const;
    /// Whether the pane stands in the place of the pages.
    bool isPushed() const { return m_overlaid && isPaneOpen(); }
    int formWidth() const { return m_formWidth; }
    void setFormWidth(int width);

Q_SIGNALS:
    /// The person closes the pane.
    void formClosed();
    void formWidthChanged(int width);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    bool drag(QEvent *event);

    QWidget *m_pages = nullptr;
    QFrame *m_side;
    QPushButton *m_back;
    QLabel *m_nothing;
    QWidget *m_form = nullptr;
    QWidget *m_handle;
    QToolButton *m_close;
    int m_formWidth;
    int m_dragStart = -1;
    int m_widthAtStart = 0;
    bool m_overlaid = false;
};

} // namespace slate
