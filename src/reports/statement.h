#pragma once

#include "reports/trial_balance.h"

namespace tandem::reports {

/// A row of a statement: an account, or a heading with the sum of what stands below it.
struct StatementLine {
    Drill drill;
    QString code;
    QString name;
    int depth = 0; ///< 0 at the top of its section.
    bool isHeading = false;
    Money amount; ///< Positive on the account's own side: income and debts are credits.
    std::vector<Money> shares{}; ///< Of it by dimension value, where a dimension is asked for.
};

/// What accounts of one type come to, in the order of the chart.
struct StatementSection {
    ledger::AccountType type;
    std::vector<StatementLine> lines;
    Money total;
    std::vector<Money> shares{}; ///< Of it by dimension value, as the lines have them.
};

/// What was earned and spent from day to day, in the company's currency.
struct IncomeStatement {
    QDate from;
    QDate to;
    StatementSection income;
    StatementSection expenses;
    Money result;                    ///< Income less expenses.
    std::vector<Money> shares{};     ///< Of it by dimension value.
    std::vector<Balance> unvalued{}; ///< What has no value in the company's currency at the end.
};

/// What the company has and owes at the end of a day, in its currency.
struct BalanceSheet {
    QDate asOf;
    StatementSection assets;
    StatementSection liabilities;
    StatementSection equity;
    Money unclosedResult;            ///< Earned and not closed into equity yet.
    Money totalEquityAndLiabilities; ///< With the unclosed result: equal to the assets.
    std::vector<Balance> unvalued{}; ///< What has no value in the company's currency.
};

/// The closings of fiscal years are left out: a closed year shows what it earned. With a dimension,
/// each figure comes with its shares by value, in the order of ledger::dimensionValues, the last
/// one without a value.
Result<IncomeStatement> incomeStatement(Reader& books, QDate from, QDate to,
                                        ledger::DimensionId dimension = {});
Result<BalanceSheet> balanceSheet(Reader& books, QDate asOf);

} // namespace tandem::reports
