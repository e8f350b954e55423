#include "gui/kit/icon.h"

#include "base/check.h"

#include <QDir>

#include <gtest/gtest.h>

namespace tandem::gui::test {
namespace {

using namespace Qt::StringLiterals;

// The colour of the most opaque pixel: where the stroke is full.
QColor inkOf(const QPixmap& pixels)
{
    const QImage image = pixels.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() > ink.alpha())
                ink = pixel;
    return ink;
}

TEST(Icon, IsPaintedInItsTint)
{
    EXPECT_EQ(inkOf(iconPixels(u"plus"_s, 64, Qt::red, 1)).rgb(), QColor(Qt::red).rgb());
    EXPECT_EQ(inkOf(iconPixels(u"plus"_s, 64, Qt::blue, 1)).rgb(), QColor(Qt::blue).rgb());
}

TEST(Icon, FollowsTheThemeWithoutBeingMadeAnew)
{
    const QIcon icon = iconNamed(u"plus"_s, ColorToken::Bad);
    EXPECT_EQ(inkOf(icon.pixmap(64)).rgb(), Theme::light().color(ColorToken::Bad).rgb());

    applyTheme(ThemeChoice::Dark, 100);

    EXPECT_EQ(inkOf(icon.pixmap(64)).rgb(), Theme::dark().color(ColorToken::Bad).rgb());
    applyTheme(ThemeChoice::Light, 100);
}

TEST(Icon, IsSharpOnADenseScreen)
{
    const QPixmap pixels = iconPixels(u"plus"_s, 16, Qt::black, 1.5);

    EXPECT_EQ(pixels.size(), QSize(24, 24));
    EXPECT_EQ(pixels.devicePixelRatio(), 1.5);
}

TEST(Icon, OfAnUnknownNameIsABug)
{
    EXPECT_THROW(iconNamed(u"no-such-icon"_s), BrokenInvariant);
    EXPECT_THROW(iconPixels(u"no-such-icon"_s, 16, Qt::black, 1), BrokenInvariant);
}

TEST(Icon, OfEveryNameDrawsSomething)
{
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    ASSERT_GE(files.size(), 40);
    for (const QString& file : files)
        EXPECT_EQ(inkOf(iconPixels(file.chopped(4), 48, Qt::red, 1)).rgb(), QColor(Qt::red).rgb())
            << qPrintable(file);
}

} // namespace
} // namespace tandem::gui::test
