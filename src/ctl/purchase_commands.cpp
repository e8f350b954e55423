#include "backoffice/budgets/actions.h"
#include "backoffice/budgets/overrun.h"
#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/item_queries.h"
#include "backoffice/inventory/purchase_queries.h"
#include "backoffice/inventory/purchase_service.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/sales_terms.h"
#include "ctl/trade_arguments.h"
#include "office/company.h"
#include "office/currency_code.h"
#include "workflows/place_purchase_order.h"
#include "workflows/receive_bill.h"
#include "workflows/receive_goods.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr auto right = Column::Align::Right;

Result<inventory::PurchaseOrder> namedOrder(Context& context)
{
    TANDEM_TRY(const QString number, argumentAt(context, 0, u"the purchase order's number"_s));
    TANDEM_TRY(Office * office, context.office());
    return office->read(inventory::actions::purchases,
                        [&](Reader& books) { return inventory::purchaseOrder(books, number); });
}

Result<ExitCode> printReceipt(const Context& context, const QString& number)
{
    Listing listing = context.list({{"number"}});
    listing.add({number});
    return ExitCode::Done;
}

Result<inventory::PurchaseOrderDraft> draftFrom(const Context& context, Reader& books)
{
    TANDEM_TRY(const Company owner, company(books));
    inventory::PurchaseOrderDraft draft{.supplier = {}, .reference = context.value("reference")};
    TANDEM_TRY(draft.supplier, partyNamed(books, context.value("supplier")));
    TANDEM_TRY(draft.orderedOn, context.day("on", QDate()));
    if (context.has("warehouse")) {
        TANDEM_TRY(const auto warehouse, inventory::warehouse(books, context.value("warehouse")));
        draft.warehouse = warehouse.id;
    }
    TANDEM_TRY(const Currency currency, currencyNamed(context, owner.currency));
    draft.currency = currency;
    TANDEM_TRY(const auto lines, itemArguments(context.arguments(), currency));
    for (const ItemArgument& line : lines) {
        TANDEM_TRY(const auto item, inventory::item(books, line.item));
        draft.lines.push_back({.item = item.id,
                               .quantity = line.quantity,
                               .price = line.price,
                               .taxCode = context.value("tax")});
    }
    return draft;
}

Result<Currency> homeCurrency(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const Company owner, office->read(inventory::actions::purchases,
                                                 [](Reader& books) { return company(books); }));
    return owner.currency;
}

/// Says which budgets an order exceeds.
Result<> warnOfOverruns(const Context& context, Office& office, std::int64_t order)
{
    TANDEM_TRY(const auto overruns, office.read(budgets::actions::overruns, [&](Reader& books) {
        return budgets::overrunsOf(books, order);
    }));
    for (const budgets::Overrun& one : overruns)
        context.warn(
            u"The order exceeds the budget %1: on account %2 from %3 to %4, %5 are planned, "
            "%6 used, %7 committed and %8 asked for."_s.arg(
                one.budgetName, one.accountCode, one.days.from.toString(Qt::ISODate),
                one.days.to.toString(Qt::ISODate), one.coverage.budget.toDecimal().toString(),
                one.coverage.used.toDecimal().toString(),
                one.coverage.committed.toDecimal().toString(),
                one.coverage.asked.toDecimal().toString()));
    return {};
}

Result<ExitCode> add(Context& context)
{
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const auto draft, office->read(inventory::actions::purchases, [&](Reader& books) {
        return draftFrom(context, books);
    }));
    TANDEM_TRY(const Receipt receipt,
               workflows::placePurchaseOrder(
                   *office, context.request(bodyOf(context, "purchase add")), draft));
    TANDEM_CHECK(warnOfOverruns(context, *office, receipt.id));
    return printReceipt(context, receipt.number);
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const int rows, rowsMax(context));
    return office->read(inventory::actions::purchases, [&](Reader& books) -> Result<ExitCode> {
        TANDEM_TRY(const auto orders, inventory::purchaseOrders(books, {}, rows));
        Listing listing = context.list({{"number"},
                                        {"reference"},
                                        {"supplier"},
                                        {"ordered_on"},
                                        {"state"},
                                        {"net", right},
                                        {"currency"}});
        for (const inventory::PurchaseOrder& row : orders) {
            TANDEM_TRY(const QString supplier, partyLabel(books, row.supplier));
            listing.add({row.number, row.reference, supplier, row.orderedOn, nameOf(row.state),
                         row.net, codeOf(row.currency())});
        }
        return ExitCode::Done;
    });
}

Result<ExitCode> show(Context& context)
{
    TANDEM_TRY(const auto order, namedOrder(context));
    context.say(u"%1 of %2: %3, net %4 %5"_s.arg(
        order.number, order.orderedOn.toString(Qt::ISODate), nameOf(order.state),
        order.net.toDecimal().toString(), codeOf(order.currency())));
    Listing listing = context.list({{"line", right},
                                    {"description"},
                                    {"quantity", right},
                                    {"price", right},
                                    {"net", right},
                                    {"received", right},
                                    {"billed", right}});
    for (const inventory::PurchaseLine& line : order.lines)
        listing.add({line.position, line.description, text(line.quantity), text(line.price),
                     line.net, text(line.received), text(line.billed)});
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(warnOfOverruns(context, *office, order.id.value()));
    return ExitCode::Done;
}

