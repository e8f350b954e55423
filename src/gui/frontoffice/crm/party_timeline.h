#pragma once

#include "frontoffice/crm/interaction.h"
#include "gui/kit/locality.h"
#include "gui/kit/row_table.h"
#include "reports/document_trail.h"

namespace tandem::gui {

/// What happened with a party, the latest first: when, what, about what, how much, what is open.
std::vector<RowOfCells> timelineRows(const std::vector<crm::Interaction>& interactions,
                                     const std::vector<reports::TrailDocument>& documents,
                                     const Locality& locality);

} // namespace tandem::gui
