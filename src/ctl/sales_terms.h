#pragma once

#include "ctl/commands.h"
#include "frontoffice/sales/order.h"

namespace tandem::ctl {

/// The options of how a quote is priced: --currency, --prices, --discount.
std::vector<Option> termOptions();

/// The currency that --currency names; that of `usual` if it is not given. Error: wordUnknown.
Result<Currency> currencyNamed(const Context& context, const Currency& usual);

/// Puts --prices and --discount, where they are given, into a quote in `currency`.
/// Errors: wordUnknown, and those of reading a number.
Result<> takeTerms(const Context& context, const Currency& currency, sales::OrderDraft& draft);

/// What an invoice is worth at home, where --base says so.
Result<std::optional<Money>> typedBase(const Context& context, const Currency& home);

/// "100.00 USD, prices with tax, discount 5.00": how an order is priced, where it is not the usual.
QString termsText(const sales::Order& order);

} // namespace tandem::ctl
