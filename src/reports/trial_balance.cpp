#include "reports/trial_balance.h"

#include "base/check.h"
#include "office/company.h"

namespace tandem::reports {

using namespace Qt::StringLiterals;

Result<std::vector<Balance>> trialBalance(Reader& books, QDate asOf)
{
    TANDEM_TRY(const Company whose, company(books));
    const auto read = [&](const Row& row) {
        const auto id = row.id<AccountId>("id");
        const QString code = row.text("code");
        const QString name = row.text("name");
        const auto type = ledger::accountTypeNamed(row.text("type"));
        require(type.has_value(), "the type of an account is a known one");
        const std::string currencyCode = row.text("currency").toStdString();
        const QString symbol = row.text("symbol");
        const Currency currency(currencyCode, static_cast<int>(row.integer("digits")));
        return Balance{.account = id,
                       .code = code,
                       .name = name,
                       .type = *type,
                       .symbol = symbol,
                       .amount = row.money("amount_minor", currency),
                       .base = row.money("base_minor", whose.currency),
                       .drill = {.account = id, .to = asOf}};
    };
    const QDate nextDay = asOf.addDays(1);
    if (nextDay.day() == 1)
        return books.rows<Balance>(u"reports.balances:at_month_end"_s, {{"before", nextDay}}, read);
    const QDate month(asOf.year(), asOf.month(), 1);
    return books.rows<Balance>(u"reports.balances:at_day"_s, {{"month_on", month}, {"as_of", asOf}},
                               read);
}

} // namespace tandem::reports
