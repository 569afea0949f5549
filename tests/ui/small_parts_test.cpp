#include "tests/core/strings.h"
#include "tests/ui/contrast.h"

#include "ui/base/slate_style.h"
#include "ui/base/theme.h"
#include "ui/records/elided_line.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QTest>

using namespace slate;

TEST_CASE("the outline of an unticked box stands out from the page in either scheme")
{
    const auto before = palette::scheme();
    for (const auto scheme : {palette::Scheme::Light, palette::Scheme::Dark}) {
        palette::setScheme(scheme);
        const QColor page = palette::color(palette::Role::Surface);
        QImage image(15, 15, QImage::Format_RGB32);
        image.fill(page);
        QPainter painter(&image);
        QStyleOptionButton option;
        option.rect = image.rect();
        option.state = QStyle::State_Enabled | QStyle::State_Off;
        SlateStyle().drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, nullptr);
        painter.end();
        CHECK(contrast(image.pixelColor(7, 0), page) >= 3);
        CHECK(contrast(image.pixelColor(0, 7), page) >= 3);
        CHECK(image.pixelColor(7, 7) == page);
    }
    palette::setScheme(before);
}

TEST_CASE("the ink of a production stands out from every page, and words on it can be read, in either scheme")
{
    const auto before = palette::scheme();
    for (const auto scheme : {palette::Scheme::Light, palette::Scheme::Dark}) {
        palette::setScheme(scheme);
        for (int i = 0; i < choicesOf<Ink>().size; ++i) {
            const QColor ink = palette::ink(static_cast<Ink>(i));
            CAPTURE(choicesOf<Ink>().items[i].key, palette::isDark());
            CHECK(contrast(ink, palette::textOnInk()) >= 4.5);
            for (const auto role : {palette::Role::Window, palette::Role::Surface, palette::Role::Raised})
                CHECK(contrast(ink, palette::color(role)) >= 4.5);
        }
    }
    palette::setScheme(before);
}

TEST_CASE("a line of words says by dots that there is more, but not while one writes in it")
{
    ElidedLine line;
    line.setText(QStringLiteral("Farmhouse with the tiled stove"));
    line.resize(400, 30);
    line.show();
    CHECK_FALSE(line.isCut());
    line.resize(120, 30);
    CHECK(line.isCut());
    line.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&line));
    line.setFocus();
    CHECK_FALSE(line.isCut());
}
