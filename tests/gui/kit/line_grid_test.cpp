#include "gui/kit/line_grid.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;
using gui::GridLine;
using gui::LineGrid;
using gui::LineItem;
using gui::LineModel;
using gui::LookupEdit;

/// A grid over a shop of two items; from ten pieces on, tea is cheaper.
class LineGridOfAShop : public ::testing::Test {
protected:
    LineGridOfAShop()
        : grid(
            {},
            [](const QString&, const LookupEdit::Answer& answer) {
                answer({{1, u"TEA"_s, u"Green tea"_s}, {2, u"CUP"_s, u"Cup"_s}});
            },
            [](const QString& code, Quantity quantity, const LineModel::ItemAnswer& answer) {
                const bool isMany = quantity >= Quantity::ofWhole(10);
                if (code == u"TEA"_s)
                    answer(LineItem{1, code, u"Green tea"_s, price(isMany ? 900 : 1'000), {}});
                else if (code == u"CUP"_s)
                    answer(LineItem{2, code, u"Cup"_s, price(250), {}, u"pcs"_s});
                else
                    answer(std::nullopt);
            })
        , lines(grid.lines())
        , tester(&lines, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        grid.resize(900, 300);
        grid.show();
        grid.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&grid));
    }

    static UnitPrice price(std::int64_t cents)
    {
        return UnitPrice::ofMillionths(cents * 10'000, eur);
    }

    /// Types into the open cell and presses Enter.
    void enter(const QString& text)
    {
        auto* const editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        ASSERT_NE(editor, nullptr);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    }

    std::int64_t netMinor() { return lines.net().minor(); }
    QString cell(int row, int column) { return lines.index(row, column).data().toString(); }

    LineGrid grid;
    LineModel& lines;
    QAbstractItemModelTester tester;
};

TEST_F(LineGridOfAShop, FillsTwoLinesByEnterAlone)
{
    grid.beginTyping();
    enter(u"tea"_s); // Enter takes the first hit and moves on
    enter(u""_s);
    enter(u"3"_s);
    enter(u""_s);
    enter(u"10"_s);
    ASSERT_EQ(grid.currentIndex().row(), 1);
    enter(u"tea"_s);

    ASSERT_EQ(lines.lines().size(), 2U);
    EXPECT_EQ(cell(0, LineModel::TextColumn), u"Green tea"_s);
    EXPECT_EQ(cell(0, LineModel::NetColumn), u"27.00"_s);
    EXPECT_EQ(netMinor(), 37'00);
}

TEST_F(LineGridOfAShop, ReckonsWhatIsTyped)
{
    lines.setData(lines.index(0, LineModel::ItemColumn), u"TEA"_s, Qt::EditRole);
    lines.setData(lines.index(0, LineModel::QuantityColumn), u"2*3"_s, Qt::EditRole);
    lines.setData(lines.index(0, LineModel::PriceColumn), u"10/8"_s, Qt::EditRole);

    EXPECT_EQ(cell(0, LineModel::PriceColumn), u"1.25"_s);
    EXPECT_EQ(netMinor(), 7'50);
}

TEST_F(LineGridOfAShop, TakesThePriceOfTheQuantityUnlessOneWasTyped)
{
    lines.setData(lines.index(0, LineModel::ItemColumn), u"TEA"_s, Qt::EditRole);
    lines.setData(lines.index(0, LineModel::QuantityColumn), u"10"_s, Qt::EditRole);
    EXPECT_EQ(netMinor(), 90'00);

    lines.setData(lines.index(0, LineModel::PriceColumn), u"8.50"_s, Qt::EditRole);
    lines.setData(lines.index(0, LineModel::QuantityColumn), u"1"_s, Qt::EditRole);
    EXPECT_EQ(netMinor(), 8'50);
}

TEST_F(LineGridOfAShop, RefusesWhatIsNoNumberAndKeepsTheLine)
{
    const QSignalSpy refused(&lines, &LineModel::refused);
    lines.setData(lines.index(0, LineModel::ItemColumn), u"TEA"_s, Qt::EditRole);

    EXPECT_FALSE(lines.setData(lines.index(0, LineModel::QuantityColumn), u"lots"_s, Qt::EditRole));

    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(netMinor(), 10'00);
}

TEST_F(LineGridOfAShop, TakesALineOutAndCopiesTheOneAbove)
{
    lines.setData(lines.index(0, LineModel::ItemColumn), u"TEA"_s, Qt::EditRole);
    lines.setData(lines.index(1, LineModel::ItemColumn), u"CUP"_s, Qt::EditRole);
    grid.setCurrentIndex(lines.index(2, LineModel::ItemColumn));
    QTest::keyClick(&grid, Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(netMinor(), 15'00);

    grid.setCurrentIndex(lines.index(0, LineModel::ItemColumn));
    QTest::keyClick(&grid, Qt::Key_Delete, Qt::ControlModifier);

    EXPECT_EQ(netMinor(), 5'00);
    EXPECT_EQ(lines.rowCount(), 3); // two cups and the empty line
}

TEST_F(LineGridOfAShop, MakesAnotherLineLikeThisAndTakesItBackAndForth)
{
    lines.setData(lines.index(0, LineModel::ItemColumn), u"TEA"_s, Qt::EditRole);
    grid.setCurrentIndex(lines.index(0, LineModel::ItemColumn));

    QTest::keyClick(&grid, Qt::Key_D, Qt::ControlModifier);
    ASSERT_EQ(lines.lines().size(), 2U);
    EXPECT_EQ(cell(1, LineModel::TextColumn), u"Green tea"_s);
    QTest::keyClick(&grid, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(lines.lines().size(), 1U);
    QTest::keyClick(&grid, Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(lines.lines().size(), 2U);
    QTest::keyClick(&grid, Qt::Key_Z, Qt::ControlModifier);
    lines.setData(lines.index(0, LineModel::QuantityColumn), u"3"_s, Qt::EditRole);
    QTest::keyClick(&grid, Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(lines.lines().size(), 1U) << "after another change nothing is made again";
    EXPECT_EQ(netMinor(), 30'00);
}

TEST_F(LineGridOfAShop, TakesQuantitiesInTheUnitOfTheItemOnly)
{
    const QSignalSpy refused(&lines, &LineModel::refused);
    lines.setData(lines.index(0, LineModel::ItemColumn), u"CUP"_s, Qt::EditRole);
    const QModelIndex quantity = lines.index(0, LineModel::QuantityColumn);

    EXPECT_TRUE(lines.setData(quantity, u"4 pcs"_s, Qt::EditRole));
    EXPECT_EQ(netMinor(), 10'00);
    EXPECT_FALSE(lines.setData(quantity, u"4 kg"_s, Qt::EditRole));
    EXPECT_FALSE(lines.setData(quantity, u"1.5"_s, Qt::EditRole));
    EXPECT_EQ(refused.count(), 2);
    EXPECT_EQ(netMinor(), 10'00);
}

TEST_F(LineGridOfAShop, FillsCellsFromAPastedBlock)
{
    QApplication::clipboard()->setText(u"TEA\tTea for two\t2\nCUP\t\t4\t2.00\t50 %\n"_s);
    grid.setCurrentIndex(lines.index(0, LineModel::ItemColumn));

    QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);

    ASSERT_EQ(lines.lines().size(), 2U);
    EXPECT_EQ(cell(0, LineModel::TextColumn), u"Tea for two"_s);
    EXPECT_EQ(cell(1, LineModel::TextColumn), u"Cup"_s);
    EXPECT_EQ(netMinor(), 24'00);
}

TEST_F(LineGridOfAShop, PastesNothingOfABlockThatItCannotRead)
{
    const QSignalSpy refused(&lines, &LineModel::refused);

    lines.paste(lines.index(0, LineModel::ItemColumn), u"TEA\t\t2\nCUP\t\tfour\n"_s);

    ASSERT_EQ(refused.count(), 1);
    EXPECT_TRUE(refused.at(0).at(0).toString().contains(u"Line 2, column 3"_s));
    EXPECT_TRUE(lines.lines().empty());
}

TEST_F(LineGridOfAShop, TellsALineWithoutItsItem)
{
    const QSignalSpy refused(&lines, &LineModel::refused);

    lines.paste(lines.index(0, LineModel::ItemColumn), u"TEA\t\t2\nNONE\t\t1\n"_s);

    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(lines.lineWithoutItem(), 1);
}

} // namespace
} // namespace tandem::test
