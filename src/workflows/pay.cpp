#include "workflows/pay.h"

#include "backoffice/currencies/document_base.h"
#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/bank_match_service.h"
#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/matching.h"
#include "backoffice/settlements/money_text.h"
#include "backoffice/settlements/open_item_queries.h"
#include "backoffice/settlements/payment_queries.h"
#include "backoffice/settlements/settlement_queries.h"
#include "backoffice/settlements/settlement_service.h"
#include "office/company.h"
#include "workflows/request_payment.h"
#include "workflows/settlement_posting.h"
#include "workflows/value_lines.h"

#include <algorithm>

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using settlements::Direction;
using settlements::Portion;
using settlements::Side;

namespace {

using Portions = std::vector<Portion>;

/// The items of the party that bear the number, one an instalment, paid by due day (or a credit
/// paid back) as far as it goes.
Result<Portions> portionsOfDocument(Reader& books, const PaymentOrder& order,
                                    const settlements::IncomingMoney& paid)
{
    TANDEM_TRY(auto items,
               settlements::openItemsOf(books, order.payment.side, order.payment.party));
    std::erase_if(items, [&](const auto& each) { return each.number != order.document; });
    if (items.empty())
        return fail(settlements::errors::itemNotFound, {order.document}).at(u"document"_s);
    const settlements::OpenItem& first = items.front();
    if (first.open.currency() != paid.amount.currency())
        return fail(settlements::errors::currenciesDiffer,
                    {first.number, codeOf(first.open.currency()), codeOf(paid.amount.currency())})
            .at(u"amount"_s);
    if (first.isCredit())
        return Portions{{.item = first.id, .amount = std::max(first.open, -paid.amount)}};
    return settlements::allocateByDueDate(items, paid, order.partlyPaid).portions;
}

Result<Portions> portionsOf(Reader& books, const PaymentOrder& order)
{
    const settlements::PaymentDraft& payment = order.payment;
    const settlements::IncomingMoney paid{.amount = payment.credit.value_or(payment.amount),
                                          .paidOn = payment.paidOn};
    if (order.settleBy == SettleBy::Portions || paid.amount.minor() <= 0)
        return order.portions; // an amount that cannot be is refused when it is recorded
    if (order.settleBy == SettleBy::Document)
        return portionsOfDocument(books, order, paid);
    // A refund goes against credits, which nothing but a person can choose.
    const bool settles = (payment.direction == Direction::In) == (payment.side == Side::Receivable);
    if (!settles)
        return Portions();
    TANDEM_TRY(const auto items, settlements::openItemsOf(books, payment.side, payment.party));
    return settlements::allocateByDueDate(items, paid, order.partlyPaid).portions;
}

/// Whether a payment is in foreign currency alone, so that its worth at home must be said.
bool needsBase(const settlements::PaymentDraft& payment, const Currency& home)
{
    const Money credit = payment.credit.value_or(payment.amount);
    const bool isKnown = payment.amount.currency() == home || credit.currency() == home;
    // What cannot be is refused when it is recorded.
    return !isKnown && payment.amount.minor() > 0 && payment.paidOn.isValid();
}

Result<settlements::PaymentSettled> settled(UnitOfWork& work, const PaymentOrder& order)
{
    TANDEM_TRY(auto portions, portionsOf(work, order));
    TANDEM_TRY(const Company home, company(work));
    settlements::PaymentDraft payment = order.payment;
    QString rateNote;
    if (needsBase(payment, home.currency) && !payment.base) {
        TANDEM_TRY(payment.base, proposedBase(work, payment.amount, payment.paidOn));
    } else if (needsBase(payment, home.currency) && payment.base->currency() == home.currency) {
        TANDEM_TRY(rateNote,
                   exchange::overrideNote(work, payment.amount, *payment.base, payment.paidOn));
    }
    TANDEM_TRY(auto paid, settlements::paySettling(work, payment, std::move(portions)));
    paid.payment.rateNote = rateNote;
    return paid;
}

Result<Receipt> booked(UnitOfWork& work, const settlements::PaymentSettled& paid)
{
    TANDEM_CHECK(postPayment(work, paid));
    return Receipt{.id = paid.payment.payment.value(), .number = paid.payment.number};
}

Result<Receipt> pay(UnitOfWork& work, const PaymentOrder& order)
{
    TANDEM_TRY(const auto paid, settled(work, order));
    TANDEM_CHECK(checkFourEyes(work, paid.payment));
    return booked(work, paid);
}

Result<Receipt> settleAndPost(UnitOfWork& work, const settlements::SettlementDraft& draft)
{
    TANDEM_TRY(const auto settled, settlements::settle(work, draft));
    TANDEM_CHECK(postSettlement(work, settled));
    return Receipt{.id = settled.settlement.value()};
}

} // namespace

