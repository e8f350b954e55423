#include "base/check.h"
#include "formats/book_maker.h"
#include "formats/quickbooks_journal.h"

using namespace tandem;
using namespace tandem::formats;

// Any bytes are read or refused; what is read balances.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const auto read =
        readQuickbooksJournal(bytes, QStringLiteral("EUR"), OnUnsupported::LeaveOutAndReport);
    if (!read) {
        require(!read.error().text().isEmpty(), "an error has a text");
        return 0;
    }
    for (const ForeignEntry& entry : read->book.entries) {
        const auto left = leftOverOf(read->book, entry);
        require(left.has_value() && left->isEmpty(), "an entry that was read balances");
    }
    return 0;
}
