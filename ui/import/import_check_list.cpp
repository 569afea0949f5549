#include "ui/import/import_check_list.h"
#include "ui/base/plain_words.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace slate {

ImportCheckList::ImportCheckList(const char *name, const QString &all, QWidget *parent)
    : QWidget(parent),
      m_all(all),
      m_list(new QListWidget(this)),
      m_takeAll(new QPushButton(this))
{
    m_list->setObjectName(QString::fromLatin1(name));
    m_list->setWordWrap(true);
    m_takeAll->setObjectName(QString::fromLatin1(name) + QStringLiteral("All"));
    m_takeAll->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_takeAll);
    foot->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    setFocusProxy(m_list);
    connect(m_takeAll, &QPushButton::clicked, this, &ImportCheckList::takeAll);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        if (!m_showing)
            Q_EMIT changed();
    });
}

void ImportCheckList::show(const std::vector<Line> &lines)
{
    const int row = m_list->currentRow();
    m_showing = true;
    m_list->clear();
    int offered = 0;
    for (const Line &line : lines) {
        auto *item = new QListWidgetItem(line.words, m_list);
        if (!line.offered)
            continue;
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(line.taken ? Qt::Checked : Qt::Unchecked);
        ++offered;
    }
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    m_takeAll->setText(buttonWords(m_all.arg(offered)));
    m_takeAll->setVisible(offered > 0);
    m_showing = false;
}

bool ImportCheckList::isTaken(int line) const
{
    const QListWidgetItem *item = m_list->item(line);
    return item && item->flags().testFlag(Qt::ItemIsUserCheckable) && item->checkState() == Qt::Checked;
}

void ImportCheckList::takeAll()
{
    m_showing = true;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->flags().testFlag(Qt::ItemIsUserCheckable))
            m_list->item(row)->setCheckState(Qt::Checked);
    }
    m_showing = false;
    Q_EMIT changed();
}

} // namespace slate
