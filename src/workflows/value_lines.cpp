#include "workflows/value_lines.h"

#include "backoffice/currencies/errors.h"
#include "backoffice/currencies/rate_queries.h"
#include "office/company.h"

#include <map>

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

constexpr int rateDigits = 6;

/// What stands in a note for the rate of a conversion: its number, where it is one rate.
QString valueOf(const exchange::Conversion& at)
{
    QStringList values;
    QStringList origins;
    for (const exchange::DatedRate& step : at.steps()) {
        values += step.rate.value().toString();
        origins += step.source + u' ' + step.on.toString(Qt::ISODate);
    }
    return u"%1 (%2)"_s.arg(values.join(u" / "_s), origins.join(u", "_s));
}

/// The rate that an amount and its base come to, the way round that the day's rate is published.
QString impliedRate(const Money& amount, const Money& base, const exchange::Conversion& at)
{
    const bool isHomePerForeign =
        at.steps().size() == 1 && at.steps().front().rate.unit() == amount.currency();
    const Decimal over = (isHomePerForeign ? base : amount).abs().toDecimal();
    const Decimal under = (isHomePerForeign ? amount : base).abs().toDecimal();
    const auto rate = checkedQuotient(over, under, rateDigits, Rounding::HalfAwayFromZero);
    return rate ? rate->trimmed().toString() : QString();
}

Result<QString> noteOf(const Money& amount, const Money& base, const exchange::Conversion& at)
{
    TANDEM_TRY(const Money value, at.convert(amount, base.currency()));
    const bool isRounding = (value - base).abs().minor() <= 1;
    if (isRounding || base.isZero() || amount.isZero())
        return QString();
    return u"rate %1 instead of %2"_s.arg(impliedRate(amount, base, at), valueOf(at));
}

/// What the lines of one currency come to so far.
struct Running {
    Money amount;
    Money value;
};

} // namespace

Result<> valueLines(Reader& books, QDate on, std::span<TypedLine> lines)
{
    TANDEM_TRY(const Company home, company(books));
    std::map<QString, Running> sums;
    for (TypedLine& typed : lines) {
        ledger::Line& line = typed.line;
        const Currency& currency = line.amount.currency();
        if (currency == home.currency || !findCurrency(currency.code()))
            continue;
        if (typed.hasBase) {
            TANDEM_TRY(const QString note, overrideNote(books, line.amount, line.base, on));
            if (!note.isEmpty())
                line.memo += line.memo.isEmpty() ? note : u"; "_s + note;
            continue;
        }
        TANDEM_TRY(const auto at, exchange::conversion(books, currency, home.currency, on));
        const Running nothing{Money::zero(currency), Money::zero(home.currency)};
        Running& sum = sums.try_emplace(exchange::codeOf(currency), nothing).first->second;
        sum.amount += line.amount;
        TANDEM_TRY(const Money value, at.convert(sum.amount, home.currency));
        line.base = value - sum.value;
        sum.value = value;
    }
    return {};
}

Result<Money> proposedBase(Reader& books, const Money& amount, QDate on)
{
    return exchange::homeValue(books, amount, on);
}

Result<QString> overrideNote(Reader& books, const Money& amount, const Money& base, QDate on)
{
    const auto at = exchange::conversion(books, amount.currency(), base.currency(), on);
    if (!at && at.error().code == &exchange::errors::rateMissing)
        return QString();
    TANDEM_CHECK(at);
    return noteOf(amount, base, *at);
}

} // namespace tandem::workflows
