#include "backoffice/inventory/item_queries.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/sales_terms.h"
#include "ctl/trade_arguments.h"
#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/invoice.h"
#include "frontoffice/sales/order_queries.h"
#include "office/company.h"
#include "workflows/confirm_order.h"
#include "workflows/create_order.h"
#include "workflows/deliver_order.h"
#include "workflows/issue_invoice.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr auto right = Column::Align::Right;

/// "CHAI=3@18.00-4%" as lines of an order.
Result<std::vector<sales::OrderLineDraft>> linesFrom(const QStringList& words, Reader& books,
                                                     const Currency& currency)
{
    TANDEM_TRY(const auto arguments, itemArguments(words, currency));
    std::vector<sales::OrderLineDraft> lines;
    for (const ItemArgument& line : arguments) {
        TANDEM_TRY(const auto item, inventory::item(books, line.item));
        lines.push_back({.item = item.id,
                         .quantity = line.quantity,
                         .price = line.price,
                         .discount = line.discount});
    }
    return lines;
}

Result<sales::OrderDraft> draftFrom(const Context& context, Reader& books)
{
    sales::OrderDraft draft;
    TANDEM_TRY(draft.customer, partyNamed(books, context.value("customer")));
    TANDEM_TRY(draft.orderedOn, context.day("on", QDate()));
    draft.reference = context.value("reference");
    if (context.has("terms"))
        draft.terms = context.value("terms");
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(const Currency currency, currencyNamed(context, owner.currency));
    TANDEM_CHECK(takeTerms(context, currency, draft));
    TANDEM_TRY(draft.lines, linesFrom(context.arguments(), books, currency));
    return draft;
}

/// The order as it stands, with what was named put in place of it.
Result<sales::OrderDraft> changedDraft(const Context& context, Reader& books,
                                       const sales::Order& order)
{
    TANDEM_TRY(auto draft, sales::draftOf(books, order));
    if (context.has("customer")) {
        TANDEM_TRY(draft.customer, partyNamed(books, context.value("customer")));
    }
    if (context.has("reference"))
        draft.reference = context.value("reference");
    if (context.has("terms"))
        draft.terms = context.value("terms");
    TANDEM_TRY(draft.orderedOn, context.day("on", draft.orderedOn));
    TANDEM_TRY(const Currency currency, currencyNamed(context, order.currency()));
    TANDEM_CHECK(takeTerms(context, currency, draft));
    if (const QStringList words = context.arguments().mid(1); !words.isEmpty()) {
        TANDEM_TRY(draft.lines, linesFrom(words, books, currency));
    }
    return draft;
}

/// The order named by the first argument.
Result<sales::Order> namedOrder(Context& context)
{
    TANDEM_TRY(const QString number, argumentAt(context, 0, u"the order's number"_s));
    TANDEM_TRY(Office * office, context.office());
    return office->read(sales::actions::orders,
                        [&](Reader& books) { return sales::order(books, number); });
}

/// "2=5 3=1" after the order's number.
Result<std::vector<sales::OrderQuantity>> namedQuantities(const Context& context,
                                                          const sales::Order& order)
{
    TANDEM_TRY(const auto lines, lineArguments(context.arguments().mid(1), order.net.currency()));
    std::vector<sales::OrderQuantity> all;
    for (const LineArgument& argument : lines) {
        TANDEM_TRY(const auto line, lineAt(order.lines, argument.position));
        all.push_back({line.id, argument.quantity});
    }
    return all;
}

Result<ExitCode> printReceipt(const Context& context, const Receipt& receipt)
{
    Listing listing = context.list({{"number"}});
    listing.add({receipt.number});
    return ExitCode::Done;
}

Result<ExitCode> add(Context& context)
{
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const auto draft, office->read(sales::actions::orders, [&](Reader& books) {
        return draftFrom(context, books);
    }));
    TANDEM_TRY(
        const Receipt receipt,
        workflows::createOrder(*office, context.request(bodyOf(context, "order add")), draft));
    return printReceipt(context, receipt);
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const int rows, rowsMax(context));
    return office->read(sales::actions::orders, [&](Reader& books) -> Result<ExitCode> {
        TANDEM_TRY(const auto orders, sales::orders(books, {}, rows));
        Listing listing = context.list({{"number"},
                                        {"reference"},
                                        {"customer"},
                                        {"ordered_on"},
                                        {"state"},
                                        {"delivered"},
                                        {"invoiced"},
                                        {"net", right},
                                        {"tax", right},
                                        {"currency"}});
        for (const sales::OrderRow& row : orders) {
            TANDEM_TRY(const QString customer, partyLabel(books, row.customer));
            listing.add({row.number, row.reference, customer, row.orderedOn, nameOf(row.state),
                         nameOf(row.delivered), nameOf(row.invoiced), row.net, row.tax,
                         QString::fromLatin1(row.net.currency().code())});
        }
        return ExitCode::Done;
    });
}

Result<ExitCode> show(Context& context)
{
    TANDEM_TRY(const sales::Order order, namedOrder(context));
    context.say(u"%1 of %2: %3, net %4, tax %5"_s.arg(
                    order.number, order.orderedOn.toString(Qt::ISODate), nameOf(order.state),
                    order.net.toDecimal().toString(), order.tax.toDecimal().toString())
                + termsText(order));
    Listing listing = context.list({{"line", right},
                                    {"description"},
                                    {"quantity", right},
                                    {"price", right},
                                    {"discount", right},
                                    {"amount", right},
                                    {"net", right},
                                    {"delivered", right},
                                    {"invoiced", right}});
    for (const sales::OrderLine& line : order.lines)
        listing.add({line.position, line.description, text(line.quantity), text(line.price),
                     line.discount.toPercent().toString(), line.amount, line.net,
                     text(line.delivered), text(line.invoiced)});
    return ExitCode::Done;
}

