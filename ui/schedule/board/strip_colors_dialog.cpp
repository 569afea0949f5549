#include "ui/schedule/board/strip_colors_dialog.h"

#include "core/model/choices.h"
#include "ui/base/label.h"
#include "ui/base/plain_words.h"
#include "ui/schedule/board/board_desk.h"

#include <QColorDialog>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace slate {

namespace {

QString titleOf(StripColorPart part)
{
    return choicesOf<StripColorPart>().titleOf(std::get<QString>(convert::toValue(part)));
}

Id<Production> productionOf(const BoardDesk &desk)
{
    const Board *board = desk.facts().find(desk.board());
    return board ? board->production : Id<Production>();
}

void showColor(QPushButton *button, const QColor &color)
{
    QPixmap swatch(40, 18);
    swatch.fill(color);
    button->setIcon(swatch);
    button->setIconSize(swatch.size());
    button->setText(buttonWords(color.name().toUpper()));
}

} // namespace

bool setStripColor(Session &session, Id<Production> production, StripColorPart part, const QColor &color)
{
    return session.edit(BoardDesk::tr("Colour strips"), [&](Transaction &t) {
        const bool isTrade = color == QColor(QLatin1String(tradeColor(part)));
        for (const Record &record : t.all(Kind::StripColor)) {
            auto own = fromRecord<StripColor>(record);
            if (own.production != production || own.part != part)
                continue;
            if (isTrade) {
                t.remove(own.id);
                return;
            }
            own.color = color.name().toUpper();
            t.update(own);
            return;
        }
        if (!isTrade)
            t.insert(StripColor {Id<StripColor>::random(), production, part, color.name().toUpper()});
    });
}

void editStripColors(QWidget *parent, BoardDesk &desk)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("stripColors"));
    dialog->setWindowTitle(BoardDesk::tr("Colours of the strips"));
    auto *grid = new QGridLayout(dialog);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setHorizontalSpacing(16);
    for (int i = 0; i < stripPartCount; ++i) {
        const auto part = static_cast<StripColorPart>(i);
        auto *button = new QPushButton(dialog);
        button->setAccessibleName(titleOf(part));
        auto *usual = new QPushButton(BoardDesk::tr("The usual"), dialog);
        usual->setProperty("look", QStringLiteral("quiet"));
        usual->setAccessibleName(BoardDesk::tr("%1 in the usual colour").arg(titleOf(part)));
        showColor(button, desk.colors().of(part));
        const auto set = [&desk, part](const QColor &color) {
            if (color.isValid())
                setStripColor(desk.session(), productionOf(desk), part, color);
        };
        QObject::connect(button, &QPushButton::clicked, dialog, [dialog, &desk, part, set] {
            set(QColorDialog::getColor(desk.colors().of(part), dialog, titleOf(part)));
        });
        QObject::connect(usual, &QPushButton::clicked, dialog,
            [set, part] { set(QColor(QLatin1String(tradeColor(part)))); });
        QObject::connect(&desk, &BoardDesk::layoutChanged, button,
            [button, &desk, part] { showColor(button, desk.colors().of(part)); });
        grid->addWidget(new Label(titleOf(part), dialog), i, 0);
        grid->addWidget(button, i, 1);
        grid->addWidget(usual, i, 2);
    }
    auto *box = new QDialogButtonBox(dialog);
    box->addButton(BoardDesk::tr("Close"), QDialogButtonBox::RejectRole);
    QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    grid->addWidget(box, stripPartCount, 0, 1, 3);
    dialog->open();
}

} // namespace slate
