#include "reports/trial_balance.h"

#include "base/check.h"
#include "office/company.h"

#include <map>

namespace tandem::reports {

using namespace Qt::StringLiterals;

namespace {

Balance readBalance(const Row& row, const Currency& base, QDate asOf)
{
    const auto id = row.id<AccountId>("id");
    const auto type = ledger::accountTypeNamed(row.text("type"));
    require(type.has_value(), "the type of an account is a known one");
    const std::string currencyCode = row.text("currency").toStdString();
    const Currency currency(currencyCode, static_cast<int>(row.integer("digits")));
    return Balance{.account = id,
                   .code = row.text("code"),
                   .name = row.text("name"),
                   .type = *type,
                   .symbol = row.text("symbol"),
                   .amount = row.money("amount_minor", currency),
                   .base = row.money("base_minor", base),
                   .drill = {.account = id, .to = asOf}};
}

auto valueReader(const Currency& base, QDate asOf)
{
    return [base, asOf](const Row& row) {
        return ValueBalance{readBalance(row, base, asOf),
                            ledger::DimensionValueId(row.integer("value_id"))};
    };
}

} // namespace

Result<std::vector<Balance>> trialBalance(Reader& books, QDate asOf)
{
    TANDEM_TRY(const Company whose, company(books));
    const auto read = [&](const Row& row) { return readBalance(row, whose.currency, asOf); };
    const QDate nextDay = asOf.addDays(1);
    if (nextDay.day() == 1)
        return books.rows<Balance>(u"reports.balances:at_month_end"_s, {{"before", nextDay}}, read);
    const QDate month(asOf.year(), asOf.month(), 1);
    return books.rows<Balance>(u"reports.balances:at_day"_s, {{"month_on", month}, {"as_of", asOf}},
                               read);
}

Result<std::vector<Balance>> trialBalanceBeforeClosing(Reader& books, QDate asOf)
{
    TANDEM_TRY(const auto yearStart,
               books.first<QDate>(u"reports.balances:year_start"_s, {{"on", asOf}},
                                  [](const Row& row) { return row.date("starts_on"); }));
    TANDEM_TRY(auto balances, trialBalance(books, asOf));
    if (!yearStart)
        return balances;
    TANDEM_TRY(const auto moves, closingMoves(books, {}, *yearStart, asOf));
    std::map<std::pair<QString, QString>, Balance> sums;
    const auto keyOf = [](const Balance& balance) {
        const auto code = balance.amount.currency().code();
        return std::pair(balance.code,
                         QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())));
    };
    for (const Balance& balance : balances)
        sums.emplace(keyOf(balance), balance);
    for (const auto& [move, value] : moves) {
        Balance nothing = move;
        nothing.amount = Money::zero(move.amount.currency());
        nothing.base = Money::zero(move.base.currency());
        Balance& sum = sums.emplace(keyOf(move), nothing).first->second;
        sum.amount -= move.amount;
        sum.base -= move.base;
    }
    balances.clear();
    for (const auto& [key, balance] : sums)
        if (!balance.amount.isZero() || !balance.base.isZero())
            balances.push_back(balance);
    return balances;
}

Result<std::vector<ValueBalance>> balancesByValue(Reader& books, ledger::DimensionId dimension,
                                                  QDate asOf)
{
    TANDEM_TRY(const Company whose, company(books));
    const auto read = valueReader(whose.currency, asOf);
    const QDate nextDay = asOf.addDays(1);
    if (nextDay.day() == 1)
        return books.rows<ValueBalance>(u"reports.balances:values_at_month_end"_s,
                                        {{"dimension_id", dimension}, {"before", nextDay}}, read);
    const QDate month(asOf.year(), asOf.month(), 1);
    return books.rows<ValueBalance>(
        u"reports.balances:values_at_day"_s,
        {{"dimension_id", dimension}, {"month_on", month}, {"as_of", asOf}}, read);
}

Result<std::vector<ValueBalance>> closingMoves(Reader& books, ledger::DimensionId dimension,
                                               QDate from, QDate to)
{
    TANDEM_TRY(const Company whose, company(books));
    return books.rows<ValueBalance>(u"reports.balances:closings"_s,
                                    {{"dimension_id", dimension}, {"from", from}, {"to", to}},
                                    valueReader(whose.currency, to));
}

} // namespace tandem::reports
