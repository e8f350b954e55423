#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/painter.h"
#include "ctl/trade_arguments.h"
#include "formats/einvoice_pdf.h"
#include "formats/einvoice_writer.h"
#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/invoice_queries.h"
#include "printing/sales_printing.h"
#include "workflows/write_einvoice.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> facturX(Context& context, const formats::EInvoice& invoice,
                           const documents::SalesDocument& document)
{
    TANDEM_TRY(const Painter* const painter, context.painter());
    const bool isXRechnung = invoice.profile == formats::xRechnungProfile;
    return formats::withEInvoice(
        {.pdf = painter->archive(document),
         .xml = formats::toCii(invoice),
         .level = isXRechnung ? formats::FacturXLevel::XRechnung : formats::FacturXLevel::En16931,
         .title = invoice.number,
         .author = invoice.seller.name,
         .issuedOn = invoice.issuedOn});
}

/// Writes the document that `find` gives for a number, in the syntax that was asked for.
template <class Find>
Result<ExitCode> write(Context& context, Find find)
{
    TANDEM_TRY(const QString number, argumentAt(context, 0, u"the document's number"_s));
    const QString syntax = context.value("syntax", u"ubl"_s);
    if (syntax != u"ubl" && syntax != u"cii" && syntax != u"facturx")
        return fail(errors::wordUnknown, {syntax, u"ubl, cii, facturx"_s}).at(u"syntax"_s);
    if (syntax == u"facturx")
        TANDEM_CHECK(context.painter());
    TANDEM_TRY(Office* const office, context.office());
    QByteArray bytes;
    TANDEM_CHECK(office->read(sales::actions::invoices, [&](Reader& books) -> Result<> {
        TANDEM_TRY(const auto found, find(books, number));
        TANDEM_TRY(const formats::EInvoice invoice,
                   workflows::eInvoiceOf(books, found, context.value("buyer-reference")));
        if (syntax != u"facturx") {
            bytes = syntax == u"ubl" ? formats::toUbl(invoice) : formats::toCii(invoice);
            return {};
        }
        TANDEM_TRY(const auto document, printing::documentOf(books, found));
        TANDEM_TRY(bytes, facturX(context, invoice, document));
        return {};
    }));
    const QString path =
        context.value("out", number + (syntax == u"facturx" ? u".pdf"_s : u".xml"_s));
    TANDEM_CHECK(context.writeOutput(path, bytes));
    Listing listing = context.list({{"file"}});
    listing.add({path});
    return ExitCode::Done;
}

Result<ExitCode> writeInvoice(Context& context)
{
    return write(context, [](Reader& books, const QString& number) {
        return sales::invoice(books, number);
    });
}

Result<ExitCode> writeCreditNote(Context& context)
{
    return write(context, [](Reader& books, const QString& number) {
        return sales::creditNote(books, number);
    });
}

} // namespace

std::vector<Command> einvoiceWritingCommands()
{
    const std::vector<Option> options{
        {"syntax", "SYNTAX",
         "ubl, cii, or facturx for a PDF with the invoice in it; ubl if not "
         "given"},
        {"buyer-reference", "TEXT",
         "the buyer's reference, such as a Leitweg-ID, which makes it an XRechnung"},
        {"out", "FILE", "where to; NUMBER.xml or NUMBER.pdf here if not given"}};
    return {{"invoice", "einvoice", "NUMBER",
             "write an invoice as an electronic invoice of EN 16931", options, Books::Open,
             &writeInvoice},
            {"credit-note", "einvoice", "NUMBER",
             "write a credit note as an electronic invoice of EN 16931", options, Books::Open,
             &writeCreditNote}};
}

} // namespace tandem::ctl
