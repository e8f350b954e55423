#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/purchase_queries.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/settlement_words.h"
#include "ctl/trade_arguments.h"
#include "formats/einvoice_reader.h"
#include "workflows/receive_einvoice.h"

#include <QFileInfo>

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr auto right = Column::Align::Right;

QString text(const formats::StatedDecimal& number)
{
    return number ? number->trimmed().toString() : QString();
}

QString amount(const formats::StatedDecimal& number)
{
    return number ? number->trimmed(2).toString() : QString();
}

Result<formats::EInvoice> invoiceAt(Context& context)
{
    TANDEM_TRY(const QString path, argumentAt(context, 0, u"the file"_s));
    TANDEM_TRY(const QByteArray bytes, context.readInput(path));
    return formats::readEInvoice(bytes);
}

Result<ExitCode> show(Context& context)
{
    TANDEM_TRY(const auto invoice, invoiceAt(context));
    const formats::EInvoiceTotals& totals = invoice.totals;
    context.say(u"%1 of %2, due %3, from %4 to %5"_s.arg(
        invoice.number, invoice.issuedOn.toString(Qt::ISODate),
        invoice.dueOn.isValid() ? invoice.dueOn.toString(Qt::ISODate) : u"by its terms"_s,
        invoice.seller.name, invoice.buyer.name));
    Listing listing = context.list({{"line"},
                                    {"description"},
                                    {"quantity", right},
                                    {"unit"},
                                    {"price", right},
                                    {"category"},
                                    {"rate", right},
                                    {"net", right}});
    for (const formats::EInvoiceLine& line : invoice.lines)
        listing.add({line.id, line.name, text(line.quantity), line.unit, text(line.price),
                     line.category, text(line.rate), amount(line.net)});
    context.say(u"net %1 %2, tax %3, with tax %4, to be paid %5"_s.arg(
        amount(totals.taxExclusive), invoice.currency, amount(totals.tax),
        amount(totals.taxInclusive), amount(totals.payable)));
    return ExitCode::Done;
}

Result<ExitCode> check(Context& context)
{
    if (context.arguments().isEmpty())
        return fail(errors::argumentMissing, {u"the file"_s});
    bool isRefused = false;
    Listing listing = context.list({{"file"}, {"rule"}, {"severity"}, {"where"}, {"what"}});
    for (const QString& path : context.arguments()) {
        TANDEM_TRY(const QByteArray bytes, context.readInput(path));
        const QString name = QFileInfo(path).fileName();
        const auto invoice = formats::readEInvoice(bytes);
        if (!invoice) {
            isRefused = true;
            listing.add({name, QString::fromLatin1(invoice.error().code->name), u"fatal"_s,
                         QString(), invoice.error().text()});
            continue;
        }
        const auto violations = formats::checkEInvoice(*invoice);
        isRefused = isRefused || formats::isRefused(violations);
        for (const formats::EInvoiceViolation& violation : violations) {
            const bool isFatal = violation.severity == formats::EInvoiceViolation::Severity::Fatal;
            listing.add({name, violation.rule, isFatal ? u"fatal"_s : u"warning"_s, violation.where,
                         violation.what.text()});
        }
    }
    return isRefused ? ExitCode::BadInput : ExitCode::Done;
}

/// "E:0=P0", or "E:0=" for no tax: a category, its rate in percent, and our code.
Result<workflows::ChosenTaxCode> chosenTaxCode(const QString& word)
{
    const QString left = word.section(u'=', 0, 0);
    const auto percent = Decimal::parse(left.section(u':', 1));
    if (!word.contains(u'=') || left.section(u':', 0, 0).isEmpty() || !percent)
        return fail(errors::lineUnreadable, {word, u"CATEGORY:PERCENT=CODE"_s});
    return workflows::ChosenTaxCode{left.section(u':', 0, 0), *percent, word.section(u'=', 1)};
}

Result<workflows::EInvoiceChoices> choicesFrom(Context& context, Reader& books)
{
    workflows::EInvoiceChoices choices;
    if (context.has("supplier")) {
        TANDEM_TRY(choices.supplier, partyNamed(books, context.value("supplier")));
    }
    if (context.has("new-supplier"))
        choices.unknownSupplier = workflows::UnknownSupplier::Create;
    if (context.has("account")) {
        TANDEM_TRY(choices.account, accountGiven(books, context.value("account")));
    }
    if (context.has("tax")) {
        for (const QString& word : context.value("tax").split(u',', Qt::SkipEmptyParts)) {
            TANDEM_TRY(auto chosen, chosenTaxCode(word.trimmed()));
            choices.taxCodes.push_back(std::move(chosen));
        }
    }
    return choices;
}

Result<> warnOf(Context& context, Office& office, const workflows::EInvoiceFile& file,
                const workflows::EInvoiceChoices& choices)
{
    TANDEM_TRY(const auto plan, office.read(inventory::actions::purchases, [&](Reader& books) {
        return workflows::planEInvoice(books, file, choices);
    }));
    for (const Error& note : plan.notes)
        context.warn(file.name + u": "_s + note.text());
    for (const formats::EInvoiceViolation& violation : plan.violations) {
        if (violation.severity == formats::EInvoiceViolation::Severity::Warning)
            context.warn(file.name + u": "_s + violation.what.text());
    }
    return {};
}

Result<ExitCode> importBills(Context& context)
{
    if (context.arguments().isEmpty())
        return fail(errors::argumentMissing, {u"the file"_s});
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const auto choices, office->read(inventory::actions::purchases, [&](Reader& books) {
        return choicesFrom(context, books);
    }));
    Listing listing = context.list({{"file"}, {"number"}, {"supplier_number"}, {"gross", right}});
    for (const QString& path : context.arguments()) {
        TANDEM_TRY(const QByteArray bytes, context.readInput(path));
        const workflows::EInvoiceFile file{QFileInfo(path).fileName(), bytes};
        TANDEM_CHECK(warnOf(context, *office, file, choices));
        TANDEM_TRY(const Receipt receipt,
                   workflows::receiveEInvoice(*office, context.request("bill import" + bytes), file,
                                              choices, importMode(context)));
        TANDEM_TRY(const auto invoice, formats::readEInvoice(bytes));
        listing.add(
            {file.name, receipt.number, invoice.number, amount(invoice.totals.taxInclusive)});
    }
    return ExitCode::Done;
}

} // namespace

std::vector<Command> einvoiceCommands()
{
    return {{"bill",
             "import",
             "FILE...",
             "take electronic invoices (UBL, CII, Factur-X or ZUGFeRD) as bills, each with its "
             "file",
             {{"supplier", "CODE", "from whom; found by VAT number, account or name if not given"},
              {"new-supplier", nullptr, "make a supplier that is not known"},
              {"account", "CODE", "the account of its expenses"},
              {"tax", "CATEGORY:PERCENT=CODE[,...]",
               "which code of input tax to take; nothing after = is no tax"},
              {"dry-run", nullptr, "try it, and change nothing"}},
             Books::Open,
             &importBills},
            {"einvoice",
             "show",
             "FILE",
             "show what an electronic invoice says",
             {},
             Books::None,
             &show},
            {"einvoice",
             "check",
             "FILE...",
             "check electronic invoices against the rules of EN 16931; ends with 65 if one is "
             "refused",
             {},
             Books::None,
             &check}};
}

} // namespace tandem::ctl
