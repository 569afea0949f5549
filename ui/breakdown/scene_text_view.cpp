#include "ui/breakdown/scene_text_view.h"

#include "core/model/scene.h"
#include "ui/base/label.h"
#include "ui/base/plain_words.h"
#include "ui/base/theme.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

namespace slate {

namespace {

/// Marks are drawn for a scene of a script, not for a whole book in one scene.
constexpr int mostMarks = 500;

bool isWord(const QString &text, qsizetype from, qsizetype length)
{
    const bool before = from > 0 && text.at(from - 1).isLetterOrNumber();
    const bool after = from + length < text.size() && text.at(from + length).isLetterOrNumber();
    return !before && !after;
}

} // namespace

SceneTextView::SceneTextView(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_hint(new Label(tr("Choose words and press Ctrl+E to add them"))),
      m_text(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("sceneText"));
    auto *title = new Label(tr("Script"));
    title->setProperty("look", QStringLiteral("strong"));
    m_hint->setProperty("look", QStringLiteral("caption"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(measures::pageMargin, 8, measures::pageMargin, 4);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_hint);
    m_text->setObjectName(QStringLiteral("script"));
    m_text->setAccessibleName(tr("Script of the scene"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setProperty("look", QStringLiteral("flat"));
    QFont courier = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    courier.setPointSizeF(10);
    m_text->setFont(courier);
    m_text->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_text, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu;
        const QString words = selectedWords();
        QAction *add = menu.addAction(
            buttonWords(words.isEmpty() ? tr("Add to the scene …") : tr("Add “%1” …").arg(words.left(40))));
        connect(add, &QAction::triggered, this, [this, words] { Q_EMIT addAsked(words); });
        QAction *copy = menu.addAction(tr("Copy"), m_text, &QPlainTextEdit::copy);
        copy->setEnabled(!words.isEmpty());
        menu.exec(m_text->viewport()->mapToGlobal(at));
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    auto *beneath = new QHBoxLayout;
    beneath->setContentsMargins(measures::pageMargin - 8, 0, 0, 0);
    beneath->addWidget(m_text);
    layout->addLayout(beneath, 1);
    hide();
}

void SceneTextView::setScenes(const SceneRefs &scenes)
{
    if (m_scenes == scenes)
        return;
    m_scenes = scenes;
    reload();
}

void SceneTextView::reload()
{
    QString text;
    if (m_scenes.size() == 1) {
        m_session.attempt([&] {
            for (const Record &record :
                m_session.slate().referring(Kind::SceneText, "scene", m_scenes.front().id))
                text += textOf(record, "text");
        });
    }
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
    setVisible(!text.isEmpty());
}

void SceneTextView::mark(const SheetContent &content)
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString text = isHidden() ? QString() : m_text->toPlainText();
    for (const SheetBox &box : content.boxes) {
        for (const SheetEntry &entry : box.entries) {
            qsizetype at = text.indexOf(entry.name, 0, Qt::CaseInsensitive);
            for (; at >= 0 && marks.size() < mostMarks;
                 at = text.indexOf(entry.name, at + entry.name.size(), Qt::CaseInsensitive)) {
                if (!isWord(text, at, entry.name.size()))
                    continue;
                QTextEdit::ExtraSelection mark;
                mark.cursor = QTextCursor(m_text->document());
                mark.cursor.setPosition(int(at));
                mark.cursor.setPosition(int(at + entry.name.size()), QTextCursor::KeepAnchor);
                mark.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
                mark.format.setUnderlineColor(box.category.color);
                QColor ground = box.category.color;
                ground.setAlphaF(0.18F);
                mark.format.setBackground(ground);
                marks << mark;
            }
        }
    }
    m_text->setExtraSelections(marks);
}

QString SceneTextView::selectedWords() const
{
    QString words = m_text->textCursor().selectedText();
    words.replace(QChar::ParagraphSeparator, QLatin1Char(' '));
    return words.simplified();
}

} // namespace slate
