#pragma once

#include <QWidget>

#include <vector>

class QListWidget;
class QPushButton;

namespace slate {

/// Lines of which some can be taken: Space or a click on the box takes one, the button all of them.
class ImportCheckList : public QWidget
{
    Q_OBJECT

public:
    struct Line {
        QString words;
        bool offered = false; ///< can be taken
        bool taken = false;
    };

    /// `name` of the list; `all` says what the button does, "%1" the number of lines that can be taken.
    ImportCheckList(const char *name, const QString &all, QWidget *parent);

    void show(const std::vector<Line> &lines);
    bool isTaken(int line) const;
    QListWidget &list() const { return *m_list; }

Q_SIGNALS:
    /// A person took a line, or left it after all.
    void changed();

private:
    void takeAll();

    QString m_all;
    QListWidget *m_list;
    QPushButton *m_takeAll;
    bool m_showing = false;
};

} // namespace slate
