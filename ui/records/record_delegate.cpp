#include "ui/records/record_delegate.h"

#include "ui/base/plain_words.h"
#include "ui/base/status.h"
#include "ui/base/theme.h"
#include "ui/records/field_editor.h"
#include "ui/records/mark.h"

#include <QKeyEvent>
#include <QHeaderView>
#include <QPainter>
#include <QPointer>
#include <QTableView>
#include <QToolTip>

namespace slate {

namespace {

constexpr int markGap = 7;
constexpr int cellInset = 8;
constexpr int edgeWidth = 3;

/// The first column shown begins under the title of the page.
bool isFirstShown(const QWidget *widget, int column)
{
    const auto *table = qobject_cast<const QTableView *>(widget);
    return table && table->horizontalHeader()->sectionPosition(column) == 0;
}

int cellIndent(const QWidget *widget, int column)
{
    return isFirstShown(widget, column) ? measures::pageMargin : cellInset;
}

} // namespace

RecordDelegate::RecordDelegate(Session &session, const RecordSortModel &model, QObject *parent)
    : QStyledItemDelegate(parent),
      m_session(session),
      m_model(model)
{
}

QWidget *RecordDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const RecordTableModel &records = m_model.records();
    const int field = records.columns()[size_t(index.column())].field;
    if (field < 0)
        return nullptr;
    auto *editor = FieldEditor::make(m_session, records.schema(), field, FieldEditor::Look::Cell, parent);
    if (!editor)
        return nullptr;
    auto *self = const_cast<RecordDelegate *>(this);
    editor->input()->installEventFilter(self);
    self->m_isByEnter = false;
    // Enter goes on to the row below, a word chosen with the mouse does not.
    connect(editor, &FieldEditor::committed, self,
        [self, editor] { self->finish(editor, self->m_isByEnter ? SubmitModelCache : NoHint); });
    connect(editor, &FieldEditor::tabbed, self,
        [self, editor](bool forward) { self->finish(editor, forward ? EditNextItem : EditPreviousItem); });
    connect(editor, &FieldEditor::cancelled, self, [self, editor] { self->close(editor, RevertModelCache); });
    connect(editor, &FieldEditor::left, self, [self, editor] { self->leave(editor); });
    connect(editor, &FieldEditor::edited, self, [self, editor] { self->explain(*editor); });
    return editor;
}

bool RecordDelegate::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        m_isByEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    } else if (event->type() == QEvent::MouseButtonPress) {
        m_isByEnter = false;
    }
    return false;
}

void RecordDelegate::finish(FieldEditor *editor, EndEditHint hint)
{
    // A broken rule keeps the editor open, with what was typed; so does a save that fails.
    if (!editor->entry().isGood()) {
        explain(*editor);
    } else if (!commit(editor)) {
        editor->setMarkedUnsaved(true);
        m_session.unsaved().endTyping(editor->place().key);
    } else {
        close(editor, hint);
    }
}

/// Gives false where it could not be saved; what was typed stays then, whatever becomes of the editor.
bool RecordDelegate::commit(FieldEditor *editor)
{
    // A question while it is saved lets the editor lose the focus, which would commit it once more.
    if (m_isCommitting)
        return false;
    m_isCommitting = true;
    m_hasFailed = false;
    // The view hides one that it has closed by itself, as it does when the row goes.
    if (!editor->isHidden() && editor->entry().isGood())
        Q_EMIT commitData(editor);
    m_isCommitting = false;
    return !m_hasFailed;
}

/// What is not saved goes from the editor into its cell, which shows and marks it.
void RecordDelegate::leave(FieldEditor *editor)
{
    if (m_isCommitting)
        return;
    const QPointer<FieldEditor> held = editor;
    commit(editor);
    if (held)
        close(editor, NoHint);
}

void RecordDelegate::close(FieldEditor *editor, EndEditHint hint)
{
    // An editor that closes loses the focus and would say so once more.
    editor->disconnect(this);
    QToolTip::hideText();
    if (!editor->isHidden())
        Q_EMIT closeEditor(editor, hint);
}

void RecordDelegate::explain(const FieldEditor &editor) const
{
    auto &shown = const_cast<FieldEditor &>(editor);
    const Entry entry = editor.entry();
    shown.setFaulty(!entry.isGood() && !entry.offered);
    const QString words = entry.isGood() ? entry.understood : entry.fault;
    const QPoint below = shown.mapToGlobal(QPoint(0, shown.height() - 8));
    // Of a name that nothing has yet, the list under the cell tells.
    if (words.isEmpty() || !editor.isTouched() || entry.offered)
        QToolTip::hideText();
    else
        showTip(below, words, &shown);
}

