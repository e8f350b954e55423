#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/purchase_queries.h"
#include "backoffice/inventory/purchase_service.h"
#include "ctl/commands.h"
#include "ctl/sales_terms.h"
#include "ctl/trade_arguments.h"
#include "office/company.h"
#include "workflows/receive_bill.h"
#include "workflows/receive_goods.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<inventory::PurchaseOrder> namedOrder(Context& context)
{
    TANDEM_TRY(const QString number, argumentAt(context, 0, u"the purchase order's number"_s));
    TANDEM_TRY(Office* const office, context.office());
    return office->read(inventory::actions::purchases,
                        [&](Reader& books) { return inventory::purchaseOrder(books, number); });
}

Result<ExitCode> print(const Context& context, const QString& number)
{
    Listing listing = context.list({{"number"}});
    listing.add({number});
    return ExitCode::Done;
}

Result<ExitCode> deposit(Context& context)
{
    TANDEM_TRY(const auto order, namedOrder(context));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const Company owner, office->read(inventory::actions::purchases,
                                                 [](Reader& books) { return company(books); }));
    inventory::DepositBillDraft draft{.order = order.id,
                                      .seen = order.version,
                                      .supplierNumber = context.value("number"),
                                      .taxCode = context.value("tax"),
                                      .terms = context.value("terms")};
    if (context.has("amount")) {
        TANDEM_TRY(const Decimal amount, Decimal::parse(context.value("amount")));
        TANDEM_TRY(draft.net, Money::exactFrom(amount, order.currency()));
    } else if (context.has("percent")) {
        TANDEM_TRY(const Decimal percent, Decimal::parse(context.value("percent")));
        TANDEM_TRY(draft.share, Rate::exactFromPercent(percent));
    }
    TANDEM_TRY(draft.billedOn, context.day("on", QDate()));
    TANDEM_TRY(draft.dueOn, context.day("due", QDate()));
    TANDEM_TRY(draft.base, typedBase(context, owner.currency));
    TANDEM_TRY(const Receipt receipt,
               workflows::receiveDepositBill(
                   *office, context.request(bodyOf(context, "purchase deposit")), draft));
    return print(context, receipt.number);
}

Result<ExitCode> sendBack(Context& context)
{
    TANDEM_TRY(const auto order, namedOrder(context));
    inventory::PurchaseReturnDraft draft{.order = order.id,
                                         .seen = order.version,
                                         .reason = context.value("reason"),
                                         .isReplaced = context.has("replaced")};
    TANDEM_TRY(draft.returnedOn, context.day("on", QDate()));
    TANDEM_TRY(const auto lines, lineArguments(context.arguments().mid(1), order.currency()));
    for (const LineArgument& argument : lines) {
        TANDEM_TRY(const auto line, lineAt(order.lines, argument.position));
        draft.lines.push_back({line.id, argument.quantity});
    }
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const Receipt receipt,
               workflows::sendGoodsBack(
                   *office, context.request(bodyOf(context, "purchase return")), draft));
    return print(context, receipt.number);
}

Result<ExitCode> close(Context& context)
{
    TANDEM_TRY(const auto order, namedOrder(context));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(office->change(inventory::actions::closePurchaseOrder, [&](UnitOfWork& work) {
        return inventory::closePurchaseOrder(work, order.id, order.version);
    }));
    return print(context, order.number);
}

} // namespace

std::vector<Command> purchaseReturnCommands()
{
    const Option on{"on", "DAY", "the day of the document; today if not given"};
    return {{"purchase",
             "deposit",
             "NUMBER",
             "take a supplier's bill for a deposit on an order",
             {{"number", "TEXT", "the number printed on the bill", Option::Need::Required},
              {"amount", "AMOUNT", "how much, without tax"},
              {"percent", "PERCENT", "how much of the order, instead of an amount"},
              {"tax", "CODE", "the code of input tax"},
              {"due", "DAY", "when it is due; by the terms if not given"},
              {"terms", "CODE", "terms of payment; as agreed with the supplier if not given"},
              {"base", "AMOUNT",
               "what a deposit in foreign currency is worth at home; by the rate of the day if not "
               "given"},
              on},
             Books::Open,
             &deposit},
            {"purchase",
             "return",
             "NUMBER LINE=QUANTITY...",
             "send goods of an order back to the supplier",
             {{"reason", "TEXT", "why"},
              {"replaced", nullptr, "the supplier sends other goods: the order is open again"},
              on},
             Books::Open,
             &sendBack},
            {"purchase",
             "close",
             "NUMBER",
             "give up what is still to come of an order",
             {},
             Books::Open,
             &close}};
}

} // namespace tandem::ctl
