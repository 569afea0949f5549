#pragma once

#include "ui/breakdown/sheet_content.h"

#include <QAbstractButton>
#include <QWidget>

class QVBoxLayout;

namespace slate {

class EntryRow;

/// The head of a box: the category's colour with its mark, its name and how many there are. A click adds
/// to it.
class CategoryHead : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CategoryHead(QWidget *parent = nullptr);
    void show(const SheetBox &box);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CategoryShown m_category;
    int m_count = 0;
};

/// One category of a breakdown sheet with what the scene has of it.
class CategoryBox : public QWidget
{
    Q_OBJECT

public:
    explicit CategoryBox(bool writable, QWidget *parent = nullptr);

    /// Shows a box again, only where it says something else than before.
    void show(const SheetBox &box, int shownScenes);
    const SheetBox &box() const { return m_box; }
    const std::vector<EntryRow *> &rows() const { return m_rows; }
    CategoryHead &head() const { return *m_head; }

Q_SIGNALS:
    void addAsked();
    void removeAsked(slate::RecordRef thing);
    void openAsked(slate::RecordRef thing);
    void quantityAsked(slate::RecordRef thing, std::optional<int> quantity);
    void presenceAsked(slate::RecordRef thing, slate::ScenePresence presence);
    void walked(slate::EntryRow *from, bool down);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_writable;
    SheetBox m_box;
    int m_shownScenes = -1;
    CategoryHead *m_head;
    QVBoxLayout *m_layout;
    std::vector<EntryRow *> m_rows;
};

} // namespace slate
