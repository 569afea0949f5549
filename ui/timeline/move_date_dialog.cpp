#include "ui/timeline/move_date_dialog.h"

#include "core/model/date_reading.h"
#include "ui/base/label.h"
#include "ui/base/theme.h"
#include "ui/base/unsaved.h"
#include "ui/timeline/timeline_item.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace slate {

namespace {

QLabel *plainLabel(const QString &text, const char *look)
{
    auto *label = new Label(text);
    label->setWordWrap(true);
    label->setProperty("look", QString::fromLatin1(look));
    return label;
}

QString moveText(const DateWindow &from, const DateWindow &to)
{
    QString text = QStringLiteral("%1 \u2192 %2").arg(displayText(from), displayText(to));
    if (const auto slip = slipInDays(from, to))
        text += QStringLiteral("   ") + slipText(*slip);
    return text;
}

} // namespace

MoveDateDialog::MoveDateDialog(
    const QString &title, const DateWindow &from, const DateWindow &to, QWidget *parent)
    : QDialog(parent),
      m_announced(new QLineEdit(this)),
      m_reading(plainLabel({}, "muted")),
      m_reason(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Move date"));
    m_announced->setObjectName(QStringLiteral("announced"));
    m_announced->setPlaceholderText(tr("a day, a month, or words: late March 2021"));
    m_announced->setClearButtonEnabled(true);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setPlaceholderText(tr("why, as far as it is known"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(72);

    auto *form = new QFormLayout;
    form->setSpacing(8);
    auto *announced = new QVBoxLayout;
    announced->setSpacing(2);
    announced->addWidget(m_announced);
    announced->addWidget(m_reading);
    form->addRow(tr("&Announced"), announced);
    form->addRow(tr("&Reason"), m_reason);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(announced)))
        label->setBuddy(m_announced);
    m_announced->setAccessibleName(tr("Announced"));
    m_reason->setAccessibleName(tr("Reason"));

    auto *buttons = new QDialogButtonBox(this);
    auto *move = buttons->addButton(tr("Move date"), QDialogButtonBox::AcceptRole);
    setLook(move, "primary");
    move->setDefault(true);
    buttons->addButton(tr("Leave as it is"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (readDates(m_announced->text(), m_today).isRefused())
            m_announced->setFocus();
        else
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(plainLabel(title, "heading"));
    layout->addWidget(plainLabel(moveText(from, to), ""));
    layout->addWidget(
        plainLabel(tr("The date before is kept and stays on the timeline as an outline."), "muted"));
    layout->addSpacing(4);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(440);
    connect(m_announced, &QLineEdit::textChanged, this, &MoveDateDialog::showReading);
    showReading();
    m_announced->setFocus();
}

void MoveDateDialog::showReading()
{
    const DateReading reading = readDates(m_announced->text(), m_today);
    DateWindow read = reading.window;
    if (read.isEmpty()) {
        m_reading->setText(tr("Leave it empty if it is not known."));
    } else if (reading.isRefused()) {
        m_reading->setText(displayText(reading.problem()));
    } else if (!read.hasDates()) {
        m_reading->setText(displayText(reading.trouble));
    } else {
        read.words.clear();
        m_reading->setText(tr("Read as %1").arg(displayText(read)));
    }
}

Questions::MoveReason MoveDateDialog::answer() const
{
    return {readDates(m_announced->text(), m_today).window, m_reason->toPlainText().trimmed()};
}

void MoveDateDialog::keepWhatIsTyped(Unsaved &unsaved, const QString &milestone)
{
    keepTyped(*m_announced, unsaved, movedPlace(milestone, "announced"));
    keepTyped(*m_reason, unsaved, movedPlace(milestone, "reason"));
    // Only where a person closes it: a program that ends keeps what is typed.
    connect(this, &QDialog::rejected, &unsaved, [&unsaved, milestone] {
        for (const char *part : {"announced", "reason"})
            unsaved.forget(movedPlace(milestone, part).key);
    });
}

std::optional<Questions::MoveReason> askWhyMoved(
    Unsaved &unsaved, const QString &milestone, const DateWindow &from, const DateWindow &to)
{
    MoveDateDialog dialog(milestone, from, to, QApplication::activeWindow());
    dialog.keepWhatIsTyped(unsaved, milestone);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.answer();
}

} // namespace slate
