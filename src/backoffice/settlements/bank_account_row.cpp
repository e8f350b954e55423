#include "backoffice/settlements/bank_account_row.h"

namespace tandem::settlements {

using namespace Qt::StringLiterals;

Result<std::optional<BankAccount>> bankAccountOf(Reader& books, AccountId account)
{
    return books.first<BankAccount>(
        u"settlements.bank_accounts:of_account"_s, {{"account_id", account}}, [](const Row& row) {
            return BankAccount{row.id<Id<struct BankAccountTag>>("id"), row.text("iban"),
                               row.text("mapping"), row.integer("version")};
        });
}

Result<> saveBankAccount(UnitOfWork& work, AccountId account, const BankAccount& saved)
{
    if (saved.id.isSet())
        return work.save(u"settlements.bank_accounts:update"_s, {{"id", saved.id},
                                                                 {"iban", saved.iban},
                                                                 {"mapping", saved.mapping},
                                                                 {"version", saved.version}});
    TANDEM_TRY(const auto id, work.newId<Id<struct BankAccountTag>>());
    return work.send(
        u"settlements.bank_accounts:insert"_s,
        {{"id", id}, {"account_id", account}, {"iban", saved.iban}, {"mapping", saved.mapping}});
}

} // namespace tandem::settlements
