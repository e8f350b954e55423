#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/money_text.h"
#include "backoffice/settlements/open_item_queries.h"
#include "backoffice/settlements/payment_queries.h"
#include "base/number_format.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/settlement_words.h"
#include "office/company.h"
#include "workflows/pay.h"
#include "workflows/request_payment.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;
using settlements::Direction;
using settlements::Side;

namespace {

constexpr int rowsDefault = 100;

Result<QString> argument(const Context& context, qsizetype place, const QString& what)
{
    if (context.arguments().size() <= place)
        return fail(errors::argumentMissing, {what});
    return context.arguments()[place];
}

QString nameOf(Side side)
{
    return side == Side::Receivable ? u"receivable"_s : u"payable"_s;
}

Result<Side> sideGiven(const Context& context, Side otherwise)
{
    const QString word = context.value("side", nameOf(otherwise));
    if (word != u"receivable"_s && word != u"payable"_s)
        return fail(errors::wordUnknown, {word, u"receivable, payable"_s}).at(u"side"_s);
    return word == u"receivable"_s ? Side::Receivable : Side::Payable;
}

Result<Direction> directionGiven(const Context& context)
{
    const QString word = context.value("direction", u"in"_s);
    if (word != u"in"_s && word != u"out"_s)
        return fail(errors::wordUnknown, {word, u"in, out"_s}).at(u"direction"_s);
    return word == u"in"_s ? Direction::In : Direction::Out;
}

Result<workflows::PaymentOrder> orderGiven(Reader& books, const Context& context)
{
    TANDEM_TRY(const QString partyWord, argument(context, 0, u"the code of a party"_s));
    TANDEM_TRY(const QString amountWord, argument(context, 1, u"an amount"_s));
    TANDEM_TRY(const PartyId party, partyGiven(books, partyWord));
    TANDEM_TRY(const Currency currency, currencyGiven(books, context));
    TANDEM_TRY(const Money amount, parseAmount(amountWord, number_formats::plain, currency));
    TANDEM_TRY(const Direction direction, directionGiven(context));
    const Side usual = direction == Direction::In ? Side::Receivable : Side::Payable;
    TANDEM_TRY(const Side side, sideGiven(context, usual));
    TANDEM_TRY(const QDate paidOn, context.day("on", context.clock().today()));
    TANDEM_TRY(const AccountId account, bankAccountGiven(books, context));
    workflows::PaymentOrder order{.payment = {.direction = direction,
                                              .side = side,
                                              .party = party,
                                              .paidOn = paidOn,
                                              .amount = amount,
                                              .bankAccount = account,
                                              .reference = context.value("reference")}};
    if (const QString worth = context.value("base"); !worth.isEmpty()) {
        TANDEM_TRY(const Company company, tandem::company(books));
        TANDEM_TRY(const Money base, parseAmount(worth, number_formats::plain, company.currency));
        order.payment.base = base;
    }
    if (context.has("on-account"))
        order.settleBy = workflows::SettleBy::Portions;
    if (const QString number = context.value("for"); !number.isEmpty()) {
        order.settleBy = workflows::SettleBy::Document;
        order.document = number;
    }
    return order;
}

Result<ExitCode> add(Context& context)
{
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const auto order, office->read(settlements::actions::openItems, [&](Reader& books) {
        return orderGiven(books, context);
    }));
    const Request request =
        context.request(bodyOf(context, {"direction", "side", "on", "account", "currency", "base",
                                         "reference", "for", "on-account"}));
    if (context.has("ask")) {
        TANDEM_TRY(const Receipt asked,
                   workflows::requestPayment(*office, request, order, context.value("ask")));
        context.say(u"Payment request %1 waits for a second person."_s.arg(asked.id));
        return ExitCode::Done;
    }
    const bool isIn = order.payment.direction == Direction::In;
    TANDEM_TRY(const Receipt receipt, isIn ? workflows::receivePayment(*office, request, order)
                                           : workflows::makePayment(*office, request, order));
    Listing list = context.list({{"id"}, {"number"}});
    list.add({receipt.id, receipt.number});
    return ExitCode::Done;
}

void addRow(Listing& list, const settlements::Payment& payment)
{
    const settlements::PaymentMoved& moved = payment.moved;
    list.add({moved.number, moved.paidOn, moved.direction == Direction::In ? u"in"_s : u"out"_s,
              moved.party.value(), codeOf(moved.amount.currency()), moved.amount, payment.reference,
              payment.cancelledOn.toString(Qt::ISODate)});
}

std::vector<Column> paymentColumns()
{
    return {{"number"},    {"paid_on"},
            {"direction"}, {"party", Column::Align::Right},
            {"currency"},  {"amount", Column::Align::Right},
            {"reference"}, {"cancelled_on"}};
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const int rowsMax, context.count("limit", rowsDefault));
    TANDEM_TRY(const auto all, office->read(settlements::actions::payments, [&](Reader& books) {
        return settlements::payments(books, {}, rowsMax);
    }));
    Listing rows = context.list(paymentColumns());
    for (const settlements::Payment& payment : all)
        addRow(rows, payment);
    return ExitCode::Done;
}

