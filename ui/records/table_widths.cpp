#include "ui/records/table_widths.h"

#include "ui/base/theme.h"

#include <QFontMetrics>

namespace slate {

namespace {

/// How wide a column of an empty table is, in letters.
int lettersFor(const Field *field, bool isFirst)
{
    if (isFirst)
        return 28;
    switch (field ? field->kind : FieldKind::Text) {
    case FieldKind::Count:
    case FieldKind::EighthsOfPage:
    case FieldKind::Flag:
        return 9;
    case FieldKind::LongText:
    case FieldKind::Reference:
    case FieldKind::Window:
        return 20;
    default:
        return 12;
    }
}

/// As many rows as a person sees at once and some more; a large table is not read whole for its widths.
constexpr int rowsMeasured = 200;
constexpr int widestFirst = 320;
constexpr int widestOther = 240;
constexpr int cellPadding = 26; ///< the first column has more before it
constexpr int markWidth = 16;

} // namespace

int widthFor(const RecordSortModel &model, int column, const QFontMetrics &plain)
{
    const bool isName = column == model.records().nameColumn();
    const QFontMetrics metrics = isName ? QFontMetrics(fontOf(TextSize::Name)) : plain;
    const Column &shown = model.records().columns()[static_cast<size_t>(column)];
    const int title = metrics.horizontalAdvance(shown.title) + cellPadding;
    const int rows = std::min(model.rowCount(), rowsMeasured);
    if (rows == 0) {
        const Field *field = shown.described(model.records().schema());
        return std::max(title, metrics.averageCharWidth() * lettersFor(field, isName));
    }
    int longest = 0;
    for (int row = 0; row < rows; ++row) {
        const QString text = model.index(row, column).data().toString();
        longest = std::max(longest, metrics.horizontalAdvance(text.section(u'\n', 0, 0)));
    }
    const int contents = longest + cellPadding + markWidth;
    return std::max(title, std::min(contents, isName ? widestFirst : widestOther));
}

} // namespace slate
