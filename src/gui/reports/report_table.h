#pragma once

#include "base/quantity.h"
#include "gui/kit/locality.h"
#include "reports/revenue.h"
#include "reports/statement_table.h"

#include <optional>
#include <variant>

namespace tandem::gui {

enum class ReportColumnKind { Text, Day, Quantity, Amount, Percent };

struct ReportColumn {
    QString key; ///< The head of the exported column: "open_minor".
    QString title;
    ReportColumnKind kind = ReportColumnKind::Text;
};

using ReportCell = std::variant<std::monostate, QString, QDate, Quantity, Money, reports::Percent>;

enum class ReportLevel { Line, Heading, Total };

/// Where a row of a report comes from.
struct ReportTarget {
    QString page{};          ///< Empty: nowhere.
    std::int64_t record = 0; ///< The record on that page,
    QString list{};          ///< or the list there and its filter.
    QString filter{};
};

struct ReportRow {
    QString key{}; ///< What the same row is called in the report that is compared with.
    std::vector<ReportCell> cells{};
    int depth = 0;
    ReportLevel level = ReportLevel::Line;
    ReportTarget target{};
    std::vector<ReportTarget> targets{}; ///< Of each cell, where they differ.

    /// Where a cell comes from.
    const ReportTarget& targetOf(std::size_t column) const;
};

enum class PictureShape { Stack, Area };

/// Which cells of a report's lines are drawn above them, and how: the columns of amounts stacked on
/// each other, or one of them as an area.
struct ReportPicture {
    PictureShape shape = PictureShape::Stack;
    int labelColumn = 0;
    std::vector<int> amountColumns{};
};

/// A report as it is shown, exported and printed.
struct ReportTable {
    QString title;
    QString note{}; ///< The days it covers, and what else must be known.
    std::vector<ReportColumn> columns{};
    std::vector<ReportRow> rows{};
    int comparedColumn = -1; ///< The one that is compared; -1: none can be.
    std::optional<ReportPicture> picture{};
    QStringList footnotes{}; ///< What it is made of, what it had seen, and notes to its lines.
    std::optional<reports::StatementTable> statement{}; ///< Set: the rows are those of it.
};

/// A cell as a person reads it.
QString textOf(const ReportCell& cell, const Locality& locality);

/// Sets `before` beside `now`: columns for the compared amount and for the change follow the
/// compared one. Rows are told apart by their key; one that only `before` has stands where it
/// stood there.
ReportTable compared(ReportTable now, const ReportTable& before, const QString& title);

/// The report as CSV (RFC 4180, UTF-8 with a byte order mark): amounts as plain numbers, days as
/// ISO 8601. A text that a spreadsheet would take for a formula begins with an apostrophe.
QByteArray asCsv(const ReportTable& report);

/// The report as a workbook at that path: amounts as numbers, days as days. Error: xlsxUnwritable.
Result<> writeXlsx(const ReportTable& report, const QString& path);

/// The report on A4 pages as PDF, dated with `on`.
QByteArray asPdf(const ReportTable& report, const QString& company, const Locality& locality,
                 QDate on);

} // namespace tandem::gui
