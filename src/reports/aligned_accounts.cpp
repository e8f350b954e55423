#include "reports/aligned_accounts.h"

#include <unordered_map>

namespace tandem::reports {

std::vector<AlignedAccount> lineUp(std::span<const std::vector<Balance>> columns,
                                   const Currency& base)
{
    std::vector<AlignedAccount> accounts;
    std::unordered_map<std::int64_t, std::size_t> places;
    for (std::size_t column = 0; column < columns.size(); ++column)
        for (const Balance& balance : columns[column]) {
            const auto [place, isNew] = places.emplace(balance.account.value(), accounts.size());
            if (isNew)
                accounts.push_back(
                    {.account = balance.account,
                     .code = balance.code,
                     .name = balance.name,
                     .type = balance.type,
                     .amounts = std::vector<Money>(columns.size(), Money::zero(base))});
            accounts[place->second].amounts[column] += balance.base;
        }
    std::ranges::sort(accounts, {}, &AlignedAccount::code);
    return accounts;
}

} // namespace tandem::reports
