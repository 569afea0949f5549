#include "ui/shell/banner.h"

#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/plain_words.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace slate {

Banner::Banner(Kind kind, QWidget *parent)
    : QFrame(parent),
      m_text(new Label(this)),
      m_details(new Label(this)),
      m_more(new QPushButton(tr("Details"))),
      m_action(new QPushButton(this)),
      m_other(new QPushButton(this))
{
    using palette::Role;
    const bool failure = kind == Kind::Failure;
    setObjectName(failure ? QStringLiteral("failureBanner") : QStringLiteral("noticeBanner"));
    setProperty("look", failure ? QStringLiteral("failure") : QStringLiteral("banner"));
    auto *mark = new Label(this);
    const QIcon picture =
        failure ? icon(QStringLiteral("wrong"), Role::Wrong) : icon(QStringLiteral("lock"), Role::Attention);
    mark->setPixmap(picture.pixmap(QSize(20, 20), devicePixelRatioF()));
    m_action->setObjectName(QStringLiteral("bannerAction"));
    m_other->setObjectName(QStringLiteral("bannerOther"));
    m_details->setObjectName(QStringLiteral("bannerDetails"));
    m_details->setProperty("look", QStringLiteral("muted"));
    m_more->setObjectName(QStringLiteral("bannerMore"));
    m_more->setProperty("look", QStringLiteral("quiet"));
    for (QLabel *label : {m_text, m_details}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_text);
    words->addWidget(m_details);
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("closeBanner"));
    close->setProperty("look", QStringLiteral("quiet"));
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->setSpacing(12);
    row->addWidget(mark, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    row->addWidget(m_more);
    row->addWidget(m_other);
    row->addWidget(m_action);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_details->show();
        m_more->hide();
    });
    connect(m_action, &QPushButton::clicked, this, &Banner::actionClicked);
    connect(m_other, &QPushButton::clicked, this, &Banner::otherClicked);
    hide();
}

void Banner::say(const QString &text, const QString &action, const QString &other, const QString &details)
{
    m_text->setText(text);
    m_details->setText(details);
    m_details->hide();
    m_more->setVisible(!details.isEmpty());
    for (const auto &[button, words] : {std::pair(m_action, action), std::pair(m_other, other)}) {
        button->setText(buttonWords(words));
        button->setVisible(!words.isEmpty());
    }
    show();
}

QString Banner::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace slate
