#include "backoffice/currencies/actions.h"
#include "backoffice/currencies/rate_queries.h"
#include "ctl/commands.h"
#include "ctl/trade_arguments.h"
#include "office/company.h"
#include "office/errors.h"
#include "workflows/import_exchange_rates.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

std::vector<Column> columns()
{
    constexpr auto right = Column::Align::Right;
    return {{"id", right}, {"on"}, {"unit"}, {"value", right}, {"currency"}, {"source"}};
}

void addRow(Listing& rows, const exchange::DatedRate& rate)
{
    rows.add({rate.id.value(), rate.on, codeOf(rate.rate.unit()), rate.rate.value().toString(),
              codeOf(rate.rate.quoted()), rate.source});
}

Result<QString> homeCode(Office& office)
{
    return office.read(exchange::actions::rates, [](Reader& books) -> Result<QString> {
        TANDEM_TRY(const Company home, company(books));
        return codeOf(home.currency);
    });
}

Result<ExitCode> add(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const QString currency, argumentAt(context, 0, u"a currency"_s));
    TANDEM_TRY(const QString valueText, argumentAt(context, 1, u"a rate"_s));
    TANDEM_TRY(const Decimal value, Decimal::parse(valueText));
    TANDEM_TRY(const QDate on, context.day("on", context.clock().today()));
    TANDEM_TRY(const QString home, homeCode(*office));
    const exchange::RateDraft draft{.unit = context.value("unit", home).toUpper(),
                                    .quoted = currency.toUpper(),
                                    .on = on,
                                    .source = context.value("source", u"manual"_s),
                                    .value = value};
    TANDEM_TRY(const auto id, office->change(exchange::actions::enterRate, [&](UnitOfWork& work) {
        return exchange::enterRate(work, draft);
    }));
    Listing rows = context.list({{"id"}});
    rows.add({id.value()});
    return ExitCode::Done;
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const int most, rowsMax(context));
    const QString currency = context.value("currency").toUpper();
    TANDEM_TRY(const auto all, office->read(exchange::actions::rates, [&](Reader& books) {
        return exchange::rates(books, currency, {}, most);
    }));
    Listing rows = context.list(columns());
    for (const exchange::DatedRate& rate : all)
        addRow(rows, rate);
    return ExitCode::Done;
}

Result<Currency> currencyNamed(const QString& code)
{
    const auto currency = findCurrency(code.toUpper().toStdString());
    if (!currency)
        return fail(tandem::errors::currencyUnknown, {code}).at(u"currency"_s);
    return *currency;
}

/// The rates by which a currency is valued on a day: two where it goes over a third one.
Result<ExitCode> show(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const QString code, argumentAt(context, 0, u"a currency"_s));
    TANDEM_TRY(const Currency from, currencyNamed(code));
    TANDEM_TRY(const QDate on, context.day("on", context.clock().today()));
    TANDEM_TRY(const QString home, homeCode(*office));
    TANDEM_TRY(const Currency to, currencyNamed(context.value("in", home)));
    TANDEM_TRY(const auto at, office->read(exchange::actions::rates, [&](Reader& books) {
        return exchange::conversion(books, from, to, on);
    }));
    Listing rows = context.list(columns());
    for (const exchange::DatedRate& step : at.steps())
        addRow(rows, step);
    return ExitCode::Done;
}

Result<exchange::DatedRate> rateGiven(Context& context, Office& office)
{
    TANDEM_TRY(const QString word, argumentAt(context, 0, u"the id of a rate"_s));
    return office.read(exchange::actions::rates, [&](Reader& books) {
        return exchange::rateById(books, exchange::ExchangeRateId(word.toLongLong()));
    });
}

Result<ExitCode> change(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto rate, rateGiven(context, *office));
    TANDEM_TRY(const QString valueText, argumentAt(context, 1, u"a rate"_s));
    TANDEM_TRY(const Decimal value, Decimal::parse(valueText));
    TANDEM_CHECK(office->change(exchange::actions::enterRate, [&](UnitOfWork& work) {
        return exchange::changeRate(work, rate.id, rate.version, value);
    }));
    context.say(u"Changed. Entries keep the rate they were booked with."_s);
    return ExitCode::Done;
}

