#pragma once

#include "office/bulk_edit.h"

namespace tandem::workflows {

/// What can be changed on many parties at once: terms, and the parts they play.
std::vector<BulkEdit> partyEdits();

/// What can be changed on many items at once: prices, by an amount or by percent, and whether they
/// are traded.
std::vector<BulkEdit> itemEdits();

/// What can be changed on many open opportunities at once: stage, owner, and the day by which they
/// are expected to be decided.
std::vector<BulkEdit> opportunityEdits();

/// The edits of the list of that name (ListSpec::name); none for most.
std::vector<BulkEdit> bulkEditsOf(const QString& list);

/// A price after a wish: "12.50" is a new one, "+5%" and "-2.5 %" change it, rounded to so many
/// digits after the point. Error: bulkValueUnfit.
Result<Decimal> priceAfter(const Decimal& before, const BulkWish& wish, int digits);

} // namespace tandem::workflows