Result<Receipt> receivePayment(UnitOfWork& work, const PaymentOrder& order)
{
    PaymentOrder in = order;
    in.payment.direction = Direction::In;
    return pay(work, in);
}

Result<Receipt> receivePayment(Office& office, const Request& request, const PaymentOrder& order)
{
    return office.create(settlements::actions::receivePayment, request,
                         [&](UnitOfWork& work) { return receivePayment(work, order); });
}

Result<Receipt> makePayment(UnitOfWork& work, const PaymentOrder& order)
{
    PaymentOrder out = order;
    out.payment.direction = Direction::Out;
    return pay(work, out);
}

Result<Receipt> makePayment(Office& office, const Request& request, const PaymentOrder& order)
{
    return office.create(settlements::actions::makePayment, request,
                         [&](UnitOfWork& work) { return makePayment(work, order); });
}

Result<Receipt> payApproved(UnitOfWork& work, const PaymentOrder& order)
{
    TANDEM_TRY(const auto paid, settled(work, order));
    return booked(work, paid);
}

Result<> cancelPayment(Office& office, PaymentId payment)
{
    return office.change(settlements::actions::cancelPayment, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto paid, settlements::paymentById(work, payment));
        TANDEM_TRY(const QDate on, firstOpenDay(work, paid.moved.paidOn));
        const QDate later = on == paid.moved.paidOn ? QDate() : on;
        TANDEM_TRY(const auto cancelled, settlements::cancelPayment(work, payment, later));
        return reversePayment(work, cancelled);
    });
}

Result<Receipt> settleItems(Office& office, const Request& request,
                            const settlements::SettlementDraft& draft)
{
    return office.create(settlements::actions::allocate, request,
                         [&](UnitOfWork& work) { return settleAndPost(work, draft); });
}

Result<> undoSettlement(Office& office, settlements::SettlementId settlement)
{
    return office.change(settlements::actions::undoSettlement, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const QDate day, settlements::settledOn(work, settlement));
        TANDEM_TRY(const QDate on, firstOpenDay(work, day));
        TANDEM_TRY(const auto undone, settlements::undoSettlement(work, settlement, on));
        return reverseSettlement(work, undone);
    });
}

Result<Receipt> setOff(Office& office, const Request& request, PartyId party,
                       const Currency& currency)
{
    return office.create(
        settlements::actions::setOff, request, [&](UnitOfWork& work) -> Result<Receipt> {
            TANDEM_TRY(const auto owed, settlements::openItemsOf(work, Side::Receivable, party));
            TANDEM_TRY(const auto owing, settlements::openItemsOf(work, Side::Payable, party));
            return settleAndPost(work,
                                 {.reason = settlements::SettlementReason::SetOff,
                                  .settledOn = work.today(),
                                  .portions = settlements::setOffByDueDate(owed, owing, currency)});
        });
}

Result<Receipt> writeOff(Office& office, const Request& request, settlements::OpenItemId id)
{
    return office.create(
        settlements::actions::writeOff, request, [&](UnitOfWork& work) -> Result<Receipt> {
            TANDEM_TRY(const auto item, settlements::openItemById(work, id));
            const settlements::SmallDifference small;
            if (!small.allows(item.open.abs(), item.original.abs()))
                return fail(settlements::errors::differenceTooLarge,
                            {item.number, settlements::said(item.open)})
                    .at(u"item"_s);
            return settleAndPost(
                work, {.reason = settlements::SettlementReason::SmallDifference,
                       .settledOn = work.today(),
                       .portions = {{.item = id,
                                     .amount = item.open,
                                     .kind = settlements::AllocationKind::SmallDifference}}});
        });
}

} // namespace tandem::workflows
