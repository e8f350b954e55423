#pragma once

#include "backoffice/settlements/open_item.h"
#include "office/office.h"

namespace tandem::workflows {

/// Tax that the payer of a document keeps back for the tax office.
struct WithholdingOrder {
    settlements::OpenItemId item{}; ///< Of a bill, or of an invoice.
    QString code;                   ///< Of the kind of withholding.
    QDate withheldOn{};             ///< Invalid: today.
    std::optional<Money> net{};     ///< What it is taken of; unset: the document without its tax.
};

/// Settles a share of a bill, or of an invoice, against withholding tax payable, or recoverable:
/// what is then open is what is paid through the bank. Cancelling the payment that it makes takes
/// it back. In another currency than the company's it is worth what the rate of the day says.
///
/// Errors: settlements::errors::itemNotFound and beyondOpen; of tax: withholdingNotFound,
/// withholdingClosed, withholdingWithoutRate, withholdingDirectionWrong, withheldNetWrong; those of
/// settlements::recordPayment and ledger::post.
Result<Receipt> withhold(Office& office, const Request& request, const WithholdingOrder& order);

/// The same inside a change that does more.
Result<Receipt> withhold(UnitOfWork& work, const WithholdingOrder& order);

} // namespace tandem::workflows
