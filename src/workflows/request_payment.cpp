#include "workflows/request_payment.h"

#include "backoffice/ledger/approval_rule.h"
#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/money_text.h"
#include "backoffice/settlements/payment_request.h"
#include "office/company.h"
#include "office/user_errors.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using settlements::RequestedTarget;

namespace {

RequestedTarget targetOf(SettleBy by)
{
    switch (by) {
    case SettleBy::DueDay:
        return RequestedTarget::DueDay;
    case SettleBy::Document:
        return RequestedTarget::Document;
    case SettleBy::Portions:
        break;
    }
    return RequestedTarget::Portions;
}

SettleBy settleByOf(RequestedTarget target)
{
    switch (target) {
    case RequestedTarget::DueDay:
        return SettleBy::DueDay;
    case RequestedTarget::Document:
        return SettleBy::Document;
    case RequestedTarget::Portions:
        break;
    }
    return SettleBy::Portions;
}

Result<std::vector<ledger::ApprovalRule>> rulesOn(Reader& books, settlements::Direction direction,
                                                  const Money& base, AccountId bankAccount)
{
    TANDEM_TRY(const auto rules, ledger::approvalRules(books));
    const bool isIn = direction == settlements::Direction::In;
    return ledger::rulesFor(rules, {.subject = ledger::RuledSubject::Payment,
                                    .kind = isIn ? ledger::RuledKind::In : ledger::RuledKind::Out,
                                    .amount = base,
                                    .accounts = std::span(&bankAccount, 1)});
}

/// What a payment is worth at home, as far as it says so.
Result<Money> baseOf(Reader& books, const settlements::PaymentDraft& payment)
{
    if (payment.base)
        return *payment.base;
    TANDEM_TRY(const Company whose, company(books));
    const Money credit = payment.credit.value_or(payment.amount);
    return credit.currency() == whose.currency ? credit : payment.amount;
}

} // namespace

Result<std::vector<ledger::ApprovalRule>> rulesOn(Reader& books,
                                                  const settlements::PaymentDraft& payment)
{
    TANDEM_TRY(const Money base, baseOf(books, payment));
    return rulesOn(books, payment.direction, base, payment.bankAccount);
}

Result<> checkFourEyes(Reader& books, const settlements::PaymentMoved& payment)
{
    TANDEM_TRY(const auto rules,
               rulesOn(books, payment.direction, payment.base, payment.bankAccount));
    if (!rules.empty())
        return fail(settlements::errors::paymentApprovalNeeded, {settlements::said(payment.base)});
    return {};
}

Result<Receipt> requestPayment(Office& office, const Request& request, const PaymentOrder& order,
                               const QString& reason)
{
    return office.create(
        settlements::actions::askToPay, request, [&](UnitOfWork& work) -> Result<Receipt> {
            TANDEM_TRY(const auto id,
                       settlements::savePaymentRequest(work, {.payment = order.payment,
                                                              .target = targetOf(order.settleBy),
                                                              .document = order.document,
                                                              .portions = order.portions,
                                                              .partlyPaid = order.partlyPaid}));
            TANDEM_TRY(const auto rules, rulesOn(work, order.payment));
            if (rules.empty())
                return fail(settlements::errors::paymentApprovalNotNeeded);
            TANDEM_TRY(const auto deciders, ledger::decidersOf(work, rules, work.session().user));
            TANDEM_CHECK(requestApproval(
                work, {.table = u"payment_request"_s, .id = id.value(), .version = 1}, reason,
                deciders));
            return Receipt{.id = id.value()};
        });
}

Result<Receipt> payRequested(UnitOfWork& work, std::int64_t paymentRequest)
{
    TANDEM_TRY(const auto asked, settlements::paymentRequestById(
                                     work, settlements::PaymentRequestId(paymentRequest)));
    if (asked.user == work.session().user)
        return fail(tandem::errors::ownApproval);
    if (asked.paid.isSet())
        return fail(settlements::errors::paymentRequestPaid);
    const PaymentOrder order{.payment = asked.payment,
                             .settleBy = settleByOf(asked.target),
                             .document = asked.document,
                             .portions = asked.portions,
                             .partlyPaid = asked.partlyPaid};
    TANDEM_TRY(const Receipt receipt, payApproved(work, order));
    TANDEM_CHECK(settlements::markPaid(work, asked, PaymentId(receipt.id)));
    return receipt;
}

} // namespace tandem::workflows
