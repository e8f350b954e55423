#include "gui/backoffice/inventory/bill_dialog.h"
#include "gui/backoffice/inventory/bills_page.h"

#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/bill_queries.h"
#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/open_item_queries.h"
#include "frontoffice/crm/party_queries.h"
#include "gui/fields/currency_combo.h"
#include "gui/kit/lookup_edit.h"
#include "gui/pictures.h"
#include "gui/pressing.h"

#include <QLineEdit>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

class BillDialogTest : public testing::Test {
protected:
    BillDialogTest()
    {
        activate(at.window.get());
        at.window->desk().open(u"inventory.purchases"_s, 0);
        at.window->findChild<gui::BillsPage*>()->newAction()->trigger();
        form = shownDialog<gui::BillDialog>(at.window.get());
        require(form != nullptr, "Ctrl+N on the bills opens the form");
        const auto all = taken(at.office().read(inventory::actions::purchases, [](Reader& books) {
            return inventory::bills(books, {}, 1);
        }));
        form->findChild<gui::LookupEdit*>(u"supplierEdit"_s)
            ->setHit({.id = all.front().supplier.value(), .text = u"a supplier"_s});
        type(u"supplierNumberEdit"_s, u"R-77"_s);
    }

    void type(const QString& field, const QString& words)
    {
        auto* const edit = form->findChild<QLineEdit*>(field);
        require(edit != nullptr, qPrintable(field));
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, words);
        QTest::keyClick(edit, Qt::Key_Tab);
    }
    void choose(const QString& combo, const QString& beginning)
    {
        auto* const box = form->findChild<QComboBox*>(combo);
        require(box != nullptr, qPrintable(combo));
        ASSERT_TRUE(waitFor([&] { return box->findText(beginning, Qt::MatchStartsWith) >= 0; }))
            << qPrintable(beginning);
        box->setCurrentIndex(box->findText(beginning, Qt::MatchStartsWith));
    }
    QString sums() { return form->findChild<QLabel*>(u"sumsLabel"_s)->text(); }
    inventory::Bill newest()
    {
        return taken(at.office().read(
            inventory::actions::purchases, [](Reader& books) -> Result<inventory::Bill> {
                TANDEM_TRY(const auto rows, inventory::bills(books, {}, 1));
                return inventory::bill(books, rows.front().id);
            }));
    }

    const bool m_isDressed = takesPictures(); ///< Before the window is made.
    WindowBooks at;
    gui::BillDialog* form = nullptr;
};

TEST_F(BillDialogTest, TakesABillOfSeveralExpenses)
{
    choose(u"tax1Combo"_s, u"P19"_s);
    type(u"description1Edit"_s, u"Repair of the roaster"_s);
    type(u"amount1Edit"_s, u"4*25"_s);
    type(u"description2Edit"_s, u"Way there"_s); // the line came with the first
    type(u"amount2Edit"_s, u"10"_s);
    EXPECT_TRUE(sums().contains(u"110.00"_s) && sums().contains(u"20.90"_s)
                && sums().contains(u"130.90"_s))
        << qPrintable(sums());
    keepPicture(form, u"BillDialog"_s);

    ASSERT_TRUE(pressOk(form));

    ASSERT_TRUE(waitFor([&] { return newest().head.supplierNumber == u"R-77"; }))
        << qPrintable(said(form));
    const inventory::Bill bill = newest();
    EXPECT_EQ(bill.head.net, Money::ofMinor(110'00, eur));
    EXPECT_EQ(bill.head.tax, Money::ofMinor(20'90, eur));
    ASSERT_EQ(bill.lines.size(), 2U);
    EXPECT_EQ(bill.lines[1].description, u"Way there");
    EXPECT_EQ(at.window->currentPage(), u"inventory.bill"_s);
}

TEST_F(BillDialogTest, KeepsTaxBackOfABill)
{
    choose(u"withholdingCombo"_s, u"A15 Fees of foreign artists, 15 %"_s);
    type(u"description1Edit"_s, u"Concert"_s);
    type(u"amount1Edit"_s, u"1000"_s);

    ASSERT_TRUE(pressOk(form));

    ASSERT_TRUE(waitFor([&] { return newest().head.supplierNumber == u"R-77"; }))
        << qPrintable(said(form));
    const std::int64_t id = newest().head.id.value();
    const auto item = taken(at.office().read(settlements::actions::openItems, [&](Reader& books) {
        return settlements::itemOfSource(books, settlements::Side::Payable, u"bill"_s, id);
    }));
    ASSERT_TRUE(item);
    EXPECT_EQ(item->open, Money::ofMinor(850'00, eur));
}

TEST_F(BillDialogTest, SaysAtItsLineWhatCannotBe)
{
    type(u"description1Edit"_s, u"Repair"_s);

    ASSERT_TRUE(pressOk(form));

    EXPECT_TRUE(waitFor([&] { return !said(form).isEmpty(); }));
    EXPECT_FALSE(form->errorOf(u"amount1"_s).isEmpty());
    EXPECT_NE(newest().head.supplierNumber, u"R-77");
}

TEST_F(BillDialogTest, TakesABillInAnotherCurrencyAtAnAgreedWorth)
{
    EXPECT_FALSE(form->findChild<QLineEdit*>(u"baseEdit"_s)->isEnabled());
    choose(u"currencyCombo"_s, u"USD"_s);
    type(u"description1Edit"_s, u"Hosting"_s);
    type(u"amount1Edit"_s, u"100"_s);
    EXPECT_TRUE(sums().contains(u"USD"_s)) << qPrintable(sums());
    type(u"baseEdit"_s, u"90"_s);

    ASSERT_TRUE(pressOk(form));

    ASSERT_TRUE(waitFor([&] { return newest().head.supplierNumber == u"R-77"; }))
        << qPrintable(said(form));
    EXPECT_EQ(newest().head.net, Money::ofMinor(100'00, usd));
    EXPECT_EQ(newest().head.baseNet, Money::ofMinor(90'00, eur));
}

} // namespace
} // namespace tandem::test
