#include "backoffice/ledger/actions.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/list_page.h"
#include "gui/kit/table_view.h"
#include "gui/reports/report_days.h"
#include "gui/reports/report_model.h"
#include "gui/reports/report_picture.h"
#include "gui/reports/reports_page.h"
#include "gui/window_books.h"
#include "reports/actions.h"
#include "reports/statement.h"
#include "reports/tax_accounts.h"
#include "reports/withheld_tax.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QPushButton>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;
using gui::ReportComparison;
using gui::ReportPeriod;
using gui::ReportSpan;

TEST(ReportDays, AreWholePeriods)
{
    const QDate today(2026, 2, 10);

    EXPECT_EQ(gui::daysOf(ReportPeriod::LastMonth, today, 1).to, QDate(2026, 1, 31));
    EXPECT_EQ(gui::daysOf(ReportPeriod::ThisQuarter, today, 1).to, QDate(2026, 3, 31));
    EXPECT_EQ(gui::daysOf(ReportPeriod::ThisYear, today, 4).from, QDate(2025, 4, 1));
    EXPECT_EQ(gui::daysOf(ReportPeriod::LastYear, today, 4).to, QDate(2025, 3, 31));
}

TEST(ReportDays, AreComparedWithAsManyBefore)
{
    const reports::Days months{QDate(2026, 2, 1), QDate(2026, 3, 31)};
    const auto before =
        gui::comparedDays(months, ReportSpan::Range, ReportComparison::PeriodBefore);
    EXPECT_EQ(before.from, QDate(2025, 12, 1));
    EXPECT_EQ(before.to, QDate(2026, 1, 31));

    const reports::Days days{QDate(2026, 2, 5), QDate(2026, 2, 14)};
    const auto earlier = gui::comparedDays(days, ReportSpan::Range, ReportComparison::PeriodBefore);
    EXPECT_EQ(earlier.from, QDate(2026, 1, 26));
    EXPECT_EQ(earlier.to, QDate(2026, 2, 4));

    EXPECT_EQ(gui::comparedDays(days, ReportSpan::AsOf, ReportComparison::PeriodBefore).to,
              QDate(2026, 1, 31));
    EXPECT_EQ(gui::comparedDays(days, ReportSpan::AsOf, ReportComparison::YearBefore).to,
              QDate(2025, 2, 14));
}

gui::ReportRow row(const QString& key, std::int64_t minor)
{
    return {.key = key, .cells = {key, Money::ofMinor(minor, eur)}};
}

gui::ReportTable tableOf(std::vector<gui::ReportRow> rows)
{
    return {.title = u"Revenue"_s,
            .columns = {{u"name"_s, u"Name"_s},
                        {u"amount"_s, u"Amount"_s, gui::ReportColumnKind::Amount}},
            .rows = std::move(rows),
            .comparedColumn = 1};
}

TEST(ReportTable, SetsAnEarlierTimeBesideItAndKeepsRowsThatEnded)
{
    const auto both =
        gui::compared(tableOf({row(u"a"_s, 500), row(u"c"_s, 300)}),
                      tableOf({row(u"a"_s, 450), row(u"b"_s, 100), row(u"c"_s, 300)}), u"2025"_s);

    ASSERT_EQ(both.rows.size(), 3u);
    EXPECT_EQ(both.rows[1].key, u"b"_s);
    EXPECT_EQ(std::get<Money>(both.rows[0].cells[3]).minor(), 50);
    EXPECT_EQ(std::get<Money>(both.rows[1].cells[1]).minor(), 0);
    EXPECT_EQ(std::get<Money>(both.rows[1].cells[2]).minor(), 100);
    EXPECT_EQ(std::get<Money>(both.rows[1].cells[3]).minor(), -100);
    EXPECT_EQ(both.columns[2].title, u"2025"_s);
}

