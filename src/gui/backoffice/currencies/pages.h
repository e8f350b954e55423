#pragma once

#include "gui/kit/page_spec.h"

namespace tandem::gui {

/// The pages of currencies: exchange rates, and revaluation with them.
std::vector<PageSpec> currenciesPages();

} // namespace tandem::gui
