#pragma once

#include "backoffice/inventory/bill.h"
#include "office/unit_of_work.h"

namespace tandem::inventory {

/// Bills, the latest first, before the key given (unset: from the latest).
Result<std::vector<BillRow>> bills(Reader& books, BillId before, int rowsMax);

/// A bill with its lines and taxes. Error: billNotFound.
Result<Bill> bill(Reader& books, BillId id);
Result<Bill> bill(Reader& books, const QString& number);

/// What a supplier sent under a number of theirs, if it is in the books.
Result<std::optional<BillRow>> billOfSupplier(Reader& books, PartyId supplier,
                                              const QString& supplierNumber);

/// The bills, deposits and credit notes of an order without their lines, the first first.
Result<std::vector<BillRow>> billsOf(Reader& books, PurchaseOrderId order, int rowsMax);

/// The credit notes of a bill without their lines, the first first.
Result<std::vector<BillRow>> creditNotesOf(Reader& books, BillId bill, int rowsMax);

/// The deposits of an order of which something is left to deduct, the first first.
Result<std::vector<Bill>> standingDeposits(Reader& books, PurchaseOrderId order);

} // namespace tandem::inventory
