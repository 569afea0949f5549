#include "tests/core/strings.h"

#include "ui/base/questions.h"

#include <QApplication>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QtTest>

using namespace slate;

namespace {

/// What the question for a reason answers when `act` is done to it.
template<typename Act>
std::optional<QString> reasonAfter(Act &&act)
{
    QTimer::singleShot(0, qApp, [&act] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        act(*dialog->findChild<QPlainTextEdit *>());
        if (dialog->isVisible())
            dialog->reject();
    });
    return dialogQuestions().whyAccepted(QStringLiteral("Ivanka is booked twice"));
}

} // namespace

TEST_CASE("Ctrl+Enter accepts a conflict with the reason that was typed, and none without one")
{
    CHECK(reasonAfter([](QPlainTextEdit &text) {
        QTest::keyClicks(&text, QStringLiteral("Agreed"));
        QTest::keyClick(&text, Qt::Key_Return);
        QTest::keyClicks(&text, QStringLiteral("with her"));
        QTest::keyClick(&text, Qt::Key_Return, Qt::ControlModifier);
    }) == QStringLiteral("Agreed\nwith her"));
    CHECK(reasonAfter([](QPlainTextEdit &text) {
        QTest::keyClick(&text, Qt::Key_Return, Qt::ControlModifier);
    }) == std::nullopt);
}
