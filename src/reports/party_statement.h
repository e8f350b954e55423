#pragma once

#include "reports/aged_items.h"

/// The statement of account of a party: what moved on it in some days, and what is open after that.
namespace tandem::reports {

/// What a line of a statement is: a document of that source, or what a settlement took off
/// documents besides what they set against each other: "discount", "set_off", "bad_debt".
struct PartyStatementLine {
    QDate on;
    QString number; ///< Of the document; of a settlement, that of the first item it was about.
    QString kind;   ///< The source of a document, "invoice", or the reason of a settlement.
    QDate dueOn{};  ///< Of a document.
    Money amount;   ///< More owed is positive.
    Money balance;  ///< After it.
};

/// What a party and the company owe each other in one currency.
struct PartyStatement {
    QString currency;
    Money opening; ///< At the end of the day before the first.
    std::vector<PartyStatementLine> lines;
    Money closing;
    std::array<Money, ageBucketCount> buckets; ///< Of the closing balance.
    std::vector<AgedItem> open;                ///< The items behind it, by due day.
};

/// The statement of a party from `from` through `to`, a currency each, by their codes. Lines are in
/// the order of their days, documents before settlements, then as they were written.
Result<std::vector<PartyStatement>> partyStatements(Reader& books, AgedSide side, PartyId party,
                                                    QDate from, QDate to);

} // namespace tandem::reports
