#pragma once

#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/item_queries.h"
#include "backoffice/inventory/purchase_queries.h"
#include "gui/pictures.h"
#include "gui/pressing.h"
#include "workflows/place_purchase_order.h"

#include <QApplication>
#include <QLineEdit>

#include <gtest/gtest.h>

namespace tandem::test {

using namespace Qt::StringLiterals;

/// The window on the sample, where goods and purchases are worked with.
class InventoryPages : public testing::Test {
protected:
    template <class Query>
    auto read(Query query)
    {
        return taken(at.office().read(inventory::actions::items, query));
    }

    inventory::Item firstStockItem()
    {
        const auto all = read([](Reader& books) { return inventory::items(books, {}, 1'000); });
        const auto found =
            std::ranges::find(all, inventory::ItemKind::Stock, &inventory::Item::kind);
        require(found != all.end(), "the sample has goods");
        return *found;
    }

    template <class Widget>
    Widget* find(const QString& name)
    {
        return at.window->findChild<Widget*>(name);
    }

    /// The dialog that is open in front of the window.
    template <class Dialog>
    Dialog* dialog()
    {
        Dialog* open = nullptr;
        EXPECT_TRUE(waitFor([&] {
            open = at.window->findChild<Dialog*>();
            return open && QApplication::activeWindow() == open;
        }));
        keepPicture(open);
        return open;
    }

    void type(QWidget* dialog, const QString& field, const QString& text)
    {
        auto* const edit = dialog->findChild<QLineEdit*>(field);
        ASSERT_NE(edit, nullptr) << qPrintable(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    void keepPicture(QWidget* widget)
    {
        if (!widget)
            return;
        const QString shown = QString::fromLatin1(widget->metaObject()->className());
        test::keepPicture(widget, qobject_cast<gui::MainWindow*>(widget) ? at.window->currentPage()
                                                                         : shown.section(u':', -1));
    }

    void save(QWidget* dialog) { QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier); }

    inventory::PurchaseOrderId placeOrder()
    {
        const inventory::Item item = firstStockItem();
        inventory::PurchaseOrderDraft draft{.supplier = supplier(), .reference = u"R-1"_s};
        draft.lines.push_back({.item = item.id,
                               .quantity = Quantity::ofWhole(10),
                               .price = UnitPrice::ofMillionths(2'500'000, eur)});
        const Receipt receipt = taken(workflows::placePurchaseOrder(at.office(), Request{}, draft));
        return inventory::PurchaseOrderId(receipt.id);
    }

    PartyId supplier()
    {
        return read([](Reader& books) { return inventory::purchaseOrders(books, {}, 1); })
            .front()
            .supplier;
    }

    inventory::PurchaseOrder order(inventory::PurchaseOrderId id)
    {
        return read([&](Reader& books) { return inventory::purchaseOrder(books, id); });
    }

    const bool m_isDressed = takesPictures(); ///< Before the window is made.
    WindowBooks at;
};

} // namespace tandem::test
