#pragma once

#include "backoffice/ledger/account.h"
#include "office/unit_of_work.h"

namespace tandem::ledger {

/// Where an account stands in a cash flow statement. Of a balance sheet account its change counts,
/// of income and expenses what they come to. NonCash: what the result contains and no money was
/// paid for, such as depreciation.
enum class CashSection { Cash, Operating, NonCash, Investing, Financing };

/// "cash", "operating", "non_cash", "investing", "financing".
QString nameOf(CashSection section);
std::optional<CashSection> cashSectionNamed(const QString& name);

/// An account for which it was said where it stands, or one above others: it holds for them, too.
struct StatedCashSection {
    AccountId account;
    CashSection section;
};

Result<std::vector<StatedCashSection>> statedCashSections(Reader& books);

/// Says where an account stands; nothing: where its kind and its role put it.
/// Errors: accountNotFound, cashSectionUnfit.
Result<> setCashSection(UnitOfWork& work, AccountId account, std::optional<CashSection> section);

} // namespace tandem::ledger
