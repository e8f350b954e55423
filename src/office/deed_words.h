#pragma once

#include <QString>

namespace tandem {

/// What was done, for a timeline: source text for translate("Deed", ...), from the name of its
/// action: "Invoice issued" for "sales.issue_invoice". Nothing for an action it does not know.
const char* deedWords(const QString& action);

} // namespace tandem
