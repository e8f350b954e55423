#pragma once

#include "backoffice/tax/tax_code.h"
#include "frontoffice/crm/party.h"
#include "office/unit_of_work.h"

namespace tandem::inventory {

/// The party, which is a supplier. Errors: supplierMissing, crm::errors::partyNotFound,
/// notASupplier.
Result<crm::Party> supplier(Reader& books, PartyId id);

/// A code of input tax with its rate of a day; an empty code is no tax.
/// Errors: tax::errors::codeNotFound, tax::errors::noRateYet, tax::errors::directionWrong.
Result<tax::TaxCode> inputTaxCode(Reader& books, const QString& code, QDate on);

} // namespace tandem::inventory
