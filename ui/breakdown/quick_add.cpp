#include "ui/breakdown/quick_add.h"

#include "ui/base/float_under.h"
#include "ui/base/label.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace slate {

namespace {

using palette::Role;

constexpr int offerHeight = 26;
constexpr int deedHeight = 24;
constexpr int mostRows = 10;
constexpr int swatch = 10;

/// A suggestion: a patch of its category's colour, its name, and the category in words.
class SuggestionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, offerHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect box = option.rect;
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(box, palette::tint(Role::Accent, 0.16));
        const QRectF patch(box.left() + 10, box.center().y() - swatch / 2.0 + 0.5, swatch, swatch);
        painter->setPen(palette::color(Role::Line));
        painter->setBrush(index.data(SuggestionModel::ColorRole).value<QColor>());
        painter->drawRoundedRect(patch, 2, 2);
        painter->setFont(fontOf(TextSize::Caption));
        painter->setPen(palette::color(Role::Muted));
        const QString category = index.data(SuggestionModel::CategoryRole).toString();
        const int room = painter->fontMetrics().horizontalAdvance(category);
        painter->drawText(box.adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, category);
        QFont font = option.font;
        font.setItalic(index.data(SuggestionModel::IsNewRole).toBool());
        painter->setFont(font);
        painter->setPen(palette::color(Role::Text));
        const QRect text = box.adjusted(30, 0, -room - 20, 0);
        painter->drawText(text, Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }
};

} // namespace

QuickAdd::QuickAdd(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_line(new QLineEdit),
      m_model(new SuggestionModel(this)),
      m_frame(new QFrame(this)),
      m_deed(new Label),
      m_list(new QListView)
{
    m_line->setObjectName(QStringLiteral("quickAdd"));
    m_line->setAccessibleName(tr("Add to the scene"));
    m_line->setPlaceholderText(tr("Add cast, stunt, prop …  or “vehicle: tram”  (Ctrl+E)"));
    m_line->setToolTip(tr("Enter adds the marked line, Ctrl+Enter goes to what makes something new; “x3” at "
                          "the end says how many"));
    m_line->setEnabled(!session.slate().isReadOnly());
    m_line->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    m_frame->setObjectName(QStringLiteral("suggestions"));
    m_frame->setProperty("look", QStringLiteral("float"));
    m_frame->setAutoFillBackground(true);
    m_frame->hide();
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SuggestionDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_deed->setObjectName(QStringLiteral("deed"));
    m_deed->setProperty("look", QStringLiteral("caption"));
    m_deed->setContentsMargins(10, 0, 10, 0);
    m_deed->setFixedHeight(deedHeight);
    auto *framed = new QVBoxLayout(m_frame);
    framed->setContentsMargins(4, 4, 4, 4);
    framed->setSpacing(0);
    framed->addWidget(m_deed);
    framed->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, &QuickAdd::suggest);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.trimmed().isEmpty())
            m_session.unsaved().forget(place().key);
    });
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (!text.trimmed().isEmpty())
            m_session.unsaved().put(place(), text);
    });
    connect(&session.unsaved(), &Unsaved::changed, this, [this](const QByteArray &key) {
        // Given up elsewhere, as on leaving.
        if (key == place().key && !m_session.unsaved().find(key) && !m_line->hasFocus())
            m_line->setText({});
    });
    connect(m_list, &QListView::clicked, this,
        [this](const QModelIndex &index) { add(m_model->additionAt(index.row())); });
    connect(&session.catalog(), &Catalog::changed, this, [this](const Changes &changes) {
        for (const Kind kind :
            {Kind::CastMember, Kind::Person, Kind::Stunt, Kind::Element, Kind::ElementCategory})
            m_isStale = m_isStale || changes.touches(kind);
    });
}

QuickAdd::~QuickAdd()
{
    delete m_frame;
}

void QuickAdd::setScenes(const SceneRefs &scenes, qint64 production)
{
    m_scenes = scenes;
    m_isStale = m_isStale || production != m_production;
    const bool isOther = production != m_production || m_line->text().isEmpty();
    m_production = production;
    if (isOther)
        showKept();
}

/// One for all scenes of a production: what is typed stays while another scene is looked at.
TypedPlace QuickAdd::place() const
{
    TypedPlace place;
    place.key = "add/" + QByteArray::number(m_production);
    place.title = tr("Add to the scene");
    place.record = m_scenes.empty() ? RecordRef {} : m_scenes.front();
    return place;
}

void QuickAdd::showKept()
{
    const TypedText *kept = m_session.unsaved().find(place().key);
    const QString text = kept ? kept->text : QString();
    if (m_line->text() != text) {
        const QSignalBlocker quiet(m_line);
        m_line->setText(text);
    }
}

