#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/painter.h"
#include "ctl/trade_arguments.h"
#include "documents/invoice_document.h"
#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/delivery_queries.h"
#include "frontoffice/sales/order_queries.h"
#include "office/actions.h"
#include "printing/invoice_printing.h"

#include <QSaveFile>

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Writes the letter that `read` makes as PDF, and says where it is.
template <class Read>
Result<ExitCode> writeLetter(Context& context, Read read)
{
    TANDEM_TRY(const QString number, argumentAt(context, 0, u"the document's number"_s));
    TANDEM_TRY(const Painter* const painter, context.painter());
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto letter,
               office->read(sales::actions::orders,
                            [&](Reader& books) -> Result<documents::InvoiceDocument> {
                                TANDEM_TRY(const auto document, read(books, number));
                                return printing::documentOf(books, document);
                            }));
    const QString path = context.value("out", letter.number + u".pdf"_s);
    QSaveFile file(path);
    const QByteArray bytes = painter->invoice(letter);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(errors::outputNotWritten, {path});
    Listing listing = context.list({{"file"}});
    listing.add({path});
    return ExitCode::Done;
}

Result<ExitCode> orderPdf(Context& context)
{
    return writeLetter(
        context, [](Reader& books, const QString& number) { return sales::order(books, number); });
}

Result<ExitCode> deliveryPdf(Context& context)
{
    return writeLetter(context, [](Reader& books, const QString& number) {
        return sales::delivery(books, number);
    });
}

Result<ExitCode> companyLanguage(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    const QString language = context.arguments().value(0);
    TANDEM_CHECK(office->change(actions::changeCompany, [&](UnitOfWork& work) {
        return printing::setLetterLanguage(work, language);
    }));
    Listing listing = context.list({{"language"}});
    listing.add({language});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> letterCommands()
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
            {"company",
             "language",
             "[CODE]",
             "the language of letters to parties that have none of their own: de or en; without "
             "CODE, that of the company's country",
             {},
             Books::Open,
             &companyLanguage}};
}

} // namespace tandem::ctl
