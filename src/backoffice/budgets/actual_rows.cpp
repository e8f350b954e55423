#include "backoffice/budgets/actual_rows.h"

#include "backoffice/budgets/errors.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/month_sums.h"
#include "office/company.h"

namespace tandem::budgets {

using namespace Qt::StringLiterals;

Result<ledger::FiscalYear> yearBefore(Reader& books, const ledger::FiscalYear& year)
{
    TANDEM_TRY(const auto years, ledger::fiscalYears(books));
    for (const ledger::FiscalYear& one : years)
        if (one.endsOn.addDays(1) == year.startsOn)
            return one;
    return fail(errors::noYearBefore, {year.name}).at(u"from"_s);
}

Result<ActualRows> actualRows(Reader& books, const ledger::FiscalYear& year, ValueUse values)
{
    TANDEM_TRY(const Company whose, company(books));
    TANDEM_TRY(const auto accounts, ledger::accounts(books));
    std::map<AccountId, ledger::AccountType> types;
    for (const ledger::Account& account : accounts)
        types.emplace(account.id, account.type);
    const auto months = Budget{.id = {}, .name = {}, .year = year}.months();
    TANDEM_TRY(const auto sums, ledger::monthSums(books, months.front(), months.back()));
    ActualRows rows;
    for (const ledger::MonthSum& sum : sums) {
        const ledger::AccountType type = types.at(sum.account);
        if (type != ledger::AccountType::Income && type != ledger::AccountType::Expense)
            continue;
        const RowKey key{sum.account,
                         values == ValueUse::Keep ? sum.value : ledger::DimensionValueId{}};
        auto& row = rows.emplace(key, std::vector(months.size(), Money::zero(whose.currency)))
                        .first->second;
        const auto at = std::ranges::find(months, sum.month) - months.begin();
        row[static_cast<std::size_t>(at)] += onOwnSide(sum.base, type);
    }
    return rows;
}

} // namespace tandem::budgets
