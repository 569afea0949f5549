#include "ui/import/import_reading_page.h"

#include "ui/base/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace slate {

ImportReadingPage::ImportReadingPage(QWidget *parent)
    : QWidget(parent),
      m_words(new Label(this)),
      m_progress(new QProgressBar(this)),
      m_another(new QPushButton(tr("Choose another file…"), this)),
      m_close(new QPushButton(tr("Cancel"), this))
{
    m_words->setObjectName(QStringLiteral("readingWords"));
    m_words->setProperty("look", QStringLiteral("heading"));
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_progress->setObjectName(QStringLiteral("readingProgress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(320, 6);
    m_another->setObjectName(QStringLiteral("anotherFile"));
    m_another->setProperty("look", QStringLiteral("primary"));
    m_another->setAutoDefault(true);
    m_another->hide();
    m_close->setObjectName(QStringLiteral("cancelReading"));
    m_close->setAutoDefault(false);
    connect(m_another, &QPushButton::clicked, this, &ImportReadingPage::anotherWanted);
    connect(m_close, &QPushButton::clicked, this, &ImportReadingPage::closed);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_another);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 24, 48, 24);
    layout->setSpacing(16);
    layout->addStretch(1);
    layout->addWidget(m_words);
    layout->addWidget(m_progress, 0, Qt::AlignCenter);
    layout->addLayout(buttons);
    layout->addStretch(1);
}

void ImportReadingPage::say(const QString &words)
{
    m_words->setText(words);
    m_words->repaint();
}

void ImportReadingPage::setProgress(int percent)
{
    m_progress->setValue(percent);
}

void ImportReadingPage::fail(const QString &words)
{
    m_words->setText(words);
    m_progress->hide();
    m_close->setText(tr("Close"));
    m_another->setDefault(true);
    m_another->show();
    m_another->setFocus();
}

} // namespace slate
