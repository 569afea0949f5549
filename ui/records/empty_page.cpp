#include "ui/records/empty_page.h"

#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/plain_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace slate {

namespace {

QString drawingOf(Kind kind)
{
    switch (kind) {
    case Kind::CastMember:
    case Kind::CrewMember:
    case Kind::Person:
        return QStringLiteral("empty-people");
    case Kind::Partner:
        return QStringLiteral("empty-partners");
    case Kind::Location:
        return QStringLiteral("empty-place");
    case Kind::Stunt:
        return QStringLiteral("empty-stunt");
    case Kind::Scene:
        return QStringLiteral("empty-scenes");
    case Kind::ShootBlock:
        return QStringLiteral("empty-schedule");
    default:
        return QStringLiteral("empty-records");
    }
}

/// Paints itself anew, so that it follows a change of scheme.
class Drawing : public Label
{
public:
    explicit Drawing(const QString &name) : m_icon(icon(name)) { setFixedSize(96, 72); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

} // namespace

EmptyPage::EmptyPage(Kind kind, QWidget *parent)
    : QWidget(parent),
      m_drawing(new Drawing(drawingOf(kind))),
      m_sentence(new Label),
      m_add(new QPushButton),
      m_other(new QPushButton),
      m_clear(new QPushButton(tr("Show all")))
{
    m_sentence->setObjectName(QStringLiteral("empty"));
    m_sentence->setProperty("look", QStringLiteral("muted"));
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("emptyAdd"));
    m_add->setProperty("look", QStringLiteral("primary"));
    m_other->setObjectName(QStringLiteral("emptyOther"));
    m_clear->setObjectName(QStringLiteral("emptyShowAll"));
    const bool isScript = kind == Kind::Scene;
    m_other->setText(buttonWords(isScript ? tr("Import a screenplay…") : tr("Paste from a spreadsheet")));
    connect(
        m_other, &QPushButton::clicked, this, isScript ? &EmptyPage::importAsked : &EmptyPage::pasteAsked);
    connect(m_add, &QPushButton::clicked, this, &EmptyPage::addAsked);
    connect(m_clear, &QPushButton::clicked, this, &EmptyPage::filterToBeCleared);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (QPushButton *button : {m_add, m_other, m_clear})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(m_drawing, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence);
    layout->addLayout(buttons);
    layout->addStretch(3);
}

void EmptyPage::showBeginning(const QString &sentence, const QString &addWords)
{
    m_sentence->setText(sentence);
    m_add->setText(buttonWords(addWords));
    m_add->setToolTip(tip(tr("%1 (Ctrl+N)").arg(addWords)));
    m_add->setVisible(!addWords.isEmpty());
    m_other->setVisible(!addWords.isEmpty());
    m_clear->hide();
}

void EmptyPage::showNothingFound(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_add->hide();
    m_other->hide();
    m_clear->show();
}

} // namespace slate
