#include "tests/ui/records_fixture.h"
#include "tests/ui/window_fixture.h"

#include "core/exchange/example.h"
#include "ui/base/label.h"
#include "ui/base/plain_words.h"
#include "ui/breakdown/category_dialog.h"
#include "ui/import/import_dialog.h"
#include "ui/schedule/board/board_view.h"
#include "ui/schedule/board/prompt_bar.h"
#include "ui/schedule/schedule_page.h"
#include "ui/timeline/move_date_dialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QToolTip>

#include <sys/inotify.h>
#include <unistd.h>

using namespace slate;

namespace {

/// A picture that tells whether anything has opened it.
class WatchedPicture
{
public:
    WatchedPicture() : path(m_folder.filePath(QStringLiteral("p.png")))
    {
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        REQUIRE(image.save(path));
        m_watch = ::inotify_init1(IN_NONBLOCK);
        REQUIRE(::inotify_add_watch(m_watch, qPrintable(path), IN_OPEN) >= 0);
    }
    ~WatchedPicture() { ::close(m_watch); }

    bool wasOpened() const
    {
        char events[4096];
        return ::read(m_watch, events, sizeof events) > 0;
    }
    QString tag() const { return QStringLiteral("<img src=\"file://%1\">").arg(path); }

private:
    QTemporaryDir m_folder;

public:
    QString path;

private:
    int m_watch = -1;
};

/// A record of a kind with the fewest fields that its rules allow; `first` has one of each kind before it.
Record plainRecord(Kind kind, const QHash<Kind, qint64> &first)
{
    Record record = schemaOf(kind).blank();
    for (const Field &field : schemaOf(kind).fields) {
        if (!field.required)
            continue;
        if (field.kind == FieldKind::Reference)
            setValue(record, field.key, first.value(field.refersTo));
        else if (field.kind == FieldKind::KindName)
            setValue(record, field.key, QStringLiteral("location"));
        else if (field.kind == FieldKind::Count)
            setValue(record, field.key, first.value(Kind::Location));
        else if (field.kind == FieldKind::Choice)
            setValue(record, field.key, QString::fromLatin1(field.choices->items[1].key));
        else if (field.kind == FieldKind::Day)
            setValue(record, field.key, QDate(2021, 2, 1));
        else if (qstrcmp(field.key, "color") == 0)
            setValue(record, field.key, QStringLiteral("#112233"));
        else
            setValue(record, field.key, QStringLiteral("A name"));
    }
    if (kind == Kind::CastMember)
        setValue(record, "person", first.value(Kind::Person));
    if (kind == Kind::Availability)
        setValue(record, "location", first.value(Kind::Location));
    return record;
}

/// Puts the words into every field that takes them.
Record withWords(Record record, const QString &words)
{
    const RecordSchema &schema = schemaOf(record.kind);
    for (size_t i = 0; i < schema.fields.size(); ++i) {
        const Field &field = schema.fields[i];
        const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::LongText
            || field.kind == FieldKind::Link;
        if (field.computed || QByteArray(field.key).endsWith("order")
            || !(isText || field.kind == FieldKind::Window))
            continue;
        Record changed = record;
        if (isText) {
            changed.values[i] = words;
        } else {
            auto *window = std::get_if<DateWindow>(&changed.values[i]);
            DateWindow dates = window ? *window : DateWindow {QDate(2021, 3, 1), QDate(2021, 3, 9), {}};
            dates.words = words;
            changed.values[i] = dates;
        }
        if (schema.check(changed).isEmpty())
            record = changed;
    }
    return record;
}

/// A window on the board example, with a record of each kind, whose every field has a tag in it.
struct Marked : WindowFixture {
    Marked()
    {
        auto slate = createBoardExample(path(QStringLiteral("marked.slate")));
        words = picture.tag() + QStringLiteral(" & <b>b</b>");
        slate->edit(words, [&](Transaction &t) {
            QHash<Kind, qint64> first;
            for (const Kind kind : allKinds()) {
                auto records = t.all(kind);
                if (records.empty()) {
                    Record made = plainRecord(kind, first);
                    t.insert(made);
                    records = {made};
                }
                first.insert(kind, records.front().id);
                for (size_t i = 0; i < std::min<size_t>(records.size(), 6); ++i)
                    t.update(withWords(records[i], words));
                refs.push_back(records.front().ref());
            }
        });
        window->setSlate(std::move(slate));
        settle();
    }

