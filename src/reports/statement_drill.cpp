#include "reports/statement_table.h"

namespace tandem::reports {

namespace {

/// What a figure looks at: of changes in equity, and of a row about another time, less than its
/// column's days say.
RegisterScope scopeOf(const Days& days, Span span, Measure measure)
{
    switch (measure) {
    case Measure::Opening:
        return {.to = days.from.addDays(-1)};
    case Measure::Closing:
        return {.to = days.to};
    case Measure::Carried:
        return {.from = days.from, .to = days.to, .closings = ClosingLines::Alone};
    default:
        break;
    }
    if (span == Span::AsOf)
        return {.to = days.to};
    return {.from = days.from, .to = days.to, .closings = ClosingLines::LeftOut};
}

} // namespace

std::optional<RegisterScope> scopeOf(const StatementTable& table, const StatementRow& row,
                                     const StatementColumn& column)
{
    if (column.measure == Measure::Difference || column.measure == Measure::Change)
        return {};
    const Measure measure = row.measure == Measure::Amount ? column.measure : row.measure;
    RegisterScope scope = scopeOf(column.days, spanOf(table.question.kind), measure);
    if (column.value.isSet() || column.isWithoutPart) {
        scope.dimension = table.question.dimension;
        scope.value = column.value;
    }
    return scope;
}

} // namespace tandem::reports
