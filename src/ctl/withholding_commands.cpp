#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/open_item_queries.h"
#include "backoffice/tax/actions.h"
#include "backoffice/tax/withholding.h"
#include "base/number_format.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/settlement_words.h"
#include "reports/withheld_tax.h"
#include "workflows/withhold.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsMax = 1'000'000;

Result<Rate> percent(const Context& context)
{
    TANDEM_TRY(const Decimal value, Decimal::parse(context.value("percent")));
    return Rate::exactFromPercent(value);
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const QDate on, context.day("on", context.clock().today()));
    TANDEM_TRY(const auto codes, office->read(tax::actions::withholding, [&](Reader& books) {
        return tax::withholdingCodes(books, on);
    }));
    Listing listing = context.list(
        {{"code"}, {"name"}, {"direction"}, {"percent", Column::Align::Right}, {"closed"}});
    for (const tax::WithholdingCode& one : codes)
        listing.add({one.code, one.name, nameOf(one.direction),
                     one.rate ? one.rate->toPercent().toString() : QString(), one.isClosed});
    return ExitCode::Done;
}

Result<ExitCode> add(Context& context)
{
    const QString word = context.value("direction", nameOf(tax::TaxDirection::Input));
    const auto direction = tax::taxDirectionNamed(word);
    if (!direction)
        return fail(errors::wordUnknown, {word, u"output, input"_s}).at(u"direction"_s);
    TANDEM_TRY(const Rate rate, percent(context));
    TANDEM_TRY(const QDate from, context.day("from", context.clock().today()));
    TANDEM_TRY(Office* const office, context.office());
    const QString code = context.arguments().value(0);
    TANDEM_CHECK(office->change(tax::actions::saveWithholding, [&](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(tax::createWithholdingCode(work, {.code = code,
                                                       .name = context.value("name"),
                                                       .direction = *direction,
                                                       .rate = rate,
                                                       .validFrom = from}));
        return {};
    }));
    context.say(u"There is a withholding tax %1."_s.arg(code));
    return ExitCode::Done;
}

Result<ExitCode> rate(Context& context)
{
    TANDEM_TRY(const Rate changed, percent(context));
    TANDEM_TRY(const QDate from, context.day("from", {}));
    TANDEM_TRY(Office* const office, context.office());
    const QString code = context.arguments().value(0);
    TANDEM_CHECK(office->change(tax::actions::saveWithholding, [&](UnitOfWork& work) {
        return tax::changeWithholdingRate(work, code, from, changed);
    }));
    context.say(u"Withholding tax %1 has %2 % from %3 on."_s.arg(
        code, changed.toPercent().toString(), from.toString(Qt::ISODate)));
    return ExitCode::Done;
}

Result<ExitCode> setClosed(Context& context, bool isClosed)
{
    TANDEM_TRY(Office* const office, context.office());
    const QString code = context.arguments().value(0);
    TANDEM_CHECK(office->change(tax::actions::saveWithholding, [&](UnitOfWork& work) {
        return tax::setWithholdingClosed(work, code, isClosed);
    }));
    context.say((isClosed ? u"Withholding tax %1 is no longer offered."_s
                          : u"Withholding tax %1 is offered again."_s)
                    .arg(code));
    return ExitCode::Done;
}

Result<ExitCode> close(Context& context)
{
    return setClosed(context, true);
}

Result<ExitCode> reopen(Context& context)
{
    return setClosed(context, false);
}

Result<workflows::WithholdingOrder> orderGiven(Reader& books, const Context& context)
{
    const QString number = context.arguments().value(0);
    TANDEM_TRY(const auto item, settlements::openItemByNumber(books, number));
    if (!item)
        return fail(settlements::errors::itemNotFound, {number}).at(u"document"_s);
    TANDEM_TRY(const QDate on, context.day("on", context.clock().today()));
    workflows::WithholdingOrder order{
        .item = item->id, .code = context.arguments().value(1), .withheldOn = on};
    if (const QString given = context.value("of"); !given.isEmpty()) {
        TANDEM_TRY(order.net, parseAmount(given, number_formats::plain, item->open.currency()));
    }
    return order;
}

Result<ExitCode> book(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto order, office->read(tax::actions::withholding, [&](Reader& books) {
        return orderGiven(books, context);
    }));
    const Request request = context.request(bodyOf(context, {"on", "of"}));
    TANDEM_TRY(const Receipt receipt, workflows::withhold(*office, request, order));
    Listing listing = context.list({{"id"}, {"number"}});
    listing.add({receipt.id, receipt.number});
    return ExitCode::Done;
}

Result<ExitCode> report(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    const QDate today = context.clock().today();
    TANDEM_TRY(const QDate from, context.day("from", QDate(today.year(), 1, 1)));
    TANDEM_TRY(const QDate to, context.day("to", today));
    TANDEM_TRY(const auto all, office->read(tax::actions::withholding, [&](Reader& books) {
        return reports::withheldTax(books, from, to, rowsMax);
    }));
    Listing listing = context.list({{"party"},
                                    {"code"},
                                    {"direction"},
                                    {"withheld_on"},
                                    {"document"},
                                    {"percent", Column::Align::Right},
                                    {"net", Column::Align::Right},
                                    {"tax", Column::Align::Right},
                                    {"base", Column::Align::Right}});
    for (const reports::WithheldTax& one : all)
        listing.add({one.party, one.code, one.isOurs ? u"input"_s : u"output"_s, one.withheldOn,
                     one.document, one.rate.toPercent().toString(), one.net, one.tax, one.base});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> withholdingCommands()
{
    const Option percents{"percent", "PERCENT", "the rate", Option::Need::Required};
    return {{"withholding",
             "list",
             "",
             "list the withholding taxes with their rates",
             {{"on", "DAY", "the day of the rates; today if not given"}},
             Books::Open,
             &list},
            {"withholding",
             "add",
             "CODE",
             "make a withholding tax",
             {{"name", "TEXT", "what it is", Option::Need::Required},
              {"direction", "WHICH",
               "input: we keep it back from suppliers (default); output: customers from us"},
              percents,
              {"from", "DAY", "the day its rate begins (default: today)"}},
             Books::Open,
             &add},
            {"withholding",
             "rate",
             "CODE",
             "give a withholding tax another rate from a day on",
             {percents, {"from", "DAY", "the first day it counts", Option::Need::Required}},
             Books::Open,
             &rate},
            {"withholding",
             "close",
             "CODE",
             "offer a withholding tax no longer",
             {},
             Books::Open,
             &close},
            {"withholding",
             "reopen",
             "CODE",
             "offer a withholding tax again",
             {},
             Books::Open,
             &reopen},
            {"withholding",
             "book",
             "DOCUMENT CODE",
             "keep tax back of a bill, or of an invoice that a customer pays",
             {{"of", "AMOUNT", "what it is taken of (default: the document without its tax)"},
              {"on", "DAY", "the day; today if not given"}},
             Books::Open,
             &book},
            {"report",
             "withheld-tax",
             "",
             "what was withheld, by party",
             {{"from", "DAY", "the first day (default: of the year)"},
              {"to", "DAY", "the last day (default: today)"}},
             Books::Open,
             &report}};
}

} // namespace tandem::ctl
