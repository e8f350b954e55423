#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/painter.h"
#include "ctl/trade_arguments.h"
#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/invoice_queries.h"
#include "printing/sales_printing.h"
#include "workflows/einvoice_form.h"
#include "workflows/write_einvoice.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Writes the document that `find` gives for a number, in the syntax that was asked for.
template <class Find>
Result<ExitCode> write(Context& context, Find find)
{
    TANDEM_TRY(const QString number, argumentAt(context, 0, u"the document's number"_s));
    const QString word = context.value("syntax", u"ubl"_s);
    const auto form = workflows::eInvoiceFormNamed(word);
    if (!form)
        return fail(errors::wordUnknown, {word, u"ubl, cii, facturx"_s}).at(u"syntax"_s);
    const bool isPdf = *form == workflows::EInvoiceForm::FacturX;
    const Painter* painter = nullptr;
    if (isPdf) {
        TANDEM_TRY(painter, context.painter());
    }
    TANDEM_TRY(Office* const office, context.office());
    QByteArray bytes;
    TANDEM_CHECK(office->read(sales::actions::invoices, [&](Reader& books) -> Result<> {
        TANDEM_TRY(const auto found, find(books, number));
        TANDEM_TRY(const formats::EInvoice invoice,
                   workflows::eInvoiceOf(books, found, context.value("buyer-reference")));
        QByteArray printed;
        if (isPdf) {
            TANDEM_TRY(const auto document, printing::documentOf(books, found));
            printed = painter->archive(document);
        }
        TANDEM_TRY(bytes, workflows::eInvoiceFile(invoice, *form, printed));
        return {};
    }));
    const QString path = context.value("out", number + (isPdf ? u".pdf"_s : u".xml"_s));
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
