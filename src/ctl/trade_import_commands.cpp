#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/trade_arguments.h"
#include "workflows/import_items.h"
#include "workflows/import_opening_balances.h"
#include "workflows/import_orders.h"
#include "workflows/import_stock.h"

#include <QFileInfo>

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr auto right = Column::Align::Right;

Result<workflows::ImportFile> fileAt(Context& context, qsizetype index, const char* mapping)
{
    TANDEM_TRY(const QString path, argumentAt(context, index, u"the file"_s));
    TANDEM_TRY(const QByteArray bytes, context.readInput(path));
    return workflows::ImportFile{
        .name = QFileInfo(path).fileName(), .bytes = bytes, .mapping = context.value(mapping)};
}

Result<ExitCode> importItems(Context& context)
{
    TANDEM_TRY(const auto file, fileAt(context, 0, "mapping"));
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const auto report, workflows::importItems(*office, file, importMode(context)));
    Listing listing = context.list({{"made", right}, {"known", right}, {"mapping"}, {"mapped_by"}});
    listing.add({report.made, report.known, report.mapping.text, wordOf(report.mapping.source)});
    return ExitCode::Done;
}

Result<ExitCode> importStock(Context& context)
{
    TANDEM_TRY(const auto file, fileAt(context, 0, "mapping"));
    TANDEM_TRY(const QDate on, context.day("on", QDate()));
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const auto report,
               workflows::importStock(*office, context.request("import stock" + file.bytes), file,
                                      on, importMode(context)));
    Listing listing = context.list({{"number"}, {"lines", right}, {"mapping"}, {"mapped_by"}});
    listing.add(
        {report.receipt.number, report.lines, report.mapping.text, wordOf(report.mapping.source)});
    return ExitCode::Done;
}

Result<ExitCode> importOpeningBalances(Context& context)
{
    TANDEM_TRY(const auto file, fileAt(context, 0, "mapping"));
    TANDEM_TRY(const QDate on, context.day("on", QDate()));
    TANDEM_TRY(Office * office, context.office());
    const auto mode = importMode(context);
    TANDEM_TRY(const auto done,
               workflows::importOpeningBalances(
                   *office, context.request("import opening" + file.bytes), file, on, mode));
    Listing listing = context.list(
        {{"account"}, {"name"}, {"before", right}, {"taken", right}, {"after", right}});
    for (const workflows::OpeningProof& proof : done.proof)
        listing.add({proof.account, proof.name, proof.before, proof.taken, proof.after});
    listing.end();
    context.say(u"%1 lines, %2 open items; debits %3 = credits %4. %5"_s.arg(done.lines)
                    .arg(done.openItems)
                    .arg(done.debits.toDecimal().toString(), done.credits.toDecimal().toString(),
                         mode == workflows::ImportMode::Try
                             ? u"Nothing was changed."_s
                             : u"Entry %1."_s.arg(done.entry.value())));
    return ExitCode::Done;
}

Result<workflows::Through> throughOf(const Context& context)
{
    const QString name = context.value("through", u"order"_s);
    if (name == u"order"_s)
        return workflows::Through::Order;
    if (name == u"delivery"_s)
        return workflows::Through::Delivery;
    if (name == u"invoice"_s)
        return workflows::Through::Invoice;
    return fail(errors::throughUnknown, {name}).at(u"through"_s);
}

Result<ExitCode> importOrders(Context& context)
{
    TANDEM_TRY(const auto through, throughOf(context));
    TANDEM_TRY(const auto headers, fileAt(context, 0, "mapping"));
    std::optional<workflows::ImportFile> lines;
    if (context.arguments().size() > 1) {
        TANDEM_TRY(lines, fileAt(context, 1, "line-mapping"));
    }
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const auto report,
               workflows::importOrders(*office, headers, lines ? &*lines : nullptr, through,
                                       importMode(context)));
    const workflows::UsedMapping& mapping = report.table.headerMapping;
    const auto& lineMapping = report.table.lineMapping;
    Listing listing = context.list({{"made", right},
                                    {"known", right},
                                    {"net", right},
                                    {"freight", right},
                                    {"mapping"},
                                    {"mapped_by"},
                                    {"line_mapping"},
                                    {"line_mapped_by"}});
    listing.add({report.made, report.known, report.net, report.freight, mapping.text,
                 wordOf(mapping.source), lineMapping ? lineMapping->text : QString(),
                 lineMapping ? wordOf(lineMapping->source) : QString()});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> tradeImportCommands()
{
    const Option mapping{"mapping", "FIELD=COLUMN,...",
                         "which column holds which field; saved for the next time. If not "
                         "given: the saved one, else recognised"};
    const Option dryRun{"dry-run", nullptr, "try it, and change nothing"};
    return {{"import",
             "items",
             "FILE.csv",
             "take a list of items into the books",
             {mapping, dryRun},
             Books::Open,
             &importItems},
            {"import",
             "stock",
             "FILE.csv",
             "take a list of opening stock into the books",
             {mapping, {"on", "DAY", "the day the books begin; today if not given"}, dryRun},
             Books::Open,
             &importStock},
            {"import",
             "opening-balances",
             "FILE.csv",
             "take the balances of another system over, with a proof that they add up",
             {mapping,
              {"on", "DAY", "the last day of the other system", Option::Need::Required},
              dryRun},
             Books::Open,
             &importOpeningBalances},
            {"import",
             "orders",
             "HEADERS.csv [LINES.csv]",
             "take orders into the books and carry them on",
             {mapping,
              {"line-mapping", "FIELD=COLUMN,...", "the same for a file of lines"},
              {"through", "STEP", "order (if not given), delivery or invoice"},
              dryRun},
             Books::Open,
             &importOrders}};
}

} // namespace tandem::ctl
