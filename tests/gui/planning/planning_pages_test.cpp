#include "backoffice/assets/actions.h"
#include "backoffice/assets/asset_queries.h"
#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/bill_queries.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/posting.h"
#include "backoffice/loans/actions.h"
#include "backoffice/loans/loan_queries.h"
#include "backoffice/schedules/actions.h"
#include "backoffice/schedules/deferral_service.h"
#include "backoffice/schedules/schedule_queries.h"
#include "gui/backoffice/planning/asset_change_dialogs.h"
#include "gui/backoffice/planning/asset_dialogs.h"
#include "gui/backoffice/planning/asset_page.h"
#include "gui/backoffice/planning/deferral_dialog.h"
#include "gui/backoffice/planning/loan_dialogs.h"
#include "gui/backoffice/planning/loan_page.h"
#include "gui/backoffice/planning/run_dialog.h"
#include "gui/backoffice/planning/schedule_dialog.h"
#include "gui/backoffice/planning/schedule_pages.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/lookup_edit.h"
#include "gui/kit/new_record_list.h"
#include "gui/pictures.h"
#include "gui/pressing.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

class PlanningPages : public testing::Test {
protected:
    PlanningPages()
    {
        at.window->desk().tell = [this](const QString& text) { told = text; };
        at.window->desk().confirm = [this](QWidget*, const QString& question, const QString&) {
            asked = question;
            return true;
        };
    }

    /// The list of that page that is on screen.
    gui::NewRecordList* listOn(const QString& page)
    {
        at.window->go(page);
        gui::NewRecordList* found = nullptr;
        for (auto* const one : at.window->findChildren<gui::NewRecordList*>())
            if (one->isVisible())
                found = one;
        return found;
    }

    template <class Dialog>
    Dialog* opened(const QString& page)
    {
        auto* const list = listOn(page);
        require(list != nullptr, "the page has a list");
        list->newAction()->trigger();
        auto* const dialog = shownDialog<Dialog>(at.window.get());
        require(dialog != nullptr, "the form is open");
        return dialog;
    }

    static void type(QWidget* form, const QString& field, const QString& text)
    {
        auto* const line = form->findChild<QLineEdit*>(field + u"Edit"_s);
        require(line != nullptr, qPrintable(field));
        line->setText(text);
    }

    static void setDay(QWidget* form, const QString& field, QDate day)
    {
        auto* const edit = form->findChild<gui::DateEdit*>(field + u"Edit"_s);
        require(edit != nullptr, qPrintable(field));
        edit->setValue(day);
    }

    static void choose(QWidget* form, const QString& field, const QString& word)
    {
        auto* const combo = form->findChild<QComboBox*>(field + u"Combo"_s);
        require(combo != nullptr && combo->findData(word) >= 0, qPrintable(field));
        combo->setCurrentIndex(combo->findData(word));
    }

    static std::size_t planRows(QWidget* form, const QString& name)
    {
        auto* const table = form->findChild<gui::RowTable*>(name);
        require(table != nullptr, qPrintable(name));
        return table->rows().size();
    }

    static void save(QDialog* form)
    {
        form->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    }

    template <class Query>
    auto look(const View& view, Query query)
    {
        return taken(at.office().read(view, query));
    }

    QString codeOf(ledger::AccountRole role)
    {
        return look(ledger::actions::accounts, [&](Reader& books) -> Result<QString> {
            TANDEM_TRY(const auto id, ledger::accountOf(books, role));
            TANDEM_TRY(const auto account, ledger::accountById(books, id));
            return account.code;
        });
    }

    const bool m_isDressed = takesPictures(); ///< Before the window is made.
    WindowBooks at;
    QString told;
    QString asked;
};

