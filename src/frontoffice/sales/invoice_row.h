#pragma once

#include "frontoffice/sales/invoice.h"
#include "office/unit_of_work.h"

/// How invoices lie in the database. Private to the module.
namespace tandem::sales {

/// What a document was rounded by; nothing if it is not rounded.
std::optional<Money> cashRoundingOf(const Row& row, const Currency& currency);
/// The invoice without lines and taxes. `home` is the company's currency.
Invoice readInvoice(const Row& row, const Currency& home);
InvoiceLine readInvoiceLine(const Row& row, const Currency& currency, const Currency& home);
InvoiceTax readInvoiceTax(const Row& row, const Currency& currency, const Currency& home);

Result<> insertInvoice(UnitOfWork& work, const Invoice& invoice);

} // namespace tandem::sales
