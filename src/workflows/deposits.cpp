#include "workflows/deposits.h"

#include "backoffice/settlements/open_item_queries.h"
#include "backoffice/settlements/open_item_service.h"
#include "backoffice/tax/tax_movement_service.h"
#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/deposit_service.h"
#include "frontoffice/sales/errors.h"
#include "frontoffice/sales/order_queries.h"
#include "posting/from_deposits.h"
#include "workflows/agree_terms.h"
#include "workflows/book.h"
#include "workflows/settle_by_credit.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using settlements::Side;

namespace {

/// Terms without their discount: who pays a deposit early keeps nothing of it.
Result<AgreedTerms> depositTerms(Reader& books, const sales::DepositDraft& draft)
{
    TANDEM_TRY(const auto order, sales::order(books, draft.order));
    TANDEM_TRY(auto terms, agreedTerms(books,
                                       {.party = order.customer,
                                        .side = Side::Receivable,
                                        .code = draft.terms,
                                        .source = u"sales_order"_s,
                                        .sourceId = order.id.value()},
                                       {draft.issuedOn, draft.dueOn}));
    if (terms)
        terms->discount = Rate::ofMillionths(0);
    return terms;
}

/// Whether tax of a deposit still waits for its payment.
Result<> checkReleased(Reader& books, const sales::DepositDeduction& deduction)
{
    const std::int64_t deposit = deduction.deposit.value();
    TANDEM_TRY(const auto movements,
               tax::movementsOfDocument(books, u"deposit_invoice"_s, deposit));
    const bool waits = std::ranges::any_of(movements, [](const tax::TaxMovement& one) {
        return !one.dueOn.isValid() && !one.pending.isSet();
    });
    if (!waits)
        return {};
    TANDEM_TRY(const auto items,
               settlements::itemsOfSource(books, Side::Receivable, u"deposit_invoice"_s, deposit));
    const bool isOpen = std::ranges::any_of(
        items, [](const settlements::OpenItem& item) { return !item.open.isZero(); });
    return isOpen ? fail(sales::errors::depositNotPaid, {deduction.number}) : Result<>();
}

} // namespace

Result<sales::DepositInvoiced> issueDeposit(UnitOfWork& work, const sales::DepositDraft& draft)
{
    TANDEM_TRY(const auto terms, depositTerms(work, draft));
    sales::DepositDraft dated = draft;
    if (terms)
        dated.dueOn = lastDueDay(*terms, draft.issuedOn.isValid() ? draft.issuedOn : work.today());
    TANDEM_TRY(const auto issued, sales::issueDeposit(work, dated));
    TANDEM_CHECK(bookTaxed(work, posting::entryFor(issued),
                           tax::movementsOf({.source = u"deposit_invoice"_s,
                                             .sourceId = issued.deposit.value(),
                                             .taxedOn = issued.issuedOn,
                                             .party = issued.customer},
                                            issued.taxes)));
    TANDEM_CHECK(oweByTerms(work,
                            {.side = Side::Receivable,
                             .party = issued.customer,
                             .source = u"deposit_invoice"_s,
                             .sourceId = issued.deposit.value(),
                             .number = issued.number,
                             .issuedOn = issued.issuedOn,
                             .dueOn = issued.dueOn,
                             .amount = issued.owed,
                             .base = issued.gross()},
                            terms, issued.owedTax));
    return issued;
}

Result<Receipt> issueDeposit(Office& office, const Request& request,
                             const sales::DepositDraft& draft)
{
    return office.create(sales::actions::issueDeposit, request,
                         [&](UnitOfWork& work) -> Result<Receipt> {
                             TANDEM_TRY(const auto done, workflows::issueDeposit(work, draft));
                             return Receipt{done.deposit.value(), done.number};
                         });
}

Result<sales::DepositCredited> creditDeposit(UnitOfWork& work, sales::DepositId deposit, QDate on,
                                             const QString& reason)
{
    TANDEM_TRY(const auto credited, sales::creditDeposit(work, deposit, on, reason));
    TANDEM_CHECK(bookTaxed(work, posting::entryFor(credited),
                           tax::movementsOf({.source = u"deposit_credit"_s,
                                             .sourceId = credited.deposit.value(),
                                             .taxedOn = credited.creditedOn,
                                             .party = credited.customer,
                                             .sign = tax::DocumentSign::TakesBack},
                                            credited.taxes)));
    TANDEM_CHECK(settlements::openItem(work, {.side = Side::Receivable,
                                              .party = credited.customer,
                                              .source = u"deposit_credit"_s,
                                              .sourceId = credited.deposit.value(),
                                              .number = credited.number,
                                              .issuedOn = credited.creditedOn,
                                              .dueOn = credited.creditedOn,
                                              .amount = -credited.owed,
                                              .base = -credited.gross()}));
    const std::int64_t id = credited.deposit.value();
    TANDEM_CHECK(settleByCredit(
        work, {.side = Side::Receivable, .source = u"deposit_credit"_s, .id = id},
        {.side = Side::Receivable, .source = u"deposit_invoice"_s, .id = id}, credited.creditedOn));
    return credited;
}

Result<Receipt> creditDeposit(Office& office, const Request& request, sales::DepositId deposit,
                              QDate on, const QString& reason)
{
    return office.create(
        sales::actions::creditDeposit, request, [&](UnitOfWork& work) -> Result<Receipt> {
            TANDEM_TRY(const auto done, workflows::creditDeposit(work, deposit, on, reason));
            return Receipt{done.deposit.value(), done.number};
        });
}

Result<std::optional<sales::DepositsDeducted>> deductDeposits(UnitOfWork& work,
                                                              const sales::InvoiceIssued& invoice)
{
    TANDEM_TRY(const auto deducted, sales::deductDeposits(work, invoice));
    if (!deducted)
        return deducted;
    for (const sales::DepositDeduction& one : deducted->deductions)
        TANDEM_CHECK(checkReleased(work, one));
    TANDEM_CHECK(bookTaxed(work, posting::entryFor(*deducted),
                           tax::movementsOf({.source = u"deposit_deduction"_s,
                                             .sourceId = deducted->invoice.value(),
                                             .taxedOn = deducted->deductedOn,
                                             .party = deducted->customer,
                                             .sign = tax::DocumentSign::TakesBack},
                                            deducted->taxes)));
    return deducted;
}

} // namespace tandem::workflows
