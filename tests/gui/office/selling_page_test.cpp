#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/dunning_level.h"
#include "frontoffice/sales/actions.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/row_table.h"
#include "gui/office/credit_policy_dialog.h"
#include "gui/office/dunning_level_dialog.h"
#include "gui/office/sales_policy_dialog.h"
#include "gui/office/selling_page.h"
#include "gui/pressing.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;
using settlements::CreditCheck;
using settlements::DunningLevel;

class Selling : public ::testing::Test {
protected:
    template <class Query>
    auto read(Query query)
    {
        return taken(at.office().read(settlements::actions::credit, query));
    }

    void SetUp() override
    {
        at.window->go(u"office.settings"_s);
        for (auto* const bar : at.window->findChildren<QTabBar*>())
            for (int tab = 0; tab < bar->count(); ++tab)
                if (bar->tabText(tab) == u"Selling"_s)
                    bar->setCurrentIndex(tab);
        page = at.window->findChild<gui::SellingPage*>();
        ASSERT_NE(page, nullptr);
        levelTable = page->findChild<gui::RowTable*>(u"levelTable"_s);
        ASSERT_TRUE(waitFor([&] { return levelTable->rows().size() == 3U; }));
        ASSERT_TRUE(activate(at.window.get()));
    }

    template <class Dialog>
    Dialog* press(const char* name)
    {
        auto* const pressed = page->findChild<QPushButton*>(QString::fromLatin1(name));
        pressed->setFocus();
        QTest::keyClick(pressed, Qt::Key_Space);
        return shownDialog<Dialog>(at.window.get());
    }

    std::vector<DunningLevel> levels()
    {
        return read([](Reader& books) { return settlements::dunningLevels(books); });
    }

    WindowBooks at;
    gui::SellingPage* page = nullptr;
    gui::RowTable* levelTable = nullptr;
};

TEST_F(Selling, SetsHowSalesArePriced)
{
    auto* const dialog = press<gui::SalesPolicyDialog>("changeSalesButton");
    ASSERT_NE(dialog, nullptr);
    QTest::keyClick(dialog->findChild<QComboBox*>(u"basisCombo"_s), Qt::Key_Down);
    QTest::keyClick(dialog->findChild<QComboBox*>(u"cashRoundingCombo"_s), Qt::Key_Down);
    ASSERT_TRUE(pressOk(dialog));

    const auto policy = read([](Reader& books) { return sales::salesPolicy(books); });
    EXPECT_EQ(policy.basis, PriceBasis::Gross);
    EXPECT_EQ(policy.cashRounding, sales::CashRounding::Invoices);
    auto* const table = page->findChild<gui::RowTable*>(u"salesTable"_s);
    EXPECT_TRUE(waitFor([&] { return table->rows()[0].cells[1].text == u"With tax"_s; }));
}

TEST_F(Selling, SetsWhatTheLimitStops)
{
    auto* const dialog = press<gui::CreditPolicyDialog>("changeCreditButton");
    ASSERT_NE(dialog, nullptr);
    auto* const check = dialog->findChild<QComboBox*>(u"checkCombo"_s);
    check->setCurrentIndex(0);
    QTest::keyClick(check, Qt::Key_End);
    auto* const limit = dialog->findChild<gui::AmountEdit*>();
    limit->clear();
    QTest::keyClicks(limit, u"5000"_s);
    ASSERT_TRUE(pressOk(dialog));

    const auto policy = read([](Reader& books) { return settlements::creditPolicy(books); });
    EXPECT_EQ(policy.check, CreditCheck::Block);
    EXPECT_EQ(policy.defaultLimit, Money::ofMinor(5'000'00, eur));
}

TEST_F(Selling, ChangesALevelOfDunning)
{
    const auto before = levels();
    levelTable->setCurrentIndex(levelTable->model()->index(1, 0));
    auto* const dialog = press<gui::DunningLevelDialog>("changeLevelButton");
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QSpinBox*>(u"daysAfterEdit"_s)->setValue(21);
    auto* const fee = dialog->findChild<gui::AmountEdit*>();
    fee->clear();
    QTest::keyClicks(fee, u"7.50"_s);
    auto* const interest = dialog->findChild<QLineEdit*>(u"interestEdit"_s);
    interest->clear();
    QTest::keyClicks(interest, u"9.12"_s);
    auto* const title = dialog->findChild<QLineEdit*>(u"title_deEdit"_s);
    title->clear();
    QTest::keyClicks(title, u"Zweite Mahnung"_s);
    ASSERT_TRUE(pressOk(dialog));

    EXPECT_EQ(said(dialog), QString());
    const auto after = levels();
    ASSERT_EQ(after.size(), 3U);
    EXPECT_EQ(after[1].daysAfter, 21);
    EXPECT_EQ(after[1].fee, Money::ofMinor(7'50, eur));
    EXPECT_EQ(after[1].interest, Rate::ofMillionths(91'200));
    EXPECT_EQ(after[1].respiteDays, before[1].respiteDays);
    const auto german =
        std::ranges::find(after[1].texts, u"de"_s, &settlements::DunningText::language);
    ASSERT_NE(german, after[1].texts.end());
    EXPECT_EQ(german->title, u"Zweite Mahnung"_s);
    EXPECT_EQ(after[1].texts.size(), before[1].texts.size());
}

TEST_F(Selling, AddsALevelAndTakesItAway)
{
    auto* const dialog = press<gui::DunningLevelDialog>("addLevelButton");
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(pressOk(dialog));
    EXPECT_NE(dialog->errorOf(u"title_en"_s), QString()) << "a level needs a title";
    dialog->findChild<QPlainTextEdit*>(u"body_enEdit"_s)->setPlainText(u"Our lawyer writes."_s);
    ASSERT_TRUE(pressOk(dialog));
    EXPECT_NE(dialog->errorOf(u"title_en"_s), QString()) << "words need a title";
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"title_enEdit"_s), u"Final demand"_s);
    ASSERT_TRUE(pressOk(dialog));
    ASSERT_TRUE(waitFor([&] { return levelTable->rows().size() == 4U; }));
    EXPECT_EQ(levels().back().texts.front().title, u"Final demand"_s);

    at.window->desk().confirm = [](QWidget*, const QString&, const QString&) { return true; };
    ASSERT_TRUE(activate(at.window.get()));
    auto* const remove = page->findChild<QPushButton*>(u"removeLevelButton"_s);
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);

    EXPECT_TRUE(waitFor([&] { return levels().size() == 3U; }));
}

} // namespace
} // namespace tandem::test
