#pragma once

#include "reports/register.h"

#include <set>

namespace tandem::reports {

/// An account at the head of its lines in the general ledger.
struct LedgerAccount {
    AccountId account;
    QString code;
    QString name;
    std::vector<RunningBalance> opening{};
};

/// Who reads the general ledger, which is handed over line by line.
class GeneralLedgerReader {
public:
    virtual ~GeneralLedgerReader() = default;
    virtual void account(const LedgerAccount& account) = 0;
    virtual void line(const RegisterLine& line) = 0;
};

/// Which part of the general ledger is read: all of some days, or what a figure is made of.
struct LedgerPart {
    RegisterScope scope{};          ///< Both of its days are valid.
    std::set<AccountId> accounts{}; ///< Empty: all.
    bool isFromNothing = false;     ///< What stood before these days is left out.

    bool has(AccountId account) const { return accounts.empty() || accounts.contains(account); }
};

/// The lines of these days by account code: each account that had a balance before or has a line,
/// then its lines.
Result<> generalLedger(Reader& books, const LedgerPart& part, GeneralLedgerReader& reader);

/// What of the general ledger a figure of a statement is made of: the last balances of its accounts
/// come to the figure. Of what stood at a day, that is what stood before its year and the lines of
/// the year. Nothing if the figure has no accounts or compares others.
std::optional<LedgerPart> partOf(const std::vector<AccountId>& accounts,
                                 const RegisterScope& scope);

/// A part as a page hands it on to another: "from:2025-01-01 to:2025-03-31 accounts:12,13
/// dimension:3 value:7 begin:nothing".
QString textOf(const LedgerPart& part);
/// Nothing if the text is no such part.
std::optional<LedgerPart> ledgerPartOf(const QString& text);

} // namespace tandem::reports
