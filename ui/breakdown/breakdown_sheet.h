#pragma once

#include "ui/breakdown/sheet_content.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QSplitter;
class QToolButton;

namespace slate {

class CategoryBox;
class EntryRow;
class QuickAdd;
class SceneHead;
class ScenePlaces;
class SceneTextView;
class SheetLayout;
class SourcesSection;

/// The breakdown sheet of the chosen scenes: their facts, a box for each category with what they need of
/// it, a line to add more, and the text of the script. With several scenes, what is entered, added and
/// taken out counts for all of them, as one edit.
class BreakdownSheet : public QWidget
{
    Q_OBJECT

public:
    explicit BreakdownSheet(Session &session, QWidget *parent = nullptr);

    bool hasScenes() const { return !m_scenes.empty(); }
    void setScenes(const SceneRefs &scenes);
    const SceneRefs &scenes() const { return m_scenes; }
    /// Puts the cursor into the line of quick add, with the words that are chosen in the script.
    void startAdd();
    void keepPending();
    /// How the room is shared between the boxes and the script.
    QSplitter &splitter() const { return *m_split; }
    SceneHead &head() const { return *m_head; }
    QuickAdd &quickAdd() const { return *m_add; }
    SceneTextView &script() const { return *m_script; }
    /// The boxes in the order of the sheet.
    const std::vector<CategoryBox *> &boxes() const { return m_boxes; }
    CategoryBox *box(const QString &category) const;

Q_SIGNALS:
    void closeAsked();
    /// Another record's form is wanted.
    void openAsked(slate::RecordRef ref);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeBody();
    void follow(const Changes &changes);
    void refresh();
    void showTitle();
    void showBoxes(const SheetContent &content);
    CategoryBox *makeBox();
    void walk(const EntryRow *from, bool down);
    void editCategories();

    Session &m_session;
    SceneRefs m_scenes;
    qint64 m_production = 0;
    QLabel *m_title = nullptr;
    QLabel *m_mixed = nullptr;
    QToolButton *m_categories = nullptr;
    QuickAdd *m_add;
    QScrollArea *m_scroll = nullptr;
    SceneHead *m_head;
    QWidget *m_boxArea = nullptr;
    SheetLayout *m_boxLayout = nullptr;
    std::vector<CategoryBox *> m_boxes;
    ScenePlaces *m_places;
    SourcesSection *m_sources;
    QSplitter *m_split;
    SceneTextView *m_script;
};

} // namespace slate
