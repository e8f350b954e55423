#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/painter.h"
#include "ctl/trade_arguments.h"
#include "documents/sales_document.h"
#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/delivery_queries.h"
#include "frontoffice/sales/deposit_queries.h"
#include "frontoffice/sales/invoice_queries.h"
#include "frontoffice/sales/order_queries.h"
#include "office/actions.h"
#include "printing/deposit_printing.h"
#include "printing/sales_printing.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Writes the document that `read` makes of the number that was given as PDF, and says where it is.
template <class Read>
Result<ExitCode> writePdf(Context& context, const View& view, Read read)
{
    TANDEM_TRY(const QString number, argumentAt(context, 0, u"the document's number"_s));
    TANDEM_TRY(const Painter* const painter, context.painter());
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto document,
               office->read(view, [&](Reader& books) -> Result<documents::SalesDocument> {
                   TANDEM_TRY(const auto found, read(books, number));
                   return printing::documentOf(books, found);
               }));
    const QString path = context.value("out", document.number + u".pdf"_s);
    TANDEM_CHECK(context.writeOutput(path, painter->document(document)));
    Listing listing = context.list({{"file"}});
    listing.add({path});
    return ExitCode::Done;
}

Result<ExitCode> orderPdf(Context& context)
{
    return writePdf(context, sales::actions::orders, [](Reader& books, const QString& number) {
        return sales::order(books, number);
    });
}

Result<ExitCode> deliveryPdf(Context& context)
{
    return writePdf(context, sales::actions::orders, [](Reader& books, const QString& number) {
        return sales::delivery(books, number);
    });
}

Result<ExitCode> invoicePdf(Context& context)
{
    return writePdf(context, sales::actions::invoices, [](Reader& books, const QString& number) {
        return sales::invoice(books, number);
    });
}

Result<ExitCode> depositPdf(Context& context)
{
    return writePdf(context, sales::actions::invoices, [](Reader& books, const QString& number) {
        return sales::deposit(books, number);
    });
}

Result<ExitCode> depositCreditPdf(Context& context)
{
    return writePdf(context, sales::actions::invoices,
                    [](Reader& books, const QString& number) -> Result<printing::DepositCredit> {
                        TANDEM_TRY(auto deposit, sales::deposit(books, number));
                        return printing::DepositCredit{std::move(deposit)};
                    });
}

Result<ExitCode> creditNotePdf(Context& context)
{
    return writePdf(context, sales::actions::invoices, [](Reader& books, const QString& number) {
        return sales::creditNote(books, number);
    });
}

Result<ExitCode> companyLanguage(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    const QString language = context.arguments().value(0);
    TANDEM_CHECK(office->change(actions::changeCompany, [&](UnitOfWork& work) {
        return printing::setDocumentLanguage(work, language);
    }));
    Listing listing = context.list({{"language"}});
    listing.add({language});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> documentCommands()
{
    const Option out{"out", "FILE", "where to; NUMBER.pdf here if not given"};
    return {{"order",
             "pdf",
             "NUMBER",
             "write a quote, or the confirmation of an order, as PDF in the customer's language",
             {out},
             Books::Open,
             &orderPdf},
            {"delivery",
             "pdf",
             "NUMBER",
             "write a delivery note as PDF in the customer's language",
             {out},
             Books::Open,
             &deliveryPdf},
            {"invoice",
             "pdf",
             "NUMBER",
             "write an invoice as PDF in the customer's language",
             {out},
             Books::Open,
             &invoicePdf},
            {"invoice",
             "deposit-pdf",
             "NUMBER",
             "write a deposit or progress invoice as PDF in the customer's language",
             {out},
             Books::Open,
             &depositPdf},
            {"credit-note",
             "deposit-pdf",
             "NUMBER",
             "write the credit note of a deposit as PDF, by the number of the deposit",
             {out},
             Books::Open,
             &depositCreditPdf},
            {"credit-note",
             "pdf",
             "NUMBER",
             "write a credit note as PDF in the customer's language",
             {out},
             Books::Open,
             &creditNotePdf},
            {"company",
             "language",
             "[CODE]",
             "the language of documents for parties that have none of their own: de or en; without "
             "CODE, that of the company's country",
             {},
             Books::Open,
             &companyLanguage}};
}

} // namespace tandem::ctl
