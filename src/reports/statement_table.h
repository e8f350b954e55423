#pragma once

#include "backoffice/ledger/entry.h"
#include "backoffice/ledger/statement_note.h"
#include "reports/account_tree.h"
#include "reports/comparison.h"
#include "reports/register_scope.h"
#include "reports/report_stamp.h"

#include <variant>

namespace tandem::reports {

enum class StatementKind { TrialBalance, IncomeStatement, BalanceSheet, CashFlow, EquityChanges };

/// The stable name: "income_statement".
QString nameOf(StatementKind kind);
/// What its rows are made of, in words: source text for translate("Report", ...).
const char* definitionOf(StatementKind kind);
Span spanOf(StatementKind kind);

/// Columns beside the amounts: the difference of the first two times, and each amount's share of
/// the statement's main total.
enum class Figures { Amounts, WithDifferences, WithShares, WithBoth };

/// What a statement is asked for.
struct StatementQuestion {
    StatementKind kind;
    Days days; ///< A statement of how things stood looks at `to`, by month at all of them.
    Comparison comparison = Comparison::Nothing;
    int earlierCount = 1;
    ledger::DimensionId dimension{};      ///< A column for each of its values, none and all; or
    ledger::DimensionValueId onlyValue{}; ///< only the lines with this one of it.
    ZeroRows zeroRows = ZeroRows::Hidden;
    Figures figures = Figures::Amounts;
};

/// What a column says of its days. Opening to Closing: of changes in equity.
enum class Measure { Amount, Opening, Result, Carried, Moved, Closing, Share, Difference, Change };

struct StatementColumn {
    Days days;
    Measure measure = Measure::Amount;
    QString part{};             ///< The dimension value, "BERLIN"; empty: without one, or all.
    bool isWithoutPart = false; ///< Of what carries no value of the dimension.
    ledger::DimensionValueId value{};
};

/// A share or a change, in tenths of a percent, rounded half away from zero.
struct Percent {
    std::int64_t tenths = 0;
    friend bool operator==(const Percent&, const Percent&) = default;
};

using StatementCell = std::variant<std::monostate, Money, Percent>;

enum class RowLevel { Line, Heading, Total };

struct StatementRow {
    QString section;             ///< "income", "assets", "operating", ...
    QString key;                 ///< Unique in the statement, and stable: "income_total".
    const char* words = nullptr; ///< Source text for translate("Report", ...); null: `name`.
    QString code{};
    QString name{};
    int depth = 0;
    RowLevel level = RowLevel::Line;
    AccountId account{}; ///< Whose register explains the figures; unset: several.
    std::vector<StatementCell> cells{};
    int note = 0;                      ///< The number of its note; 0: none.
    std::vector<AccountId> accounts{}; ///< Of several: whose lines explain the figures.
    Measure measure = Measure::Amount; ///< Of what stood before or after: Opening or Closing.
};

/// A statement as screen, paper, files and commands show it.
struct StatementTable {
    StatementQuestion question;
    std::vector<StatementColumn> columns;
    std::vector<StatementRow> rows;
    std::vector<ledger::StatementNote> notes{}; ///< Those of its rows, numbered from 1.
    bool isUnvalued = false; ///< Something has no rate to the company's currency; it counts as 0.
    ReportStamp stamp{};
    QString year{}; ///< The fiscal year whose notes these are; empty: it has none.
};

/// Which lines of the accounts of its row a figure is made of; none of a column that compares
/// others.
std::optional<RegisterScope> scopeOf(const StatementTable& table, const StatementRow& row,
                                     const StatementColumn& column);

/// part / whole in tenths of a percent; nothing of nothing.
std::optional<Percent> percentOf(const Money& part, const Money& whole);

/// Reads a statement. A trial balance adds up to zero, a balance sheet balances and a cash flow
/// comes to the change of cash and bank: else BrokenInvariant.
/// Errors: dimensionNotOfStatement.
Result<StatementTable> statementTable(Reader& books, const StatementQuestion& question);

} // namespace tandem::reports
