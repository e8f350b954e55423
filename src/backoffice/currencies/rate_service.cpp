#include "backoffice/currencies/rate_service.h"

#include "backoffice/currencies/errors.h"
#include "backoffice/currencies/rate_queries.h"
#include "backoffice/currencies/rate_row.h"
#include "office/settings.h"

#include <QHash>
#include <QSet>

namespace tandem::exchange {

using namespace Qt::StringLiterals;

namespace {

bool isCurrency(const QString& code)
{
    return findCurrency(code.toStdString()).has_value();
}

bool isWord(const QString& source)
{
    return !source.isEmpty() && !source.contains(u' ');
}

bool isRate(const Decimal& value)
{
    return !value.isZero() && !value.isNegative() && value.scale() <= rateScaleMax
           && value.digits() <= rateDigitsMax;
}

Result<> checkValue(const Decimal& value)
{
    if (!isRate(value))
        return fail(errors::rateNotPositive, {value.toString(), QString::number(rateDigitsMax)})
            .at(u"value"_s);
    return {};
}

Result<> check(const RateDraft& draft)
{
    for (const QString& code : {draft.unit, draft.quoted})
        if (!isCurrency(code))
            return fail(errors::currencyUnknown, {code}).at(u"currency"_s);
    if (draft.unit == draft.quoted)
        return fail(errors::currenciesAlike, {draft.unit}).at(u"currency"_s);
    if (!draft.on.isValid())
        return fail(errors::dateMissing).at(u"on"_s);
    if (!isWord(draft.source))
        return fail(errors::sourceMissing).at(u"source"_s);
    return checkValue(draft.value);
}

Result<> checkUnused(Reader& books, ExchangeRateId id)
{
    TANDEM_TRY(const auto used,
               books.first<QDate>(u"currencies.rates:used_on"_s, {{"id", id}},
                                  [](const Row& row) { return row.date("valued_on"); }));
    if (used)
        return fail(errors::rateUsed, {used->toString(Qt::ISODate)});
    return {};
}

Result<ExchangeRateId> insert(UnitOfWork& work, const RateDraft& draft, const QString& source)
{
    TANDEM_TRY(const auto id, work.newId<ExchangeRateId>());
    TANDEM_CHECK(work.send(u"currencies.rates:insert"_s, {{"id", id},
                                                          {"unit", draft.unit},
                                                          {"quoted", draft.quoted},
                                                          {"rate_on", draft.on},
                                                          {"source", source},
                                                          {"value", draft.value.toString()}}));
    return id;
}

struct RateKey {
    QString unit;
    QString quoted;
    qint64 day;
    friend bool operator==(const RateKey&, const RateKey&) = default;
};

size_t qHash(const RateKey& key, size_t seed)
{
    return qHashMulti(seed, key.unit, key.quoted, key.day);
}

using KnownRates = QHash<RateKey, QString>;

/// The rates of a source in the days that the drafts are of.
Result<KnownRates> knownRates(Reader& books, const QString& source,
                              std::span<const RateDraft> drafts)
{
    const auto byDay = [](const RateDraft& one, const RateDraft& other) {
        return one.on < other.on;
    };
    const auto [first, last] = std::ranges::minmax_element(drafts, byDay);
    KnownRates known;
    TANDEM_CHECK(books.each(
        u"currencies.rates:of_source"_s,
        {{"source", source}, {"first_on", first->on}, {"last_on", last->on}}, [&](const Row& row) {
            known.insert({row.text("unit"), row.text("quoted"), row.date("rate_on").toJulianDay()},
                         row.text("value"));
        }));
    return known;
}

bool isSame(const QString& known, const Decimal& value)
{
    const auto stored = Decimal::parse(known);
    return stored && *stored == value;
}

} // namespace

Result<ExchangeRateId> enterRate(UnitOfWork& work, const RateDraft& draft)
{
    TANDEM_CHECK(check(draft));
    TANDEM_TRY(const auto there, work.first<DatedRate>(u"currencies.rates:at"_s,
                                                       {{"unit", draft.unit},
                                                        {"quoted", draft.quoted},
                                                        {"rate_on", draft.on},
                                                        {"source", draft.source}},
                                                       &rateOfRow));
    if (there)
        return fail(errors::rateTaken,
                    {draft.source, draft.unit, draft.quoted, draft.on.toString(Qt::ISODate),
                     there->rate.value().toString()})
            .at(u"value"_s);
    return insert(work, draft, draft.source);
}

Result<> changeRate(UnitOfWork& work, ExchangeRateId id, std::int64_t seen, const Decimal& value)
{
    TANDEM_CHECK(rateById(work, id));
    TANDEM_CHECK(checkValue(value));
    TANDEM_CHECK(checkUnused(work, id));
    return work.save(u"currencies.rates:change"_s,
                     {{"id", id}, {"version", seen}, {"value", value.toString()}});
}

Result<> removeRate(UnitOfWork& work, ExchangeRateId id, std::int64_t seen)
{
    TANDEM_CHECK(rateById(work, id));
    TANDEM_CHECK(checkUnused(work, id));
    return work.save(u"currencies.rates:delete"_s, {{"id", id}, {"version", seen}});
}

Result<RatesTaken> takeRates(UnitOfWork& work, const QString& source,
                             std::span<const RateDraft> drafts)
{
    if (!isWord(source))
        return fail(errors::sourceMissing).at(u"source"_s);
    RatesTaken taken;
    if (drafts.empty())
        return taken;
    TANDEM_TRY(KnownRates known, knownRates(work, source, drafts));
    QHash<QString, bool> currencies;
    const auto knows = [&](const QString& code) {
        auto found = currencies.find(code);
        if (found == currencies.end())
            found = currencies.insert(code, isCurrency(code));
        return *found;
    };
    for (const RateDraft& draft : drafts) {
        const QString& unknown = knows(draft.unit) ? draft.quoted : draft.unit;
        if (!knows(unknown)) {
            ++taken.unknownCount;
            if (!taken.unknown.contains(unknown))
                taken.unknown += unknown;
            continue;
        }
        if (!draft.on.isValid() || !isRate(draft.value) || draft.unit == draft.quoted) {
            ++taken.unreadable;
            continue;
        }
        const RateKey key{draft.unit, draft.quoted, draft.on.toJulianDay()};
        if (const auto there = known.constFind(key); there != known.constEnd()) {
            ++(isSame(*there, draft.value) ? taken.known : taken.differing);
            continue;
        }
        known.insert(key, draft.value.toString());
        TANDEM_CHECK(insert(work, draft, source));
        ++taken.added;
    }
    return taken;
}

Result<> setRatePolicy(UnitOfWork& work, const RatePolicy& policy)
{
    if (policy.daysMax < 0 || policy.daysMax > rateDaysLimit)
        return fail(errors::daysOutOfRange,
                    {QString::number(rateDaysLimit), QString::number(policy.daysMax)})
            .at(u"days"_s);
    for (const QString& source : policy.sources)
        if (!isWord(source))
            return fail(errors::sourceMissing).at(u"sources"_s);
    TANDEM_CHECK(setCompanySetting(work, rateDaysSetting, QString::number(policy.daysMax)));
    return setCompanySetting(work, rateSourcesSetting, policy.sources.join(u' '));
}

} // namespace tandem::exchange
