#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/statement_note.h"
#include "gui/backoffice/ledger/entry_page.h"
#include "gui/backoffice/ledger/register_card.h"
#include "gui/kit/table_view.h"
#include "gui/kit/text_label.h"
#include "gui/pressing.h"
#include "gui/reports/report_model.h"
#include "gui/reports/reports_page.h"
#include "gui/reports/statement_note_dialog.h"

#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QToolButton>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

/// From the figures of a report to the vouchers behind them, by keys as a person does.
class ReportDrill : public testing::Test {
protected:
    ReportDrill() { openReports(); }

    void openReports()
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

    /// The register that is on screen.
    gui::RegisterCard* registerShown()
    {
        for (auto* const one : at.window->findChildren<gui::RegisterCard*>())
            if (one->isVisible())
                return one;
        return nullptr;
    }

    /// Enter on a cell of the report.
    void open(int row, int column)
    {
        table().setFocus();
        table().setCurrentIndex(model().index(row, column));
        QTest::keyClick(&table(), Qt::Key_Return);
    }

    /// The first row with an account whose figure in that column is not zero.
    int rowWithLines(int column)
    {
        const auto& rows = model().report().rows;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const auto* const figure = std::get_if<Money>(&rows[row].cells[std::size_t(column)]);
            if (figure && !figure->isZero()
                && rows[row].targetOf(std::size_t(column)).list == u"ledger.register"_s)
                return static_cast<int>(row);
        }
        return -1;
    }

    WindowBooks at;
};

TEST_F(ReportDrill, GoesFromEveryStatementToTheDocument)
{
    for (const QString& title : {u"Income statement"_s, u"Balance sheet"_s, u"Cash flow"_s,
                                 u"Changes in equity"_s, u"Trial balance"_s}) {
        openReports();
        choose(title);
        const bool isOfEquity = title == u"Changes in equity"_s;
        const int column = title == u"Trial balance"_s ? 5 : isOfEquity ? 6 : 2;
        const int row = rowWithLines(column);
        ASSERT_GE(row, 0) << qPrintable(title);
        const Money figure =
            std::get<Money>(model().report().rows[std::size_t(row)].cells[std::size_t(column)]);

        open(row, column);

        EXPECT_EQ(at.window->currentPage(), u"ledger.accounts"_s) << qPrintable(title);
        ASSERT_TRUE(waitFor([&] {
            return registerShown() && registerShown()->model().rowCount() > 0;
        })) << qPrintable(title);
        gui::RegisterCard& lines = *registerShown();
        const int last = lines.model().rowCount() - 1;
        EXPECT_EQ(lines.model().lineAt(last).baseBalance.abs(), figure.abs()) << qPrintable(title);
        EXPECT_TRUE(lines.findChild<QToolButton*>(u"allLinesButton"_s)->isVisible());
        lines.table().setFocus();
        lines.table().setCurrentIndex(lines.model().index(last, 0));
        QTest::keyClick(&lines.table(), Qt::Key_Return);
        EXPECT_EQ(at.window->currentPage(), u"ledger.entry"_s) << qPrintable(title);
        EXPECT_TRUE(waitFor([&] {
            for (auto* const one : at.window->findChildren<gui::EntryPage*>())
                if (one->isVisible())
                    return true;
            return false;
        }));
    }
}

TEST_F(ReportDrill, KeepsTheDaysOfTheColumn)
{
    choose(u"Income statement"_s);
    at.window->findChild<QComboBox*>(u"comparisonCombo"_s)->setCurrentIndex(3); // by month
    ASSERT_TRUE(waitFor([&] { return model().columnCount() > 10; }));
    const int month = workflows::sampleDay().month();
    const int column = 1 + month;
    const int row = rowWithLines(column);
    ASSERT_GE(row, 0);

    open(row, column);

    ASSERT_TRUE(
        waitFor([&] { return registerShown() && registerShown()->model().rowCount() > 0; }));
    const auto& scope = registerShown()->model().scope();
    EXPECT_EQ(scope.from, QDate(workflows::sampleDay().year(), month, 1));
    EXPECT_EQ(scope.to, QDate(workflows::sampleDay().year(), month, 1).addMonths(1).addDays(-1));
    const int some = registerShown()->model().rowCount();

    registerShown()->findChild<QToolButton*>(u"allLinesButton"_s)->click();

    EXPECT_TRUE(waitFor([&] { return registerShown()->model().rowCount() >= some; }));
    EXPECT_EQ(registerShown()->model().scope(), reports::RegisterScope());
}

