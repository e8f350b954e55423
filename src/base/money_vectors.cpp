#include "base/money_vectors.h"

#include "base/decimal_vectors.h"
#include "base/money_errors.h"
#include "base/money_tables.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace tandem {

void VectorTally::fail(const QString& what)
{
    ++failed;
    if (failures.size() < failuresMax)
        failures += what;
}

int VectorTally::skippedInAll() const
{
    return std::accumulate(skipped.begin(), skipped.end(), 0,
                           [](int sum, const auto& reason) { return sum + reason.second; });
}

VectorTally& VectorTally::operator+=(const VectorTally& other)
{
    passed += other.passed;
    failed += other.failed;
    for (const auto& [reason, count] : other.skipped)
        skipped[reason] += count;
    failures += other.failures;
    failures.resize(std::min(failures.size(), failuresMax));
    return *this;
}

Result<VectorTally> runVectors(const QByteArray& bytes, const QString& fileName)
{
    if (fileName.endsWith(u".decTest"_s, Qt::CaseInsensitive))
        return runDecimalVectors(QString::fromUtf8(bytes));
    if (bytes.startsWith("source\tcase\tamount_minor\tmode\tratios_or_n\texpected"))
        return runAllocationTable(QString::fromUtf8(bytes));
    if (bytes.startsWith("source\tinput\tmode\tdigits\texpected"))
        return runRoundingTable(QString::fromUtf8(bytes));
    if (bytes.startsWith("case\n["))
        return runFormattingTable(QString::fromUtf8(bytes));
    if (bytes.left(400).contains("<ISO_4217"))
        return runCurrencyList(bytes);
    return fail(errors::notVectors, {fileName});
}

QStringList report(const VectorTally& tally)
{
    QStringList lines;
    for (const QString& failure : tally.failures)
        lines += u"failed: "_s + failure;
    for (const auto& [reason, count] : tally.skipped)
        lines += u"skipped %1: %2"_s.arg(count).arg(reason);
    lines += u"%1 passed, %2 failed, %3 skipped"_s.arg(tally.passed)
                 .arg(tally.failed)
                 .arg(tally.skippedInAll());
    return lines;
}

} // namespace tandem
