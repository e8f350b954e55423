#pragma once

#include "base/number_format.h"
#include "office/list.h"

namespace tandem {

/// What words in a filter mean where it is typed.
struct FilterSetting {
    QDate today;
    Currency currency = eur; ///< Of amounts.
    NumberFormat format = number_formats::english;
};

/// Reads a filter line: words apart, each of which must hold.
///
/// `alder` is looked for in every column of texts; `customer:alder` in one; `amount>500`,
/// `due<=today`, `on:2025-03` compare; `-state:paid` excludes; "two words" belong together. A
/// column is called by its key or the beginning of it. Days: 2025-03-31, a month 2025-03, a year,
/// today, yesterday, tomorrow, and +7 or -30 days from today.
/// Errors: filterColumnUnknown, filterValueUnreadable, filterTooLong.
Result<std::vector<ListCondition>> parseFilter(const QString& text, const ListSpec& spec,
                                               const FilterSetting& setting);

} // namespace tandem