Result<ExitCode> change(Context& context)
{
    TANDEM_TRY(const sales::Order order, namedOrder(context));
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const auto draft, office->read(sales::actions::orders, [&](Reader& books) {
        return changedDraft(context, books, order);
    }));
    TANDEM_CHECK(workflows::changeOrder(*office, order.id, order.version, draft));
    return printReceipt(context, {order.id.value(), order.number});
}

Result<ExitCode> confirm(Context& context)
{
    TANDEM_TRY(const sales::Order order, namedOrder(context));
    TANDEM_TRY(Office * office, context.office());
    TANDEM_CHECK(
        workflows::confirmOrder(*office, order.id, order.version, context.value("override")));
    return printReceipt(context, {order.id.value(), order.number});
}

Result<ExitCode> cancel(Context& context)
{
    TANDEM_TRY(const sales::Order order, namedOrder(context));
    TANDEM_TRY(Office * office, context.office());
    TANDEM_CHECK(workflows::cancelOrder(*office, order.id, order.version));
    return printReceipt(context, {order.id.value(), order.number});
}

Result<ExitCode> deliver(Context& context)
{
    TANDEM_TRY(const sales::Order order, namedOrder(context));
    sales::DeliveryDraft draft{.order = order.id, .seen = order.version};
    TANDEM_TRY(draft.deliveredOn, context.day("on", QDate()));
    TANDEM_TRY(draft.lines, namedQuantities(context, order));
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const Receipt receipt,
               workflows::deliverOrder(*office, context.request(bodyOf(context, "order deliver")),
                                       draft, context.value("override")));
    return printReceipt(context, receipt);
}

Result<ExitCode> invoice(Context& context)
{
    TANDEM_TRY(const sales::Order order, namedOrder(context));
    sales::InvoiceDraft draft{.order = order.id, .seen = order.version};
    TANDEM_TRY(draft.issuedOn, context.day("on", QDate()));
    TANDEM_TRY(draft.dueOn, context.day("due", QDate()));
    draft.terms = context.value("terms");
    TANDEM_TRY(draft.lines, namedQuantities(context, order));
    if (context.has("ahead"))
        draft.scope = sales::InvoiceScope::Ordered;
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const Company owner,
               office->read(sales::actions::orders, [](Reader& books) { return company(books); }));
    TANDEM_TRY(draft.base, typedBase(context, owner.currency));
    const char* const verb = context.has("ahead") ? "order invoice ahead" : "order invoice";
    TANDEM_TRY(const Receipt receipt,
               workflows::issueInvoice(*office, context.request(bodyOf(context, verb)), draft));
    return printReceipt(context, receipt);
}

} // namespace

std::vector<Command> orderCommands()
{
    const auto with = [](std::vector<Option> options) {
        std::ranges::copy(termOptions(), std::back_inserter(options));
        return options;
    };
    const Option on{"on", "DAY", "the day of the document; today if not given"};
    const Option override{"override", "REASON",
                          "let it pass beyond the credit of the customer, and say why"};
    const Option rows{"rows", "NUMBER", "how many at most; 100 if not given"};
    const std::vector<Option> toInvoice{
        on,
        {"due", "DAY", "when it is due; by the terms if not given"},
        {"terms", "CODE", "terms of payment; as agreed with the customer if not given"},
        {"ahead", nullptr, "invoice what was ordered, delivered or not"},
        {"base", "AMOUNT", "what it is worth at home; by the rate of the day if not given"}};
    const Option terms{"terms", "CODE",
                       "terms of payment; as agreed with the customer if not given"};
    return {{"order", "add", "ITEM=QUANTITY[@PRICE][-DISCOUNT%]...", "make a quote",
             with({{"customer", "CODE", "for whom", Option::Need::Required},
                   {"reference", "TEXT", "the customer's own number"},
                   terms,
                   on}),
             Books::Open, &add},
            {"order", "list", "", "list orders, the latest first", {rows}, Books::Open, &list},
            {"order", "show", "NUMBER", "show an order and its lines", {}, Books::Open, &show},
            {"order", "change", "NUMBER [ITEM=QUANTITY[@PRICE][-DISCOUNT%]...]",
             "change a quote; lines, if any are given, take the place of its own",
             with({{"customer", "CODE", "for whom"},
                   {"reference", "TEXT", "the customer's own number; empty removes it"},
                   terms,
                   {"on", "DAY", "the day of the quote"}}),
             Books::Open, &change},
            {"order",
             "confirm",
             "NUMBER",
             "the customer agreed to a quote",
             {override},
             Books::Open,
             &confirm},
            {"order",
             "deliver",
             "NUMBER [LINE=QUANTITY...]",
             "deliver lines of an order, or all that is left",
             {on, override},
             Books::Open,
             &deliver},
            {"order", "invoice", "NUMBER [LINE=QUANTITY...]",
             "invoice lines of an order, or all that was delivered", toInvoice, Books::Open,
             &invoice},
            {"delivery",
             "add",
             "ORDER [LINE=QUANTITY...]",
             "as order deliver",
             {on, override},
             Books::Open,
             &deliver},
            {"invoice", "add", "ORDER [LINE=QUANTITY...]", "as order invoice", toInvoice,
             Books::Open, &invoice},
            {"order",
             "cancel",
             "NUMBER",
             "give up an order of which nothing went out",
             {},
             Books::Open,
             &cancel}};
}

} // namespace tandem::ctl
