#pragma once

#include "backoffice/settlements/facts.h"
#include "office/unit_of_work.h"

/// Settlements and their allocations in the books; for this module's services only.
namespace tandem::settlements {

QString kindName(AllocationKind kind);
AllocationKind kindNamed(const QString& name);
QString reasonName(SettlementReason reason);

/// Writes the head of a settlement; `undoes` is unset but for an undoing one.
Result<> insertSettlement(UnitOfWork& work, const ItemsSettled& settled, SettlementId undoes = {});

/// Writes one allocation and takes it from `item`, which is changed alike.
Result<> insertAllocation(UnitOfWork& work, const ItemsSettled& settled, const Allocated& step,
                          OpenItem& item);

/// The allocations of a settlement, in the order they were written.
Result<std::vector<Allocated>> allocationsOf(Reader& books, SettlementId id);

} // namespace tandem::settlements
