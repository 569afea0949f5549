#include "ui/shell/add_menu.h"

#include "ui/base/plain_words.h"
#include "ui/records/commit.h"
#include "ui/shell/slate_view.h"

#include <QMenu>

namespace slate {

void showAddMenu(SlateView &view)
{
    auto *menu = new QMenu(&view);
    menu->setObjectName(QStringLiteral("addMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](Kind kind) {
        menu->addAction(buttonWords(addTitle(kind)), &view, [&view, kind] { view.startAdd(kind); });
    };
    offer(Kind::Production);
    menu->addSeparator();
    for (int i = 0; i < pageCount; ++i) {
        if (const auto kind = pageInfo(static_cast<Page>(i)).kind)
            offer(*kind);
    }
    menu->setActiveAction(menu->actions().front());
    constexpr QPoint belowTitle(16, 48);
    menu->popup(view.window()->mapToGlobal(view.pageRect().topLeft() + belowTitle));
}

} // namespace slate
