#include "backoffice/ledger/cash_section.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/errors.h"
#include "base/check.h"

#include <array>

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array names{std::pair{CashSection::Cash, "cash"_L1},
                           std::pair{CashSection::Operating, "operating"_L1},
                           std::pair{CashSection::NonCash, "non_cash"_L1},
                           std::pair{CashSection::Investing, "investing"_L1},
                           std::pair{CashSection::Financing, "financing"_L1}};

} // namespace

QString nameOf(CashSection section)
{
    return std::ranges::find(names, section, &decltype(names)::value_type::first)->second;
}

std::optional<CashSection> cashSectionNamed(const QString& name)
{
    for (const auto& [section, itsName] : names)
        if (name == itsName)
            return section;
    return std::nullopt;
}

Result<std::vector<StatedCashSection>> statedCashSections(Reader& books)
{
    return books.rows<StatedCashSection>(u"ledger.cash_sections:stated"_s, {}, [](const Row& row) {
        const auto section = cashSectionNamed(row.text("cash_section"));
        require(section.has_value(), "a cash section is a known one");
        return StatedCashSection{row.id<AccountId>("account_id"), *section};
    });
}

Result<> setCashSection(UnitOfWork& work, AccountId account, std::optional<CashSection> section)
{
    TANDEM_TRY(const Account stated, accountById(work, account));
    const bool isOfIncome =
        stated.type == AccountType::Income || stated.type == AccountType::Expense;
    if (section == CashSection::Cash && isOfIncome)
        return fail(errors::cashSectionUnfit, {stated.code}).at(u"section"_s);
    const QString name = section ? nameOf(*section) : QString();
    TANDEM_TRY(const int changed, work.execute(u"ledger.cash_sections:change"_s,
                                               {{"cash_section", name}, {"account_id", account}}));
    if (changed == 1 || !section)
        return {};
    TANDEM_TRY(const auto id, work.newId<Id<struct AccountStatementTag>>());
    TANDEM_CHECK(work.execute(u"ledger.cash_sections:insert"_s,
                              {{"id", id}, {"account_id", account}, {"cash_section", name}}));
    return {};
}

} // namespace tandem::ledger
