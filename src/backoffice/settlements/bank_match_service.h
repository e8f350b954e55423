#pragma once

#include "backoffice/settlements/bank_match.h"
#include "backoffice/settlements/payment_service.h"
#include "office/unit_of_work.h"

namespace tandem::settlements {

/// Records a payment and settles `portions` of the party's items with it.
/// Errors: those of recordPayment and settle.
Result<PaymentSettled> paySettling(UnitOfWork& work, const PaymentDraft& draft,
                                   std::vector<Portion> portions);

/// What each part of `draft` was worth at home: the line's worth, split as the parts are.
/// Errors: paymentBaseMissing, paymentBaseWrong.
Result<std::vector<Money>> basesOf(Reader& books, const MatchDraft& draft, const BankLine& line);

/// Explains a line. `batch` is shared by the lines accepted together; unset: the match alone.
/// Errors: bankLineNotFound, lineMatched, lineHindered, partsDoNotAddUp, paymentMatched,
/// paymentNotFound, paymentDiffers, and those of paySettling.
Result<MatchAccepted> acceptMatch(UnitOfWork& work, const MatchDraft& draft, BankBatchId batch);

/// Takes the explanation of a line back: the line is open again, its payments are cancelled, the
/// items are as before. Error: lineNotMatched.
Result<MatchUndone> undoMatch(UnitOfWork& work, BankLineId line, QDate on = {});

/// The lines that were accepted together and are matched still.
Result<std::vector<BankLineId>> linesOfBatch(Reader& books, BankBatchId batch);

} // namespace tandem::settlements
