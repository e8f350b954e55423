#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/painter.h"
#include "ctl/trade_arguments.h"
#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/deposit_queries.h"
#include "frontoffice/sales/invoice_queries.h"
#include "printing/deposit_printing.h"
#include "printing/sales_printing.h"
#include "workflows/einvoice_form.h"
#include "workflows/write_einvoice.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

/// A document of ours, as data and as it is printed.
struct Electronic {
    formats::EInvoice invoice;
    documents::SalesDocument printed;
};

/// Writes the document that `find` gives for a number and a buyer's reference, in the syntax that
/// was asked for.
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
    TANDEM_TRY(const Electronic found, office->read(sales::actions::invoices, [&](Reader& books) {
        return find(books, number, context.value("buyer-reference"));
    }));
    const QByteArray pages = isPdf ? painter->archive(found.printed) : QByteArray();
    TANDEM_TRY(const QByteArray bytes, workflows::eInvoiceFile(found.invoice, *form, pages));
    const QString path = context.value("out", number + (isPdf ? u".pdf"_s : u".xml"_s));
    TANDEM_CHECK(context.writeOutput(path, bytes));
    Listing listing = context.list({{"file"}});
    listing.add({path});
    return ExitCode::Done;
}

template <class Document>
Result<Electronic> electronicOf(Reader& books, const Document& document, const QString& reference)
{
    TANDEM_TRY(auto invoice, workflows::eInvoiceOf(books, document, reference));
    TANDEM_TRY(auto printed, printing::documentOf(books, document));
    return Electronic{std::move(invoice), std::move(printed)};
}

Result<ExitCode> writeInvoice(Context& context)
{
    return write(
        context,
        [](Reader& books, const QString& number, const QString& reference) -> Result<Electronic> {
            TANDEM_TRY(const auto invoice, sales::invoice(books, number));
            return electronicOf(books, invoice, reference);
        });
}

Result<ExitCode> writeCreditNote(Context& context)
{
    return write(
        context,
        [](Reader& books, const QString& number, const QString& reference) -> Result<Electronic> {
            TANDEM_TRY(const auto note, sales::creditNote(books, number));
            return electronicOf(books, note, reference);
        });
}

template <bool isCreditNote>
Result<ExitCode> writeDeposit(Context& context)
{
    return write(
        context,
        [](Reader& books, const QString& number, const QString& reference) -> Result<Electronic> {
            TANDEM_TRY(const auto deposit, sales::deposit(books, number));
            auto printed = isCreditNote
                               ? printing::documentOf(books, printing::DepositCredit{deposit})
                               : printing::documentOf(books, deposit);
            TANDEM_CHECK(printed);
            TANDEM_TRY(
                auto invoice,
                workflows::eInvoiceOf(
                    books, {deposit, printed->lines.front().description, isCreditNote}, reference));
            return Electronic{std::move(invoice), *std::move(printed)};
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
             &writeCreditNote},
            {"invoice", "deposit-einvoice", "NUMBER",
             "write a deposit or progress invoice as an electronic invoice of EN 16931", options,
             Books::Open, &writeDeposit<false>},
            {"credit-note", "deposit-einvoice", "NUMBER",
             "write the credit note of a deposit as an electronic invoice, by the number of the "
             "deposit",
             options, Books::Open, &writeDeposit<true>}};
}

} // namespace tandem::ctl