    /// What would follow the tags, among all widgets that there are.
    QStringList followers() const
    {
        QStringList found;
        for (QWidget *widget : QApplication::allWidgets()) {
            const QString name = QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ')
                + widget->objectName();
            const auto *label = qobject_cast<QLabel *>(widget);
            if (label && !label->inherits("QTipLabel") && label->textFormat() != Qt::PlainText
                && Qt::mightBeRichText(label->text()))
                found << name + QStringLiteral(" label");
            if (tip(widget->toolTip()) != widget->toolTip())
                found << name + QStringLiteral(" tip");
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            if (button && button->text().contains(QLatin1String("<img")) && !button->shortcut().isEmpty())
                found << name + QStringLiteral(" shortcut in ")
                        + QString::fromLatin1(
                            button->parent() ? button->parent()->metaObject()->className() : "");
            if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model())
                found += followersIn(*view->model(), {}, name);
        }
        return found;
    }

    static QStringList followersIn(
        const QAbstractItemModel &model, const QModelIndex &parent, const QString &name)
    {
        QStringList found;
        const auto look = [&](const QVariant &words) {
            if (tip(words.toString()) != words.toString())
                found << name + QStringLiteral(" item");
        };
        const int rows = std::min(40, model.rowCount(parent));
        for (int column = 0; column < model.columnCount(parent); ++column) {
            look(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole));
            for (int row = 0; row < rows; ++row)
                look(model.index(row, column, parent).data(Qt::ToolTipRole));
        }
        for (int row = 0; row < rows; ++row) {
            look(model.headerData(row, Qt::Vertical, Qt::ToolTipRole));
            if (const QModelIndex child = model.index(row, 0, parent); model.hasChildren(child))
                found += followersIn(model, child, name);
        }
        return found;
    }

    /// Lets everything be laid out and painted, and asks each visible widget for its tip.
    void look(const char *where)
    {
        settle();
        INFO(where);
        // A tip may make and remove widgets.
        QList<QPointer<QWidget>> widgets;
        for (QWidget *widget : window->findChildren<QWidget *>())
            widgets << widget;
        for (const QPointer<QWidget> &widget : widgets) {
            if (!widget || !widget->isVisible())
                continue;
            const QPoint middle = widget->rect().center();
            QHelpEvent help(QEvent::ToolTip, middle, widget->mapToGlobal(middle));
            QCoreApplication::sendEvent(widget, &help);
        }
        QToolTip::hideText();
        settle();
        CHECK(followers().join(QLatin1Char('\n')) == QString());
        CHECK_FALSE(picture.wasOpened());
    }

    WatchedPicture picture;
    QString words;
    std::vector<RecordRef> refs;
};

} // namespace

TEST_CASE("a label that follows tags opens the picture in a name: what the tests of this file would see")
{
    const WatchedPicture picture;
    QLabel label;
    label.setText(picture.tag());
    label.adjustSize();
    CHECK(picture.wasOpened());
    Label plain(picture.tag());
    plain.adjustSize();
    plain.grab();
    CHECK_FALSE(picture.wasOpened());
}

