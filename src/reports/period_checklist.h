#pragma once

#include "office/unit_of_work.h"
#include "reports/trial_balance.h"

namespace tandem::reports {

/// What a line of the checklist looks at.
enum class Check {
    Receivables,   ///< The control accounts beside the open items of customers.
    Payables,      ///< The same of suppliers.
    Stock,         ///< The inventory accounts beside what lies in the warehouses.
    GoodsReceived, ///< Goods received, not billed: the account beside the receipts.
    Tax,           ///< What the period moved on the tax accounts beside its tax movements.
    Bank,          ///< A bank account beside the end of its last statement.
    BankLines,     ///< Lines of the bank that nobody explained.
    Drafts,        ///< Entries that were not posted.
    Suspense,      ///< What stands on the account for what nobody knew where to put.
};

/// The stable name: "goods_received".
QString nameOf(Check check);

/// Whether a period may be closed with it: a proof that fails is Bad, what should be looked at
/// Warn.
enum class CheckState { Ok, Warn, Bad };

/// "ok", "warn", "bad".
QString nameOf(CheckState state);

/// A line of the checklist, proven now.
struct CheckLine {
    Check check;
    CheckState state = CheckState::Ok;
    std::optional<Money> ledger{};  ///< What the books say,
    std::optional<Money> counted{}; ///< and what it is held against.
    std::int64_t count = 0;         ///< Of drafts, of lines of the bank.
    QString account{};              ///< Code and name of the account behind it; empty: several.
    AccountId accountId{};
    QDate day{}; ///< Of the last statement of a bank account; invalid: there is none.

    std::optional<Money> difference() const
    {
        return ledger && counted ? std::optional(*ledger - *counted) : ledger;
    }
};

/// The state of proofs for closing what ends on `to`; the tax is looked at from `from` on.
Result<std::vector<CheckLine>> periodChecklist(Reader& books, QDate from, QDate to);

} // namespace tandem::reports
