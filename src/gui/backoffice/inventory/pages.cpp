#include "gui/backoffice/inventory/pages.h"

#include "backoffice/inventory/actions.h"
#include "gui/backoffice/inventory/bill_page.h"
#include "gui/backoffice/inventory/bills_page.h"
#include "gui/backoffice/inventory/inbox_page.h"
#include "gui/backoffice/inventory/item_dialog.h"
#include "gui/backoffice/inventory/item_page.h"
#include "gui/backoffice/inventory/labels_dialog.h"
#include "gui/backoffice/inventory/purchase_order_dialog.h"
#include "gui/backoffice/inventory/purchase_order_page.h"
#include "gui/kit/new_record_list.h"
#include "gui/kit/tabbed_page.h"
#include "reports/lists.h"
#include "workflows/bulk_edits.h"

#include <QCoreApplication>
#include <QPushButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

/// Opens a form, and what it made.
template <class Dialog>
auto opening(Desk& desk, const QString& recordPage)
{
    return [&desk, recordPage](NewRecordList& list) {
        auto* const dialog = new Dialog(desk, &list);
        QObject::connect(dialog, &FormDialog::saved, &list,
                         [&desk, recordPage](qint64 record) { desk.open(recordPage, record); });
        dialog->open();
    };
}

/// A button that prints labels for the rows that are chosen.
void addLabels(Desk& desk, ListPage& list)
{
    auto* const labels = new QPushButton(LabelsDialog::tr("&Labels\u2026"));
    labels->setProperty("compact", true);
    labels->setProperty("tour", u"labels"_s);
    labels->setToolTip(LabelsDialog::tr("Labels with bar codes for the chosen items"));
    list.addTool(labels);
    QObject::connect(labels, &QPushButton::clicked, &list, [&desk, &list] {
        std::vector<ItemId> items;
        for (const std::int64_t record : list.selectedRecords())
            items.emplace_back(record);
        if (!items.empty())
            (new LabelsDialog(desk, std::move(items), &list))->open();
    });
}

Page* makePurchases(Desk& desk, QWidget* parent)
{
    const QString orderPage = u"inventory.purchase_order"_s;
    auto* const tabs = new TabbedPage(desk, parent);
    tabs->addTab(QCoreApplication::translate("View", "Purchase orders"),
                 new NewRecordList(desk, reports::purchaseOrderList(),
                                   {.recordPage = orderPage,
                                    .emptyText = QCoreApplication::translate(
                                        "Empty", "No purchase orders yet. Ctrl+N places one.")},
                                   inventory::actions::placePurchaseOrder,
                                   opening<PurchaseOrderDialog>(desk, orderPage)));
    tabs->addTab(QCoreApplication::translate("View", "Bills"), new BillsPage(desk));
    tabs->addTab(QCoreApplication::translate("View", "Inbox"), new InboxPage(desk));
    return tabs;
}

Page* makeItems(Desk& desk, QWidget* parent)
{
    const QString itemPage = u"inventory.item"_s;
    auto* const tabs = new TabbedPage(desk, parent);
    auto* const items =
        new NewRecordList(desk, reports::itemList(),
                          {.recordPage = itemPage,
                           .emptyText = QCoreApplication::translate(
                               "Empty", "No items yet. Ctrl+N makes the first one.")},
                          inventory::actions::createItem, opening<ItemDialog>(desk, itemPage));
    items->setBulkEdits(workflows::itemEdits());
    addLabels(desk, *items);
    tabs->addTab(QCoreApplication::translate("View", "Items"), items);
    tabs->addTab(
        QCoreApplication::translate("View", "Stock"),
        new ListPage(desk, reports::stockList(),
                     {.rowHeight = metrics::rowDenseHeight,
                      .emptyText = QCoreApplication::translate("Empty", "Nothing is in stock.")}));
    tabs->addTab(
        QCoreApplication::translate("View", "Moves"),
        new ListPage(desk, reports::stockMoveList(),
                     {.rowHeight = metrics::rowDenseHeight,
                      .emptyText = QCoreApplication::translate("Empty", "Nothing has moved.")}));
    return tabs;
}

} // namespace

std::vector<PageSpec> inventoryPages()
{
    return {
        {.name = "inventory.purchases",
         .title = QT_TRANSLATE_NOOP("View", "Purchases"),
         .icon = "receipt",
         .section = PageSection::BackOffice,
         .view = inventory::actions::purchases,
         .make = makePurchases},
        {.name = "inventory.items",
         .title = QT_TRANSLATE_NOOP("View", "Inventory"),
         .icon = "package",
         .section = PageSection::BackOffice,
         .view = inventory::actions::items,
         .make = makeItems},
        {.name = "inventory.item",
         .title = QT_TRANSLATE_NOOP("View", "Item"),
         .icon = "package",
         .section = PageSection::Record,
         .view = inventory::actions::items,
         .make = [](Desk& desk, QWidget* parent) -> Page* { return new ItemPage(desk, parent); }},
        {.name = "inventory.purchase_order",
         .title = QT_TRANSLATE_NOOP("View", "Purchase order"),
         .icon = "receipt",
         .section = PageSection::Record,
         .view = inventory::actions::purchases,
         .make = [](Desk& desk, QWidget* parent) -> Page* {
             return new PurchaseOrderPage(desk, parent);
         }},
        {.name = "inventory.bill",
         .title = QT_TRANSLATE_NOOP("View", "Bill"),
         .icon = "receipt",
         .section = PageSection::Record,
         .view = inventory::actions::purchases,
         .make = [](Desk& desk, QWidget* parent) -> Page* { return new BillPage(desk, parent); }}};
}

} // namespace tandem::gui
