#include "gui/kit/table_view.h"

#include "gui/kit/cell.h"
#include "gui/kit/column_share.h"
#include "gui/kit/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

namespace tandem::gui::test {
namespace {

using namespace Qt::StringLiterals;

class TableViewTest : public ::testing::Test {
protected:
    TableViewTest()
    {
        model.setHorizontalHeaderLabels({u"Number"_s, u"Customer"_s, u"Amount"_s});
        add(u"INV-1"_s, u"Alder\tClinic\nLtd"_s, u"1,240.00"_s, 1);
        add(u"INV-2"_s, u"Bright Smile"_s, u"−125.50"_s, -1);
        add(u"INV-3"_s, u"Ocean View"_s, u"0.00"_s, 0);
        table.setModel(&model);
        table.resize(600, 200);
        table.show();
    }

    void add(const QString& number, const QString& customer, const QString& amount, int sign)
    {
        auto* amountItem = new QStandardItem(amount);
        amountItem->setData(sign, SignRole);
        amountItem->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        model.appendRow({new QStandardItem(number), new QStandardItem(customer), amountItem});
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QKeyEvent event(QEvent::KeyPress, key, modifiers);
        QApplication::sendEvent(&table, &event);
    }

    /// One cell as the delegate paints it.
    QImage painted(int row, int column, QSize size = {160, 34})
    {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.initFrom(&table);
        option.widget = &table;
        option.rect = image.rect();
        option.state = QStyle::State_Enabled;
        table.itemDelegate()->paint(&painter, option, model.index(row, column));
        return image;
    }

    QStandardItemModel model;
    TableView table{metrics::rowRegularHeight};
};

bool hasPixel(const QImage& image, const QColor& color)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).rgb() == color.rgb())
                return true;
    return false;
}

/// The columns in which anything darker than the lines is painted.
std::pair<int, int> inkSpan(const QImage& image)
{
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            if (image.pixelColor(x, y).lightness() < 150) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
    return {first, last};
}

int inkHeight(const QImage& image)
{
    const auto [first, last] = inkSpan(image.transformed(QTransform().rotate(90)));
    return last - first + 1;
}

TEST_F(TableViewTest, CopiesTheSelectedRowsWithTheirHeads)
{
    table.selectRow(0);
    table.selectionModel()->select(model.index(1, 0),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);

    press(Qt::Key_C, Qt::ControlModifier);

    EXPECT_EQ(QApplication::clipboard()->text(), u"Number\tCustomer\tAmount\n"
                                                 "INV-1\tAlder Clinic Ltd\t1,240.00\n"
                                                 "INV-2\tBright Smile\t−125.50"_s);
}

TEST_F(TableViewTest, CopiesWhatIsSeenInTheOrderInWhichItIsSeen)
{
    table.horizontalHeader()->moveSection(2, 0);
    table.setColumnHidden(1, true);
    table.selectRow(2);

    EXPECT_EQ(table.selectionAsTsv(), u"Amount\tNumber\n0.00\tINV-3"_s);
}

TEST_F(TableViewTest, OpensTheRowOnEnterButNotOnCtrlEnter)
{
    QList<int> opened;
    QObject::connect(&table, &TableView::opened,
                     [&](const QModelIndex& index) { opened.append(index.row()); });
    table.setCurrentIndex(model.index(1, 0));

    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(opened.isEmpty());
    press(Qt::Key_Return);
    press(Qt::Key_Enter, Qt::KeypadModifier);

    EXPECT_EQ(opened, (QList<int>{1, 1}));
}

TEST_F(TableViewTest, PaintsNegativeAmountsInBadAndOthersInText)
{
    const QColor bad = color(ColorToken::Bad);

    EXPECT_TRUE(hasPixel(painted(1, 2), bad));
    EXPECT_FALSE(hasPixel(painted(0, 2), bad));
    EXPECT_FALSE(hasPixel(painted(2, 2), bad));
    EXPECT_TRUE(hasPixel(painted(0, 2), color(ColorToken::Text)));
}

TEST_F(TableViewTest, NeverCutsAnAmount)
{
    const QFontMetrics font(fontOf(TextRole::Body));
    const int fitting = font.horizontalAdvance(u"1,240.00"_s) + 20;
    const QImage whole = painted(0, 2, {fitting, 34});
    model.setData(model.index(0, 2), u"########"_s);
    const QImage marks = painted(0, 2, {fitting - 5, 34});
    model.setData(model.index(0, 2), u"1,240.00"_s);

    const QImage narrow = painted(0, 2, {fitting - 5, 34});

    EXPECT_NE(whole.copy(0, 0, fitting - 5, 34), narrow);
    EXPECT_EQ(narrow, marks);
}

TEST_F(TableViewTest, MirrorsAPill)
{
    model.setData(model.index(0, 0), static_cast<int>(Tone::Ok), ToneRole);
    const QImage forward = painted(0, 0);
    table.setLayoutDirection(Qt::RightToLeft);
    const QImage backward = painted(0, 0).mirrored(true, false);

    const QRect dot(18, 15, 5, 5);
    EXPECT_TRUE(hasPixel(forward.copy(dot), color(ColorToken::Ok)));
    EXPECT_TRUE(hasPixel(backward.copy(dot), color(ColorToken::Ok)));
    EXPECT_FALSE(hasPixel(backward.mirrored(true, false).copy(dot), color(ColorToken::Ok)));
}

