#include "reports/statement_table.h"

#include <array>

namespace tandem::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array names{"trial_balance"_L1, "income_statement"_L1, "balance_sheet"_L1,
                           "cash_flow"_L1, "equity_changes"_L1};

} // namespace

QString nameOf(StatementKind kind)
{
    return names.at(static_cast<std::size_t>(kind));
}

const char* definitionOf(StatementKind kind)
{
    switch (kind) {
    case StatementKind::TrialBalance:
        return QT_TRANSLATE_NOOP(
            "Report", "What stands on each account at the end of the day: debits less credits of "
                      "all posted entries, in the company's currency. It adds up to zero.");
    case StatementKind::IncomeStatement:
        return QT_TRANSLATE_NOOP(
            "Report", "What the posted entries of these days moved on income and expense accounts, "
                      "without the closings of years.");
    case StatementKind::BalanceSheet:
        return QT_TRANSLATE_NOOP(
            "Report", "What stands on asset, liability and equity accounts at the end of the day; "
                      "what was earned and not closed yet is part of the equity.");
    case StatementKind::CashFlow:
        return QT_TRANSLATE_NOOP(
            "Report", "Indirect method: the result, what it contains that was not paid, and the "
                      "changes of the accounts by the section each stands in. It comes to the "
                      "change of the bank and cash accounts.");
    case StatementKind::EquityChanges:
        break;
    }
    return QT_TRANSLATE_NOOP(
        "Report", "What stood on each equity account before these days, the result of these days, "
                  "what closings of years carried over, what else moved, and what stands at their "
                  "end.");
}

Span spanOf(StatementKind kind)
{
    const bool isAsOf = kind == StatementKind::TrialBalance || kind == StatementKind::BalanceSheet;
    return isAsOf ? Span::AsOf : Span::Range;
}

} // namespace tandem::reports
