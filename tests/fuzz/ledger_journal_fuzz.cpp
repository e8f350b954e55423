#include "base/check.h"
#include "formats/ledger_journal.h"
#include "formats/ledger_journal_writer.h"
#include "formats/stated_amount.h"

#include <map>

using namespace tandem;
using namespace tandem::formats;

// Any bytes are read or refused; what is read balances, and reads the same when written again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const auto read = readLedgerJournal(bytes, {.onUnsupported = OnUnsupported::LeaveOutAndReport});
    if (!read)
        return 0;
    for (const ForeignEntry& entry : read->book.entries) {
        std::map<std::size_t, Decimal> sums;
        for (const ForeignLine& line : entry.lines)
            sums[line.commodity] =
                exactSum(sums[line.commodity], line.amount).value_or(line.amount);
        for (const auto& [commodity, sum] : sums)
            require(sum.isZero(), "an entry that was read balances");
    }
    const auto journal = writeLedgerJournal(read->book);
    if (!journal)
        return 0;
    const auto again = readLedgerJournal(*journal);
    require(again.has_value(), "what was written can be read");
    require(again->book.entries.size() == read->book.entries.size(), "no entry was lost");
    return 0;
}
