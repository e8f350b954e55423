#pragma once

#include <QString>

namespace tandem::gui {

/// What took something off the open amount of an invoice or a bill, as people read it; `kind` is
/// that of reports::settlementsOf: "bank_charge".
QString allocationText(const QString& kind);

} // namespace tandem::gui
