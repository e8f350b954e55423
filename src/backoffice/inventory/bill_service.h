#pragma once

#include "backoffice/inventory/facts.h"
#include "office/unit_of_work.h"

namespace tandem::inventory {

/// Takes a supplier's bill for what came of an order, and for expenses without one.
///
/// Goods are billed once they came, at most what came; what they cost more or less than ordered is
/// a price variance. Source: exactness.md, I6. A bill in another currency is valued as a whole at
/// the rate of its day, or at what `base` says; what that makes of goods beside what they were
/// received at is a price variance, too. Tax that the company owes itself is that of the value.
/// Deposits on the order come off it, the earlier ones first, under each tax code at most its own
/// net, with the tax that they had and at what they were worth. Source: exactness.md, X1; IFRIC 22.
/// Errors: purchaseNotFound, changedMeanwhile, purchaseNotOpen, supplierMissing, supplierDiffers,
/// crm::errors::partyNotFound, notASupplier, billNumberMissing, billTwice, dueBeforeBilled,
/// lineNotFound, lineTwice, quantityNotPositive, priceNegative, billsTooMuch, expenseNotPositive,
/// nothingToBill, deductionUnfit, depositsAreLess, tax::errors::codeNotFound,
/// tax::errors::noRateYet, tax::errors::directionWrong, purchaseCurrencyDiffers,
/// exchange::errors::rateMissing, exchange::errors::baseUnfit.
Result<BillReceived> receiveBill(UnitOfWork& work, const BillDraft& draft);

/// Takes a bill for a deposit on an open order, at most what the order comes to without tax.
/// Errors: as receiveBill, and depositUnfit, depositTooMuch.
Result<BillReceived> receiveDepositBill(UnitOfWork& work, const DepositBillDraft& draft);

/// Takes a supplier's credit note for a part of a bill or deposit, with the tax that it had and at
/// what it was worth; what of it was billed of an order can be billed again.
/// Errors: billNotFound, creditOfCredit, nothingLeftToCredit, billLineNotFound, lineTwice,
/// creditUnfit, creditsTooMuch, creditedBeforeBilled, billNumberMissing, billTwice.
Result<BillReceived> creditBill(UnitOfWork& work, const BillCreditDraft& draft);

} // namespace tandem::inventory
