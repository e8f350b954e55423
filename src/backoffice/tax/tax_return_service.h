#pragma once

#include "backoffice/tax/tax_return.h"

namespace tandem::tax {

/// What is to be filed.
struct TaxReturnDraft {
    TaxPeriod period;
    QString form{};      ///< Empty: that of the company's country.
    QString reference{}; ///< What the tax office answered; may be empty.
    QDate lockBefore{};  ///< The tax lock as it stands; invalid: none.
};

/// The fact that a return was filed: this much leaves output and input tax, to the cent.
struct TaxReturnFiled {
    TaxReturnId id;
    TaxPeriod period;
    Money output;
    Money input;
    Money payable; ///< As the form says; rounding may tell it from output less input.
};

/// The fact that a return was taken back.
struct TaxReturnUndone {
    TaxReturnId id;
    TaxPeriod period;
    QDate lockBefore; ///< What the tax lock goes back to; invalid: there was none.
};

/// Freezes the boxes of a period and marks its movements as filed. Periods are filed one after the
/// other, each once, and when they are over.
/// Errors: periodWrong, periodNotOver, periodFiled, periodGap, formUnknown.
Result<TaxReturnFiled> fileTaxReturn(UnitOfWork& work, const TaxReturnDraft& draft);

/// Takes the return filed last back: its movements are to be filed again.
/// Errors: reasonMissing, returnNotFound, returnUndone, returnNotLast.
Result<TaxReturnUndone> undoTaxReturn(UnitOfWork& work, TaxReturnId id, const QString& reason);

} // namespace tandem::tax
