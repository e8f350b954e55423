#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/trade_arguments.h"
#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/deposit_queries.h"
#include "frontoffice/sales/order_queries.h"
#include "office/currency_code.h"
#include "workflows/deposits.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr auto right = Column::Align::Right;

Result<sales::Order> namedOrder(Context& context)
{
    TANDEM_TRY(const QString number, argumentAt(context, 0, u"the order's number"_s));
    TANDEM_TRY(Office* const office, context.office());
    return office->read(sales::actions::orders,
                        [&](Reader& books) { return sales::order(books, number); });
}

Result<Rate> percent(const Context& context)
{
    if (!context.has("percent"))
        return Rate::ofMillionths(0);
    TANDEM_TRY(const Decimal value, Decimal::parse(context.value("percent")));
    return Rate::exactFromPercent(value);
}

Result<ExitCode> issue(Context& context, sales::DepositDraft draft, const char* verb)
{
    TANDEM_TRY(draft.share, percent(context));
    TANDEM_TRY(draft.issuedOn, context.day("on", QDate()));
    TANDEM_TRY(draft.dueOn, context.day("due", QDate()));
    draft.terms = context.value("terms");
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const Receipt receipt,
               workflows::issueDeposit(*office, context.request(bodyOf(context, verb)), draft));
    Listing listing = context.list({{"number"}});
    listing.add({receipt.number});
    return ExitCode::Done;
}

Result<ExitCode> askForDeposit(Context& context)
{
    TANDEM_TRY(const sales::Order order, namedOrder(context));
    sales::DepositDraft draft{.order = order.id, .seen = order.version};
    if (context.has("amount")) {
        TANDEM_TRY(const Decimal amount, Decimal::parse(context.value("amount")));
        TANDEM_TRY(draft.net, Money::exactFrom(amount, order.net.currency()));
    }
    return issue(context, std::move(draft), "invoice deposit");
}

Result<ExitCode> askForProgress(Context& context)
{
    TANDEM_TRY(const sales::Order order, namedOrder(context));
    return issue(context,
                 {.order = order.id, .seen = order.version, .kind = sales::DepositKind::Progress},
                 "invoice progress");
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(const sales::Order order, namedOrder(context));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto deposits, office->read(sales::actions::invoices, [&](Reader& books) {
        return sales::depositsOf(books, order.id);
    }));
    Listing listing = context.list({{"number"},
                                    {"kind"},
                                    {"issued_on"},
                                    {"due_on"},
                                    {"currency"},
                                    {"net", right},
                                    {"tax", right},
                                    {"deducted", right},
                                    {"credit_note"}});
    for (const sales::Deposit& one : deposits) {
        Money deducted = Money::zero(one.net.currency());
        for (const sales::DepositTax& share : one.taxes)
            deducted += share.deductedNet;
        listing.add({one.number, nameOf(one.kind), one.issuedOn, one.dueOn,
                     codeOf(one.net.currency()), one.net, one.tax, deducted, one.creditNumber});
    }
    return ExitCode::Done;
}

Result<ExitCode> credit(Context& context)
{
    TANDEM_TRY(const QString number, argumentAt(context, 0, u"the deposit's number"_s));
    TANDEM_TRY(const QDate on, context.day("on", QDate()));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto deposit, office->read(sales::actions::invoices, [&](Reader& books) {
        return sales::deposit(books, number);
    }));
    TANDEM_TRY(const Receipt receipt,
               workflows::creditDeposit(*office,
                                        context.request(bodyOf(context, "invoice credit-deposit")),
                                        deposit.id, on, context.value("reason")));
    Listing listing = context.list({{"number"}});
    listing.add({receipt.number});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> depositCommands()
{
    const Option on{"on", "DAY", "the day of the document; today if not given"};
    const Option due{"due", "DAY", "when it is due; by the terms if not given"};
    const Option terms{"terms", "CODE",
                       "terms of payment; as agreed with the customer if not given"};
    return {
        {"invoice",
         "deposit",
         "ORDER",
         "ask for a deposit on an order: an amount, or a share of it",
         {{"amount", "AMOUNT", "without tax"},
          {"percent", "PERCENT", "of the order"},
          on,
          due,
          terms},
         Books::Open,
         &askForDeposit},
        {"invoice",
         "progress",
         "ORDER",
         "invoice the work of an order as far as it came",
         {{"percent", "PERCENT", "of the order, in all", Option::Need::Required}, on, due, terms},
         Books::Open,
         &askForProgress},
        {"invoice",
         "deposits",
         "ORDER",
         "list the deposit and progress invoices of an order",
         {},
         Books::Open,
         &list},
        {"invoice",
         "credit-deposit",
         "NUMBER",
         "take back a deposit of which nothing was deducted",
         {{"reason", "TEXT", "why"}, on},
         Books::Open,
         &credit}};
}

} // namespace tandem::ctl
