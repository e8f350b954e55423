#include "reports/duties.h"

#include "office/roles.h"
#include "office/users.h"

#include <array>

namespace tandem::reports {

namespace {

constexpr int pageRows = 500;
constexpr std::array makes{Permission::LedgerPost, Permission::SettlementWrite,
                           Permission::PurchaseWrite, Permission::HrWrite};

} // namespace

Result<std::vector<SharedDuty>> sharedDuties(Reader& books)
{
    std::vector<SharedDuty> all;
    QString after;
    while (true) {
        TANDEM_TRY(const auto page, users(books, after, pageRows));
        for (const User& user : page) {
            TANDEM_TRY(const Permissions rights, permissionsOf(books, user.id));
            after = user.name;
            if (!rights.contains(Permission::Approve))
                continue;
            for (const Permission right : makes)
                if (rights.contains(right))
                    all.push_back({.userName = user.name,
                                   .fullName = user.fullName,
                                   .roles = user.roles,
                                   .makes = right});
        }
        if (page.size() < pageRows)
            return all;
    }
}

} // namespace tandem::reports
