#pragma once

#include "frontoffice/sales/deposit.h"
#include "office/unit_of_work.h"

namespace tandem::sales {

/// Errors: depositNotFound.
Result<Deposit> deposit(Reader& books, DepositId id);
Result<Deposit> deposit(Reader& books, const QString& number);

/// All deposits of an order, credited ones too, the first first.
Result<std::vector<Deposit>> depositsOf(Reader& books, OrderId order);

/// What an invoice deducted of deposits.
Result<std::vector<DepositDeduction>> deductionsOn(Reader& books, InvoiceId invoice);

/// What an order asks for under each tax code, by the rates of a day, and what of it was invoiced
/// or deposited.
Result<std::vector<DepositRoom>> depositRooms(Reader& books, const Order& order, QDate on);

} // namespace tandem::sales
