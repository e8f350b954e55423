#include "gui/backoffice/currencies/rates_page.h"

#include "backoffice/currencies/actions.h"
#include "backoffice/currencies/rate_queries.h"
#include "backoffice/currencies/rate_service.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/posting.h"
#include "gui/backoffice/currencies/rate_dialog.h"
#include "gui/backoffice/currencies/revalue_dialog.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/row_table.h"
#include "gui/kit/series_chart.h"
#include "gui/kit/table_view.h"
#include "gui/pressing.h"

#include <QAction>
#include <QLineEdit>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

class RatesPageTest : public testing::Test {
protected:
    RatesPageTest()
    {
        at.window->go(u"currencies.rates"_s);
        page = at.window->findChild<gui::RatesPage*>();
        require(page != nullptr, "exchange rates have their page");
    }

    void enter(const QString& value, QDate on)
    {
        taken(at.office().change(exchange::actions::enterRate, [&](UnitOfWork& work) {
            return exchange::enterRate(
                work,
                {.unit = u"EUR"_s, .quoted = u"USD"_s, .on = on, .value = *Decimal::parse(value)});
        }));
    }
    /// As if it was typed.
    static void setDay(const QWidget& dialog, QDate day)
    {
        auto* const edit = dialog.findChild<gui::DateEdit*>(u"onEdit"_s);
        require(edit != nullptr, "the day is there");
        edit->setValue(day);
        emit edit->valueChanged(day);
    }
    static void type(QWidget* dialog, const QString& field, const QString& text)
    {
        auto* const edit = dialog->findChild<QLineEdit*>(field);
        require(edit != nullptr, "the field is there");
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    WindowBooks at;
    gui::RatesPage* page = nullptr;
    const QDate today = workflows::sampleDay();
    static constexpr int sampleRates = 6;
};

TEST_F(RatesPageTest, ARateIsEnteredAndSaysWhatIsWrong)
{
    page->newAction()->trigger();
    auto* const dialog = shownDialog<gui::RateDialog>(page);
    ASSERT_TRUE(dialog);
    type(dialog, u"currencyEdit"_s, u"usd"_s);
    type(dialog, u"valueEdit"_s, u"0"_s);
    ASSERT_TRUE(pressOk(dialog));
    EXPECT_FALSE(dialog->errorOf(u"value"_s).isEmpty());
    type(dialog, u"valueEdit"_s, u"1.0873"_s);

    ASSERT_TRUE(pressOk(dialog));

    const auto rates = taken(at.office().read(exchange::actions::rates, [](Reader& books) {
        return exchange::rates(books, {}, {}, 10);
    }));
    const auto made = std::ranges::find(rates, today, &exchange::DatedRate::on);
    ASSERT_NE(made, rates.end());
    EXPECT_EQ(made->rate.value().toString(), u"1.0873"_s);
}

TEST_F(RatesPageTest, TheChosenRateShowsItsCourse)
{
    enter(u"1.08"_s, today.addDays(-2));
    enter(u"1.09"_s, today.addDays(-1));
    enter(u"1.10"_s, today);
    ASSERT_TRUE(waitFor([&] { return page->model().rowCount() == sampleRates + 3; }));

    page->table().setCurrentIndex(page->model().index(2, 0));
    page->table().setCurrentIndex(page->model().index(0, 0));

    ASSERT_TRUE(waitFor([&] { return page->chart().partCount() == 5; }));
    EXPECT_TRUE(page->chart().textOf(4).contains(u"1.10"_s)) << qPrintable(page->chart().textOf(4));
}

TEST_F(RatesPageTest, ARevaluationIsShownAndThenBooked)
{
    enter(u"1.10"_s, today);
    taken(at.office().change(ledger::actions::postEntries, [&](UnitOfWork& work) {
        const Money dollars = Money::ofMinor(1'100'00, usd);
        const Money base = Money::ofMinor(900'00, eur);
        return ledger::post(
            work, ledger::Entry::of(
                      {.postedOn = today, .source = u"manual"_s},
                      {{.account = ledger::AccountRole::Bank, .amount = dollars, .base = base},
                       {.account = ledger::AccountRole::OpeningBalances,
                        .amount = -dollars,
                        .base = -base}}));
    }));
    auto* const opener = page->findChild<QPushButton*>(u"revalueButton"_s);
    ASSERT_TRUE(opener);
    opener->click();
    auto* const dialog = shownDialog<gui::RevalueDialog>(page);
    ASSERT_TRUE(dialog);
    setDay(*dialog, today);
    // The bank account, and the sample's bill in dollars.
    ASSERT_TRUE(waitFor([&] { return dialog->preview().rows().size() == 2; }))
        << qPrintable(dialog->findChild<QLabel*>(u"summaryLabel"_s)->text());
    EXPECT_TRUE(std::ranges::any_of(dialog->preview().rows(), [](const gui::RowOfCells& row) {
        return row.cells.back().text.contains(u"100.00"_s);
    }));

    ASSERT_TRUE(pressOk(dialog));
    QCoreApplication::processEvents();

    opener->click();
    auto* const again = shownDialog<gui::RevalueDialog>(page);
    ASSERT_TRUE(again);
    setDay(*again, today);
    EXPECT_TRUE(waitFor([&] {
        return again->findChild<QLabel*>(u"summaryLabel"_s)->text().contains(u"nothing to book"_s);
    }));
}

} // namespace
} // namespace tandem::test
