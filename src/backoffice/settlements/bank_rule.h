#pragma once

#include "base/id.h"
#include "office/unit_of_work.h"

#include <QString>

namespace tandem::settlements {

using BankRuleId = Id<struct BankRuleTag>;

/// The company's own rule: a line that contains a text goes to an account.
struct BankRule {
    BankRuleId id{};
    QString contains; ///< Compared without case.
    AccountId account;
    QString memo{};
};

/// Every rule, the longest text first: the most particular one is tried first.
Result<std::vector<BankRule>> bankRules(Reader& books);

/// Saves a rule; one of the same text is replaced. Error: ruleTextMissing.
Result<> saveBankRule(UnitOfWork& work, const BankRule& rule);

/// Lets the rules that go to an account go to another one.
Result<> moveBankRules(UnitOfWork& work, AccountId from, AccountId into);

/// Takes a rule away; nothing happens if there is none of that text.
Result<> removeBankRule(UnitOfWork& work, const QString& contains);

} // namespace tandem::settlements
