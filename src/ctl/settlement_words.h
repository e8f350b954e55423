#pragma once

#include "ctl/context.h"

/// How commands about payments and the bank name parties, accounts and amounts.
namespace tandem::ctl {

/// The party of that code, or with "#17" of that key. Error: crm partyNotFound.
Result<PartyId> partyGiven(Reader& books, const QString& word);

/// The account of that code. Error: ledger accountNotFound.
Result<AccountId> accountGiven(Reader& books, const QString& code);

/// The account of --account, or the one that plays the role of the bank. Errors: accountNotFound,
/// accountRoleMissing.
Result<AccountId> bankAccountGiven(Reader& books, const Context& context);

/// The currency of --currency, or the company's. Error: currencyUnknown.
Result<Currency> currencyGiven(Reader& books, const Context& context);

/// The key of a row, as lists show it. Error: numberUnreadable.
Result<std::int64_t> keyGiven(const QString& word);

/// A whole call as bytes: what a request is known by.
QByteArray bodyOf(const Context& context, std::initializer_list<const char*> options);

} // namespace tandem::ctl
