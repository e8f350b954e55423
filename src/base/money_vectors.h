#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>

namespace tandem {

/// How test vectors made by others came out.
struct VectorTally {
    static constexpr qsizetype failuresMax = 20;

    int passed = 0;
    int failed = 0;
    std::map<QString, int> skipped; ///< How many, by the reason why.
    QStringList failures;           ///< The first of them: case, what came out, what should have.

    void pass() { ++passed; }
    void fail(const QString& what);
    void skip(const QString& reason) { ++skipped[reason]; }
    int skippedInAll() const;
    VectorTally& operator+=(const VectorTally& other);
};

/// Runs the vectors of one file through the money engine and tells how they came out.
///
/// `fileName` and the first line decide what it is: a .decTest file of the General Decimal
/// Arithmetic suite; a table of allocation, rounding or formatting cases; the ISO 4217 list in XML.
/// Skipped is only what a fixed-point number of 38 digits and scale 0 to 18 cannot hold, and each
/// skip names its reason: docs/money.md, "Vectors". Errors: notVectors.
Result<VectorTally> runVectors(const QByteArray& bytes, const QString& fileName);

/// The lines to print: failures, skips by reason, and last "N passed, N failed, N skipped".
QStringList report(const VectorTally& tally);

} // namespace tandem
