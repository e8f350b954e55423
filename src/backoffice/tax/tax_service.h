#pragma once

#include "backoffice/tax/tax_code.h"
#include "office/unit_of_work.h"

namespace tandem::tax {

/// A code that is asked for, with its first rate.
struct TaxCodeDraft {
    QString code;
    QString name;
    TaxKind kind;
    TaxDirection direction;
    Rate rate;
    QDate validFrom;
};

/// Makes a tax code. Errors: codeMissing, nameMissing, dateMissing, rateOutOfRange, codeTaken.
Result<TaxCodeId> createTaxCode(UnitOfWork& work, const TaxCodeDraft& draft);

/// Gives a code another rate from `validFrom` on. Documents keep the rate they were made with.
/// Errors: codeNotFound, dateMissing, rateOutOfRange.
Result<> changeTaxRate(UnitOfWork& work, const QString& code, QDate validFrom, Rate rate);

/// Makes the usual codes of a country that are not there yet: DE, GB, US; others have none.
/// Sources: UStG § 12, VATA 1994 s. 2 and sch. 7A; US sales tax is local, its rate is for the
/// company to set.
Result<> applyTaxCodes(UnitOfWork& work, const QString& country);

/// Says where tax is rounded on all documents from now on.
Result<> setTaxRounding(UnitOfWork& work, TaxRounding taxRounding);

} // namespace tandem::tax
