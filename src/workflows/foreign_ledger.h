#pragma once

#include "backoffice/ledger/entry_queries.h"
#include "formats/book.h"

#include <QHash>

#include <map>

namespace tandem::workflows {

/// Where accounts and commodities stand in the plain book that is written.
struct ForeignIndexes {
    QHash<std::int64_t, std::size_t> accounts; ///< By key.
    std::map<std::string, std::size_t, std::less<>> commodities;

    std::size_t of(const Currency& currency) const;
};

/// How accounts are called in a book that is written.
enum class AccountNaming {
    Code,        ///< By their code alone, whose colons part levels.
    CodeAndName, ///< With code, name and type apart.
};

/// The accounts and commodities of these books as a plain book, the company's currency first.
Result<formats::ForeignBook> foreignBookOf(Reader& books, AccountNaming naming,
                                           ForeignIndexes& indexes);

/// An entry of these books as one of that book. Foreign lines carry their value.
formats::ForeignEntry foreignEntryOf(const ledger::StoredEntry& entry,
                                     const ForeignIndexes& indexes);

} // namespace tandem::workflows