void QuickAdd::begin(const QString &text)
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    if (!text.isEmpty())
        m_line->setText(text);
    m_line->selectAll();
    suggest();
}

void QuickAdd::beginIn(const CategoryShown &category)
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->setText(category.name + QStringLiteral(": "));
    suggest();
}

size_t QuickAdd::usual() const
{
    const auto &categories = m_model->categories();
    // Most of what a breakdown finds is props.
    const QString wanted = m_usual.isEmpty() ? QCoreApplication::translate("Category", "Props") : m_usual;
    const auto found = std::find_if(categories.begin(), categories.end(),
        [&](const CategoryShown &category) { return category.name == wanted; });
    return found == categories.end() ? 0 : size_t(found - categories.begin());
}

// The list

void QuickAdd::suggest()
{
    if (!m_line->hasFocus()) {
        hideList();
        return;
    }
    if (m_isStale) {
        const auto categories = categoriesOf(m_session, m_production);
        m_model->setSource(categories, candidatesOf(m_session, m_production, categories));
        m_isStale = false;
    }
    m_model->setTyped(m_line->text(), usual());
    if (m_model->rowCount() == 0) {
        hideList();
        return;
    }
    m_list->setCurrentIndex(m_model->index(m_model->meantRow()));
    sayDeed();
    placeList();
}

/// What Enter will do is said before it does it.
void QuickAdd::sayDeed()
{
    const QString deed =
        m_model->deedOf(m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1);
    m_deed->setText(deed);
    m_line->setAccessibleDescription(deed);
}

void QuickAdd::placeList()
{
    const int rows = std::min(m_model->rowCount(), mostRows);
    const int height = rows * offerHeight + deedHeight + 12;
    floatUnder(*m_frame, *m_line, {std::max(m_line->width(), 420), height});
}

void QuickAdd::hideList()
{
    if (m_frame)
        m_frame->hide();
}

void QuickAdd::hideEvent(QHideEvent *event)
{
    hideList();
    QWidget::hideEvent(event);
}

void QuickAdd::step(int by)
{
    if (m_frame->isHidden()) {
        suggest();
        return;
    }
    const int rows = m_model->rowCount();
    const int now = m_list->currentIndex().row();
    const int row = now < 0 ? (by > 0 ? 0 : rows - 1) : (now + by + rows) % rows;
    m_list->setCurrentIndex(m_model->index(row));
    sayDeed();
}

// Keys

bool QuickAdd::handleKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        step(key.key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_line->text().trimmed().isEmpty())
            return true;
        // Only hidden by Escape: what Enter would do is shown before it is done.
        if (m_frame->isHidden())
            suggest();
        else if (key.modifiers().testFlag(Qt::ControlModifier))
            addNew();
        else if (m_list->currentIndex().isValid())
            add(m_model->additionAt(m_list->currentIndex().row()));
        return true;
    case Qt::Key_Escape:
        if (!m_frame->isHidden())
            hideList();
        else if (!m_line->text().isEmpty())
            m_line->clear();
        else
            return false;
        return true;
    default:
        return false;
    }
}

/// Makes something new of the one category that is named; where none is, its line must be chosen first.
void QuickAdd::addNew()
{
    const int row = m_model->firstNewRow();
    if (row < 0)
        return;
    const bool isOnly = row == m_model->rowCount() - 1;
    if (isOnly && !m_model->isWordUnknown()) {
        add(m_model->additionAt(row));
        return;
    }
    if (m_list->currentIndex().row() < row)
        m_list->setCurrentIndex(m_model->index(row));
    else
        add(m_model->additionAt(m_list->currentIndex().row()));
    sayDeed();
}

bool QuickAdd::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && (!m_frame->isHidden() || !m_line->text().isEmpty())) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::FocusOut)
        hideList();
    return QWidget::eventFilter(watched, event);
}

void QuickAdd::add(const Addition &addition)
{
    if (m_scenes.empty() || addition.name.isEmpty())
        return;
    if (addition.thing.isNull())
        m_usual = addition.category.name;
    hideList();
    const Outcome outcome = addToScenes(m_session, m_scenes, addition);
    // Nothing is lost: what was typed stays where the edit failed.
    if (outcome.what == Outcome::Failed) {
        m_session.unsaved().put(place(), m_line->text());
        return;
    }
    // Without a step to undo, as clear() would leave: Ctrl+Z takes back what was added.
    m_line->setText({});
    if (outcome)
        Q_EMIT added(addition.category);
    else
        m_session.tell(tr("%1 is in %2 already.").arg(addition.name, wordsFor(m_session, m_scenes)));
}

} // namespace slate
