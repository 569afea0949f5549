#pragma once

#include "ui/breakdown/sheet_content.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace slate {

/// What is written in the shown scene. It is read for this scene alone, since the texts of a whole script
/// are large. Words that are chosen here can be added to the scene.
class SceneTextView : public QWidget
{
    Q_OBJECT

public:
    explicit SceneTextView(Session &session, QWidget *parent = nullptr);

    /// Reads a scene's text; hides itself where there is none, and for several scenes.
    void setScenes(const SceneRefs &scenes);
    void reload();
    /// Marks in the text what the sheet lists, in its category's colour.
    void mark(const SheetContent &content);
    QString selectedWords() const;
    QPlainTextEdit *text() const { return m_text; }

Q_SIGNALS:
    void addAsked(const QString &words);

private:
    Session &m_session;
    SceneRefs m_scenes;
    QLabel *m_hint;
    QPlainTextEdit *m_text;
};

} // namespace slate