TEST_F(TableViewTest, PaintsDigitsFromLeftToRightAlsoInARightToLeftWindow)
{
    const QImage forward = painted(1, 2);
    table.setLayoutDirection(Qt::RightToLeft);
    const QImage backward = painted(1, 2);
    const auto [first, last] = inkSpan(forward);
    const auto [mirroredFirst, mirroredLast] = inkSpan(backward);

    EXPECT_GT(first, 80);
    EXPECT_LT(mirroredLast, 80);
    EXPECT_NEAR(last - first, mirroredLast - mirroredFirst, 1);
    // What stands first is flat: the minus.
    EXPECT_LE(inkHeight(forward.copy(first, 0, 5, 33)), 3);
    EXPECT_LE(inkHeight(backward.copy(mirroredFirst, 0, 5, 33)), 3);
    EXPECT_GT(inkHeight(backward.copy(mirroredLast - 5, 0, 5, 33)), 5);
}

TEST_F(TableViewTest, ShowsThatARowIsStillBeingRead)
{
    const QImage before = painted(0, 1);
    model.setData(model.index(0, 1), true, WaitingRole);

    const auto [left, right] = inkSpan(painted(0, 1));

    EXPECT_NE(painted(0, 1), before);
    EXPECT_LT(right - left, 20);
}

TEST_F(TableViewTest, PutsHeadsOverTheirColumns)
{
    table.horizontalHeader()->setStretchLastSection(false);
    table.setColumnWidth(0, 200);
    table.setColumnWidth(2, 200);
    const QImage heads = table.horizontalHeader()->grab().toImage();
    const int left = table.columnViewportPosition(2);

    const auto [numberLeft, numberRight] = inkSpan(heads.copy(0, 0, 200, heads.height()));
    const auto [amountLeft, amountRight] = inkSpan(heads.copy(left, 0, 200, heads.height()));

    EXPECT_LT(numberLeft, 20);
    EXPECT_GT(amountRight, 180);
}

TEST_F(TableViewTest, TakesLargerRowsWithLargerText)
{
    applyTheme(ThemeChoice::Light, 150);
    EXPECT_EQ(table.rowHeight(0), 51);
    applyTheme(ThemeChoice::Light, 100);
    EXPECT_EQ(table.rowHeight(0), 34);
}

TEST_F(TableViewTest, ChoosesARowWhicheverWayItReads)
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        table.setLayoutDirection(direction);
        table.setColumnHidden(0, direction == Qt::RightToLeft);
        QApplication::processEvents();

        chooseRow(table, 1);

        EXPECT_EQ(table.currentIndex().row(), 1);
        EXPECT_EQ(table.selectedStretches(), (std::vector<std::pair<int, int>>{{1, 1}}));
        table.clearSelection();
        table.setCurrentIndex({});
    }
}

TEST_F(TableViewTest, SharesItsWidthByNeedsThatAreGiven)
{
    auto* const share = new ColumnShare(table);
    const int width = table.viewport()->width();

    share->take({{0, 500}, {1, 90}, {2, 100}}, {0, 1});
    EXPECT_EQ(table.columnWidth(2), 100) << "an amount is whole";
    EXPECT_EQ(table.columnWidth(1), 90) << "a short text stays whole for as long as it can";
    EXPECT_EQ(table.columnWidth(0), width - 190);

    share->take({{0, 60}, {1, 40}, {2, 100}}, {0, 1});
    EXPECT_EQ(table.columnWidth(2), 100);
    EXPECT_EQ(table.columnWidth(0) + table.columnWidth(1), width - 100);
    EXPECT_EQ(table.columnWidth(0) - table.columnWidth(1), 20) << "what is left is shared evenly";
}

/// What the mouse is told over a cell; empty if nothing.
QString helpOver(TableView& table, const QModelIndex& index)
{
    QToolTip::hideText();
    EXPECT_TRUE(QTest::qWaitFor([] { return !QToolTip::isVisible(); }));
    const QPoint at = table.visualRect(index).center();
    QHelpEvent asked(QEvent::ToolTip, at, table.viewport()->mapToGlobal(at));
    QApplication::sendEvent(table.viewport(), &asked);
    return QToolTip::isVisible() ? QToolTip::text() : QString();
}

TEST(TableView, ShowsUnderTheMouseWhatDoesNotFit)
{
    QStandardItemModel model(1, 2);
    model.setItem(0, 0, new QStandardItem(u"<b>Payment</b> received, PAY-2025-00031"_s));
    model.setItem(0, 1, new QStandardItem(u"Tea"_s));
    TableView table(metrics::rowDenseHeight);
    table.setModel(&model);
    table.resize(400, 120);
    table.show();
    table.setColumnWidth(0, 90);
    table.setColumnWidth(1, 200);

    const QString cut = helpOver(table, model.index(0, 0));
    EXPECT_TRUE(cut.contains(u"received, PAY-2025-00031"_s)) << qPrintable(cut);
    EXPECT_TRUE(cut.contains(u"&lt;b&gt;"_s)) << "markup is shown as it is written";
    EXPECT_EQ(helpOver(table, model.index(0, 1)), QString());
    table.setColumnWidth(0, 600);
    EXPECT_EQ(helpOver(table, model.index(0, 0)), QString());
}

} // namespace
} // namespace tandem::gui::test
