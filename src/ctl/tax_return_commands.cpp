#include "backoffice/tax/actions.h"
#include "backoffice/tax/tax_queries.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "reports/tax_accounts.h"
#include "workflows/file_tax_return.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsMax = 1'000'000;

/// The days asked for; those to be filed next where none are.
Result<tax::TaxPeriod> periodOf(Context& context, Office& office)
{
    TANDEM_TRY(const QDate from, context.day("from", {}));
    TANDEM_TRY(const QDate to, context.day("to", {}));
    if (from.isValid() || to.isValid())
        return tax::TaxPeriod{from, to};
    return office.read(tax::actions::taxReturns, tax::nextTaxPeriod);
}

Result<tax::TaxReturnId> returnOf(const Context& context)
{
    const QString given = context.arguments().value(0);
    bool isNumber = false;
    const qint64 id = given.toLongLong(&isNumber);
    if (!isNumber)
        return fail(errors::numberUnreadable, {given}).at(u"return"_s);
    return tax::TaxReturnId(id);
}

Result<tax::TaxReturn> shownReturn(Context& context, Office& office)
{
    if (!context.arguments().isEmpty()) {
        TANDEM_TRY(const auto id, returnOf(context));
        return office.read(tax::actions::taxReturns,
                           [&](Reader& books) { return tax::taxReturnById(books, id); });
    }
    TANDEM_TRY(const auto period, periodOf(context, office));
    return office.read(tax::actions::taxReturns, [&](Reader& books) {
        return tax::taxReturn(books, period, context.value("form"));
    });
}

Result<ExitCode> show(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto shown, shownReturn(context, *office));
    Listing listing = context.list({{"box"},
                                    {"name"},
                                    {"amount", Column::Align::Right},
                                    {"correction", Column::Align::Right}});
    for (const tax::BoxValue& box : shown.boxes)
        listing.add({box.code, box.name, box.amount, box.correction});
    listing.end();
    TANDEM_TRY(const auto unexplained, office->read(tax::actions::taxReturns, [&](Reader& books) {
        return reports::unexplainedTax(books, shown.period.startsOn, shown.period.endsOn, rowsMax);
    }));
    for (const reports::UnexplainedTax& one : unexplained)
        context.note(
            u"Not in the return: entry %1 of %2 has %3 on tax account %4 without a tax code."_s.arg(
                QString::number(one.entry.value()), one.postedOn.toString(Qt::ISODate),
                one.amount.toDecimal().toString(), one.account));
    return ExitCode::Done;
}

Result<ExitCode> lines(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto shown, shownReturn(context, *office));
    struct Behind {
        std::vector<tax::TaxMovement> movements;
        std::vector<tax::TaxCode> codes;
    };
    TANDEM_TRY(const Behind behind,
               office->read(tax::actions::taxReturns, [&](Reader& books) -> Result<Behind> {
                   Behind all;
                   TANDEM_TRY(all.movements,
                              tax::movementsOfBox(books, shown, context.value("box"), rowsMax));
                   TANDEM_TRY(all.codes, tax::taxCodes(books, books.today()));
                   return all;
               }));
    Listing listing = context.list({{"due"},
                                    {"entry", Column::Align::Right},
                                    {"document"},
                                    {"code"},
                                    {"direction"},
                                    {"percent", Column::Align::Right},
                                    {"net", Column::Align::Right},
                                    {"tax", Column::Align::Right},
                                    {"deductible", Column::Align::Right},
                                    {"correction"}});
    for (const tax::TaxMovement& one : behind.movements) {
        const auto code = std::ranges::find(behind.codes, one.code, &tax::TaxCode::id);
        listing.add({one.dueOn, one.entry.value(),
                     one.source + u' ' + QString::number(one.sourceId),
                     code == behind.codes.end() ? QString::number(one.code.value()) : code->code,
                     nameOf(one.direction), one.rate.toPercent().toString(), one.net, one.tax,
                     one.deductible, one.dueOn < shown.period.startsOn});
    }
    return ExitCode::Done;
}

Result<ExitCode> file(Context& context)
{
    context.setAnchorReason(AnchorReason::Close);
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto period, periodOf(context, *office));
    const Request request = context.request({});
    TANDEM_TRY(const Receipt filed,
               workflows::fileTaxReturn(*office, request,
                                        {.period = period,
                                         .form = context.value("form"),
                                         .reference = context.value("reference")}));
    Listing listing = context.list({{"return", Column::Align::Right}, {"from"}, {"to"}});
    listing.add({filed.id, period.startsOn, period.endsOn});
    return ExitCode::Done;
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto all, office->read(tax::actions::taxReturns, [](Reader& books) {
        return tax::taxReturns(books, rowsMax);
    }));
    Listing listing = context.list({{"return", Column::Align::Right},
                                    {"form"},
                                    {"from"},
                                    {"to"},
                                    {"state"},
                                    {"payable", Column::Align::Right},
                                    {"reference"},
                                    {"reason"}});
    for (const tax::TaxReturn& one : all)
        listing.add({one.id.value(), one.form, one.period.startsOn, one.period.endsOn,
                     nameOf(one.state), one.payable, one.reference, one.undoneReason});
    return ExitCode::Done;
}

Result<ExitCode> undo(Context& context)
{
    context.setAnchorReason(AnchorReason::Close);
    TANDEM_TRY(const auto id, returnOf(context));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(workflows::undoTaxReturn(*office, id, context.value("reason")));
    context.say(u"The tax return is taken back."_s);
    return ExitCode::Done;
}

Result<ExitCode> waiting(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto all, office->read(tax::actions::taxReturns, [](Reader& books) {
        return reports::taxNotYetDue(books, rowsMax);
    }));
    const QDate today = context.clock().today();
    Listing listing = context.list({{"document"},
                                    {"party"},
                                    {"direction"},
                                    {"date"},
                                    {"days", Column::Align::Right},
                                    {"net", Column::Align::Right},
                                    {"tax", Column::Align::Right},
                                    {"entry", Column::Align::Right}});
    for (const reports::TaxNotYetDue& one : all)
        listing.add({one.number, one.party, one.isOutput ? u"output"_s : u"input"_s, one.taxedOn,
                     std::int64_t{one.age(today)}, one.net, one.tax, one.entry.value()});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> taxReturnCommands()
{
    const Option from{"from", "DAY", "the first day (default: the period to be filed next)"};
    const Option to{"to", "DAY", "the last day"};
    const Option form{"form", "NAME", "de, fr, gb or general (default: that of the country)"};
    return {{"tax-return",
             "show",
             "[RETURN]",
             "show the boxes of a period, or of a return that was filed",
             {from, to, form},
             Books::Open,
             &show},
            {"tax-return",
             "lines",
             "[RETURN]",
             "list what is behind a box",
             {from, to, form, {"box", "BOX", "which box (default: all)"}},
             Books::Open,
             &lines},
            {"tax-return",
             "file",
             "",
             "file the return of a period: its boxes are frozen, its tax locked",
             {from, to, form, {"reference", "TEXT", "what the tax office answered"}},
             Books::Open,
             &file},
            {"tax-return", "list", "", "list the returns that were filed", {}, Books::Open, &list},
            {"tax-return",
             "undo",
             "RETURN",
             "take the return filed last back",
             {{"reason", "TEXT", "why", Option::Need::Required}},
             Books::Open,
             &undo},
            {"tax-return",
             "waiting",
             "",
             "list documents whose tax is not yet due, the oldest first",
             {},
             Books::Open,
             &waiting}};
}

} // namespace tandem::ctl