TEST_F(PlanningPages, SaveAScheduleWhoseFirstDaysWereShown)
{
    auto* const form = opened<gui::ScheduleDialog>(u"schedules.schedules"_s);
    type(form, u"name"_s, u"Newspaper"_s);
    type(form, u"amount"_s, u"39.90"_s);
    save(form);
    EXPECT_FALSE(said(form).isEmpty()); // no account yet
    type(form, u"debit"_s, codeOf(ledger::AccountRole::PurchaseExpense));
    type(form, u"credit"_s, codeOf(ledger::AccountRole::Bank));

    save(form);

    ASSERT_FALSE(form->isVisible()) << qPrintable(said(form));
    const auto all = look(schedules::actions::schedules,
                          [](Reader& books) { return schedules::schedules(books, 100); });
    const auto made = std::ranges::find_if(
        all, [](const schedules::Schedule& one) { return one.what.name == u"Newspaper"_s; });
    ASSERT_NE(made, all.end());
    EXPECT_EQ(made->amount()->minor(), 39'90);
}

TEST_F(PlanningPages, ScheduleABillOfSeveralLinesInDollars)
{
    auto* const form = opened<gui::ScheduleDialog>(u"schedules.schedules"_s);
    auto* const kind = form->findChild<QComboBox*>(u"kindCombo"_s);
    kind->setCurrentIndex(kind->findData(u"bill"_s));
    const auto bill = look(inventory::actions::purchases,
                           [](Reader& books) { return inventory::bills(books, {}, 1); });
    form->findChild<gui::LookupEdit*>(u"supplierEdit"_s)
        ->setHit({.id = bill.front().supplier.value(), .text = u"a supplier"_s});
    auto* const currency = form->findChild<QComboBox*>(u"currencyCombo"_s);
    ASSERT_TRUE(waitFor([&] { return currency->findText(u"USD"_s, Qt::MatchStartsWith) >= 0; }));
    currency->setCurrentIndex(currency->findText(u"USD"_s, Qt::MatchStartsWith));
    type(form, u"name"_s, u"Hosting"_s);
    type(form, u"description1"_s, u"Server"_s);
    type(form, u"amount1"_s, u"49"_s);
    type(form, u"description2"_s, u"Domain"_s);
    type(form, u"amount2"_s, u"1.50"_s);
    keepPicture(form, u"ScheduleDialog"_s);

    save(form);

    ASSERT_FALSE(form->isVisible()) << qPrintable(said(form));
    const auto all = look(schedules::actions::schedules,
                          [](Reader& books) { return schedules::schedules(books, 100); });
    const auto made = std::ranges::find_if(
        all, [](const schedules::Schedule& one) { return one.what.name == u"Hosting"_s; });
    ASSERT_NE(made, all.end());
    EXPECT_EQ(made->what.expenses.size(), 2U);
    EXPECT_EQ(made->amount(), Money::ofMinor(50'50, usd));
}

TEST_F(PlanningPages, RepeatsWhatAnEntryBookedWithAllItsLines)
{
    EntryId posted;
    at.elsewhere(UserId(1), [&](Office& office) {
        const auto account = [&](ledger::AccountRole role) {
            return taken(office.read(ledger::actions::entries, [&](Reader& books) {
                return ledger::accountOf(books, role);
            }));
        };
        const auto euros = [](std::int64_t minor) { return Money::ofMinor(minor, eur); };
        const std::vector<ledger::Line> lines{
            ledger::Line::of(account(ledger::AccountRole::PurchaseExpense), euros(60'00)),
            ledger::Line::of(account(ledger::AccountRole::BankCharges), euros(40'00)),
            ledger::Line::of(account(ledger::AccountRole::AccruedExpenses), euros(-100'00))};
        posted =
            taken(office.change(ledger::actions::postEntries, [&](UnitOfWork& work) {
                return ledger::post(work, ledger::Entry::of({.postedOn = workflows::sampleDay(),
                                                             .source = u"manual"_s,
                                                             .text = u"Three lines"_s},
                                                            lines));
            })).id;
    });
    at.window->openTab({u"ledger.entry"_s, posted.value()});
    auto* const repeat = at.window->findChild<QPushButton*>(u"repeatButton"_s);
    ASSERT_TRUE(waitFor([&] { return repeat && repeat->isVisible(); }));

    repeat->click();
    auto* const form = shownDialog<gui::ScheduleDialog>(at.window.get());
    ASSERT_NE(form, nullptr);
    save(form);

    ASSERT_FALSE(form->isVisible()) << qPrintable(said(form));
    const auto all = look(schedules::actions::schedules,
                          [](Reader& books) { return schedules::schedules(books, 100); });
    const auto made = std::ranges::find_if(
        all, [](const schedules::Schedule& one) { return one.what.name == u"Three lines"_s; });
    ASSERT_NE(made, all.end());
    EXPECT_EQ(made->what.lines.size(), 3U);
    EXPECT_EQ(made->next()->postsOn, workflows::sampleDay().addMonths(1));
}

TEST_F(PlanningPages, PostWhatIsDueOnceItWasSeen)
{
    auto* const list = listOn(u"schedules.schedules"_s);
    ASSERT_NE(list, nullptr);
    button(list, u"Post what is due\u2026"_s)->click();
    auto* const form = shownDialog<gui::RunDialog>(at.window.get());
    ASSERT_NE(form, nullptr);
    EXPECT_EQ(planRows(form, u"dueEdit"_s), 0U); // nothing is due on the sample's day
    setDay(form, u"through"_s, {2025, 6, 30});
    ASSERT_EQ(planRows(form, u"dueEdit"_s), 4U);

    save(form);

    EXPECT_FALSE(form->isVisible()) << qPrintable(said(form));
    EXPECT_TRUE(told.contains(u'4')) << qPrintable(told);
    const auto loan =
        look(loans::actions::loans, [](Reader& books) { return loans::loans(books, 1); });
    EXPECT_EQ(standingOf(loan.front()).paidCount, 1);
}

TEST_F(PlanningPages, PauseAndEndASchedule)
{
    const auto all = look(schedules::actions::schedules,
                          [](Reader& books) { return schedules::schedules(books, 1); });
    at.window->desk().open(u"schedules.schedule"_s, all.front().id.value());
    auto* const page = at.window->findChild<gui::SchedulePage*>();
    ASSERT_NE(page, nullptr);
    ASSERT_TRUE(waitFor([&] { return planRows(page, u"planTable"_s) > 0; }));
    const auto state = [&] {
        return look(schedules::actions::schedules,
                    [&](Reader& books) { return schedules::schedule(books, all.front().id); })
            .state;
    };

    button(page, u"Pause"_s)->click();

    EXPECT_EQ(state(), schedules::ScheduleState::Paused);
    ASSERT_TRUE(waitFor([&] { return button(page, u"Resume"_s)->isVisible(); }));
    button(page, u"End"_s)->click();
    EXPECT_EQ(state(), schedules::ScheduleState::Ended);
    EXPECT_FALSE(asked.isEmpty());
}

TEST_F(PlanningPages, ShowTheDeferralsPlanAndUseTheRest)
{
    const auto all = look(schedules::actions::deferrals,
                          [](Reader& books) { return schedules::deferrals(books, 1); });
    at.window->desk().open(u"schedules.deferral"_s, all.front().id.value());
    auto* const page = at.window->findChild<gui::DeferralPage*>();
    ASSERT_NE(page, nullptr);
    ASSERT_TRUE(waitFor([&] { return planRows(page, u"planTable"_s) == 12; }));

    button(page, u"Use the rest now"_s)->click();

    EXPECT_TRUE(waitFor([&] { return planRows(page, u"storyTable"_s) == 1; }));
    EXPECT_EQ(planRows(page, u"planTable"_s), 0U);
}

TEST_F(PlanningPages, PreviewADeferralBeforeItIsSaved)
{
    at.window->go(u"schedules.schedules"_s);
    gui::DeferralDialog form(at.window->desk(), at.window.get());
    form.open();
    type(&form, u"name"_s, u"Licence"_s);
    type(&form, u"amount"_s, u"1200"_s);
    setDay(&form, u"startsOn"_s, {2025, 11, 1});
    setDay(&form, u"endsOn"_s, {2026, 10, 31});
    EXPECT_EQ(planRows(&form, u"planEdit"_s), 12U);
    setDay(&form, u"endsOn"_s, {2026, 10, 30}); // no whole months
    EXPECT_EQ(planRows(&form, u"planEdit"_s), 0U);
    choose(&form, u"spread"_s, u"day"_s);
    EXPECT_EQ(planRows(&form, u"planEdit"_s), 12U);
    form.close();
}

TEST_F(PlanningPages, SaveAnAssetWhosePlanWasShown)
{
    auto* const form = opened<gui::AssetDialog>(u"assets.assets"_s);
    type(form, u"name"_s, u"Coffee roaster"_s);
    type(form, u"cost"_s, u"6000"_s);
    EXPECT_EQ(planRows(form, u"planEdit"_s), 6U); // June 2025 to May 2030

    save(form);

    ASSERT_FALSE(form->isVisible()) << qPrintable(said(form));
    const auto asset = look(assets::actions::assets,
                            [](Reader& books) { return assets::asset(books, u"FA-2025-00004"_s); });
    EXPECT_EQ(standingOf(asset).cost.minor(), 6'000'00);
}

TEST_F(PlanningPages, DepreciateAndSellAnAsset)
{
    auto* const list = listOn(u"assets.assets"_s);
    ASSERT_NE(list, nullptr);
    button(list, u"Depreciate\u2026"_s)->click();
    auto* const run = shownDialog<gui::DepreciateDialog>(at.window.get());
    ASSERT_NE(run, nullptr);
    EXPECT_EQ(planRows(run, u"dueEdit"_s), 3U);
    save(run);
    EXPECT_FALSE(run->isVisible()) << qPrintable(said(run));
    const auto asset = look(assets::actions::assets,
                            [](Reader& books) { return assets::asset(books, u"FA-2025-00001"_s); });
    EXPECT_EQ(standingOf(asset).accumulated.minor(), 10'560'00);
    at.window->desk().open(u"assets.asset"_s, asset.id.value());
    auto* const page = at.window->findChild<gui::AssetPage*>();
    ASSERT_NE(page, nullptr);
    ASSERT_TRUE(waitFor([&] { return planRows(page, u"storyTable"_s) == 2; }));
    button(page, u"Sell or scrap"_s)->click();
    auto* const form = shownDialog<gui::DisposalDialog>(at.window.get());
    ASSERT_NE(form, nullptr);
    setDay(form, u"movedOn"_s, {2025, 6, 15});
    save(form);
    EXPECT_FALSE(said(form).isEmpty()); // it was depreciated to the end of June
    setDay(form, u"movedOn"_s, {2025, 6, 30});
    type(form, u"proceeds"_s, u"20000"_s);

    save(form);

    ASSERT_FALSE(form->isVisible()) << qPrintable(said(form));
    EXPECT_TRUE(told.contains(u"gain"_s)) << qPrintable(told);
    EXPECT_TRUE(waitFor([&] { return planRows(page, u"planTable"_s) == 0; }));
}

TEST_F(PlanningPages, TakeALoanAndPayItsInstalment)
{
    auto* const form = opened<gui::LoanDialog>(u"loans.loans"_s);
    type(form, u"name"_s, u"Uncle"_s);
    type(form, u"principal"_s, u"1200"_s);
    type(form, u"rate"_s, u"6"_s);
    type(form, u"count"_s, u"12"_s);
    EXPECT_EQ(planRows(form, u"planEdit"_s), 12U);
    save(form);
    ASSERT_FALSE(form->isVisible()) << qPrintable(said(form));
    auto* const page = at.window->findChild<gui::LoanPage*>();
    ASSERT_NE(page, nullptr); // it opened what was made
    ASSERT_TRUE(waitFor([&] { return planRows(page, u"planTable"_s) == 12; }));

    button(page, u"Pay instalment"_s)->click();

    EXPECT_TRUE(waitFor([&] { return planRows(page, u"planTable"_s) == 11; }));
    EXPECT_TRUE(asked.contains(u"103.28"_s)) << qPrintable(asked);
}

} // namespace
} // namespace tandem::test