Result<ExitCode> remove(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto rate, rateGiven(context, *office));
    TANDEM_CHECK(office->change(exchange::actions::removeRate, [&](UnitOfWork& work) {
        return exchange::removeRate(work, rate.id, rate.version);
    }));
    context.say(u"Deleted."_s);
    return ExitCode::Done;
}

Result<ExitCode> import(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const QString path, argumentAt(context, 0, u"a file"_s));
    TANDEM_TRY(const QByteArray bytes, context.readInput(path));
    TANDEM_TRY(const auto taken,
               workflows::importExchangeRates(*office, bytes, context.value("source", u"ecb"_s),
                                              importMode(context)));
    constexpr auto right = Column::Align::Right;
    Listing rows = context.list({{"added", right},
                                 {"known", right},
                                 {"differing", right},
                                 {"unreadable", right},
                                 {"of_unknown_currencies", right}});
    rows.add({taken.added, taken.known, taken.differing, taken.unreadable, taken.unknownCount});
    if (!taken.unknown.isEmpty())
        context.warn(u"Left out, as ISO 4217 has no such currency: "_s
                     + taken.unknown.join(u", "_s));
    return ExitCode::Done;
}

Result<ExitCode> policy(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(auto policy, office->read(exchange::actions::rates, [](Reader& books) {
        return exchange::ratePolicy(books);
    }));
    const QString sources = context.value("sources");
    const QString days = context.value("days");
    if (!sources.isEmpty())
        policy.sources = sources.split(u',', Qt::SkipEmptyParts);
    if (!days.isEmpty()) {
        TANDEM_TRY(policy.daysMax, context.count("days", policy.daysMax));
    }
    if (!sources.isEmpty() || !days.isEmpty())
        TANDEM_CHECK(office->change(exchange::actions::changeRatePolicy, [&](UnitOfWork& work) {
            return exchange::setRatePolicy(work, policy);
        }));
    Listing rows = context.list({{"days", Column::Align::Right}, {"sources"}});
    rows.add({policy.daysMax, policy.sources.join(u' ')});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> rateCommands()
{
    const Option on{"on", "DAY", "the day of the rate; today if not given"};
    const auto add_ = Command{"rate",
                              "add",
                              "CURRENCY VALUE",
                              "enter an exchange rate: one unit is VALUE of CURRENCY",
                              {on,
                               {"unit", "CODE", "the unit; the company's currency if not given"},
                               {"source", "WORD", "where it comes from; manual if not given"}},
                              Books::Open,
                              &add};
    return {add_,
            {"rate", "change", "ID VALUE", "correct an exchange rate", {}, Books::Open, &change},
            {"rate", "delete", "ID", "delete an exchange rate", {}, Books::Open, &remove},
            {"rate",
             "import",
             "FILE",
             "import rates: the ECB's XML or CSV, or a table of date, currency, rate and unit",
             {{"source", "WORD", "where they come from; ecb if not given"},
              {"dry-run", nullptr, "only say what would be added"}},
             Books::Open,
             &import},
            {"rate",
             "list",
             "",
             "list exchange rates, the latest first",
             {{"currency", "CODE", "only those of this currency"},
              {"rows", "N", "at most so many; 100 if not given"}},
             Books::Open,
             &list},
            {"rate",
             "policy",
             "",
             "show or set how the rate of a day is chosen",
             {{"days", "N", "how many days old it may be"},
              {"sources", "WORDS", "the sources, the preferred first, with commas"}},
             Books::Open,
             &policy},
            {"rate",
             "show",
             "CURRENCY",
             "show the rate of a day; two if it goes over a third currency",
             {on, {"in", "CODE", "what it is valued in; the company's currency if not given"}},
             Books::Open,
             &show}};
}

} // namespace tandem::ctl
