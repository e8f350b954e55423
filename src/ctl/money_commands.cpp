#include "base/allocation.h"
#include "base/expression.h"
#include "base/money_vectors.h"
#include "base/text_number.h"
#include "ctl/commands.h"
#include "ctl/errors.h"

#include <QFileInfo>

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

struct RoundingName {
    const char* name;
    Rounding rounding;
};

constexpr std::array roundingNames{RoundingName{"half-away", Rounding::HalfAwayFromZero},
                                   RoundingName{"half-even", Rounding::HalfEven},
                                   RoundingName{"half-down", Rounding::HalfDown},
                                   RoundingName{"up", Rounding::Up},
                                   RoundingName{"down", Rounding::Down},
                                   RoundingName{"ceiling", Rounding::Ceiling},
                                   RoundingName{"floor", Rounding::Floor}};

constexpr const char* roundingHelp = "half-away (the default), half-even, half-down, up, down, "
                                     "ceiling or floor";

Result<Rounding> roundingOf(const Context& context)
{
    const QString name = context.value("rounding", u"half-away"_s);
    const auto found = std::ranges::find_if(roundingNames, [&](const RoundingName& one) {
        return name == QLatin1StringView(one.name);
    });
    if (found == roundingNames.end())
        return fail(errors::roundingUnknown, {name}).at(u"rounding"_s);
    return found->rounding;
}

Result<Currency> currencyOf(const Context& context)
{
    const QString code = context.value("currency", u"EUR"_s);
    const auto found = findCurrency(code.toStdString());
    if (!found)
        return fail(tandem::errors::currencyUnknown, {code}).at(u"currency"_s);
    return *found;
}

Result<NumberFormat> formatOf(const Context& context)
{
    const QString locale = context.value("locale", u"plain"_s);
    const auto found = findNumberFormat(locale);
    if (!found)
        return fail(errors::localeUnknown, {locale}).at(u"locale"_s);
    return *found;
}

void printLine(const Context& context, const QString& text)
{
    print(context.terminal().out, text + u'\n');
}

Result<ExitCode> eval(Context& context)
{
    TANDEM_TRY(const NumberFormat format, formatOf(context));
    TANDEM_TRY(const Decimal value, evaluate(context.arguments().join(u' '), format));
    if (!context.has("currency")) {
        printLine(context, formatNumber(value.trimmed(), format));
        return ExitCode::Done;
    }
    TANDEM_TRY(const Currency currency, currencyOf(context));
    TANDEM_TRY(const Rounding rounding, roundingOf(context));
    printLine(context, formatAmount(Money::fromDecimal(value, currency, rounding), format));
    return ExitCode::Done;
}

Result<ExitCode> round(Context& context)
{
    TANDEM_TRY(const Rounding rounding, roundingOf(context));
    TANDEM_TRY(const Currency currency, currencyOf(context));
    for (const QString& text : context.arguments()) {
        TANDEM_TRY(const Decimal value, Decimal::parse(text));
        TANDEM_TRY(const Decimal rounded, checkedRescale(value, currency.digits(), rounding));
        TANDEM_TRY(const Money money, Money::exactFrom(rounded, currency));
        printLine(context, formatAmount(context.has("cash") ? money.roundedToCash(rounding) : money,
                                        number_formats::plain));
    }
    return ExitCode::Done;
}

Result<ExitCode> allocate(Context& context)
{
    TANDEM_TRY(const Currency currency, currencyOf(context));
    if (context.arguments().size() < 2)
        return fail(errors::argumentMissing, {u"an amount and one or more weights"_s});
    TANDEM_TRY(const Money whole,
               parseAmount(context.arguments().front(), number_formats::plain, currency));
    std::vector<std::int64_t> weights;
    for (const QString& text : context.arguments().mid(1)) {
        const std::optional<std::int64_t> weight = parseInt64(text);
        if (!weight)
            return fail(errors::weightsUnusable);
        weights.push_back(*weight);
    }
    const bool isUsable = std::ranges::all_of(weights, [](auto w) { return w >= 0; })
                          && std::ranges::any_of(weights, [](auto w) { return w > 0; });
    if (!isUsable)
        return fail(errors::weightsUnusable);
    Listing list = context.list({{"weight", Column::Align::Right}, {"part", Column::Align::Right}});
    const std::vector<Money> parts = whole.allocate(weights);
    for (std::size_t i = 0; i < parts.size(); ++i)
        list.add({weights[i], parts[i]});
    return ExitCode::Done;
}

Result<ExitCode> vectors(Context& context)
{
    VectorTally all;
    for (const QString& path : context.arguments()) {
        TANDEM_TRY(const QByteArray bytes, context.readInput(path));
        TANDEM_TRY(const VectorTally tally, runVectors(bytes, QFileInfo(path).fileName()));
        all += tally;
    }
    for (const QString& line : report(all))
        printLine(context, line);
    return all.failed == 0 ? ExitCode::Done : ExitCode::Refused;
}

} // namespace

std::vector<Command> moneyCommands()
{
    const Option currency{"currency", "CODE", "the currency, by its letters of ISO 4217"};
    const Option rounding{"rounding", "HOW", roundingHelp};
    return {{"money",
             "eval",
             "FORMULA",
             "work out a formula, exactly: 4*129.00+19%",
             {currency,
              rounding,
              {"locale", "NAME", "how numbers are written: plain, en, de, de-CH, ..."}},
             Books::None,
             &eval},
            {"money",
             "round",
             "NUMBER...",
             "round numbers to a currency's minor unit",
             {currency, rounding, {"cash", nullptr, "round to what coins and notes can pay"}},
             Books::None,
             &round},
            {"money",
             "allocate",
             "AMOUNT WEIGHT...",
             "split an amount by weights, losing nothing",
             {currency},
             Books::None,
             &allocate},
            {"money",
             "vectors",
             "FILE...",
             "run vectors of decimal arithmetic and tables of cases",
             {},
             Books::None,
             &vectors}};
}

} // namespace tandem::ctl
