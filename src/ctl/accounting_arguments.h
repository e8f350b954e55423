#pragma once

#include "backoffice/ledger/entry.h"
#include "ctl/context.h"

#include <set>

namespace tandem::ctl {

/// "Rent=800.00@6310": a line of a bill, on an account of its own or on the one that --account
/// names for all.
struct ExpenseArgument {
    QString description;
    Money net;
    AccountId account; ///< Unset: none is named.
};

/// What the words of a command say, in the currency of --currency.
/// Errors: lineUnreadable, those of Money::exactFrom, ledger::errors::accountNotFound.
Result<std::vector<ExpenseArgument>> expenseArguments(Reader& books, const Context& context);

/// "6300=800.00", "1400=-952.00@CUSTOMER": lines of an entry in the currency of --currency; credits
/// are negative. All carry the dimension of --dimension, "cost-center=BERLIN".
/// Errors: lineUnreadable, those of Money::exactFrom, ledger::errors::accountNotFound.
Result<std::vector<ledger::Line>> entryLines(Reader& books, const Context& context);

/// An amount in the company's currency. Errors: amountUnreadable.
Result<Money> amountOf(Reader& books, const QString& digits);
/// "3.5" is 3.5 %. Errors: amountUnreadable.
Result<Rate> rateOf(const QString& percent);
/// The account with a code; unset of an empty one. Errors: ledger::errors::accountNotFound.
Result<AccountId> accountIdOf(Reader& books, const QString& code);
/// The accounts of "1200,4000..4999": codes, and ranges of them with both ends, in the order of
/// codes. Errors: ledger::errors::accountNotFound, also for a range in which there is none.
Result<std::set<AccountId>> accountsOf(Reader& books, const QString& words);
/// The value that "cost-center=BERLIN" names; unset of an empty one.
Result<ledger::DimensionValueId> dimensionOf(Reader& books, const QString& words);

} // namespace tandem::ctl
