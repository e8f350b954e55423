#pragma once

#include "backoffice/settlements/dunning_queries.h"
#include "gui/kit/locality.h"
#include "gui/kit/row_table.h"

/// What the page of dunning says about items and notices.
namespace tandem::gui {

/// Why an item is in no notice: "Held: damaged, until 3 Apr 2025".
RowCell outcomeCell(const settlements::ItemNotDunned& item, const Locality& locality);

/// "Sent", "Taken back".
RowCell noticeStateCell(const settlements::DunningNotice& notice);

} // namespace tandem::gui
