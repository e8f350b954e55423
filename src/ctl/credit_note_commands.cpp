#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/trade_arguments.h"
#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/invoice_queries.h"
#include "workflows/issue_credit_note.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr auto right = Column::Align::Right;

Result<sales::CreditNoteDraft> draftFrom(const Context& context, const sales::Invoice& invoice)
{
    sales::CreditNoteDraft draft{
        .invoice = invoice.id, .seen = invoice.version, .reason = context.value("reason")};
    TANDEM_TRY(draft.issuedOn, context.day("on", QDate()));
    TANDEM_TRY(const auto lines, lineArguments(context.arguments().mid(1), invoice.net.currency()));
    for (const LineArgument& argument : lines) {
        TANDEM_TRY(const auto line, lineAt(invoice.lines, argument.position));
        draft.lines.push_back({line.id, argument.quantity});
    }
    return draft;
}

Result<ExitCode> add(Context& context)
{
    TANDEM_TRY(const QString number, argumentAt(context, 0, u"the invoice's number"_s));
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const auto invoice, office->read(sales::actions::invoices, [&](Reader& books) {
        return sales::invoice(books, number);
    }));
    TANDEM_TRY(const auto draft, draftFrom(context, invoice));
    const auto use =
        context.has("keep") ? workflows::CreditUse::Stands : workflows::CreditUse::Settles;
    TANDEM_TRY(const Receipt receipt,
               workflows::issueCreditNote(
                   *office, context.request(bodyOf(context, "credit-note add")), draft, use));
    Listing listing = context.list({{"number"}});
    listing.add({receipt.number});
    return ExitCode::Done;
}

Result<ExitCode> print(Context& context, Reader& books, const std::vector<sales::CreditNote>& notes)
{
    Listing listing = context.list({{"number"},
                                    {"invoice"},
                                    {"customer"},
                                    {"issued_on"},
                                    {"reason"},
                                    {"net", right},
                                    {"tax", right}});
    for (const sales::CreditNote& row : notes) {
        TANDEM_TRY(const QString customer, partyLabel(books, row.customer));
        listing.add(
            {row.number, row.invoiceNumber, customer, row.issuedOn, row.reason, row.net, row.tax});
    }
    return ExitCode::Done;
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const int rows, rowsMax(context));
    return office->read(sales::actions::invoices, [&](Reader& books) -> Result<ExitCode> {
        TANDEM_TRY(const auto notes, sales::creditNotes(books, {}, rows));
        return print(context, books, notes);
    });
}

Result<ExitCode> show(Context& context)
{
    TANDEM_TRY(const QString number, argumentAt(context, 0, u"the credit note's number"_s));
    TANDEM_TRY(Office * office, context.office());
    return office->read(sales::actions::invoices, [&](Reader& books) -> Result<ExitCode> {
        TANDEM_TRY(auto note, sales::creditNote(books, number));
        return print(context, books, {std::move(note)});
    });
}

} // namespace

std::vector<Command> creditNoteCommands()
{
    return {{"credit-note",
             "add",
             "INVOICE [LINE=QUANTITY...]",
             "take back an invoice, or parts of its lines",
             {{"reason", "TEXT", "why, as the customer reads it"},
              {"keep", nullptr,
               "let it stand, instead of setting it against what is open of the invoice"},
              {"on", "DAY", "the day of the credit note; today if not given"}},
             Books::Open,
             &add},
            {"credit-note",
             "list",
             "",
             "list credit notes, the latest first",
             {{"rows", "NUMBER", "how many at most; 100 if not given"}},
             Books::Open,
             &list},
            {"credit-note", "show", "NUMBER", "show a credit note", {}, Books::Open, &show}};
}

} // namespace tandem::ctl
