#pragma once

#include "frontoffice/reception/visit.h"

namespace tandem::reception {

/// The visit of somebody who is in the house, by what tells visitors apart.
Result<std::optional<Visit>> visitHereByKey(Reader& books, const QString& visitorKey);

/// The visit of who wears this badge in the house.
Result<std::optional<Visit>> visitHereByBadge(Reader& books, const QString& badge);

/// The board of a day: who is in the house, and who was expected or came between two moments, in
/// the order of time.
Result<std::vector<Visit>> visitsOfDay(Reader& books, Instant from, Instant until, int rowsMax);

/// How many are in the house whose host has not answered.
Result<std::int64_t> visitorsUnanswered(Reader& books);

} // namespace tandem::reception
