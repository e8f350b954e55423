#include "ctl/accounting_arguments.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/dimension.h"
#include "backoffice/ledger/errors.h"
#include "ctl/errors.h"
#include "ctl/sales_terms.h"
#include "ctl/trade_arguments.h"
#include "office/company.h"

#include <QRegularExpression>

namespace tandem::ctl {

using namespace Qt::StringLiterals;

Result<std::vector<ExpenseArgument>> expenseArguments(Reader& books, const Context& context)
{
    static const QRegularExpression form(u"^(.+)=(-?[0-9.]+)(?:@(.+))?$"_s);
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(const Currency currency, currencyNamed(context, owner.currency));
    std::vector<ExpenseArgument> all;
    for (const QString& word : context.arguments()) {
        const auto match = form.match(word);
        if (!match.hasMatch())
            return fail(errors::lineUnreadable, {word, u"TEXT=AMOUNT[@ACCOUNT]"_s});
        TANDEM_TRY(const Decimal number, Decimal::parse(match.captured(2)));
        TANDEM_TRY(const Money net, Money::exactFrom(number, currency));
        ExpenseArgument expense{match.captured(1), net, {}};
        const QString account =
            match.captured(3).isEmpty() ? context.value("account") : match.captured(3);
        if (!account.isEmpty()) {
            TANDEM_TRY(expense.account, accountIdOf(books, account));
        }
        all.push_back(std::move(expense));
    }
    return all;
}

Result<std::vector<ledger::Line>> entryLines(Reader& books, const Context& context)
{
    static const QRegularExpression form(u"^(.+)=(-?[0-9.]+)(?:@(.+))?$"_s);
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(const Currency currency, currencyNamed(context, owner.currency));
    TANDEM_TRY(const auto value, dimensionOf(books, context.value("dimension")));
    std::vector<ledger::Line> lines;
    for (const QString& word : context.arguments()) {
        const auto match = form.match(word);
        if (!match.hasMatch())
            return fail(errors::lineUnreadable, {word, u"ACCOUNT=AMOUNT[@PARTY]"_s});
        TANDEM_TRY(const AccountId account, accountIdOf(books, match.captured(1)));
        TANDEM_TRY(const Decimal number, Decimal::parse(match.captured(2)));
        TANDEM_TRY(const Money amount, Money::exactFrom(number, currency));
        ledger::Line line = ledger::Line::of(account, amount);
        line.dimension = value;
        if (!match.captured(3).isEmpty()) {
            TANDEM_TRY(line.party, partyNamed(books, match.captured(3)));
        }
        lines.push_back(line);
    }
    return lines;
}

Result<Money> amountOf(Reader& books, const QString& digits)
{
    TANDEM_TRY(const Company owner, company(books));
    const auto value = Decimal::parse(digits);
    if (!value)
        return fail(errors::amountUnreadable, {digits});
    return Money::exactFrom(*value, owner.currency);
}

Result<Rate> rateOf(const QString& percent)
{
    const auto value = Decimal::parse(percent);
    if (!value)
        return fail(errors::amountUnreadable, {percent});
    return Rate::exactFromPercent(*value);
}

Result<AccountId> accountIdOf(Reader& books, const QString& code)
{
    if (code.isEmpty())
        return AccountId();
    TANDEM_TRY(const auto found, ledger::accountByCode(books, code));
    if (!found)
        return fail(ledger::errors::accountNotFound, {code});
    return found->id;
}

Result<std::set<AccountId>> accountsOf(Reader& books, const QString& words)
{
    std::set<AccountId> wanted;
    TANDEM_TRY(const auto all, ledger::accounts(books));
    for (const QString& word : words.split(u',', Qt::SkipEmptyParts)) {
        const QString first = word.section(u".."_s, 0, 0).trimmed();
        const QString last = word.section(u".."_s, -1).trimmed();
        bool isFound = false;
        for (const ledger::Account& account : all)
            if (first <= account.code && account.code <= last) {
                wanted.insert(account.id);
                isFound = true;
            }
        if (!isFound)
            return fail(ledger::errors::accountNotFound, {word}).at(u"account"_s);
    }
    return wanted;
}

Result<ledger::DimensionValueId> dimensionOf(Reader& books, const QString& words)
{
    if (words.isEmpty())
        return ledger::DimensionValueId();
    TANDEM_TRY(const auto value, ledger::dimensionValueNamed(books, words));
    return value.id;
}

} // namespace tandem::ctl
