#pragma once

#include "core/exchange/take_over.h"
#include "ui/base/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace slate {

/// Where a production takes over cast, crew, partners and places of another one: lists what comes and what is
/// there already, and takes it over as one edit.
class TakeOverDialog : public QDialog
{
    Q_OBJECT

public:
    /// `only` is the one kind that is ticked at first; nothing: all of them.
    TakeOverDialog(
        Session &session, Id<Production> into, std::optional<Kind> only = {}, QWidget *parent = nullptr);

    QComboBox *sources() const { return m_from; }
    void accept() override;

private:
    void fill();
    void addKind(Kind kind, bool isTicked);
    void say();
    std::vector<Kind> ticked() const;
    qint64 comingOf(Kind kind) const;

    Session &m_session;
    Id<Production> m_into;
    std::optional<Kind> m_only;
    std::vector<TakeOverRow> m_rows;
    QComboBox *m_from;
    QTreeWidget *m_tree;
    QLabel *m_words;
    QPushButton *m_take;
};

/// Whether a production has another one beside it from which it can take something over.
bool canTakeOver(Session &session);
/// What an empty page of a kind offers: "Take the cast over from Mission: Impossible 7"; empty where no other
/// production has any.
QString takeOverOffer(Session &session, Kind kind);
/// Opens the dialog for the production that is looked at, over a widget of its window.
void askToTakeOver(Session &session, std::optional<Kind> only, QWidget *over);

} // namespace slate
