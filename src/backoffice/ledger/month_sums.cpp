#include "backoffice/ledger/month_sums.h"

#include "base/check.h"
#include "office/company.h"

#include <map>
#include <tuple>

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

using Key = std::tuple<std::int64_t, std::int64_t, QDate>; ///< Account, value, month.

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

QDate endOfMonth(QDate day)
{
    return monthOf(day).addMonths(1).addDays(-1);
}

} // namespace

Result<std::vector<MonthSum>> monthSums(Reader& books, QDate from, QDate to)
{
    TANDEM_TRY(const Company whose, company(books));
    const Money none = Money::zero(whose.currency);
    std::map<Key, Money> sums;
    const auto sumFor = [&](const Row& row, QDate month) -> Money& {
        const Key key{row.integer("account_id"), row.integer("dimension_value_id"), month};
        return sums.emplace(key, none).first->second;
    };
    TANDEM_CHECK(
        books.each(u"ledger.month_sums:of_months"_s,
                   {{"from_on", monthOf(from)}, {"to_on", monthOf(to)}}, [&](const Row& row) {
                       sumFor(row, row.date("month_on")) += row.money("base_minor", whose.currency);
                   }));
    TANDEM_CHECK(books.each(
        u"ledger.month_sums:closings"_s, {{"from_on", monthOf(from)}, {"to_on", endOfMonth(to)}},
        [&](const Row& row) {
            sumFor(row, monthOf(row.date("posted_on"))) -= row.money("base_minor", whose.currency);
        }));
    std::vector<MonthSum> all;
    for (const auto& [key, base] : sums)
        if (!base.isZero())
            all.push_back({.account = AccountId(std::get<0>(key)),
                           .value = DimensionValueId(std::get<1>(key)),
                           .month = std::get<2>(key),
                           .base = base});
    return all;
}

Result<Money> movedOn(Reader& books, AccountId account, QDate from, QDate to)
{
    TANDEM_TRY(const Company whose, company(books));
    TANDEM_TRY(const auto sum,
               books.first<Money>(
                   u"ledger.month_sums:of_account"_s,
                   {{"account_id", account}, {"from_on", monthOf(from)}, {"to_on", monthOf(to)}},
                   [&](const Row& row) { return row.money("base_minor", whose.currency); }));
    require(sum.has_value(), "a sum is one row");
    return *sum;
}

} // namespace tandem::ledger
