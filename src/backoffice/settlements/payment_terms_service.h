#pragma once

#include "backoffice/settlements/open_item.h"
#include "backoffice/settlements/payment_terms.h"
#include "office/unit_of_work.h"

namespace tandem::settlements {

/// Errors: termsCodeMissing, termsNameMissing, termsTaken, termsWithoutInstalment, termsDayWrong,
/// termsWeightWrong, termsDiscountWrong, termsDiscountAndInstalments.
Result<PaymentTermsId> addPaymentTerms(UnitOfWork& work, const PaymentTerms& terms);

/// Changes all but the code; `version` is the one that the user was looking at. Documents keep what
/// they were made with. Errors: termsNotFound, changedMeanwhile, and those of addPaymentTerms.
Result<> changePaymentTerms(UnitOfWork& work, const PaymentTerms& terms);

/// Adds what companies of this one's country usually agree on, as far as the codes are free; says
/// how many came.
Result<int> addUsualTerms(UnitOfWork& work);

/// Agrees on terms with a party, as a customer or as a supplier; an empty code takes them back.
/// Errors: termsNotFound, termsClosed.
Result<> setPartyTerms(UnitOfWork& work, PartyId party, Side side, const QString& code);

/// The company's own, for parties without; an empty code: none. Errors: termsNotFound, termsClosed.
Result<> setDefaultTerms(UnitOfWork& work, const QString& code);

/// What early payment does to tax, on all documents from now on.
Result<> setDiscountTax(UnitOfWork& work, DiscountTax policy);

/// Writes down the terms of a row of another table: an order, an invoice, a bill.
Result<> setDocumentTerms(UnitOfWork& work, const QString& source, std::int64_t sourceId,
                          const PaymentTerms& terms);

/// Says that a row has no terms of its own any more.
Result<> dropDocumentTerms(UnitOfWork& work, const QString& source, std::int64_t sourceId);

} // namespace tandem::settlements
