#include "workflows/typed_entry.h"

#include "backoffice/currencies/errors.h"
#include "backoffice/currencies/rate_queries.h"
#include "office/company.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

const QString typedSource = u"typed"_s;

/// What an entry says of a typed rate beside that of the day; nothing if they are the same.
Result<QString> noteOf(Reader& books, const Currency& currency, QDate on, const QString& rate)
{
    TANDEM_TRY(const Company home, company(books));
    const auto usual = exchange::conversion(books, currency, home.currency, on);
    if (!usual && usual.error().code == &exchange::errors::rateMissing)
        return u"rate %1"_s.arg(rate);
    TANDEM_CHECK(usual);
    TANDEM_TRY(const auto typed, entryConversion(books, currency, on, rate));
    const exchange::DatedRate& step = usual->steps().front();
    const bool isSame = usual->steps().size() == 1 && step.rate.unit() == home.currency
                        && step.rate.value() == typed.steps().front().rate.value();
    return isSame ? QString() : u"rate %1 instead of %2"_s.arg(rate, usual->said());
}

} // namespace

Result<exchange::Conversion> entryConversion(Reader& books, const Currency& currency, QDate on,
                                             const QString& rate)
{
    TANDEM_TRY(const Company home, company(books));
    if (rate.isEmpty())
        return exchange::conversion(books, currency, home.currency, on);
    const auto value = Decimal::parse(rate);
    const bool isFit = value && !value->isNegative() && !value->isZero()
                       && value->scale() <= exchange::rateScaleMax;
    if (!isFit)
        return fail(exchange::errors::rateNotPositive,
                    {rate, QString::number(exchange::rateDigitsMax)})
            .at(u"rate"_s);
    return exchange::Conversion(
        exchange::DatedRate{.id = {},
                            .rate = ExchangeRate(home.currency, currency, *value),
                            .on = on,
                            .source = typedSource});
}

Result<ledger::EntryDraft> valued(Reader& books, ledger::EntryDraft draft)
{
    if (draft.currency.isEmpty() || draft.lines.empty())
        return draft;
    const Currency currency = draft.lines.front().amount.currency();
    TANDEM_TRY(const Company home, company(books));
    TANDEM_TRY(const auto at, entryConversion(books, currency, draft.postedOn, draft.rate));
    std::vector<Money> amounts;
    for (const ledger::Line& line : draft.lines)
        amounts.push_back(line.amount);
    TANDEM_TRY(const auto bases, exchange::basesOf(amounts, at, home.currency));
    for (std::size_t place = 0; place < bases.size(); ++place)
        draft.lines[place].base = bases[place];
    draft.rateNote.clear();
    if (!draft.rate.isEmpty()) {
        TANDEM_TRY(draft.rateNote, noteOf(books, currency, draft.postedOn, draft.rate));
    }
    return draft;
}

} // namespace tandem::workflows