TEST_F(ReportDrill, OfATotalShowsTheLedgerOfItsAccounts)
{
    choose(u"Income statement"_s);
    int row = -1;
    for (int one = 0; one < model().rowCount(); ++one)
        if (model().index(one, 0).data().toString() == u"Result"_s)
            row = one;
    ASSERT_GE(row, 0);

    open(row, 2);

    EXPECT_TRUE(waitFor([&] { return model().report().title == u"General ledger"_s; }));
    EXPECT_TRUE(model().report().note.contains(u"Only the accounts behind one figure."_s));
    const int all = model().rowCount();
    choose(u"Journal"_s);
    choose(u"General ledger"_s);
    EXPECT_TRUE(waitFor([&] { return model().rowCount() > all; })) << "all accounts again";
}

TEST_F(ReportDrill, OfATotalOfADimensionsValueShowsItsLinesAlone)
{
    choose(u"Income statement"_s);
    at.window->findChild<QComboBox*>(u"dimensionCombo"_s)->setCurrentIndex(1);
    ASSERT_TRUE(waitFor([&] { return model().columnCount() > 4; }));
    const auto& rows = model().report().rows;
    const auto result =
        std::ranges::find_if(rows, [](const auto& row) { return row.key == u"result"_s; });
    ASSERT_NE(result, rows.end());
    const auto column = std::ranges::find_if(result->targets, [](const gui::ReportTarget& target) {
        return target.filter.contains(u"value:"_s);
    });
    ASSERT_NE(column, result->targets.end());

    open(static_cast<int>(result - rows.begin()),
         static_cast<int>(column - result->targets.begin()));

    ASSERT_TRUE(waitFor([&] { return model().report().title == u"General ledger"_s; }));
    EXPECT_TRUE(model().report().note.contains(u"what carries cost-center="_s))
        << qPrintable(model().report().note);
}

TEST_F(ReportDrill, ShowsTheJournalAndOneOfItsBooks)
{
    choose(u"Journal"_s);
    EXPECT_FALSE(model().report().footnotes.empty()) << "what it is, and what it had seen";
    const auto& rows = model().report().rows;
    const Money debit = std::get<Money>(rows.back().cells[5]);
    EXPECT_EQ(debit, std::get<Money>(rows.back().cells[6]));
    auto* const journals = at.window->findChild<QComboBox*>(u"journalCombo"_s);
    EXPECT_TRUE(journals->isVisible());
    ASSERT_GT(journals->count(), 2);

    journals->setCurrentIndex(journals->findData(u"sales"_s));

    ASSERT_TRUE(
        waitFor([&] { return std::get<Money>(model().report().rows.back().cells[5]) < debit; }));
    open(0, 0);
    EXPECT_EQ(at.window->currentPage(), u"ledger.entry"_s);
}

TEST_F(ReportDrill, WritesNotesBelowAStatement)
{
    choose(u"Income statement"_s);
    const int row = rowWithLines(2);
    ASSERT_GE(row, 0);
    table().setCurrentIndex(model().index(row, 2));

    at.window->findChild<QPushButton*>(u"noteButton"_s)->click();
    auto* dialog = shownDialog<gui::StatementNoteDialog>(at.window.get());
    ASSERT_TRUE(dialog);
    dialog->findChild<QPlainTextEdit*>(u"textEdit"_s)->setPlainText(u"Without the fair"_s);
    ASSERT_TRUE(pressOk(dialog));

    ASSERT_TRUE(waitFor([&] {
        return !model().report().footnotes.isEmpty()
               && model().report().footnotes.front() == u"1. Without the fair"_s;
    }));
    EXPECT_EQ(model().index(row, model().columnCount() - 1).data().toString(), u"1"_s);

    table().setCurrentIndex(model().index(row, 2));
    at.window->findChild<QPushButton*>(u"noteButton"_s)->click();
    dialog = shownDialog<gui::StatementNoteDialog>(at.window.get());
    ASSERT_TRUE(dialog);
    auto* const text = dialog->findChild<QPlainTextEdit*>(u"textEdit"_s);
    EXPECT_EQ(text->toPlainText(), u"Without the fair"_s);
    text->clear();
    ASSERT_TRUE(pressOk(dialog));
    EXPECT_TRUE(waitFor([&] { return !model().report().footnotes.front().startsWith(u"1. "_s); }));
}

// Whoever looks at a report in the sample sees the sample's time in it, not the desk's.
TEST_F(ReportDrill, StampsReportsWithTheWindowsClock)
{
    choose(u"Aged receivables"_s);

    EXPECT_TRUE(model().report().footnotes.last().contains(u"16 Jun 2025 11:00"_s))
        << qPrintable(model().report().footnotes.last());
}

} // namespace
} // namespace tandem::test
