#include "ui/shell/status_line.h"

#include "core/model/day_format.h"
#include "core/model/file_name.h"
#include "ui/base/icons.h"
#include "ui/base/label.h"
#include "ui/base/plain_words.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace slate {

namespace {

/// When the file was last written, as somebody beside it would see: the time of today, or the day.
QString savedAt(const QString &path)
{
    const QDateTime at = QFileInfo(path).lastModified();
    const QLocale locale;
    if (at.date() != QDate::currentDate())
        return locale.toString(at.date(), briefDayFormat(locale));
    QString format = locale.timeFormat(QLocale::ShortFormat);
    return locale.toString(at.time(), format.remove(QStringLiteral(":ss")));
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent),
      m_dot(new Label(QStringLiteral("●"), this)),
      m_file(new Label(this)),
      m_unsaved(new QPushButton(tr("Show it"), this)),
      m_attention(new QPushButton(this)),
      m_find(new QPushButton(tr("Find  Ctrl+K"), this))
{
    setObjectName(QStringLiteral("statusLine"));
    setSizeGripEnabled(false);
    setContentsMargins(12, 0, 4, 0);
    m_file->setObjectName(QStringLiteral("fileStatus"));
    m_attention->setObjectName(QStringLiteral("attentionStatus"));
    m_find->setObjectName(QStringLiteral("findStatus"));
    m_unsaved->setObjectName(QStringLiteral("showUnsaved"));
    m_unsaved->setToolTip(tr("Goes to the field whose words are not in the slate yet"));
    m_unsaved->setIcon(icon(QStringLiteral("attention"), palette::Role::Attention));
    m_unsaved->hide();
    for (QPushButton *button : {m_unsaved, m_attention, m_find}) {
        button->setProperty("look", QStringLiteral("quiet"));
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_find->setIcon(icon(QStringLiteral("search")));
    m_attention->hide();
    m_dot->setProperty("look", QStringLiteral("good"));
    addWidget(m_dot);
    addWidget(m_file);
    addWidget(m_unsaved);
    addWidget(new QWidget(this), 1);
    addPermanentWidget(m_attention);
    addPermanentWidget(m_find);
    connect(m_attention, &QPushButton::clicked, this, &StatusLine::attentionClicked);
    connect(m_unsaved, &QPushButton::clicked, this, &StatusLine::unsavedClicked);
    connect(m_find, &QPushButton::clicked, this, &StatusLine::findClicked);
}

void StatusLine::setSlate(const Slate &slate)
{
    m_fields = 0;
    m_areKept = true;
    showState(slate);
    m_attention->hide();
}

void StatusLine::setUnsaved(int fields, bool areKept)
{
    m_fields = fields;
    m_areKept = areKept;
    showWords();
}

void StatusLine::showState(const Slate &slate)
{
    const QString name = shownName(slate.path());
    QString about = shownPath(slate.path());
    const QString words = [&] {
        if (slate.isGone())
            return slate.isOverwritten() ? tr("%1 · overwritten, not saved") : tr("%1 · gone, not saved");
        if (!slate.damage().isEmpty())
            return tr("%1 · damaged, for reading only");
        if (slate.isReadOnly())
            return tr("%1 · for reading only");
        if (slate.isWholeInFile())
            return tr("%1 · Saved %2").arg(QStringLiteral("%1"), savedAt(slate.path()));
        // It would outlive a power cut, but a copy of the file would be without it.
        about += QLatin1Char('\n')
            + tr("What was done last is safe, and is being moved into the file. Copy it in a moment.");
        return tr("%1 · saving…");
    }();
    m_name = name;
    m_words = words;
    m_isUsual = !slate.isGone() && !slate.isReadOnly();
    m_about = about;
    m_isSaved = m_isUsual && slate.isWholeInFile();
    showWords();
}

// What is typed and not saved comes first: of a field that is not saved nobody may read "Saved".
void StatusLine::showWords()
{
    QString words = m_words;
    if (m_isUsual && m_fields == 1)
        words = tr("%1 · 1 field not saved yet");
    else if (m_isUsual && m_fields > 1)
        words = tr("%1 · %2 fields not saved yet").arg(QStringLiteral("%1"), QString::number(m_fields));
    QString about = m_about;
    if (m_fields > 0 && !m_areKept) {
        words = tr("%1; what is typed could not be kept on disk").arg(words);
        about += QLatin1Char('\n')
            + tr("What is typed and not saved is in this window alone: if it ends, the words are lost. Free "
                 "some "
                 "space on the disk. Slate tries again every second.");
    }
    m_file->setToolTip(tip(about));
    m_file->setText(QString(words).replace(QLatin1String("%1"), m_name));
    m_unsaved->setVisible(m_fields > 0);
    m_dot->setVisible(m_isSaved && m_fields == 0);
}

void StatusLine::setAttention(int things)
{
    m_attention->show();
    m_attention->setIcon(things == 0 ? icon(QStringLiteral("done"), palette::Role::Good)
                                     : icon(QStringLiteral("attention"), palette::Role::Attention));
    if (things == 0)
        m_attention->setText(tr("Nothing needs attention"));
    else if (things == 1)
        m_attention->setText(tr("1 thing needs attention"));
    else
        m_attention->setText(buttonWords(tr("%1 things need attention").arg(QLocale().toString(things))));
}

QString StatusLine::readOnlyWords(Slate::ReadOnlyReason reason)
{
    switch (reason) {
    case Slate::ReadOnlyReason::None:
        return {};
    case Slate::ReadOnlyReason::Asked:
        return tr("This slate is open for reading only. Save a copy to change anything.");
    case Slate::ReadOnlyReason::FileIsReadOnly:
        return tr("The system does not let Slate write to this file, so it is open for reading only. Save a "
                  "copy to "
                  "change anything.");
    case Slate::ReadOnlyReason::FolderIsReadOnly:
        return tr(
            "The system does not let Slate write to the folder of this file, so it is open for reading only. "
            "Save a copy elsewhere to change anything.");
    case Slate::ReadOnlyReason::LetGo:
        return tr("The file of this slate is not open any more. Save a copy to keep what is shown here.");
    case Slate::ReadOnlyReason::DiskIsFull:
        return tr("The disk is full, so this slate is open for reading only. Free some space and open it "
                  "again to change anything.");
    case Slate::ReadOnlyReason::NewerVersion:
        return tr(
            "This slate was written by a newer Slate, so it is open for reading only. Update Slate to change "
            "it.");
    case Slate::ReadOnlyReason::Damaged:
        return tr("This slate is damaged, so it is open for reading only.");
    }
    return {};
}

} // namespace slate
