#include "gui/kit/ageing_bar.h"
#include "gui/kit/donut_chart.h"
#include "gui/kit/figure_card.h"
#include "gui/kit/series_chart.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace tandem::gui {
namespace {

using namespace Qt::StringLiterals;

TEST(ChartAxis, HasRoundStepsAndZeroAroundEveryValue)
{
    constexpr unsigned seed = 20260131;
    std::mt19937_64 random(seed);
    for (int round = 0; round < 5'000; ++round) {
        const auto magnitude = static_cast<int>(random() % 60);
        const auto one = static_cast<std::int64_t>(random() >> 4 >> magnitude);
        const auto other = static_cast<std::int64_t>(random() >> 4 >> magnitude);
        const std::int64_t least = random() % 2 ? -one : 0;

        const ChartAxis axis = niceAxis(least, other, 5);

        std::int64_t leading = axis.step;
        while (leading % 10 == 0)
            leading /= 10;
        ASSERT_TRUE(leading == 1 || leading == 2 || leading == 5)
            << axis.step << ", seed " << seed << ", round " << round;
        ASSERT_LE(axis.bottom, least);
        ASSERT_GE(axis.top, other);
        ASSERT_EQ(axis.bottom % axis.step, 0);
        const auto ticks = axis.ticks();
        ASSERT_LE(ticks.size(), 6u);
        ASSERT_TRUE(std::ranges::find(ticks, 0) != ticks.end());
    }
}

TEST(ChartAxis, PutsValuesBetweenItsEnds)
{
    const ChartAxis axis = niceAxis(0, 63'000, 5);

    EXPECT_EQ(axis.top, 80'000);
    EXPECT_EQ(axis.step, 20'000);
    EXPECT_EQ(axis.positionOf(0, 200), 0);
    EXPECT_EQ(axis.positionOf(40'000, 200), 100);
    EXPECT_EQ(axis.positionOf(99'000, 200), 200);
    EXPECT_EQ(niceAxis(0, 0, 5).top, 1);
}

TEST(ChartShares, AddUpToTheWholeLength)
{
    constexpr unsigned seed = 20260201;
    std::mt19937_64 random(seed);
    for (int round = 0; round < 1'000; ++round) {
        std::vector<ChartShare> shares(1 + random() % 6);
        for (ChartShare& share : shares)
            share.value = static_cast<qint64>(random() % 1'000'000) + 1;
        int sum = 0;
        for (const int length : sharesOf(shares, 5'760))
            sum += length;
        ASSERT_EQ(sum, 5'760) << "seed " << seed << ", round " << round;
    }
    EXPECT_EQ(sharesOf({{u"owed"_s, -5, {}}}, 100), std::vector<int>{0});
}

SeriesChartData quarters()
{
    return {.labels = {u"Q1"_s, u"Q2"_s, u"Q3"_s},
            .bars = {{u"this year"_s, {100, 250, -40}}, {u"year before"_s, {90, 200, 30}}},
            .texts = {.inFull = [](qint64 value) { return QString::number(value); }}};
}

struct Charts : testing::Test {
    Charts() : chart(u"Revenue"_s)
    {
        chart.setData(quarters());
        chart.resize(400, 240);
        chart.show();
        QObject::connect(&chart, &Chart::activated, &chart, [this](int part) { opened = part; });
    }

    SeriesChart chart;
    int opened = -1;
};

TEST_F(Charts, TellAScreenReaderEveryNumber)
{
    QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(&chart);
    ASSERT_NE(spoken, nullptr);

    EXPECT_EQ(spoken->role(), QAccessible::Chart);
    EXPECT_EQ(spoken->text(QAccessible::Name), u"Revenue"_s);
    EXPECT_EQ(spoken->text(QAccessible::Description),
              u"Q1: this year 100, year before 90; Q2: this year 250, year before 200; "
              "Q3: this year -40, year before 30"_s);
    QTest::keyClick(&chart, Qt::Key_End);
    EXPECT_EQ(spoken->text(QAccessible::Value), u"Q3: this year -40, year before 30"_s);
}

TEST_F(Charts, AreReadAndOpenedByKeys)
{
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.current(), 1);
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.current(), 0);
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.current(), 0) << "past the end one stays";

    QTest::keyClick(&chart, Qt::Key_Return);

    EXPECT_EQ(opened, 0);
}

TEST_F(Charts, MirrorTheirKeysAndPlacesFromRightToLeft)
{
    chart.setLayoutDirection(Qt::RightToLeft);

    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.current(), 1);

    QTest::mouseClick(&chart, Qt::LeftButton, {}, {340, 120});
    EXPECT_EQ(opened, 0) << "the first label stands at the right";
}

TEST_F(Charts, OpenTheGroupThatIsClicked)
{
    QTest::mouseClick(&chart, Qt::LeftButton, {}, {380, 120});

    EXPECT_EQ(opened, 2);
}

TEST_F(Charts, PaintTheSameOnScreenAndOnPaper)
{
    const auto painted = [&] {
        QImage page(400, 240, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        chart.paint(painter, page.rect(), Theme::light(), -1);
        return page;
    };
    const QImage paper = painted();
    chart.setCurrent(1);

    EXPECT_EQ(painted(), paper);
    int inked = 0;
    for (int x = 0; x < paper.width(); ++x)
        inked += paper.pixelColor(x, 150) == Theme::light().color(ColorToken::Chart1) ? 1 : 0;
    EXPECT_GT(inked, 8);
}

/// How many rows of pixels have a colour in the middle of the first label's room.
struct InkColumn {
    int count = 0;
    int top = -1;
    int bottom = -1;
};

InkColumn inkOf(const SeriesChart& chart, const QColor& tint)
{
    QImage page(400, 240, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    chart.paint(painter, page.rect(), Theme::light(), -1);
    int middle = -1;
    for (int x = 40; x < page.width() && middle < 0; ++x)
        for (int y = 30; y < page.height() && middle < 0; ++y)
            if (page.pixelColor(x, y) == tint)
                middle = x + 12;
    InkColumn ink;
    for (int y = 30; middle >= 0 && y < page.height(); ++y) {
        if (page.pixelColor(middle, y) != tint)
            continue;
        ++ink.count;
        ink.top = ink.top < 0 ? y : ink.top;
        ink.bottom = y;
    }
    return ink;
}

TEST(StackedBars, StandOnEachOtherAndHangBelowZero)
{
    SeriesChart chart(u"Revenue"_s);
    chart.setData({.labels = {u"May"_s},
                   .bars = {{u"goods"_s, {200}}, {u"freight"_s, {100}}, {u"returned"_s, {-100}}},
                   .texts = {.inFull = [](qint64 value) { return QString::number(value); }},
                   .layout = BarLayout::Stacked});

    const Theme theme = Theme::light();
    const InkColumn goods = inkOf(chart, theme.color(ColorToken::Chart1));
    const InkColumn freight = inkOf(chart, theme.color(ColorToken::Chart2));
    const InkColumn returned = inkOf(chart, theme.color(ColorToken::Chart3));
    EXPECT_NEAR(goods.count, 2 * freight.count, 4);
    EXPECT_NEAR(freight.count, returned.count, 4);
    EXPECT_GT(freight.count, 20);
    EXPECT_NEAR(freight.bottom + 1, goods.top, 2);
    EXPECT_NEAR(goods.bottom + 1, returned.top, 2);
    EXPECT_EQ(chart.textOf(0), u"May: goods 200, freight 100, returned -100"_s);
}

TEST(AreaChart, FillsWhatLiesBetweenTheLineAndZero)
{
    SeriesChart chart(u"Cash"_s);
    chart.setData({.labels = {u"May"_s, u"June"_s},
                   .line = ChartSeries{u"closing"_s, {100, 200}},
                   .texts = {.inFull = [](qint64 value) { return QString::number(value); }},
                   .fill = LineFill::ToZero});

    const Theme theme = Theme::light();
    const QColor pale =
        blended(theme.color(ColorToken::Chart1), theme.color(ColorToken::Surface), 78);
    EXPECT_GT(inkOf(chart, pale).count, 50);
    EXPECT_EQ(chart.textOf(1), u"June: closing 200"_s);
}

TEST(AgeingBar, OpensTheRowThatIsClicked)
{
    AgeingBar bar(u"Receivables by age"_s);
    bar.setData({{u"Current"_s, 500, ColorToken::Chart2}, {u"1-30"_s, 300, ColorToken::Chart3}},
                {.inFull = [](qint64 value) { return QString::number(value); }});
    bar.resize(bar.sizeHint());
    bar.show();
    QSignalSpy opened(&bar, &Chart::activated);

    QTest::mouseClick(&bar, Qt::LeftButton, {}, {100, bar.height() - 12});

    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.front().front().toInt(), 1);
    EXPECT_EQ(bar.accessibleData(), u"Current: 500; 1-30: 300"_s);
}

TEST(DonutChart, FindsTheShareUnderThePointer)
{
    DonutChart donut(u"Revenue by customer"_s);
    donut.setData({{u"Alder"_s, 50, ColorToken::Chart1}, {u"Others"_s, 50, ColorToken::Chart2}},
                  u"100"_s, {.inFull = [](qint64 value) { return QString::number(value); }});
    donut.resize(200, 200);
    donut.show();
    QSignalSpy opened(&donut, &Chart::activated);

    QTest::mouseClick(&donut, Qt::LeftButton, {}, {182, 100});
    QTest::mouseClick(&donut, Qt::LeftButton, {}, {18, 100});
    QTest::mouseClick(&donut, Qt::LeftButton, {}, {100, 100});

    ASSERT_EQ(opened.count(), 2);
    EXPECT_EQ(opened[0].front().toInt(), 0);
    EXPECT_EQ(opened[1].front().toInt(), 1);
}

TEST(FigureCard, SaysItsValueAndOpensByEnter)
{
    FigureCard card(u"Cash"_s);
    card.setData({.value = u"EUR 12.00"_s,
                  .delta = u"+4.2 %"_s,
                  .against = u"against last month"_s,
                  .definition = u"Balance of <b>bank</b>"_s});
    card.show();
    QSignalSpy clicked(&card, &QAbstractButton::clicked);

    QTest::keyClick(&card, Qt::Key_Return);

    EXPECT_EQ(clicked.count(), 1);
    EXPECT_EQ(card.accessibleName(), u"Cash: EUR 12.00, +4.2 %, against last month"_s);
    EXPECT_EQ(card.accessibleDescription(), u"Balance of <b>bank</b>"_s);
    EXPECT_EQ(card.toolTip(), u"Balance of &lt;b&gt;bank&lt;/b&gt;"_s);
}

} // namespace
} // namespace tandem::gui