TEST(ReportTable, IsExportedWithPlainNumbersAndNoFormulas)
{
    gui::ReportTable report = tableOf({row(u"=cmd|'x'"_s, -123'456), row(u"a, \"b\""_s, 7)});

    EXPECT_EQ(gui::asCsv(report), "\xEF\xBB\xBFname,amount\r\n'=cmd|'x',-1234.56\r\n"
                                  "\"a, \"\"b\"\"\",0.07\r\n");
}

TEST(ReportPicture, IsDrawnOfTheLinesInTheFirstCurrency)
{
    gui::ReportTable report = tableOf({row(u"a"_s, 500), row(u"b"_s, -20), row(u"c"_s, 70)});
    report.rows[1].cells[1] = Money::ofMinor(-20, usd);
    report.rows.push_back(
        {.cells = {u"Total"_s, Money::ofMinor(570, eur)}, .level = gui::ReportLevel::Total});
    const gui::Locality locality =
        gui::localityOf(QLocale(QLocale::English), eur, QTimeZone::utc());
    EXPECT_FALSE(gui::drawn(report, locality)) << "it asks for no picture";
    report.picture = gui::ReportPicture{.amountColumns = {1}};

    const auto picture = gui::drawn(report, locality);

    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->data.labels, (QStringList{u"a"_s, u"c"_s}));
    EXPECT_EQ(picture->data.bars.front().values, (std::vector<qint64>{500, 70}));
    EXPECT_EQ(picture->rows, (std::vector<int>{0, 2}));
    report.rows.erase(report.rows.begin());
    report.rows.erase(report.rows.begin());
    EXPECT_FALSE(gui::drawn(report, locality)) << "one line is no picture";
}

class ReportsPage : public testing::Test {
protected:
    ReportsPage()
    {
        at.window->go(u"reports.statements"_s);
        EXPECT_TRUE(waitFor([&] { return model().rowCount() > 0; }));
    }

    const gui::ReportModel& model() { return *qobject_cast<gui::ReportModel*>(table().model()); }
    gui::TableView& table() { return *at.window->findChild<gui::TableView*>(u"reportTable"_s); }

    void choose(const QString& title)
    {
        auto* const list = at.window->findChild<QListWidget*>(u"reportList"_s);
        list->setCurrentItem(list->findItems(title, Qt::MatchExactly).value(0));
        EXPECT_TRUE(waitFor([&] { return model().report().title == title; })) << qPrintable(title);
    }

    int rowWith(const QString& text)
    {
        for (int one = 0; one < model().rowCount(); ++one)
            if (model().index(one, 0).data().toString().trimmed() == text)
                return one;
        return -1;
    }

    WindowBooks at;
};

TEST_F(ReportsPage, ShowsTheIncomeStatementOfTheYear)
{
    const QAbstractItemModelTester tester(table().model());
    const int year = workflows::sampleDay().year();
    const auto statement = taken(at.office().read(ledger::actions::entries, [&](Reader& books) {
        return reports::incomeStatement(books, QDate(year, 1, 1), QDate(year, 12, 31));
    }));

    EXPECT_EQ(model().report().title, u"Income statement"_s);
    const int result = rowWith(u"Result"_s);
    ASSERT_GE(result, 0);
    EXPECT_EQ(std::get<Money>(model().report().rows[std::size_t(result)].cells[2]),
              statement.result);
}

TEST_F(ReportsPage, ShowsEveryReport)
{
    const auto waiting = taken(at.office().read(
        ledger::actions::entries, [](Reader& books) { return reports::taxNotYetDue(books, 10); }));
    const auto withheld = taken(at.office().read(ledger::actions::entries, [](Reader& books) {
        return reports::withheldTax(books, {1, 1, 1}, {9999, 12, 31}, 10);
    }));
    for (const gui::ReportSpec& one : gui::reportSpecs()) {
        choose(QString::fromLatin1(one.title));
        // All of the sample's tax is due, and nobody withheld any.
        const QLatin1StringView name(one.name);
        const bool isEmpty = (name == "tax_not_yet_due"_L1 && waiting.empty())
                             || (name == "withheld_tax"_L1 && withheld.empty());
        EXPECT_EQ(model().rowCount() == 0, isEmpty) << one.name;
        for (const gui::ReportRow& shown : model().report().rows)
            ASSERT_EQ(shown.cells.size(), model().report().columns.size()) << one.name;
    }
}

// 72 points are a word; what is shorter is seen whole.
TEST_F(ReportsPage, LeavesRoomForAWordInEveryColumnOfANarrowWindow)
{
    at.window->resize(900, 700);
    for (const gui::ReportSpec& one : gui::reportSpecs()) {
        choose(QString::fromLatin1(one.title));
        for (int column = 0; column < model().columnCount(); ++column) {
            int needed = 0;
            for (int row = 0; row < std::min(20, model().rowCount()); ++row)
                needed =
                    std::max(needed, table().sizeHintForIndex(model().index(row, column)).width());
            EXPECT_GE(table().columnWidth(column), std::min(needed, 72))
                << one.name << ": " << column;
        }
    }
}

TEST_F(ReportsPage, SetsTheYearBeforeBesideTheBalanceSheet)
{
    choose(u"Balance sheet"_s);

    at.window->findChild<QComboBox*>(u"comparisonCombo"_s)->setCurrentIndex(2);

    EXPECT_TRUE(waitFor([&] { return model().columnCount() == 6; }));
    EXPECT_GE(rowWith(u"Total assets"_s), 0);
}

TEST_F(ReportsPage, OpensTheRowsBehindAFigureOnEnter)
{
    choose(u"Revenue by month"_s);
    table().setCurrentIndex(model().index(0, 0));

    QTest::keyClick(&table(), Qt::Key_Return);

    EXPECT_EQ(at.window->currentPage(), u"sales.orders"_s);
    for (gui::ListPage* const one : at.window->findChildren<gui::ListPage*>()) {
        if (!one->isVisible())
            continue;
        EXPECT_EQ(one->model().query().conditions.size(), 2u) << "first and last of the month";
    }
}

TEST_F(ReportsPage, DrawsCustomersThatOpenTheirInvoices)
{
    auto* const chart = at.window->findChild<gui::SeriesChart*>(u"reportChart"_s);
    EXPECT_FALSE(chart->isVisible()) << "an income statement has no picture";
    choose(u"Revenue by customer"_s);
    ASSERT_TRUE(waitFor([&] { return chart->isVisible(); }));
    ASSERT_EQ(chart->data().bars.size(), 2u);
    EXPECT_EQ(chart->partCount() + 1, model().rowCount()) << "all but the total";

    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_End);
    QTest::keyClick(chart, Qt::Key_Return);

    EXPECT_EQ(at.window->currentPage(), u"sales.orders"_s);
}

TEST_F(ReportsPage, DrawsTheCourseOfTheMoneyAndHidesItOnRequest)
{
    auto* const chart = at.window->findChild<gui::SeriesChart*>(u"reportChart"_s);
    choose(u"Cash and bank by month"_s);
    ASSERT_TRUE(waitFor([&] { return chart->isVisible(); }));
    EXPECT_EQ(chart->data().fill, gui::LineFill::ToZero);
    const auto& rows = model().report().rows;
    EXPECT_EQ(chart->data().line->values.back(), std::get<Money>(rows.back().cells[4]).minor());

    at.window->findChild<QPushButton*>(u"chartButton"_s)->click();

    EXPECT_FALSE(chart->isVisible());
}

TEST_F(ReportsPage, ShowsWhatIsOwedAsOfTodayWhileTheYearGoesOn)
{
    choose(u"Aged receivables"_s);

    EXPECT_EQ(at.window->findChild<gui::DateEdit*>(u"toEdit"_s)->value(), workflows::sampleDay());
    choose(u"Revenue by month"_s);
    EXPECT_EQ(at.window->findChild<gui::DateEdit*>(u"toEdit"_s)->value(),
              QDate(workflows::sampleDay().year(), 12, 31));
}

TEST_F(ReportsPage, TakesDaysThatAreTyped)
{
    auto* const to = at.window->findChild<gui::DateEdit*>(u"toEdit"_s);
    auto* const from = at.window->findChild<gui::DateEdit*>(u"fromEdit"_s);

    for (const auto& [edit, day] : {std::pair{from, u"2001-01-01"_s}, {to, u"2001-12-31"_s}}) {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, day);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    EXPECT_TRUE(waitFor([&] { return model().report().note.contains(u"2001"_s); }));
    EXPECT_EQ(at.window->findChild<QComboBox*>(u"periodCombo"_s)->currentIndex(),
              static_cast<int>(ReportPeriod::Other));
}

TEST_F(ReportsPage, IsPrintedAsPdf)
{
    choose(u"General ledger"_s);
    const gui::Locality locality =
        gui::localityOf(QLocale(QLocale::English), eur, QTimeZone::utc());

    const QByteArray pdf =
        gui::asPdf(model().report(), u"Harbour"_s, locality, workflows::sampleDay());

    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_GT(pdf.count("/Type /Page\n") + pdf.count("/Type /Page "), 1) << "it goes on";
    if (const QString folder = qEnvironmentVariable("TANDEM_TEST_PICTURES"); !folder.isEmpty()) {
        QFile file(folder + u"/general_ledger.pdf"_s);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(pdf);
    }
}

} // namespace
} // namespace tandem::test
