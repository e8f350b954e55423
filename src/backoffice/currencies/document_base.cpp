#include "backoffice/currencies/document_base.h"

#include "backoffice/currencies/errors.h"
#include "backoffice/currencies/rate_queries.h"
#include "base/allocation.h"
#include "office/company.h"

#include <numeric>

namespace tandem::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int rateDigits = 6;

/// What stands in a note for the rate of a conversion: its number, where it is one rate.
QString valueOf(const Conversion& at)
{
    QStringList values;
    QStringList origins;
    for (const DatedRate& step : at.steps()) {
        values += step.rate.value().toString();
        origins += step.source + u' ' + step.on.toString(Qt::ISODate);
    }
    return u"%1 (%2)"_s.arg(values.join(u" / "_s), origins.join(u", "_s));
}

/// The rate that an amount and its base come to, the way round that the day's rate is published.
QString impliedRate(const Money& amount, const Money& base, const Conversion& at)
{
    const bool isHomePerForeign =
        at.steps().size() == 1 && at.steps().front().rate.unit() == amount.currency();
    const Decimal over = (isHomePerForeign ? base : amount).abs().toDecimal();
    const Decimal under = (isHomePerForeign ? amount : base).abs().toDecimal();
    const auto rate = checkedQuotient(over, under, rateDigits, Rounding::HalfAwayFromZero);
    return rate ? rate->trimmed().toString() : QString();
}

Result<QString> noteOf(const Money& amount, const Money& base, const Conversion& at)
{
    TANDEM_TRY(const Money value, at.convert(amount, base.currency()));
    const bool isRounding = (value - base).abs().minor() <= 1;
    if (isRounding || base.isZero() || amount.isZero())
        return QString();
    return u"rate %1 instead of %2"_s.arg(impliedRate(amount, base, at), valueOf(at));
}

/// "1 EUR = 1.05 USD": what was agreed, from the company's currency.
QString agreedRate(const Money& amount, const Money& base)
{
    const auto rate = checkedQuotient(amount.toDecimal(), base.toDecimal(), rateDigits,
                                      Rounding::HalfAwayFromZero);
    return rate ? u"1 %1 = %2 %3"_s.arg(codeOf(base.currency()), rate->trimmed().toString(),
                                        codeOf(amount.currency()))
                : QString();
}

/// Parts that cancel out are worth nothing together: those above zero are valued as a whole, and
/// those below it alike.
Result<std::vector<Money>> balancedParts(std::span<const Money> parts, const Conversion& at,
                                         const Currency& home)
{
    std::vector<Money> above(parts.begin(), parts.end());
    Money sum = Money::zero(above.front().currency());
    for (Money& part : above) {
        part = part.isNegative() ? Money::zero(part.currency()) : part;
        sum += part;
    }
    if (sum.isZero())
        return std::vector<Money>(parts.size(), Money::zero(home));
    TANDEM_TRY(const Money worth, at.convert(sum, home));
    std::vector<Money> below(parts.begin(), parts.end());
    for (std::size_t i = 0; i < below.size(); ++i)
        below[i] -= above[i];
    std::vector<Money> worths = spreadOverParts(worth, above);
    const std::vector<Money> debts = spreadOverParts(-worth, below);
    for (std::size_t i = 0; i < worths.size(); ++i)
        worths[i] += debts[i];
    return worths;
}

} // namespace

Result<DocumentBase> documentBase(Reader& books, std::span<const Money> parts, QDate on,
                                  const std::optional<Money>& typed)
{
    require(!parts.empty(), "a document that is valued has parts");
    const Currency currency = parts.front().currency();
    const Money sum = std::accumulate(parts.begin(), parts.end(), Money::zero(currency));
    TANDEM_TRY(const Company owner, company(books));
    const Currency& home = owner.currency;
    const bool isAtHome = currency == home;
    const bool isUnfit =
        typed
        && (typed->currency() != home || (isAtHome && *typed != sum)
            || typed->isNegative() != sum.isNegative() || typed->isZero() != sum.isZero());
    if (isUnfit)
        return fail(errors::baseUnfit, {codeOf(home), sum.toDecimal().toString(), codeOf(currency)})
            .at(u"base"_s);
    if (isAtHome)
        return DocumentBase{.whole = sum, .parts = {parts.begin(), parts.end()}};
    if (typed && !sum.isZero()) {
        TANDEM_TRY(const QString note, overrideNote(books, sum, *typed, on));
        return DocumentBase{.whole = *typed,
                            .parts = spreadOverParts(*typed, parts),
                            .rates = agreedRate(sum, *typed),
                            .note = note};
    }
    TANDEM_TRY(const Conversion at, conversion(books, currency, home, on));
    TANDEM_TRY(const Money whole, at.convert(sum, home));
    if (!sum.isZero())
        return DocumentBase{
            .whole = whole, .parts = spreadOverParts(whole, parts), .rates = at.said()};
    TANDEM_TRY(auto worths, balancedParts(parts, at, home));
    return DocumentBase{.whole = whole, .parts = std::move(worths), .rates = at.said()};
}

Result<QString> overrideNote(Reader& books, const Money& amount, const Money& base, QDate on)
{
    const auto at = conversion(books, amount.currency(), base.currency(), on);
    if (!at && at.error().code == &errors::rateMissing)
        return QString();
    TANDEM_CHECK(at);
    return noteOf(amount, base, *at);
}

} // namespace tandem::exchange
