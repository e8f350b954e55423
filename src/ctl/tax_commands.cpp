#include "backoffice/inventory/actions.h"
#include "backoffice/tax/actions.h"
#include "backoffice/tax/tax_queries.h"
#include "backoffice/tax/tax_service.h"
#include "backoffice/tax/tax_settings.h"
#include "ctl/commands.h"
#include "ctl/errors.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const QDate on, context.day("on", context.clock().today()));
    TANDEM_TRY(const auto codes, office->read(inventory::actions::items, [&](Reader& books) {
        return tax::taxCodes(books, on);
    }));
    Listing listing = context.list(
        {{"code"}, {"name"}, {"kind"}, {"direction"}, {"percent", Column::Align::Right}});
    for (const tax::TaxCode& one : codes)
        listing.add({one.code, one.name, nameOf(one.kind), nameOf(one.direction),
                     one.rate.toPercent().toString()});
    return ExitCode::Done;
}

/// The word of an option as one of a module's names; nothing if it was not given.
template <class T>
Result<std::optional<T>> choice(const Context& context, const char* option,
                                std::optional<T> (*named)(const QString&), const QString& names)
{
    const QString word = context.value(option);
    if (!context.has(option))
        return std::optional<T>();
    const auto value = named(word);
    if (!value)
        return fail(errors::wordUnknown, {word, names}).at(QString::fromLatin1(option));
    return value;
}

Result<Rate> percent(const Context& context, const char* option, Rate otherwise)
{
    const QString given = context.value(option);
    if (given.isEmpty())
        return otherwise;
    TANDEM_TRY(const Decimal value, Decimal::parse(given));
    return Rate::exactFromPercent(value);
}

Result<std::optional<tax::TaxCategory>> category(const Context& context)
{
    return choice<tax::TaxCategory>(context, "category", &tax::taxCategoryNamed,
                                    u"S, Z, E, AE, K, G, O"_s);
}

Result<> fillIn(const Context& context, tax::TaxCodeSettings& settings)
{
    settings.name = context.value("name", settings.name);
    settings.exemptReason = context.value("reason", settings.exemptReason);
    TANDEM_TRY(const auto given, category(context));
    if (given)
        settings.category = given;
    if (context.value("due") == u"policy"_s)
        settings.point.reset();
    else {
        TANDEM_TRY(const auto due, choice<tax::TaxPoint>(context, "due", &tax::taxPointNamed,
                                                         u"document, payment, policy"_s));
        if (due)
            settings.point = due;
    }
    TANDEM_TRY(settings.deductible, percent(context, "deductible", settings.deductible));
    if (context.has("close"))
        settings.isClosed = true;
    if (context.has("reopen"))
        settings.isClosed = false;
    return {};
}

Result<ExitCode> add(Context& context)
{
    TANDEM_TRY(
        const auto kind,
        choice<tax::TaxKind>(context, "kind", &tax::taxKindNamed,
                             u"standard, reduced, zero, exempt, reverse_charge, out_of_scope"_s));
    TANDEM_TRY(const auto direction,
               choice<tax::TaxDirection>(context, "direction", &tax::taxDirectionNamed,
                                         u"output, input"_s));
    TANDEM_TRY(const Rate rate, percent(context, "percent", Rate::ofMillionths(0)));
    TANDEM_TRY(const QDate from, context.day("from", context.clock().today()));
    TANDEM_TRY(Office* const office, context.office());
    const QString code = context.arguments().value(0);
    TANDEM_CHECK(office->change(tax::actions::createTaxCode, [&](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(tax::createTaxCode(work, {.code = code,
                                               .name = context.value("name"),
                                               .kind = *kind,
                                               .direction = *direction,
                                               .rate = rate,
                                               .validFrom = from}));
        TANDEM_TRY(auto settings, tax::taxCodeSettings(work, code));
        TANDEM_CHECK(fillIn(context, settings));
        return tax::changeTaxCode(work, settings);
    }));
    context.say(u"There is a tax code %1."_s.arg(code));
    return ExitCode::Done;
}

Result<ExitCode> change(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    const QString code = context.arguments().value(0);
    TANDEM_CHECK(office->change(tax::actions::changeTaxCode, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(auto settings, tax::taxCodeSettings(work, code));
        TANDEM_CHECK(fillIn(context, settings));
        return tax::changeTaxCode(work, settings);
    }));
    context.say(u"Tax code %1 is saved."_s.arg(code));
    return ExitCode::Done;
}

Result<ExitCode> rate(Context& context)
{
    TANDEM_TRY(const Rate rate, percent(context, "percent", Rate::ofMillionths(0)));
    TANDEM_TRY(const QDate from, context.day("from", {}));
    TANDEM_TRY(Office* const office, context.office());
    const QString code = context.arguments().value(0);
    TANDEM_CHECK(office->change(tax::actions::changeTaxRate, [&](UnitOfWork& work) {
        return tax::changeTaxRate(work, code, from, rate);
    }));
    context.say(u"Tax code %1 has %2 % from %3 on."_s.arg(code, rate.toPercent().toString(),
                                                          from.toString(Qt::ISODate)));
    return ExitCode::Done;
}

