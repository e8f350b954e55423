#pragma once

#include <QString>

namespace tandem {

/// What a column of a record holds, for its history: source text for translate("Field", ...), from
/// the column's name: "Customer" for "customer_id". Nothing for a column that the program keeps for
/// itself: keys, hashes, what is only searched by.
const char* fieldWords(const QString& column);

/// Whether the program keeps that column for itself.
bool isInnerField(const QString& column);

} // namespace tandem
