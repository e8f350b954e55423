#include "reports/cash_sections.h"

#include "base/check.h"

#include <set>

namespace tandem::reports {

using namespace Qt::StringLiterals;

namespace {

using ledger::AccountRole;
using ledger::AccountType;
using ledger::CashSection;
using ledger::ControlKind;
using enum ledger::AccountRole;

bool plays(const SectionedAccount& account, std::initializer_list<AccountRole> roles)
{
    return std::ranges::any_of(account.roles, [&](AccountRole role) {
        return std::ranges::find(roles, role) != roles.end();
    });
}

bool isCash(const SectionedAccount& account)
{
    return account.isBank || account.control == ControlKind::Bank
           || account.control == ControlKind::Cash || plays(account, {Bank, Cash});
}

/// The chart as it is asked: who plays a role, what stands below what.
class Chart {
public:
    explicit Chart(const std::vector<SectionedAccount>& accounts) : m_accounts(accounts)
    {
        for (const SectionedAccount& account : accounts)
            m_byKey.emplace(account.account.value(), &account);
        m_fixedAssets = playing(FixedAssets);
        m_loans = playing(LoansPayable);
        m_bank = playing(Bank);
        m_depreciated = playing(AccumulatedDepreciation);
    }

    CashSection sectionOf(const SectionedAccount& account) const
    {
        for (const SectionedAccount* one = &account; one; one = above(*one))
            if (one->stated)
                return *one->stated;
        if (isCash(account))
            return CashSection::Cash;
        switch (account.type) {
        case AccountType::Equity:
            return CashSection::Financing;
        case AccountType::Income:
        case AccountType::Expense:
            return plays(account, {Depreciation, Impairment, DisposalGain, DisposalLoss})
                       ? CashSection::NonCash
                       : CashSection::Operating;
        case AccountType::Asset:
            return isFixedAsset(account) ? CashSection::Investing : CashSection::Operating;
        case AccountType::Liability:
            break;
        }
        return isLoan(account) ? CashSection::Financing : CashSection::Operating;
    }

private:
    const SectionedAccount* playing(AccountRole role) const
    {
        const auto found = std::ranges::find_if(
            m_accounts, [&](const SectionedAccount& account) { return plays(account, {role}); });
        return found == m_accounts.end() ? nullptr : &*found;
    }

    const SectionedAccount* above(const SectionedAccount& account) const
    {
        const auto found = m_byKey.find(account.parent.value());
        return found == m_byKey.end() ? nullptr : found->second;
    }

    bool isBelow(const SectionedAccount& account, AccountId heading) const
    {
        for (const SectionedAccount* one = &account; one; one = above(*one))
            if (one->parent == heading)
                return true;
        return false;
    }

    /// Whether a heading is of what `other` is not: nothing of that stands below it.
    template <class Other>
    bool isOwnHeading(AccountId heading, Other other) const
    {
        return heading.isSet()
               && std::ranges::none_of(m_accounts, [&](const SectionedAccount& account) {
                      return other(account) && isBelow(account, heading);
                  });
    }

    /// Beside the account of the role: below its heading, if that is of fixed assets; else of its
    /// class, where the numbers begin otherwise than those of the bank; else up to the account of
    /// their depreciation.
    bool isFixedAsset(const SectionedAccount& account) const
    {
        if (plays(account, {FixedAssets, AccumulatedDepreciation}))
            return true;
        if (!m_fixedAssets || !account.roles.empty() || account.control != ControlKind::None)
            return false;
        if (isOwnHeading(m_fixedAssets->parent, isCash))
            return isBelow(account, m_fixedAssets->parent);
        if (m_bank && m_bank->code.left(1) != m_fixedAssets->code.left(1))
            return account.code.left(1) == m_fixedAssets->code.left(1);
        return m_depreciated && account.code >= m_fixedAssets->code
               && account.code <= m_depreciated->code;
    }

    bool isLoan(const SectionedAccount& account) const
    {
        if (plays(account, {LoansPayable}))
            return true;
        if (!m_loans || !account.roles.empty() || account.control != ControlKind::None)
            return false;
        const auto isPayable = [](const SectionedAccount& one) {
            return one.control == ControlKind::Payable;
        };
        return isOwnHeading(m_loans->parent, isPayable) && isBelow(account, m_loans->parent);
    }

    const std::vector<SectionedAccount>& m_accounts;
    std::unordered_map<std::int64_t, const SectionedAccount*> m_byKey;
    const SectionedAccount* m_fixedAssets = nullptr;
    const SectionedAccount* m_loans = nullptr;
    const SectionedAccount* m_bank = nullptr;
    const SectionedAccount* m_depreciated = nullptr;
};

} // namespace

CashSections cashSectionsOf(const std::vector<SectionedAccount>& accounts)
{
    const Chart chart(accounts);
    CashSections sections;
    for (const SectionedAccount& account : accounts)
        sections.emplace(account.account.value(), chart.sectionOf(account));
    return sections;
}

Result<CashSections> cashSections(Reader& books)
{
    std::vector<SectionedAccount> accounts;
    TANDEM_CHECK(books.each(u"reports.cash_sections:accounts"_s, {}, [&](const Row& row) {
        const auto id = row.id<AccountId>("id");
        if (accounts.empty() || accounts.back().account != id) {
            const auto type = ledger::accountTypeNamed(row.text("type"));
            const auto control = ledger::controlKindNamed(row.text("control"));
            require(type && control, "type and control of an account are known ones");
            accounts.push_back({.account = id,
                                .parent = row.idOrUnset<AccountId>("parent_id"),
                                .code = row.text("code"),
                                .type = *type,
                                .control = *control,
                                .isBank = row.integer("is_bank") != 0,
                                .stated = ledger::cashSectionNamed(row.text("stated"))});
        }
        if (const auto role = ledger::accountRoleNamed(row.text("role")))
            accounts.back().roles.push_back(*role);
    }));
    return cashSectionsOf(accounts);
}

} // namespace tandem::reports
