#include "inventory_window.h"

#include "backoffice/inventory/bill_queries.h"
#include "gui/backoffice/inventory/bill_credit_dialog.h"
#include "gui/backoffice/inventory/bill_page.h"
#include "gui/backoffice/inventory/deposit_bill_dialog.h"
#include "gui/backoffice/inventory/receive_dialog.h"
#include "gui/backoffice/inventory/send_back_dialog.h"
#include "gui/kit/row_table.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

namespace tandem::test {
namespace {

class PurchaseReturnPages : public InventoryPages {
protected:
    template <class Dialog>
    Dialog* press(const QString& button)
    {
        auto* const pressed = find<QPushButton>(button);
        EXPECT_TRUE(waitFor([&] { return pressed->isVisible(); })) << qPrintable(button);
        QTest::mouseClick(pressed, Qt::LeftButton);
        return dialog<Dialog>();
    }
    template <class Dialog>
    bool isClosed()
    {
        return waitFor([&] { return !at.window->findChild<Dialog*>(); });
    }
    void receive(inventory::PurchaseOrderId id)
    {
        at.window->go(u"inventory.purchase_order"_s, id.value());
        save(press<gui::ReceiveDialog>(u"receiveGoodsButton"_s));
        ASSERT_TRUE(isClosed<gui::ReceiveDialog>());
    }
    void bill(const QString& number)
    {
        auto* const form = press<gui::ReceiveDialog>(u"receiveBillButton"_s);
        type(form, u"supplierNumberEdit"_s, number);
        save(form);
        ASSERT_TRUE(isClosed<gui::ReceiveDialog>());
        auto* const rows = find<gui::RowTable>(u"billsTable"_s);
        ASSERT_TRUE(waitFor([&] { return !rows->rows().empty(); })) << "the page is read anew";
    }
    std::vector<inventory::BillRow> bills(inventory::PurchaseOrderId id)
    {
        return read([&](Reader& books) { return inventory::billsOf(books, id, 10); });
    }
    gui::BillPage* page() { return at.window->findChild<gui::BillPage*>(); }
};

TEST_F(PurchaseReturnPages, SendGoodsBackAndEnterTheCreditNote)
{
    const auto id = placeOrder();
    receive(id);
    bill(u"R-9001"_s);

    auto* const back = press<gui::SendBackDialog>(u"sendBackButton"_s);
    save(back);
    EXPECT_TRUE(back->isVisible()) << "nothing is said to go back";
    type(back, u"quantity1Edit"_s, u"3"_s);
    type(back, u"reasonEdit"_s, u"Damp"_s);
    save(back);
    ASSERT_TRUE(isClosed<gui::SendBackDialog>()) << qPrintable(said(back));
    EXPECT_EQ(order(id).lines.front().kept(), Quantity::ofWhole(7));
    keepPicture(at.window.get());

    at.window->go(u"inventory.bill"_s, bills(id).front().id.value());
    auto* const note = press<gui::BillCreditDialog>(u"creditButton"_s);
    type(note, u"supplierNumberEdit"_s, u"GS-1"_s);
    save(note);
    EXPECT_TRUE(note->isVisible()) << "no line is credited";
    type(note, u"quantity1Edit"_s, u"3"_s);
    EXPECT_TRUE(note->findChild<QLabel*>(u"netLabel"_s)->text().contains(u"7.50"_s));
    keepPicture(note);
    save(note);

    // The page of the credit note follows, and leads back to its bill.
    ASSERT_TRUE(waitFor(
        [&] { return page()->findChild<QLabel*>(u"numberLabel"_s)->text().startsWith(u"PC-"_s); }));
    EXPECT_EQ(page()->findChild<QLabel*>(u"stateLabel"_s)->text(), u"Used"_s);
    keepPicture(at.window.get());
    page()->findChild<QPushButton*>(u"creditedBillButton"_s)->click();
    ASSERT_TRUE(waitFor(
        [&] { return page()->findChild<QLabel*>(u"numberLabel"_s)->text().startsWith(u"PI-"_s); }));
    EXPECT_EQ(order(id).lines.front().billed, Quantity::ofWhole(7));
}

TEST_F(PurchaseReturnPages, DeductADepositOfWhatIsTyped)
{
    const auto id = placeOrder(); // ten at 2.50
    at.window->go(u"inventory.purchase_order"_s, id.value());
    auto* const deposit = press<gui::DepositBillDialog>(u"depositButton"_s);
    type(deposit, u"supplierNumberEdit"_s, u"R-9002"_s);
    type(deposit, u"shareEdit"_s, u"40"_s);
    save(deposit);
    ASSERT_TRUE(isClosed<gui::DepositBillDialog>());
    receive(id);

    auto* const form = press<gui::ReceiveDialog>(u"receiveBillButton"_s);
    type(form, u"supplierNumberEdit"_s, u"R-9003"_s);
    type(form, u"deductedEdit"_s, u"11"_s);
    save(form);
    EXPECT_TRUE(form->isVisible()) << "the deposit was 10.00";
    EXPECT_FALSE(form->errorOf(u"deducted"_s).isEmpty());
    type(form, u"deductedEdit"_s, u"8"_s);
    save(form);
    ASSERT_TRUE(isClosed<gui::ReceiveDialog>());

    const auto rows = bills(id);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows.front().kind, inventory::BillKind::Deposit);
    EXPECT_EQ(rows.front().net, Money::ofMinor(10'00, eur));
    EXPECT_EQ(rows.back().net, Money::ofMinor(17'00, eur));
    at.window->go(u"inventory.bill"_s, rows.back().id.value());
    auto* const lines = page()->findChild<gui::RowTable*>(u"linesTable"_s);
    ASSERT_TRUE(waitFor([&] { return lines->rows().size() == 2; }));
    EXPECT_EQ(lines->rows().back().cells[1].text, u"Deposit deducted"_s);
    keepPicture(at.window.get());
}

TEST_F(PurchaseReturnPages, CloseAnOrderOfWhichNoMoreComes)
{
    const auto id = placeOrder();
    at.window->go(u"inventory.purchase_order"_s, id.value());
    auto* const goods = press<gui::ReceiveDialog>(u"receiveGoodsButton"_s);
    type(goods, u"quantity1Edit"_s, u"4"_s);
    save(goods);
    ASSERT_TRUE(isClosed<gui::ReceiveDialog>());
    bill(u"R-9004"_s);

    auto* const close = find<QPushButton>(u"closeOrderButton"_s);
    ASSERT_TRUE(waitFor([&] { return close->isVisible(); }));
    at.window->desk().confirm = [](QWidget*, const QString&, const QString&) { return true; };
    QTest::mouseClick(close, Qt::LeftButton);

    EXPECT_TRUE(waitFor([&] { return order(id).state == inventory::PurchaseState::Closed; }));
    EXPECT_TRUE(waitFor([&] { return !close->isVisible(); }));
}

} // namespace
} // namespace tandem::test