Result<ExitCode> receive(Context& context)
{
    TANDEM_TRY(const auto order, namedOrder(context));
    inventory::GoodsReceiptDraft draft{.order = order.id, .seen = order.version};
    TANDEM_TRY(draft.receivedOn, context.day("on", QDate()));
    TANDEM_TRY(const auto lines, lineArguments(context.arguments().mid(1), order.net.currency()));
    for (const LineArgument& argument : lines) {
        TANDEM_TRY(const auto line, lineAt(order.lines, argument.position));
        draft.lines.push_back({line.id, argument.quantity});
    }
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const Receipt receipt,
               workflows::receiveGoods(
                   *office, context.request(bodyOf(context, "purchase receive")), draft));
    return printReceipt(context, receipt.number);
}

Result<ExitCode> bill(Context& context)
{
    TANDEM_TRY(const auto order, namedOrder(context));
    inventory::BillDraft draft{
        .order = order.id, .seen = order.version, .supplierNumber = context.value("number")};
    TANDEM_TRY(draft.billedOn, context.day("on", QDate()));
    TANDEM_TRY(draft.dueOn, context.day("due", QDate()));
    draft.terms = context.value("terms");
    draft.withholding = context.value("withhold");
    if (context.has("deposits")) {
        TANDEM_TRY(const Decimal deducted, Decimal::parse(context.value("deposits")));
        TANDEM_TRY(draft.deducted, Money::exactFrom(deducted, order.currency()));
    }
    TANDEM_TRY(const Currency home, homeCurrency(context));
    TANDEM_TRY(draft.base, typedBase(context, home));
    TANDEM_TRY(const auto lines, lineArguments(context.arguments().mid(1), order.net.currency()));
    for (const LineArgument& argument : lines) {
        TANDEM_TRY(const auto line, lineAt(order.lines, argument.position));
        draft.lines.push_back({line.id, argument.quantity, argument.price});
    }
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(
        const Receipt receipt,
        workflows::receiveBill(*office, context.request(bodyOf(context, "purchase bill")), draft));
    return printReceipt(context, receipt.number);
}

Result<ExitCode> cancel(Context& context)
{
    TANDEM_TRY(const auto order, namedOrder(context));
    TANDEM_TRY(Office * office, context.office());
    TANDEM_CHECK(office->change(inventory::actions::cancelPurchaseOrder, [&](UnitOfWork& work) {
        return inventory::cancelPurchaseOrder(work, order.id, order.version);
    }));
    return printReceipt(context, order.number);
}

} // namespace

std::vector<Command> purchaseCommands()
{
    const Option on{"on", "DAY", "the day of the document; today if not given"};
    return {{"purchase",
             "add",
             "ITEM=QUANTITY[@PRICE]...",
             "order from a supplier",
             {{"supplier", "CODE", "from whom", Option::Need::Required},
              {"reference", "TEXT", "the supplier's own number"},
              {"tax", "CODE", "the code of input tax of its lines"},
              {"currency", "CODE", "the currency of the order; the company's if not given"},
              {"warehouse", "CODE", "where it shall come to; the main one if not given"},
              on},
             Books::Open,
             &add},
            {"purchase",
             "list",
             "",
             "list purchase orders, the latest first",
             {{"rows", "NUMBER", "how many at most; 100 if not given"}},
             Books::Open,
             &list},
            {"purchase",
             "show",
             "NUMBER",
             "show a purchase order and its lines",
             {},
             Books::Open,
             &show},
            {"purchase",
             "receive",
             "NUMBER [LINE=QUANTITY...]",
             "receive goods of an order, or all that is to come",
             {on},
             Books::Open,
             &receive},
            {"purchase",
             "bill",
             "NUMBER [LINE=QUANTITY[@PRICE]...]",
             "take the supplier's bill for what came",
             {{"number", "TEXT", "the number printed on the bill", Option::Need::Required},
              {"due", "DAY", "when it is due; by the terms if not given"},
              {"terms", "CODE", "terms of payment; as agreed with the supplier if not given"},
              {"withhold", "CODE",
               "the withholding tax that is kept back of it; see 'withholding list'"},
              {"base", "AMOUNT",
               "what a bill in foreign currency is worth at home; by the rate of "
               "the day if not given"},
              {"deposits", "AMOUNT",
               "how much of the order's deposits it deducts, without tax; as far as it goes if not "
               "given"},
              on},
             Books::Open,
             &bill},
            {"purchase",
             "cancel",
             "NUMBER",
             "give up an order of which nothing came",
             {},
             Books::Open,
             &cancel}};
}

} // namespace tandem::ctl
