#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/period.h"
#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/invoice_queries.h"
#include "frontoffice/sales/order_queries.h"
#include "gui/backoffice/inventory/bill_dialog.h"
#include "gui/backoffice/inventory/bills_page.h"
#include "gui/backoffice/inventory/receive_dialog.h"
#include "gui/frontoffice/sales/invoice_page.h"
#include "gui/frontoffice/sales/order_page.h"
#include "gui/frontoffice/sales/quantities_dialog.h"
#include "gui/kit/lookup_edit.h"
#include "inventory_window.h"

#include <QAction>
#include <QPointer>

namespace tandem::test {
namespace {

using ledger::LockKind;

/// Forms that post today, with the books locked through today.
class LockedForms : public InventoryPages {
protected:
    void setLock(LockKind kind, bool isLocked)
    {
        taken(at.office().change(ledger::actions::setLockDate, [&](UnitOfWork& work) {
            return isLocked ? ledger::setLockDate(work, kind, workflows::sampleDay())
                            : ledger::liftLockDate(work, kind);
        }));
    }
    std::int64_t auditHead()
    {
        return *taken(at.office().read(ledger::actions::entries, [](Reader& books) {
            return books.first<std::int64_t>(u"office.audit:last"_s, {},
                                             [](const Row& row) { return row.integer("id"); });
        }));
    }

    /// The form is refused under each of the locks, with nothing changed and nothing of what was
    /// typed lost; then it goes through.
    void expectStopped(QDialog* shown, std::initializer_list<LockKind> kinds)
    {
        ASSERT_NE(shown, nullptr);
        const QPointer form = shown;
        for (const LockKind kind : kinds) {
            setLock(kind, true);
            const std::int64_t before = auditHead();
            ASSERT_TRUE(pressOk(form));
            EXPECT_TRUE(waitFor([&] { return said(form).contains(u" is locked"_s); }))
                << qPrintable(nameOf(kind) + u": "_s + said(form));
            ASSERT_TRUE(form && form->isVisible());
            EXPECT_EQ(auditHead(), before);
            setLock(kind, false);
        }
        const std::int64_t before = auditHead();
        ASSERT_TRUE(pressOk(form));
        EXPECT_TRUE(waitFor([&] { return !form || !form->isVisible(); }))
            << qPrintable(form ? said(form) : QString());
        EXPECT_TRUE(waitFor([&] { return auditHead() > before; }));
    }

    template <class Page>
    Page* pageOn(const QString& place, std::int64_t id)
    {
        at.window->go(place, id);
        return at.window->findChild<Page*>();
    }
    /// Presses a button of a page once it is there.
    static void click(QWidget* page, const QString& text)
    {
        ASSERT_TRUE(waitFor([&] {
            auto* const one = button(page, text);
            return one && one->isVisible() && one->isEnabled();
        })) << qPrintable(text);
        button(page, text)->click();
    }
    void press(const QString& name)
    {
        ASSERT_TRUE(waitFor([&] {
            auto* const one = find<QPushButton>(name);
            return one && one->isVisible() && one->isEnabled();
        })) << qPrintable(name);
        find<QPushButton>(name)->click();
    }
};

TEST_F(LockedForms, OfSalesPostNothing)
{
    const auto orders = taken(at.office().read(
        sales::actions::orders, [](Reader& books) { return sales::orders(books, {}, 500); }));
    const auto agreed = std::ranges::find_if(orders, [](const sales::OrderRow& row) {
        return row.state == sales::OrderState::Confirmed && row.delivered == sales::Progress::None
               && row.invoiced == sales::Progress::None;
    });
    ASSERT_NE(agreed, orders.end());
    auto* const order = pageOn<gui::OrderPage>(u"sales.order"_s, agreed->id.value());
    ASSERT_TRUE(waitFor([&] { return order->order() && order->order()->id == agreed->id; }));
    const std::int64_t seen = order->order()->version;
    click(order, u"Deliver"_s);
    expectStopped(shownDialog<gui::QuantitiesDialog>(at.window.get()), {LockKind::Books});
    ASSERT_TRUE(waitFor([&] { return order->order()->version > seen; }));
    click(order, u"Issue invoice"_s);
    expectStopped(shownDialog<gui::QuantitiesDialog>(at.window.get()),
                  {LockKind::Books, LockKind::Sales, LockKind::Tax});

    const auto invoices = taken(at.office().read(
        sales::actions::orders, [](Reader& books) { return sales::invoices(books, {}, 1); }));
    auto* const invoice = pageOn<gui::InvoicePage>(u"sales.invoice"_s, invoices.front().id.value());
    ASSERT_TRUE(waitFor([&] {
        return std::ranges::any_of(invoice->findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->text().contains(invoices.front().number);
        });
    }));
    click(invoice, u"Issue credit note"_s);
    expectStopped(shownDialog<gui::QuantitiesDialog>(at.window.get()),
                  {LockKind::Books, LockKind::Sales, LockKind::Tax});
}

TEST_F(LockedForms, OfPurchasesPostNothing)
{
    const auto id = placeOrder();
    at.window->go(u"inventory.purchase_order"_s, id.value());
    press(u"receiveGoodsButton"_s);
    expectStopped(shownDialog<gui::ReceiveDialog>(at.window.get()), {LockKind::Books});
    press(u"receiveBillButton"_s);
    auto* const bill = shownDialog<gui::ReceiveDialog>(at.window.get());
    type(bill, u"supplierNumberEdit"_s, u"R-1"_s);
    expectStopped(bill, {LockKind::Books, LockKind::Purchases});

    at.window->desk().open(u"inventory.purchases"_s, 0);
    at.window->findChild<gui::BillsPage*>()->newAction()->trigger();
    auto* const rent = shownDialog<gui::BillDialog>(at.window.get());
    rent->findChild<gui::LookupEdit*>(u"supplierEdit"_s)
        ->setHit({.id = supplier().value(), .text = u"a supplier"_s});
    type(rent, u"supplierNumberEdit"_s, u"R-2"_s);
    type(rent, u"description1Edit"_s, u"Rent"_s);
    type(rent, u"amount1Edit"_s, u"100"_s);
    expectStopped(rent, {LockKind::Books, LockKind::Purchases});
}

} // namespace
} // namespace tandem::test
