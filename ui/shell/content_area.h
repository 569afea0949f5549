#pragma once

#include <QWidget>

class QFrame;
class QToolButton;

namespace slate {

/// The pages and, at their right, the form of the chosen record: beside them where there is room, over
/// them where there is not.
class ContentArea : public QWidget
{
    Q_OBJECT

public:
    explicit ContentArea(QWidget *parent = nullptr);
    ~ContentArea() override;

    void setPages(QWidget *pages);
    void setForm(QWidget *form);
    void setFormShown(bool shown);
    /// The same once a click that asked for it is over, so that nothing slides under the pointer.
    void setFormShownAfterClick(bool shown);
    bool isFormShown() const;
    /// Lays the form over the pages instead of beside them.
    void setOverlaid(bool overlaid);
    bool isOverlaid() const { return m_overlaid; }
    int formWidth() const { return m_formWidth; }
    void setFormWidth(int width);

Q_SIGNALS:
    void formClosed();
    /// The form came to lie over what has the keys.
    void keysCovered();
    void formWidthChanged(int width);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    bool drag(QEvent *event);
    bool isCovered(const QWidget &widget) const;
    void followKeys(QWidget *before, QWidget *now);

    QWidget *m_pages = nullptr;
    QFrame *m_side;
    QWidget *m_handle;
    QToolButton *m_close;
    int m_formWidth;
    int m_dragStart = -1;
    int m_widthAtStart = 0;
    bool m_overlaid = false;
    bool m_isFormWanted = false;
};

} // namespace slate
