#pragma once

#include "base/id.h"
#include "base/money.h"
#include "office/finding.h"

#include <QDate>

#include <span>

/// The tax accounts beside the movements that explain them.
namespace tandem::reports {

/// For verify: proves the tax lines of the ledger.
std::span<const Prover> taxAccountProvers();

/// Compares the tax lines of each entry with its movements. Source: exactness.md, invariant 7.
Result<> proveTaxAccounts(Reader& books, const Findings& found);

/// A line on output or input tax that no movement explains, so that no return takes it up.
struct UnexplainedTax {
    EntryId entry;
    QDate postedOn;
    QString reference;
    QString account;
    Money amount;
};

/// Such lines of some days, by day.
Result<std::vector<UnexplainedTax>> unexplainedTax(Reader& books, QDate from, QDate to,
                                                   int rowsMax);

/// A document whose tax waits for a payment.
struct TaxNotYetDue {
    EntryId entry;
    QString source; ///< Its table: "invoice".
    std::int64_t sourceId;
    QString number;
    QString party;
    bool isOutput; ///< Of a sale, else of a purchase.
    QDate taxedOn;
    Money net;
    Money tax;

    /// How many days it has waited.
    qint64 age(QDate on) const { return taxedOn.daysTo(on); }
};

/// All of them as the books stand, the oldest first.
Result<std::vector<TaxNotYetDue>> taxNotYetDue(Reader& books, int rowsMax);

} // namespace tandem::reports
