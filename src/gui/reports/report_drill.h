#pragma once

#include "gui/reports/report_table.h"

#include <optional>

namespace tandem::gui {

/// Which part of the general ledger is looked at: the accounts that a figure adds up.
struct LedgerPart {
    reports::Days days;
    std::vector<AccountId> accounts{}; ///< Empty: all.
};

/// "from:2025-01-01 to:2025-03-31 accounts:12,13", and back.
QString textOf(const LedgerPart& part);
std::optional<LedgerPart> ledgerPartOf(const QString& text);

/// The lines of an account that a figure is made of.
ReportTarget registerTarget(AccountId account, const reports::RegisterScope& scope);

/// Where the figure in a column of a statement comes from: the lines of its account, or of several
/// in the general ledger. Nowhere, if it compares others.
ReportTarget targetOf(const reports::StatementTable& table, const reports::StatementRow& row,
                      const reports::StatementColumn& column);

} // namespace tandem::gui