Result<ExitCode> show(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    struct Shown {
        tax::TaxCodeSettings code;
        std::vector<tax::DatedRate> rates;
    };
    TANDEM_TRY(const Shown shown,
               office->read(tax::actions::taxCodes, [&](Reader& books) -> Result<Shown> {
                   Shown all;
                   TANDEM_TRY(all.code, tax::taxCodeSettings(books, context.arguments().value(0)));
                   TANDEM_TRY(all.rates, tax::taxRates(books, all.code.id));
                   return all;
               }));
    const tax::TaxCodeSettings& code = shown.code;
    Listing listing = context.list({{"field"}, {"value"}});
    listing.add({u"code"_s, code.code});
    listing.add({u"name"_s, code.name});
    listing.add({u"kind"_s, nameOf(code.kind)});
    listing.add({u"direction"_s, nameOf(code.direction)});
    listing.add({u"category"_s, nameOf(code.category.value_or(tax::categoryOf(code.kind)))});
    listing.add({u"reason"_s, code.exemptReason});
    listing.add({u"due"_s, code.point ? nameOf(*code.point) : u"policy"_s});
    listing.add({u"deductible"_s, code.deductible.toPercent().toString()});
    listing.add({u"closed"_s, code.isClosed});
    for (const tax::DatedRate& one : shown.rates)
        listing.add({u"percent from %1"_s.arg(one.validFrom.toString(Qt::ISODate)),
                     one.rate.toPercent().toString()});
    return ExitCode::Done;
}

Result<ExitCode> policy(Context& context)
{
    TANDEM_TRY(const auto due,
               choice<tax::DueOnPayment>(context, "due-on-payment", &tax::dueOnPaymentNamed,
                                         u"none, output, input, both"_s));
    TANDEM_TRY(Office* const office, context.office());
    if (due)
        TANDEM_CHECK(office->change(tax::actions::changeTaxPolicy, [&](UnitOfWork& work) {
            return tax::setDueOnPayment(work, *due);
        }));
    struct Shown {
        TaxRounding rounding;
        tax::DueOnPayment due;
    };
    TANDEM_TRY(const Shown shown,
               office->read(tax::actions::taxCodes, [](Reader& books) -> Result<Shown> {
                   TANDEM_TRY(const auto rounding, tax::taxRounding(books));
                   TANDEM_TRY(const auto which, tax::dueOnPayment(books));
                   return Shown{rounding, which};
               }));
    Listing listing = context.list({{"policy"}, {"value"}});
    listing.add({u"rounding"_s,
                 shown.rounding == TaxRounding::PerLine ? u"per line"_s : u"per document"_s});
    listing.add({u"due_on_payment"_s, nameOf(shown.due)});
    return ExitCode::Done;
}

std::vector<Option> settingOptions()
{
    return {{"name", "TEXT", "what it is, as invoices say it"},
            {"category", "CODE", "of EN 16931: S, Z, E, AE, K (intra-EU), G (export) or O"},
            {"reason", "TEXT", "why it is exempt, as invoices say it"},
            {"due", "WHEN", "on document, on payment, or as the policy says: policy"},
            {"deductible", "PERCENT", "how much of input tax comes back (default: 100)"}};
}

} // namespace

std::vector<Command> taxCommands()
{
    std::vector<Option> adding = settingOptions();
    adding.push_back({"kind", "KIND",
                      "standard, reduced, zero, exempt, reverse_charge or out_of_scope",
                      Option::Need::Required});
    adding.push_back(
        {"direction", "WHICH", "output (sales) or input (purchases)", Option::Need::Required});
    adding.push_back({"percent", "PERCENT", "its first rate (default: 0)"});
    adding.push_back({"from", "DAY", "the day its rate begins (default: today)"});
    std::vector<Option> changing = settingOptions();
    changing.push_back({"close", nullptr, "offer it no longer"});
    changing.push_back({"reopen", nullptr, "offer it again"});
    return {{"tax",
             "list",
             "",
             "list the tax codes with their rates",
             {{"on", "DAY", "the day of the rates; today if not given"}},
             Books::Open,
             &list},
            {"tax", "show", "CODE", "show a tax code with all its rates", {}, Books::Open, &show},
            {"tax", "add", "CODE", "make a tax code", adding, Books::Open, &add},
            {"tax", "change", "CODE", "change a tax code", changing, Books::Open, &change},
            {"tax",
             "rate",
             "CODE",
             "give a tax code another rate from a day on",
             {{"percent", "PERCENT", "the rate", Option::Need::Required},
              {"from", "DAY", "the first day it counts", Option::Need::Required}},
             Books::Open,
             &rate},
            {"tax",
             "policy",
             "",
             "show how tax is computed, or say which tax is due on payment",
             {{"due-on-payment", "WHICH", "none, output, input or both"}},
             Books::Open,
             &policy}};
}

} // namespace tandem::ctl
