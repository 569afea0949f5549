#pragma once

#include "ui/base/unsaved.h"
#include "ui/breakdown/suggestion_model.h"

#include <QPointer>
#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace slate {

/// The line that adds to the shown scenes by typing, with all that the production has under it. Enter adds
/// the marked suggestion and stays for the next; what it will do stands above the suggestions, and nothing
/// new is made but from a suggestion that says so.
class QuickAdd : public QWidget
{
    Q_OBJECT

public:
    explicit QuickAdd(Session &session, QWidget *parent = nullptr);
    ~QuickAdd() override;

    void setScenes(const SceneRefs &scenes, qint64 production);
    /// Puts the cursor into the line, with a text such as the words chosen in the script.
    void begin(const QString &text = {});
    /// The same, to add to a category.
    void beginIn(const CategoryShown &category);
    QLineEdit *line() const { return m_line; }
    SuggestionModel *model() const { return m_model; }
    QListView *list() const { return m_list; }

Q_SIGNALS:
    /// Something was added; to be scrolled to.
    void added(const slate::CategoryShown &category);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    TypedPlace place() const;
    void showKept();
    void suggest();
    void hideList();
    void placeList();
    bool handleKey(const QKeyEvent &key);
    void step(int by);
    void sayDeed();
    void addNew();
    void add(const Addition &addition);
    size_t usual() const;

    Session &m_session;
    SceneRefs m_scenes;
    qint64 m_production = 0;
    bool m_isStale = true;
    QString m_usual; ///< the category in which something new was made last
    QLineEdit *m_line;
    SuggestionModel *m_model;
    QPointer<QFrame> m_frame; ///< floats over the whole window, which may go first
    QLabel *m_deed;
    QListView *m_list;
};

} // namespace slate
