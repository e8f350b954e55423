#include "base/check.h"
#include "formats/gnucash.h"
#include "formats/stated_amount.h"

using namespace tandem;
using namespace tandem::formats;

// Any bytes, be they XML, gzip or SQLite, are read or refused; what is read balances by value.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const auto read = readGnucash(bytes, OnUnsupported::LeaveOutAndReport);
    if (!read)
        return 0;
    for (const ForeignEntry& entry : read->book.entries) {
        Decimal sum;
        for (const ForeignLine& line : entry.lines) {
            const Decimal& amount = line.value ? line.value->amount : line.amount;
            sum = exactSum(sum, amount).value_or(amount);
        }
        require(sum.isZero(), "an entry that was read balances");
    }
    return 0;
}
