#include "ui/schedule/board/strip_layout_dialog.h"

#include "ui/base/label.h"
#include "ui/base/plain_words.h"
#include "ui/base/theme.h"
#include "ui/schedule/board/board_desk.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace slate {

namespace {

enum Column { FieldColumn, LineColumn, WidthColumn };

} // namespace

StripLayoutDialog::StripLayoutDialog(const StripLayout &layout, QWidget *parent)
    : QDialog(parent),
      m_table(new QTableWidget(0, 3, this))
{
    setObjectName(QStringLiteral("stripLayout"));
    setWindowTitle(tr("Layout of the strips"));
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Line"), tr("Width")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(36);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(FieldColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(LineColumn, 120);
    m_table->setColumnWidth(WidthColumn, 160);
    auto *words = new Label(
        tr("The rows stand from left to right on the strip. Strips side by side keep a layout of their own."),
        this);
    words->setWordWrap(true);
    words->setProperty("look", QStringLiteral("muted"));
    auto *box = new QDialogButtonBox(this);
    QPushButton *keep = box->addButton(tr("Lay out strips"), QDialogButtonBox::AcceptRole);
    setLook(keep, "primary");
    box->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto addTool = [&](const QString &title, const auto &deed) {
        auto *tool = new QPushButton(buttonWords(title), this);
        tool->setAutoDefault(false);
        connect(tool, &QPushButton::clicked, this, deed);
        buttons->addWidget(tool);
    };
    addTool(tr("Move up"), [this] { move(-1); });
    addTool(tr("Move down"), [this] { move(1); });
    addTool(tr("The usual layout"), [this] { show(standardStripLayout()); });
    buttons->addStretch(1);
    buttons->addWidget(box);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(words);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    show(layout);
    resize(620, 560);
}

void StripLayoutDialog::show(const StripLayout &layout)
{
    m_table->setRowCount(0);
    QSet<int> shown;
    for (size_t line = 0; line < layout.lines.size(); ++line) {
        for (const StripColumn &column : layout.lines[line]) {
            shown.insert(static_cast<int>(column.field));
            addRow(column.field, static_cast<int>(line) + 1, column.width);
        }
    }
    for (int i = 0; i < stripFieldCount; ++i) {
        if (!shown.contains(i))
            addRow(static_cast<StripField>(i), 0, 80);
    }
    m_table->selectRow(0);
}

void StripLayoutDialog::addRow(StripField field, int line, int width)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *item = new QTableWidgetItem(displayTitle(field));
    item->setData(Qt::UserRole, static_cast<int>(field));
    m_table->setItem(row, FieldColumn, item);
    const auto addSpin = [&](int column, int most, int value, const QString &none, const QString &name) {
        auto *spin = new QSpinBox;
        spin->setProperty("look", QStringLiteral("cell"));
        spin->setRange(0, most);
        spin->setSpecialValueText(none);
        spin->setValue(value);
        spin->setAccessibleName(QStringLiteral("%1, %2").arg(displayTitle(field), name));
        m_table->setCellWidget(row, column, spin);
        return spin;
    };
    addSpin(LineColumn, mostStripLines, line, tr("not shown"), tr("line"));
    auto *spin = addSpin(WidthColumn, mostColumnWidth, width, tr("what is left"), tr("width"));
    spin->setSingleStep(10);
    spin->setSuffix(tr(" px"));
}

StripLayout StripLayoutDialog::layoutShown() const
{
    StripLayout layout;
    layout.lines.resize(mostStripLines);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const int line = static_cast<QSpinBox *>(m_table->cellWidget(row, LineColumn))->value();
        const int width = static_cast<QSpinBox *>(m_table->cellWidget(row, WidthColumn))->value();
        const auto field =
            static_cast<StripField>(m_table->item(row, FieldColumn)->data(Qt::UserRole).toInt());
        if (line > 0)
            layout.lines[static_cast<size_t>(line) - 1].push_back(
                {field, width == 0 ? 0 : std::max(leastColumnWidth, width)});
    }
    std::erase_if(layout.lines, [](const StripLine &line) { return line.empty(); });
    return layout.lines.empty() ? standardStripLayout() : layout;
}

void StripLayoutDialog::move(int steps)
{
    const int from = m_table->currentRow();
    const int to = from + steps;
    if (from < 0 || to < 0 || to >= m_table->rowCount())
        return;
    const auto read = [this](int row) {
        return std::tuple(
            static_cast<StripField>(m_table->item(row, FieldColumn)->data(Qt::UserRole).toInt()),
            static_cast<QSpinBox *>(m_table->cellWidget(row, LineColumn))->value(),
            static_cast<QSpinBox *>(m_table->cellWidget(row, WidthColumn))->value());
    };
    std::vector<std::tuple<StripField, int, int>> rows;
    for (int row = 0; row < m_table->rowCount(); ++row)
        rows.push_back(read(row));
    std::swap(rows[static_cast<size_t>(from)], rows[static_cast<size_t>(to)]);
    m_table->setRowCount(0);
    for (const auto &[field, line, width] : rows)
        addRow(field, line, width);
    m_table->selectRow(to);
}

void editStripLayout(QWidget *parent, BoardDesk &desk)
{
    auto *dialog = new StripLayoutDialog(desk.layout(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &QDialog::accepted, &desk, [dialog, &desk] { desk.setLayout(dialog->layoutShown()); });
    dialog->open();
}

} // namespace slate
