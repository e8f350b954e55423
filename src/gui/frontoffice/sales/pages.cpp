#include "gui/frontoffice/sales/pages.h"

#include "backoffice/settlements/actions.h"
#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/order_queries.h"
#include "gui/frontoffice/sales/document_page.h"
#include "gui/frontoffice/sales/invoice_page.h"
#include "gui/frontoffice/sales/order_dialog.h"
#include "gui/frontoffice/sales/order_page.h"
#include "gui/kit/list_page.h"
#include "gui/kit/tabbed_page.h"
#include "reports/lists.h"

#include <QAction>
#include <QCoreApplication>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

/// The orders, and the way to a new one.
class OrdersPage final : public ListPage {
public:
    OrdersPage(Desk& desk, QWidget* parent)
        : ListPage(desk, reports::orderList(),
                   {.recordPage = u"sales.order"_s,
                    .emptyText = QCoreApplication::translate(
                        "Empty", "No orders yet. Ctrl+N makes the first one.")},
                   parent)
        , m_new(new QAction(QString(labelOf(sales::actions::createOrder)).remove(u'&'), this))
    {
        m_new->setEnabled(desk.office.allows(sales::actions::createOrder));
        connect(m_new, &QAction::triggered, this, [this, &desk] {
            auto* const dialog = new OrderDialog(desk, this);
            connect(dialog, &FormDialog::saved, this,
                    [&desk](std::int64_t order) { desk.open(u"sales.order"_s, order); });
            dialog->open();
        });
    }

    QAction* newAction() override { return m_new->isEnabled() ? m_new : nullptr; }

private:
    QAction* m_new;
};

Page* makeOrders(Desk& desk, QWidget* parent)
{
    auto* const tabs = new TabbedPage(desk, parent);
    tabs->addTab(QCoreApplication::translate("View", "Orders"), new OrdersPage(desk, nullptr));
    tabs->addTab(QCoreApplication::translate("View", "Deliveries"),
                 new ListPage(desk, reports::deliveryList(),
                              {.recordPage = u"sales.delivery"_s,
                               .emptyText = QCoreApplication::translate(
                                   "Empty", "No deliveries yet: open an order and deliver it.")}));
    tabs->addTab(QCoreApplication::translate("View", "Invoices"),
                 new ListPage(desk, reports::invoiceList(),
                              {.recordPage = u"sales.invoice"_s,
                               .emptyText = QCoreApplication::translate(
                                   "Empty", "No invoices yet: open an order and invoice it.")}));
    tabs->addTab(
        QCoreApplication::translate("View", "Credit notes"),
        new ListPage(desk, reports::creditNoteList(),
                     {.recordPage = u"sales.credit_note"_s,
                      .emptyText = QCoreApplication::translate("Empty", "No credit notes yet.")}));
    if (desk.office.allows(settlements::actions::payments))
        tabs->addTab(
            QCoreApplication::translate("View", "Payments"),
            new ListPage(desk, reports::paymentList(),
                         {.rowHeight = metrics::rowDenseHeight,
                          .emptyText = QCoreApplication::translate("Empty", "No payments yet.")}));
    return tabs;
}

PageSpec documentSpec(const char* name, const char* title, const char* icon,
                      DocumentSource (*source)())
{
    return {.name = name,
            .title = title,
            .icon = icon,
            .section = PageSection::Record,
            .view = source().kind.view,
            .make = [source](Desk& desk, QWidget* parent) {
                return new DocumentPage(desk, source(), parent);
            }};
}

} // namespace

std::vector<PageSpec> salesPages()
{
    return {{.name = "sales.orders",
             .title = QT_TRANSLATE_NOOP("View", "Sales"),
             .icon = "shopping-cart",
             .section = PageSection::FrontOffice,
             .view = sales::actions::orders,
             .make = makeOrders,
             .count = PageCount{.view = sales::actions::orders,
                                .words = QT_TRANSLATE_N_NOOP("Count", "%n to deliver"),
                                .topics = {{"sales_order"}, {"delivery"}},
                                .read = &sales::ordersToDeliver}},
            {.name = "sales.order",
             .title = QT_TRANSLATE_NOOP("View", "Order"),
             .icon = "shopping-cart",
             .section = PageSection::Record,
             .view = sales::actions::orders,
             .make = [](Desk& desk, QWidget* parent) { return new OrderPage(desk, parent); }},
            {.name = "sales.invoice",
             .title = QT_TRANSLATE_NOOP("View", "Invoice"),
             .icon = "receipt",
             .section = PageSection::Record,
             .view = sales::actions::invoices,
             .make = [](Desk& desk, QWidget* parent) { return new InvoicePage(desk, parent); }},
            documentSpec("sales.order_document", QT_TRANSLATE_NOOP("View", "Order on paper"),
                         "file-text", &orderDocument),
            documentSpec("sales.delivery", QT_TRANSLATE_NOOP("View", "Delivery"), "package",
                         &deliveryNote),
            documentSpec("sales.credit_note", QT_TRANSLATE_NOOP("View", "Credit note"), "receipt",
                         &creditNoteDocument),
            documentSpec("sales.deposit_invoice", QT_TRANSLATE_NOOP("View", "Deposit invoice"),
                         "receipt", &depositDocument)};
}

} // namespace tandem::gui
