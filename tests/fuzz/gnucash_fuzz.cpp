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
        for (const ForeignLine& line : entry.lines) {
            require(!line.lot || *line.lot < read->book.lots.size(), "a line's lot is there");
            require(!line.party || *line.party < read->book.parties.size(), "and its party");
            require(line.lot.has_value() == line.party.has_value(), "a lot has a party");
        }
    }
    return 0;
}
