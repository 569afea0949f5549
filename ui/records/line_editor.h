#pragma once

#include "ui/records/field_editor.h"

#include <QPointer>

class QKeyEvent;
class QLineEdit;

namespace slate {

class OfferList;

/// The editor for all that is one line of words: text, figures, dates, references, places.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(Session &session, const RecordSchema &schema, int field, Look look, QWidget *parent);
    ~LineEditor() override;
    int wantedWidth() const override;
    void setSeveral(bool several) override;
    QString typed() const override;
    void selectAll() override;

protected:
    void display(const Value &value) override;
    Entry read() const override;
    void copy(const FieldEditor &other) override;
    void setTyped(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addCalendar();
    void addOpening();
    void addOffers();
    QStringList offeredWords() const;
    void offer(bool all);
    void hideOffers();
    void putMarked();
    void takeMarked();
    bool handleOfferKey(const QKeyEvent &key);
    bool isOffering() const;
    void enter();
    bool isAgreed() const;
    bool handleLineKey(const QKeyEvent &key);
    void openCalendar();
    void openLink();

    QLineEdit *m_line;
    QPointer<OfferList> m_offers; ///< floats over the window, which may go first
    QString m_agreed; ///< the name that a person has said is to be added
};

} // namespace slate
