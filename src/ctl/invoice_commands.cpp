#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/trade_arguments.h"
#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/invoice_queries.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr auto right = Column::Align::Right;

/// The invoice named by the first argument.
Result<sales::Invoice> namedInvoice(Context& context, Reader& books)
{
    TANDEM_TRY(const QString number, argumentAt(context, 0, u"the invoice's number"_s));
    return sales::invoice(books, number);
}

/// What else there is to say of its amounts.
QString priceText(const sales::Invoice& invoice)
{
    const auto text = [](const Money& amount) { return amount.toDecimal().toString(); };
    QString words = u", in "_s + QString::fromLatin1(invoice.currency().code());
    if (invoice.basis == PriceBasis::Gross)
        words += u", prices with tax"_s;
    if (!invoice.documentDiscount.isZero())
        words += u", discount "_s + text(invoice.documentDiscount);
    if (invoice.total() != invoice.gross())
        words += u", rounded to "_s + text(invoice.total());
    if (invoice.isForeign())
        words += u", at home net %1, tax %2 %3 (%4)"_s.arg(
            text(invoice.baseNet), text(invoice.baseTax),
            QString::fromLatin1(invoice.baseNet.currency().code()), invoice.rates);
    return words;
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const int rows, rowsMax(context));
    return office->read(sales::actions::invoices, [&](Reader& books) -> Result<ExitCode> {
        TANDEM_TRY(const auto invoices, sales::invoices(books, {}, rows));
        Listing listing = context.list({{"number"},
                                        {"customer"},
                                        {"issued_on"},
                                        {"due_on"},
                                        {"net", right},
                                        {"tax", right},
                                        {"gross", right},
                                        {"currency"}});
        for (const sales::Invoice& row : invoices) {
            TANDEM_TRY(const QString customer, partyLabel(books, row.customer));
            listing.add({row.number, customer, row.issuedOn, row.dueOn, row.net, row.tax,
                         row.total(), QString::fromLatin1(row.currency().code())});
        }
        return ExitCode::Done;
    });
}

Result<ExitCode> show(Context& context)
{
    TANDEM_TRY(Office * office, context.office());
    return office->read(sales::actions::invoices, [&](Reader& books) -> Result<ExitCode> {
        TANDEM_TRY(const auto invoice, namedInvoice(context, books));
        context.say(u"%1 of %2, due %3: net %4, tax %5, gross %6"_s.arg(
                        invoice.number, invoice.issuedOn.toString(Qt::ISODate),
                        invoice.dueOn.toString(Qt::ISODate), invoice.net.toDecimal().toString(),
                        invoice.tax.toDecimal().toString(), invoice.gross().toDecimal().toString())
                    + priceText(invoice));
        Listing listing = context.list({{"line", right},
                                        {"description"},
                                        {"quantity", right},
                                        {"price", right},
                                        {"discount", right},
                                        {"amount", right},
                                        {"net", right},
                                        {"credited", right}});
        for (const sales::InvoiceLine& line : invoice.lines)
            listing.add({line.position, line.description, text(line.quantity), text(line.price),
                         line.discount.toPercent().toString(), line.amount, line.net,
                         text(line.credited)});
        return ExitCode::Done;
    });
}

} // namespace

std::vector<Command> invoiceCommands()
{
    return {{"invoice",
             "list",
             "",
             "list invoices, the latest first",
             {{"rows", "NUMBER", "how many at most; 100 if not given"}},
             Books::Open,
             &list},
            {"invoice", "show", "NUMBER", "show an invoice and its lines", {}, Books::Open, &show}};
}

} // namespace tandem::ctl
