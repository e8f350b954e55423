#pragma once

#include "backoffice/ledger/account_role.h"
#include "backoffice/ledger/cash_section.h"

#include <unordered_map>

namespace tandem::reports {

/// What decides where an account stands in a cash flow statement.
struct SectionedAccount {
    AccountId account;
    AccountId parent;
    QString code;
    ledger::AccountType type;
    ledger::ControlKind control;
    bool isBank = false; ///< Statements of a bank are read into it.
    std::vector<ledger::AccountRole> roles{};
    std::optional<ledger::CashSection> stated{};
};

/// By the key of the account.
using CashSections = std::unordered_map<std::int64_t, ledger::CashSection>;

/// Where each account stands: where it was said of it, or of one above it; else by kind and role.
/// Bank and cash are cash, equity and loans are financing, fixed assets are investing with all that
/// the chart puts beside them, depreciation and what disposals gain or lose are not cash; all else
/// is operating. Source: docs/guide/statements.md, "Cash flow".
CashSections cashSectionsOf(const std::vector<SectionedAccount>& accounts);

/// That of the accounts of the books.
Result<CashSections> cashSections(Reader& books);

} // namespace tandem::reports