Result<settlements::Payment> paymentGiven(Context& context, Office& office)
{
    TANDEM_TRY(const QString number, argument(context, 0, u"the number of a payment"_s));
    TANDEM_TRY(const auto found, office.read(settlements::actions::payments, [&](Reader& books) {
        return settlements::paymentByNumber(books, number);
    }));
    if (!found)
        return fail(settlements::errors::paymentNotFound, {number});
    return *found;
}

Result<ExitCode> show(Context& context)
{
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const auto payment, paymentGiven(context, *office));
    Listing rows = context.list(paymentColumns());
    addRow(rows, payment);
    return ExitCode::Done;
}

Result<ExitCode> cancel(Context& context)
{
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const auto payment, paymentGiven(context, *office));
    TANDEM_CHECK(workflows::cancelPayment(*office, payment.moved.payment));
    context.say(
        u"Payment %1 is cancelled; what it settled is open again."_s.arg(payment.moved.number));
    return ExitCode::Done;
}

Result<ExitCode> items(Context& context)
{
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const Side side, sideGiven(context, Side::Receivable));
    TANDEM_TRY(const int rowsMax, context.count("limit", rowsDefault));
    TANDEM_TRY(const auto all,
               office->read(settlements::actions::openItems,
                            [&](Reader& books) -> Result<std::vector<settlements::OpenItem>> {
                                const QString party = context.value("party");
                                if (party.isEmpty())
                                    return settlements::openItems(books, side, {}, rowsMax);
                                TANDEM_TRY(const PartyId id, partyGiven(books, party));
                                return settlements::openItemsOf(books, side, id);
                            }));
    Listing rows = context.list({{"id", Column::Align::Right},
                                 {"number"},
                                 {"party", Column::Align::Right},
                                 {"issued_on"},
                                 {"due_on"},
                                 {"currency"},
                                 {"original", Column::Align::Right},
                                 {"open", Column::Align::Right}});
    for (const settlements::OpenItem& item : all)
        rows.add({item.id.value(), item.number, item.party.value(), item.issuedOn, item.dueOn,
                  codeOf(item.open.currency()), item.original, item.open});
    return ExitCode::Done;
}

Result<ExitCode> setOff(Context& context)
{
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const QString word, argument(context, 0, u"the code of a party"_s));
    struct Given {
        PartyId party;
        Currency currency;
    };
    TANDEM_TRY(const Given given,
               office->read(settlements::actions::openItems, [&](Reader& books) -> Result<Given> {
                   TANDEM_TRY(const PartyId party, partyGiven(books, word));
                   TANDEM_TRY(const Currency currency, currencyGiven(books, context));
                   return Given{party, currency};
               }));
    const Request request = context.request(bodyOf(context, {"currency"}));
    TANDEM_TRY(const Receipt receipt,
               workflows::setOff(*office, request, given.party, given.currency));
    context.say(u"Settlement %1"_s.arg(receipt.id));
    return ExitCode::Done;
}

Result<ExitCode> writeOff(Context& context)
{
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const QString word, argument(context, 0, u"the id of an open item"_s));
    TANDEM_TRY(const std::int64_t key, keyGiven(word));
    TANDEM_TRY(const Receipt receipt,
               workflows::writeOff(*office, context.request(bodyOf(context, {})),
                                   settlements::OpenItemId(key)));
    context.say(u"Settlement %1"_s.arg(receipt.id));
    return ExitCode::Done;
}

} // namespace

std::vector<Command> paymentCommands()
{
    const Option currency{"currency", "CODE", "the currency; the company's if not given"};
    const Option limit{"limit", "N", "at most so many rows; 100 if not given"};
    const Option side{"side", "receivable|payable", "customers or suppliers"};
    return {{"payment",
             "add",
             "PARTY AMOUNT",
             "record a payment and settle the oldest items with it",
             {{"direction", "in|out", "which way the money went; in if not given"},
              side,
              {"on", "DAY", "the day of payment; today if not given"},
              {"account", "CODE", "the bank or cash account; the bank's if not given"},
              currency,
              {"base", "AMOUNT", "what a foreign payment was worth at home"},
              {"reference", "TEXT", "what the payer or the bank calls it"},
              {"for", "NUMBER", "settle only this document"},
              {"on-account", nullptr, "settle nothing; it stays as a credit"},
              {"ask", "REASON", "ask a second person to record it, where a rule says so"}},
             Books::Open,
             &add},
            {"payment", "list", "", "list payments, the latest first", {limit}, Books::Open, &list},
            {"payment", "show", "NUMBER", "show a payment", {}, Books::Open, &show},
            {"payment",
             "cancel",
             "NUMBER",
             "take a payment back, with everything it settled",
             {},
             Books::Open,
             &cancel},
            {"payment",
             "items",
             "",
             "list open items by due day",
             {side, {"party", "CODE", "of this party only"}, limit},
             Books::Open,
             &items},
            {"payment",
             "set-off",
             "PARTY",
             "set what a party owes off against what it is owed",
             {currency},
             Books::Open,
             &setOff},
            {"payment",
             "write-off",
             "ITEM",
             "book the rest of an open item off as a small difference",
             {},
             Books::Open,
             &writeOff}};
}

} // namespace tandem::ctl
