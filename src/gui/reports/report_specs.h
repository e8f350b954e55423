#pragma once

#include "gui/reports/report_table.h"
#include "office/office.h"
#include "reports/general_ledger.h"

#include <functional>

namespace tandem::gui {

/// Whether a report covers days, or shows how things stood at the end of one.
enum class ReportSpan { AsOf, Range };

/// What a report is asked for.
struct ReportQuestion : reports::Days {
    QString journal{};                         ///< Of the journal: the code of one; empty: all.
    std::optional<reports::LedgerPart> part{}; ///< Of the general ledger, in other days: only this.
};

/// A report that can be chosen.
struct ReportSpec {
    const char* name;  ///< Stable: "income_statement".
    const char* title; ///< Source text for translate("Report", ...).
    ReportSpan span;
    /// Reads it for these days; those of AsOf look at `to` only. Runs in the background.
    std::function<Result<ReportTable>(Reader& books, const ReportQuestion& question)> read;
    /// Set: a statement, which is asked for columns and figures besides its days.
    std::optional<reports::StatementKind> statement{};
    /// What its rows are made of: source text for translate("Report", ...); null: its rows say so.
    const char* definition = nullptr;
    bool hasJournals = false; ///< One journal can be chosen.
    /// Who may look at it; null: whoever may look at reports.
    const View* view = nullptr;
};

/// What the report is made of, and what it had seen.
QStringList stampWords(const char* definition, const reports::ReportStamp& stamp,
                       const Locality& locality);

/// A statement as the page shows it: account and name, a column for each of its own.
ReportTable statementReport(const reports::StatementTable& table, const Locality& locality);

/// All reports, in the order of the page.
std::vector<ReportSpec> reportSpecs();
/// Those of them that the user may look at.
std::vector<ReportSpec> reportSpecs(const Office& office);

/// More lines than these are not shown; the note says so.
inline constexpr int reportRowsMax = 20'000;

// Of reportSpecs(), by subject.
ReportSpec journalReport();
std::vector<ReportSpec> ledgerReports();
std::vector<ReportSpec> taxReports();
std::vector<ReportSpec> budgetReports();
std::vector<ReportSpec> tradeReports();
std::vector<ReportSpec> officeReports();

} // namespace tandem::gui