void RecordDelegate::setEditorData(QWidget *widget, const QModelIndex &index) const
{
    auto *editor = static_cast<FieldEditor *>(widget);
    // What is being typed outlives a change of the record from elsewhere.
    if (editor->isTouched() && !editor->place().key.isEmpty())
        return;
    const RecordTableModel &records = m_model.records();
    const int field = records.columns()[size_t(index.column())].field;
    const Record *record = m_session.catalog().find(index.data(RecordTableModel::RefRole).value<RecordRef>());
    if (field < 0)
        return;
    const auto place = records.placeOf(index.data(RecordTableModel::RefRole).value<RecordRef>(), field);
    editor->showAt(place, record ? record->values[size_t(field)] : Value());
    editor->setMarkedUnsaved(editor->isUnsaved());
    editor->selectAll();
}

void RecordDelegate::setModelData(QWidget *widget, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *editor = static_cast<FieldEditor *>(widget);
    if (!editor->isTouched() || !editor->entry().isGood())
        return;
    const QByteArray key = editor->place().key;
    model->setData(index, QVariant::fromValue(editor->entry()), Qt::EditRole);
    const Outcome outcome = m_model.records().lastOutcome();
    m_hasFailed = outcome.what == Outcome::Failed;
    if (!m_hasFailed)
        m_session.unsaved().forget(key);
}

void RecordDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RecordTableModel &records = m_model.records();
    const Field *field = records.columns()[size_t(index.column())].described(records.schema());
    QRect rect = option.rect;
    rect.setLeft(rect.left() + cellIndent(option.widget, index.column()) - cellInset);
    // Several lines need more room than a row has.
    if (field && field->kind == FieldKind::LongText)
        rect.setSize(QSize(std::max(rect.width(), 260), 96));
    const QRect room = editor->parentWidget()->rect();
    if (rect.right() > room.right() && rect.width() < room.width())
        rect.moveRight(room.right());
    if (rect.bottom() > room.bottom() && rect.height() < room.height())
        rect.moveBottom(room.bottom());
    editor->setGeometry(rect);
}

void RecordDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    // Which cell the keys are at is shown without a box: only what is being edited has one.
    if (index.column() == m_model.records().nameColumn())
        option->font.setWeight(QFont::DemiBold);
    option->fontMetrics = QFontMetrics(option->font);
    if (option->text == QStringLiteral("—"))
        option->palette.setColor(QPalette::Text, palette::color(palette::Role::Muted));
}

void RecordDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    // The style paints the cell without its words: those stand under the head's, with the mark before them.
    const QString words = cell.text;
    cell.text.clear();
    const bool hasKeys = cell.state.testFlag(QStyle::State_HasFocus);
    cell.state.setFlag(QStyle::State_HasFocus, false); // the style would draw a box
    const QStyle *style = cell.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    paintLines(*painter, cell, index.column(), hasKeys);
    QRect room = cell.rect.adjusted(cellIndent(cell.widget, index.column()), 0, -cellInset, -1);
    const QVariant meaning = index.data(RecordTableModel::MeaningRole);
    if (meaning.isValid()) {
        const int top = room.top() + (room.height() - pillSize(words).height()) / 2;
        paintPill(*painter, {room.left(), top}, room.width(), Meaning(meaning.toInt()), words);
        return;
    }
    const QVariant tone = index.data(RecordTableModel::ToneRole);
    const bool isUnsaved = index.data(RecordTableModel::UnsavedRole).toBool();
    if (isUnsaved)
        cell.font.setItalic(true);
    const bool isBlank = words.isEmpty() || words == QStringLiteral("—");
    if (tone.isValid() && (isUnsaved || !isBlank)) {
        const QRectF mark(
            room.left(), room.center().y() - statusMarkSize / 2.0 + 0.5, statusMarkSize, statusMarkSize);
        paintMark(*painter, mark, static_cast<palette::Role>(tone.toInt()));
        room.adjust(statusMarkSize + markGap, 0, 0, 0);
    }
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(QPalette::Text));
    painter->drawText(room, int(cell.displayAlignment) | Qt::TextSingleLine,
        QFontMetrics(cell.font).elidedText(words, Qt::ElideRight, room.width()));
    painter->restore();
}

/// The hairline under each row, the edge of a chosen one, and where the keys are.
void RecordDelegate::paintLines(QPainter &painter, const QStyleOptionViewItem &cell, int column, bool hasKeys)
{
    const QRect &rect = cell.rect;
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, palette::color(palette::Role::Line));
    const QColor accent = palette::color(palette::Role::Accent);
    if (cell.state.testFlag(QStyle::State_Selected) && isFirstShown(cell.widget, column))
        painter.fillRect(rect.left(), rect.top(), edgeWidth, rect.height(), accent);
    if (hasKeys)
        painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, accent);
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += cellIndent(option.widget, index.column()) + cellInset;
    if (index.data(RecordTableModel::ToneRole).isValid())
        size.rwidth() += statusMarkSize + markGap;
    return size;
}

} // namespace slate
