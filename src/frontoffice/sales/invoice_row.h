#pragma once

#include "frontoffice/sales/invoice.h"
#include "office/unit_of_work.h"

/// How invoices lie in the database. Private to the module.
namespace tandem::sales {

/// The invoice without lines and taxes.
Invoice readInvoice(const Row& row, const Currency& currency);
InvoiceLine readInvoiceLine(const Row& row, const Currency& currency);
InvoiceTax readInvoiceTax(const Row& row, const Currency& currency);

Result<> insertInvoice(UnitOfWork& work, const Invoice& invoice);

} // namespace tandem::sales
