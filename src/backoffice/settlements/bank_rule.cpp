#include "backoffice/settlements/bank_rule.h"

#include "backoffice/settlements/errors.h"

#include <algorithm>

namespace tandem::settlements {

using namespace Qt::StringLiterals;

namespace {

constexpr int rulesMax = 10'000;

} // namespace

Result<std::vector<BankRule>> bankRules(Reader& books)
{
    TANDEM_TRY(auto rules,
               books.rows<BankRule>(u"settlements.bank_rules:all"_s, {{"rows_max", rulesMax}},
                                    [](const Row& row) {
                                        return BankRule{.id = row.id<BankRuleId>("id"),
                                                        .contains = row.text("contains"),
                                                        .account = row.id<AccountId>("account_id"),
                                                        .memo = row.text("memo")};
                                    }));
    std::stable_sort(rules.begin(), rules.end(), [](const BankRule& a, const BankRule& b) {
        return a.contains.size() > b.contains.size();
    });
    return rules;
}

Result<> saveBankRule(UnitOfWork& work, const BankRule& rule)
{
    const QString contains = rule.contains.trimmed();
    if (contains.isEmpty() || !rule.account.isSet())
        return fail(errors::ruleTextMissing).at(u"contains"_s);
    TANDEM_TRY(
        const int replaced,
        work.execute(u"settlements.bank_rules:replace"_s,
                     {{"contains", contains}, {"account_id", rule.account}, {"memo", rule.memo}}));
    if (replaced > 0)
        return {};
    TANDEM_TRY(const auto id, work.newId<BankRuleId>());
    return work.send(
        u"settlements.bank_rules:insert"_s,
        {{"id", id}, {"contains", contains}, {"account_id", rule.account}, {"memo", rule.memo}});
}

Result<> removeBankRule(UnitOfWork& work, const QString& contains)
{
    TANDEM_CHECK(work.execute(u"settlements.bank_rules:remove"_s, {{"contains", contains}}));
    return {};
}

Result<> moveBankRules(UnitOfWork& work, AccountId from, AccountId into)
{
    TANDEM_CHECK(
        work.execute(u"settlements.bank_rules:move"_s, {{"from_id", from}, {"into_id", into}}));
    return {};
}

} // namespace tandem::settlements
