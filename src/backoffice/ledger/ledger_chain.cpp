#include "backoffice/ledger/ledger_chain.h"

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

Result<ChainHead> head(Reader& books)
{
    TANDEM_TRY(const auto found,
               books.first<ChainHead>(u"ledger.entries:head"_s, {}, [](const Row& row) {
                   return ChainHead{row.integer("id"), row.bytes("hash")};
               }));
    return found.value_or(ChainHead{});
}

Result<QByteArray> hashAt(Reader& books, std::int64_t id)
{
    TANDEM_TRY(const auto found,
               books.first<QByteArray>(u"ledger.entries:hash_of"_s, {{"id", id}},
                                       [](const Row& row) { return row.bytes("hash"); }));
    return found.value_or(QByteArray());
}

} // namespace

LedgerChain ledgerChain()
{
    return {.head = &head, .hashAt = &hashAt};
}

} // namespace tandem::ledger
