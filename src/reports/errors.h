#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Everything that can go wrong in reports.
namespace tandem::reports::errors {

inline constexpr ErrorCode dimensionNotOfStatement{
    "reports.dimension_not_of_statement", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "This statement is of the whole company and does not come apart by "
                               "a dimension. Leave the dimension out.")};

inline constexpr ErrorCode journalUnknown{
    "reports.journal_unknown", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no journal %1. Journals with entries: %2.")};

} // namespace tandem::reports::errors
