#include "backoffice/ledger/posting.h"

#include "backoffice/ledger/ledger_writer.h"
#include "backoffice/ledger/posting_keys.h"

namespace tandem::ledger {

Result<PostedEntry> post(UnitOfWork& work, const Entry& entry)
{
    return work.collected<LedgerWriter>().post(entry);
}

Result<> lookUpKeys(UnitOfWork& work, const QStringList& keys)
{
    return work.collected<LedgerWriter>().lookUpKeys(keys);
}

Result<std::vector<PostedEntry>> postMany(UnitOfWork& work, std::span<const Entry> entries)
{
    auto& writer = work.collected<LedgerWriter>();
    QStringList keys;
    for (const Entry& entry : entries)
        keys += entry.head().key;
    TANDEM_CHECK(writer.lookUpKeys(keys));
    std::vector<PostedEntry> posted;
    posted.reserve(entries.size());
    for (const Entry& entry : entries) {
        TANDEM_TRY(auto one, writer.post(entry));
        posted.push_back(std::move(one));
    }
    return posted;
}

} // namespace tandem::ledger
