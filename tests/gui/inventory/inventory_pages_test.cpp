#include "inventory_window.h"

#include "backoffice/inventory/bill_queries.h"
#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/item_service.h"
#include "backoffice/inventory/stock_queries.h"
#include "backoffice/tax/tax_queries.h"
#include "gui/backoffice/inventory/bill_page.h"
#include "gui/backoffice/inventory/item_dialog.h"
#include "gui/backoffice/inventory/item_page.h"
#include "gui/backoffice/inventory/purchase_order_dialog.h"
#include "gui/backoffice/inventory/purchase_order_page.h"
#include "gui/kit/line_grid.h"
#include "gui/kit/list_model.h"
#include "gui/kit/record_files.h"
#include "gui/kit/record_panel.h"
#include "gui/kit/row_table.h"
#include "gui/kit/tabbed_page.h"
#include "gui/kit/table_view.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

namespace tandem::test {
namespace {

TEST_F(InventoryPages, ShowAnItemWithItsStockAndMoves)
{
    const inventory::Item item = firstStockItem();

    at.window->go(u"inventory.item"_s, item.id.value());

    EXPECT_TRUE(waitFor([&] { return find<QLabel>(u"itemTitle"_s)->text() == item.name; }));
    auto* const moves = find<gui::TableView>(u"movesTable"_s);
    const QAbstractItemModelTester tester(moves->model());
    EXPECT_TRUE(waitFor([&] { return moves->model()->rowCount() > 0; }));
    auto* const stock =
        static_cast<gui::ListModel*>(find<gui::TableView>(u"stockTable"_s)->model());
    EXPECT_TRUE(waitFor([&] { return stock->rowCount() == 1; }));
    keepPicture(at.window.get());
}

TEST_F(InventoryPages, ChangeAnItemInItsDialog)
{
    const inventory::Item item = firstStockItem();
    at.window->go(u"inventory.item"_s, item.id.value());
    ASSERT_TRUE(waitFor([&] { return find<QLabel>(u"itemTitle"_s)->text() == item.name; }));

    QTest::mouseClick(find<QPushButton>(u"editButton"_s), Qt::LeftButton);
    auto* const form = dialog<gui::ItemDialog>();
    type(form, u"salesPriceEdit"_s, u"2*6.25"_s);
    save(form);

    const auto changed = read([&](Reader& books) { return inventory::item(books, item.id); });
    EXPECT_EQ(changed.salesPrice.millionths(), 12'500'000);
    EXPECT_EQ(changed.taxCode, item.taxCode);
    EXPECT_TRUE(waitFor([&] { return find<QLabel>(u"salesPrice"_s)->text() == u"12.50"_s; }));
}

TEST_F(InventoryPages, KeepTheItemDialogOpenWithWhatIsWrong)
{
    at.window->go(u"inventory.items"_s);
    auto* const page = at.window->findChild<gui::TabbedPage*>();
    page->newAction()->trigger();
    auto* const form = dialog<gui::ItemDialog>();
    type(form, u"codeEdit"_s, firstStockItem().code);
    type(form, u"nameEdit"_s, u"Twice"_s);

    save(form);

    EXPECT_TRUE(form->isVisible());
    EXPECT_FALSE(said(form).isEmpty());
    EXPECT_EQ(QApplication::focusWidget(), form->findChild<QLineEdit*>(u"codeEdit"_s));

    type(form, u"codeEdit"_s, u"NEW-1"_s);
    save(form);

    const auto made = read([](Reader& books) { return inventory::itemByCode(books, u"NEW-1"_s); });
    ASSERT_TRUE(made.has_value());
    const auto code =
        read([&](Reader& books) { return tax::taxCode(books, made->taxCode, books.today()); });
    EXPECT_EQ(code.kind, tax::TaxKind::Standard) << "nobody chose to sell it without tax";
    EXPECT_EQ(at.window->currentPage(), u"inventory.item"_s);
}

TEST_F(InventoryPages, TransferStockToAnotherWarehouse)
{
    const inventory::Item item = firstStockItem();
    taken(at.office().change(inventory::actions::createWarehouse, [](UnitOfWork& work) {
        return inventory::createWarehouse(work, {.code = u"ZSHOP"_s, .name = u"Shop"_s});
    }));
    at.window->go(u"inventory.item"_s, item.id.value());
    auto* const button = find<QPushButton>(u"transferButton"_s);
    ASSERT_TRUE(waitFor([&] { return button->isVisible(); }));

    QTest::mouseClick(button, Qt::LeftButton);
    auto* const form = dialog<gui::FormDialog>();
    type(form, u"quantityEdit"_s, u"1.0005 "_s + item.unit);
    save(form);
    EXPECT_FALSE(form->errorOf(u"quantity"_s).isEmpty()) << "no unit is kept so exactly";
    type(form, u"quantityEdit"_s, u"1 "_s + item.unit);
    save(form);

    const auto stock =
        read([&](Reader& books) { return inventory::stockOnHand(books, {}, {}, 1'000); });
    EXPECT_TRUE(std::ranges::any_of(stock, [&](const auto& row) {
        return row.itemCode == item.code && row.warehouse == u"ZSHOP"_s
               && row.quantity == Quantity::ofWhole(1);
    }));
}

TEST_F(InventoryPages, CountStock)
{
    const inventory::Item item = firstStockItem();
    at.window->go(u"inventory.item"_s, item.id.value());
    ASSERT_TRUE(waitFor([&] { return find<QLabel>(u"itemTitle"_s)->text() == item.name; }));

    QTest::mouseClick(find<QPushButton>(u"countButton"_s), Qt::LeftButton);
    auto* const form = dialog<gui::FormDialog>();
    save(form);
    EXPECT_TRUE(form->isVisible()) << "nothing was counted yet";
    type(form, u"quantityEdit"_s, u"7"_s);
    save(form);

    const auto stock =
        read([](Reader& books) { return inventory::stockOnHand(books, {}, {}, 1'000); });
    const auto found = std::ranges::find(stock, item.code, &inventory::StockOnHand::itemCode);
    ASSERT_NE(found, stock.end());
    EXPECT_EQ(found->quantity, Quantity::ofWhole(7));
}

TEST_F(InventoryPages, ReceiveGoodsAndTheBillOfAPurchaseOrder)
{
    const auto id = placeOrder();
    at.window->go(u"inventory.purchase_order"_s, id.value());
    auto* const goods = find<QPushButton>(u"receiveGoodsButton"_s);
    auto* const bill = find<QPushButton>(u"receiveBillButton"_s);
    ASSERT_TRUE(waitFor([&] { return goods->isVisible() && !bill->isVisible(); }));

    QTest::mouseClick(goods, Qt::LeftButton);
    auto* const receipt = dialog<gui::ReceiveDialog>();
    type(receipt, u"quantity1Edit"_s, u"4"_s);
    save(receipt);

    EXPECT_EQ(order(id).lines.front().received, Quantity::ofWhole(4));
    ASSERT_TRUE(
        waitFor([&] { return bill->isVisible() && !at.window->findChild<gui::ReceiveDialog*>(); }));
    keepPicture(at.window.get());

    QTest::mouseClick(bill, Qt::LeftButton);
    auto* const invoice = dialog<gui::ReceiveDialog>();
    save(invoice);
    EXPECT_TRUE(invoice->isVisible()) << "its number is missing";
    type(invoice, u"supplierNumberEdit"_s, u"R-2025-77"_s);
    save(invoice);

    EXPECT_EQ(order(id).lines.front().billed, Quantity::ofWhole(4));
    auto* const bills = find<gui::RowTable>(u"billsTable"_s);
    ASSERT_TRUE(waitFor([&] { return bills->isVisible() && bills->rows().size() == 1; }));
}

TEST_F(InventoryPages, OpenABillFromItsOrderWithItsLinesItsPostingAndTheScannedPaper)
{
    const auto shown = read([](Reader& books) -> Result<inventory::Bill> {
        TANDEM_TRY(const auto newest, inventory::bills(books, {}, 100));
        for (const inventory::BillRow& one : newest) {
            TANDEM_TRY(const auto found, inventory::bill(books, one.id));
            if (!found.order.isSet())
                continue;
            TANDEM_TRY(const auto first, inventory::billsOf(books, found.order, 1));
            return inventory::bill(books, first.front().id);
        }
        return fail(inventory::errors::billNotFound, {u"of an order"_s});
    });
    const inventory::BillRow& bill = shown.head;
    at.window->go(u"inventory.purchase_order"_s, shown.order.value());
    auto* const bills = find<gui::RowTable>(u"billsTable"_s);
    ASSERT_TRUE(waitFor([&] { return bills->isVisible() && !bills->rows().empty(); }));

    bills->setFocus();
    QTest::keyClick(bills, Qt::Key_Return);

    ASSERT_EQ(at.window->currentPage(), u"inventory.bill"_s);
    auto* const page = at.window->findChild<gui::BillPage*>();
    auto* const lines = page->findChild<gui::RowTable*>(u"linesTable"_s);
    ASSERT_TRUE(waitFor([&] { return lines->rows().size() == shown.lines.size(); }));
    EXPECT_TRUE(page->findChild<QLabel*>(u"numberLabel"_s)->text().startsWith(bill.number));
    EXPECT_TRUE(page->findChild<QLabel*>(u"openLabel"_s)->text().startsWith(u"Open "_s));
    QMimeData dropped;
    dropped.setImageData(QImage(8, 8, QImage::Format_RGB32));
    page->panel().findChild<gui::RecordFiles*>()->attachFrom(&dropped);
    EXPECT_EQ(read([&](Reader& books) {
                  return attachments(books, {u"bill"_s, bill.id.value()}, 10);
              }).size(),
              1U);
    keepPicture(at.window.get());

    page->findChild<QPushButton*>(u"postingButton"_s)->click();
    EXPECT_TRUE(waitFor([&] { return at.window->currentPage() == u"ledger.entry"_s; }));
}

TEST_F(InventoryPages, PlaceAPurchaseOrderByKeys)
{
    const inventory::Item item = firstStockItem();
    const auto before =
        read([](Reader& books) { return inventory::purchaseOrders(books, {}, 100); }).size();
    at.window->go(u"inventory.purchases"_s);
    at.window->findChild<gui::TabbedPage*>()->newAction()->trigger();
    auto* const form = dialog<gui::PurchaseOrderDialog>();
    form->supplier().setHit({.id = supplier().value(), .text = u"a supplier"_s});
    gui::LineModel& lines = form->grid().lines();
    lines.paste(lines.index(0, gui::LineModel::ItemColumn), item.code);
    ASSERT_TRUE(waitFor([&] {
        return !lines.lines().empty() && lines.lines().front().item.id == item.id.value();
    }));
    keepPicture(form);

    save(form);

    const auto orders =
        read([](Reader& books) { return inventory::purchaseOrders(books, {}, 100); });
    EXPECT_EQ(orders.size(), before + 1);
    EXPECT_EQ(at.window->currentPage(), u"inventory.purchase_order"_s);
}

} // namespace
} // namespace tandem::test
