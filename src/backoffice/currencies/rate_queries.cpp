#include "backoffice/currencies/rate_queries.h"

#include "backoffice/currencies/errors.h"
#include "backoffice/currencies/rate_row.h"
#include "office/company.h"
#include "office/settings.h"

namespace tandem::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsMaxOfPair = 100'000;

/// Rates of two currencies, either way round, the latest day first.
Result<std::vector<DatedRate>> between(Reader& books, const Currency& one, const Currency& other,
                                       QDate first, QDate last)
{
    return books.rows<DatedRate>(u"currencies.rates:between"_s,
                                 {{"unit", codeOf(one)},
                                  {"quoted", codeOf(other)},
                                  {"first_on", first},
                                  {"last_on", last},
                                  {"rows_max", rowsMaxOfPair}},
                                 &rateOfRow);
}

Result<std::optional<DatedRate>> direct(Reader& books, const Currency& one, const Currency& other,
                                        QDate on, const RatePolicy& policy)
{
    TANDEM_TRY(const auto rates, between(books, one, other, on.addDays(-policy.daysMax), on));
    return rateOf(rates, on, policy);
}

} // namespace

Result<RatePolicy> ratePolicy(Reader& books)
{
    RatePolicy policy;
    TANDEM_TRY(const auto days, companySetting(books, rateDaysSetting));
    if (days)
        policy.daysMax = std::clamp(days->toInt(), 0, rateDaysLimit);
    TANDEM_TRY(const auto sources, companySetting(books, rateSourcesSetting));
    if (sources)
        policy.sources = sources->split(u' ', Qt::SkipEmptyParts);
    return policy;
}

Result<Conversion> conversion(Reader& books, const Currency& from, const Currency& to, QDate on)
{
    TANDEM_TRY(const RatePolicy policy, ratePolicy(books));
    TANDEM_TRY(const Company home, company(books));
    TANDEM_TRY(const auto found, direct(books, from, to, on, policy));
    if (found)
        return Conversion(*found);
    for (const Currency& over : {eur, home.currency}) {
        if (over == from || over == to)
            continue;
        TANDEM_TRY(const auto first, direct(books, from, over, on, policy));
        if (!first)
            continue;
        TANDEM_TRY(const auto second, direct(books, over, to, on, policy));
        if (second)
            return Conversion(*first, *second);
    }
    return fail(errors::rateMissing, {codeOf(from), codeOf(to), on.toString(Qt::ISODate),
                                      QString::number(policy.daysMax)})
        .at(u"rate"_s);
}

Result<Money> homeValue(Reader& books, const Money& amount, QDate on)
{
    TANDEM_TRY(const Company home, company(books));
    if (amount.currency() == home.currency)
        return amount;
    TANDEM_TRY(const Conversion at, conversion(books, amount.currency(), home.currency, on));
    return at.convert(amount, home.currency);
}

Result<std::optional<Money>> knownHomeValue(Reader& books, const Money& amount, QDate on)
{
    const auto value = homeValue(books, amount, on);
    if (value)
        return std::optional(*value);
    if (value.error().code != &errors::rateMissing)
        return Failure(value.error());
    return std::optional<Money>();
}

Result<DatedRate> rateById(Reader& books, ExchangeRateId id)
{
    TANDEM_TRY(const auto found,
               books.first<DatedRate>(u"currencies.rates:load"_s, {{"id", id}}, &rateOfRow));
    if (!found)
        return fail(errors::rateNotFound);
    return *found;
}

Result<std::vector<DatedRate>> rates(Reader& books, const QString& currency, const RatePlace& place,
                                     int rowsMax)
{
    return books.rows<DatedRate>(
        u"currencies.rates:page"_s,
        {{"rate_on", place.on}, {"id", place.id}, {"currency", currency}, {"rows_max", rowsMax}},
        &rateOfRow);
}

Result<std::vector<DatedRate>> courseOf(Reader& books, const Currency& currency,
                                        const Currency& other, QDate first, QDate last)
{
    TANDEM_TRY(const RatePolicy policy, ratePolicy(books));
    TANDEM_TRY(auto all, between(books, currency, other, first, last));
    std::ranges::reverse(all);
    std::vector<DatedRate> course;
    for (auto day = all.begin(); day != all.end();) {
        const auto next =
            std::find_if(day, all.end(), [&](const DatedRate& rate) { return rate.on != day->on; });
        if (const auto best = rateOf(std::span(day, next), day->on, policy))
            course.push_back(*best);
        day = next;
    }
    return course;
}

Result<QStringList> currenciesWithRates(Reader& books)
{
    constexpr int ratesLooked = 1'000;
    TANDEM_TRY(const auto known, rates(books, {}, {}, ratesLooked));
    QStringList codes;
    for (const DatedRate& one : known)
        codes << codeOf(one.rate.unit()) << codeOf(one.rate.quoted());
    codes.removeDuplicates();
    codes.sort();
    return codes;
}

} // namespace tandem::exchange
