#pragma once

#include "base/id.h"
#include "base/money.h"
#include "office/unit_of_work.h"
#include "reports/comparison.h"

namespace tandem::reports {

/// The head of an entry in the journal.
struct JournalEntry {
    EntryId entry;
    QDate postedOn;
    QString journal; ///< Its code: "sales".
    QString reference;
    QString text;     ///< Empty if it was erased.
    EntryId reverses; ///< Unset: none.
};

/// A line of it, as it was written.
struct JournalLine {
    int number = 0; ///< From 1, in the order of the entry.
    QString code;   ///< Of the account.
    QString name;
    QString memo;
    QString value;  ///< Of a dimension: its code, or empty.
    QString symbol; ///< Of the commodity that `amount` is in.
    Money amount;
    Money base; ///< In the company's currency; a debit is positive.

    Money debit() const { return base.isNegative() ? Money::zero(base.currency()) : base; }
    Money credit() const { return base.isNegative() ? -base : Money::zero(base.currency()); }
};

/// What a journal comes to. Debit and credit are the same.
struct JournalSum {
    QString journal;
    std::int64_t entryCount = 0;
    std::int64_t lineCount = 0;
    Money debit;
    Money credit;
};

/// Who reads the journal, which is handed over line by line.
class JournalReader {
public:
    virtual ~JournalReader() = default;
    virtual void entry(const JournalEntry& entry) = 0;
    virtual void line(const JournalLine& line) = 0;
};

/// The entries from day to day with their lines, by day and number: those of one journal, or of all
/// if `journal` is empty. Returns what each journal comes to, by its code.
/// Error: journalUnknown.
Result<std::vector<JournalSum>> journalReport(Reader& books, const Days& days,
                                              const QString& journal, JournalReader& reader);

/// What all journals come to.
JournalSum totalOf(const std::vector<JournalSum>& sums, const Currency& base);

} // namespace tandem::reports
