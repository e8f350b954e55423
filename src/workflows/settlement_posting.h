#pragma once

#include "backoffice/settlements/bank_match.h"
#include "office/unit_of_work.h"

/// The steps that all workflows of payments share: what settlements say goes to the ledger.
namespace tandem::workflows {

Result<> postSettlement(UnitOfWork& work, const settlements::ItemsSettled& settled);
Result<> postPayment(UnitOfWork& work, const settlements::PaymentSettled& paid);

/// Reverses what was posted for a settlement, if anything was.
Result<> reverseSettlement(UnitOfWork& work, const settlements::SettlementUndone& undone);
Result<> reversePayment(UnitOfWork& work, const settlements::PaymentCancelled& cancelled);

/// Reverses what was posted for a row of another table; on `on`, but never before the entry.
Result<> reverseEntryOf(UnitOfWork& work, const QString& source, std::int64_t sourceId, QDate on);

/// The day on which the undoing of something of `day` counts: that day itself, or, where it is
/// locked or its period closed, the first open day after it.
Result<QDate> firstOpenDay(Reader& books, QDate day);

} // namespace tandem::workflows
