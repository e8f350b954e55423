#include "backoffice/settlements/payment_service.h"

#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/money_text.h"
#include "backoffice/settlements/open_item_queries.h"
#include "backoffice/settlements/open_item_row.h"
#include "backoffice/settlements/open_item_service.h"
#include "backoffice/settlements/payment_queries.h"
#include "backoffice/settlements/settlement_service.h"
#include "office/company.h"
#include "office/numbering.h"

namespace tandem::settlements {

using namespace Qt::StringLiterals;

namespace {

bool isPositive(const Money& amount)
{
    return !amount.isZero() && !amount.isNegative();
}

/// What the payment was worth at home: stated by the side that is in the home currency, or given.
Result<Money> baseOf(const PaymentDraft& draft, const Money& credit, const Currency& home)
{
    std::optional<Money> base = draft.base;
    for (const Money& stated : {draft.amount, credit}) {
        if (stated.currency() != home)
            continue;
        if (base && *base != stated)
            return fail(errors::paymentBaseWrong, {codeOf(home)}).at(u"base"_s);
        base = stated;
    }
    if (!base)
        return fail(errors::paymentBaseMissing, {codeOf(credit.currency()), codeOf(home)})
            .at(u"base"_s);
    if (base->currency() != home || !isPositive(*base))
        return fail(errors::paymentBaseWrong, {codeOf(home)}).at(u"base"_s);
    return *base;
}

/// A payment settles when it goes the way of the debt: in from who owes us, out to whom we owe.
bool isSettling(Direction direction, Side side)
{
    return (direction == Direction::In) == (side == Side::Receivable);
}

Result<> insertPayment(UnitOfWork& work, const PaymentMoved& moved, const QString& reference)
{
    const QString direction = moved.direction == Direction::In ? u"in"_s : u"out"_s;
    TANDEM_CHECK(work.execute(u"settlements.payments:insert"_s,
                              {{"id", moved.payment},
                               {"number", moved.number},
                               {"direction", direction},
                               {"side", sideName(moved.side)},
                               {"party_id", moved.party},
                               {"paid_on", moved.paidOn},
                               {"currency", codeOf(moved.amount.currency())},
                               {"amount_minor", moved.amount},
                               {"credit_currency", codeOf(moved.credit.currency())},
                               {"credit_minor", moved.credit},
                               {"base_minor", moved.base},
                               {"bank_account_id", moved.bankAccount},
                               {"reference", reference},
                               {"item_id", moved.item}}));
    return {};
}

} // namespace

Result<> checkPayment(const PaymentDraft& draft)
{
    if (!draft.party.isSet())
        return fail(errors::partyNotGiven).at(u"party"_s);
    if (!isPositive(draft.amount) || (draft.credit && !isPositive(*draft.credit)))
        return fail(errors::paymentAmountWrong).at(u"amount"_s);
    if (!draft.paidOn.isValid())
        return fail(errors::paymentDayMissing).at(u"paid_on"_s);
    if (!draft.bankAccount.isSet())
        return fail(errors::bankAccountMissing).at(u"bank_account"_s);
    return {};
}

Result<PaymentMoved> recordPayment(UnitOfWork& work, const PaymentDraft& draft)
{
    TANDEM_CHECK(checkPayment(draft));
    TANDEM_TRY(const Company company, tandem::company(work));
    const Money credit = draft.credit.value_or(draft.amount);
    TANDEM_TRY(const Money base, baseOf(draft, credit, company.currency));
    TANDEM_CHECK(checkAmount(draft.amount));

    TANDEM_TRY(const auto id, work.newId<PaymentId>());
    TANDEM_TRY(const QString number, nextNumber(work, u"PAY"_s, draft.paidOn));
    const bool settles = isSettling(draft.direction, draft.side);
    TANDEM_TRY(const auto item, openItem(work, {.side = draft.side,
                                                .party = draft.party,
                                                .source = u"payment"_s,
                                                .sourceId = id.value(),
                                                .number = number,
                                                .issuedOn = draft.paidOn,
                                                .dueOn = draft.paidOn,
                                                .amount = settles ? -credit : credit,
                                                .base = settles ? -base : base}));
    const PaymentMoved moved{.payment = id,
                             .number = number,
                             .direction = draft.direction,
                             .side = draft.side,
                             .party = draft.party,
                             .paidOn = draft.paidOn,
                             .amount = draft.amount,
                             .credit = credit,
                             .base = base,
                             .bankAccount = draft.bankAccount,
                             .item = item};
    TANDEM_CHECK(insertPayment(work, moved, draft.reference));
    return moved;
}

Result<PaymentCancelled> cancelPayment(UnitOfWork& work, PaymentId id, QDate on)
{
    TANDEM_TRY(const Payment payment, paymentById(work, id));
    if (payment.cancelledOn.isValid())
        return fail(errors::paymentCancelledAlready, {payment.moved.number});

    PaymentCancelled cancelled{.payment = id,
                               .number = payment.moved.number,
                               .cancelledOn = on.isValid() ? std::max(on, payment.moved.paidOn)
                                                           : payment.moved.paidOn,
                               .undone = {}};
    TANDEM_TRY(const auto live,
               work.rows<SettlementId>(u"settlements.settlements:live_of_item"_s,
                                       {{"item_id", payment.moved.item}},
                                       [](const Row& row) { return row.id<SettlementId>("id"); }));
    for (const SettlementId settlement : live) {
        TANDEM_TRY(auto undone, undoSettlement(work, settlement, on));
        cancelled.undone.push_back(std::move(undone));
    }
    TANDEM_TRY(const OpenItem item, openItemById(work, payment.moved.item));
    TANDEM_CHECK(settle(
        work,
        {.reason = SettlementReason::Cancellation,
         .settledOn = cancelled.cancelledOn,
         .portions = {{.item = item.id, .amount = item.open, .kind = AllocationKind::Cancelled}}}));
    TANDEM_CHECK(work.execute(u"settlements.payments:cancel"_s,
                              {{"id", id}, {"cancelled_on", cancelled.cancelledOn}}));
    return cancelled;
}

} // namespace tandem::settlements
