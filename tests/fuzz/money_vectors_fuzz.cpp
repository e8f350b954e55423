#include "base/check.h"
#include "base/money_vectors.h"

using namespace tandem;

namespace {

void run(const QByteArray& bytes, const QString& fileName)
{
    const auto tally = runVectors(bytes, fileName);
    if (!tally) {
        require(!tally.error().text().isEmpty(), "an error has a text");
        return;
    }
    require(tally->failures.size() <= std::min(qsizetype(tally->failed), VectorTally::failuresMax),
            "each failure told is counted");
    const qsizetype lines = report(*tally).size();
    require(lines == tally->failures.size() + qsizetype(tally->skipped.size()) + 1,
            "a report has a line for each failure, each reason to skip, and the sum");
}

} // namespace

// Any bytes are run as vectors of the kind that they look like, and as a .decTest file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    run(bytes, QStringLiteral("some.tsv"));
    run(bytes, QStringLiteral("some.decTest"));
    return 0;
}