TEST_CASE("a tip shows words as they are, bounded, and is the same when it is made twice")
{
    const QString tag = QStringLiteral("<img src=x> & <b>b</b>\nnext");
    CHECK(tip(QStringLiteral("Open (Ctrl+Enter)")) == QStringLiteral("Open (Ctrl+Enter)"));
    CHECK(tip(tag) == QStringLiteral("<qt>&lt;img src=x&gt; &amp; &lt;b&gt;b&lt;/b&gt;<br>next</qt>"));
    CHECK(tip(tip(tag)) == tip(tag));
    // Words that only look like what tip() gives are not taken for it.
    CHECK(tip(QStringLiteral("<qt><img src=x></qt>")).contains(QStringLiteral("&lt;img")));
    CHECK(tip(QStringLiteral("&lt;b&gt;")).contains(QStringLiteral("&amp;lt;")));
    CHECK(tip(QString(100'000, QLatin1Char('a'))).size() < 3000);
    CHECK(tip(QString(100'000, QLatin1Char('\n'))).size() < 3000);
    CHECK(buttonWords(QStringLiteral("Salt & Sons\tDelete")) == QStringLiteral("Salt && Sons Delete"));
}

TEST_CASE("a tip that is set with a tag in it is shown as it is, wherever it comes from")
{
    WindowFixture f;
    QWidget widget;
    widget.setToolTip(QStringLiteral("<img src=x>"));
    CHECK(widget.toolTip() == tip(QStringLiteral("<img src=x>")));
}

TEST_CASE_METHOD(Marked, "no page follows a tag in the words of a record, whatever has the words")
{
    for (int i = 0; i < pageCount; ++i) {
        window->showPage(static_cast<Page>(i));
        look(pageInfo(static_cast<Page>(i)).key);
    }
    window->showPage(Page::Schedule);
    auto *schedule = window->findChild<SchedulePage *>();
    for (const char *view : {"board", "blocks", "dood", "conflicts", "month", "compare"}) {
        schedule->setView(QString::fromLatin1(view));
        look(view);
    }
}

TEST_CASE_METHOD(Marked, "no form of any kind of record follows a tag in its words")
{
    for (const RecordRef &ref : refs) {
        window->showRecord(ref);
        look(schemaOf(ref.kind).table);
    }
    window->session().setProduction(Id<Production>(slate().records(Kind::Production).front().id));
    look("production");
}

TEST_CASE_METHOD(Marked, "what the window says in passing, asks and refuses follows no tag")
{
    Session &session = window->session();
    session.tell(words, true);
    look("toast");
    Q_EMIT session.failed(words);
    look("failure");
    child<Banner>("noticeBanner")->say(words, words);
    look("notice");
    window->showPage(Page::Schedule);
    auto *schedule = window->findChild<SchedulePage *>();
    schedule->setView(QStringLiteral("board"));
    settle();
    window->findChild<PromptBar *>()->ask(
        {words, words, words, {}}, [this](const QString &) { return words; });
    look("question");
    MoveDateDialog move(words, DateWindow::exact(QDate(2021, 1, 1)), DateWindow::exact(QDate(2021, 2, 1)));
    move.show();
    look("move");
    const auto productions = session.slate().records(Kind::Production);
    CategoryDialog categories(session, productions.front().id);
    categories.show();
    look("categories");
    for (QMenu *menu : window->findChildren<QMenu *>()) {
        Q_EMIT menu->aboutToShow();
        for (const QAction *action : menu->actions()) {
            INFO(menu->objectName() << " of "
                                    << (menu->parent() ? menu->parent()->metaObject()->className() : ""));
            if (action->text().contains(QLatin1String("<img")))
                CHECK_FALSE(QString(action->text()).remove(QLatin1String("&&")).contains(QLatin1Char('&')));
        }
    }
}

TEST_CASE_METHOD(Marked, "an imported script follows no tag in its names before it is written")
{
    const QString script = path(QStringLiteral("marked.fountain"));
    QFile file(script);
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QByteArray tag = picture.tag().toUtf8();
    file.write("Title: " + tag + "\n\nINT. " + tag + " - DAY\n\nAction " + tag + ".\n\n@" + tag + "\nHello "
        + tag + ".\n\nEXT. " + tag + " TWO - NIGHT\n\nMore.\n");
    file.close();
    window->importScript(script);
    auto *dialog = window->findChild<ImportDialog *>();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitFor([&] { return dialog->plan() != nullptr; }));
    look("import");
    dialog->reject();
}

TEST_CASE("a question's own label follows no tag under the program's style")
{
    applyTheme(*qApp);
    const WatchedPicture picture;
    QMessageBox box(QMessageBox::NoIcon, QStringLiteral("Title"), picture.tag());
    box.setInformativeText(picture.tag());
    box.show();
    settle();
    for (const QLabel *label : box.findChildren<QLabel *>())
        CHECK((label->text().isEmpty() || label->textFormat() == Qt::PlainText));
    CHECK_FALSE(picture.wasOpened());
}
