#include "base/check.h"
#include "formats/entries_csv.h"
#include "formats/stated_amount.h"

#include <map>

using namespace tandem;
using namespace tandem::formats;

// Any bytes are read or refused; what is read balances in each commodity.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const auto read = readEntriesCsv(bytes, {.onUnsupported = OnUnsupported::LeaveOutAndReport});
    if (!read) {
        require(!read.error().text().isEmpty(), "an error has a text");
        return 0;
    }
    for (const ForeignEntry& entry : read->book.entries) {
        std::map<std::size_t, Decimal> sums;
        for (const ForeignLine& line : entry.lines)
            sums[line.commodity] = exactSum(sums[line.commodity], line.amount).value();
        for (const auto& [commodity, sum] : sums)
            require(sum.isZero(), "an entry that was read balances");
    }
    return 0;
}
