#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QSplitter;
class QTableView;

namespace slate {

class EditDetails;
class HistoryModel;
class Session;

/// Who did what when: the log of the slate, the chosen entry's details beside it.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(Session &session, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showChosen();
    void showCount();

    Session &m_session;
    HistoryModel *m_model;
    QTableView *m_table;
    QLineEdit *m_filter;
    QLabel *m_count;
    QLabel *m_nothing;
    QSplitter *m_splitter;
    EditDetails *m_details;
    bool m_wantsNewest = false;
};

} // namespace slate
