#pragma once

#include "ui/base/palette.h"

#include <QAbstractButton>

#include <optional>

namespace slate {

/// A row of a form that opens a record: its name or a quotation, a second line, and a state at the right.
class CardButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CardButton(QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &detail);
    void setState(const QString &words, palette::Role tone);
    /// Shows the title as a quotation, in full.
    void setQuotation(bool quotation);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void deletionAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int stateWidth() const;
    QRect titleRect(int width) const;
    QRect detailRect(int width) const;

    QString m_detail;
    QString m_state;
    std::optional<palette::Role> m_tone;
    bool m_quotation = false;
};

} // namespace slate
