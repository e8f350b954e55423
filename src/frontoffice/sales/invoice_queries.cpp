#include "frontoffice/sales/invoice_queries.h"

#include "frontoffice/sales/errors.h"
#include "frontoffice/sales/invoice_row.h"
#include "office/company.h"

#include <limits>

namespace tandem::sales {

using namespace Qt::StringLiterals;

namespace {

template <class SomeId>
std::int64_t beforeKey(SomeId id)
{
    return id.isSet() ? id.value() : std::numeric_limits<std::int64_t>::max();
}

CreditNoteRow readCreditNote(const Row& row, const Currency& currency)
{
    return {.id = row.id<CreditNoteId>("id"),
            .number = row.text("number"),
            .invoiceNumber = row.text("invoice_number"),
            .customer = row.id<PartyId>("customer_id"),
            .issuedOn = row.date("issued_on"),
            .reason = row.text("reason"),
            .net = row.money("net_minor", currency),
            .tax = row.money("tax_minor", currency)};
}

} // namespace

Result<Invoice> invoice(Reader& books, InvoiceId id)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(auto found,
               books.first<Invoice>(u"sales.invoices:load"_s, {{"id", id}}, [&](const Row& row) {
                   return readInvoice(row, owner.currency);
               }));
    if (!found)
        return fail(errors::invoiceNotFound, {QString::number(id.value())}).at(u"invoice"_s);
    TANDEM_TRY(found->lines, books.rows<InvoiceLine>(
                                 u"sales.invoices:lines"_s, {{"id", id}}, [&](const Row& row) {
                                     return readInvoiceLine(row, owner.currency);
                                 }));
    TANDEM_TRY(found->taxes,
               books.rows<InvoiceTax>(u"sales.invoices:taxes"_s, {{"id", id}}, [&](const Row& row) {
                   return readInvoiceTax(row, owner.currency);
               }));
    return std::move(*found);
}

Result<Invoice> invoice(Reader& books, const QString& number)
{
    TANDEM_TRY(const auto id,
               books.first<InvoiceId>(u"sales.invoices:by_number"_s, {{"number", number}},
                                      [](const Row& row) { return row.id<InvoiceId>("id"); }));
    if (!id)
        return fail(errors::invoiceNotFound, {number}).at(u"invoice"_s);
    return invoice(books, *id);
}

Result<std::vector<Invoice>> invoices(Reader& books, InvoiceId before, int rowsMax)
{
    TANDEM_TRY(const Company owner, company(books));
    return books.rows<Invoice>(u"sales.invoices:page"_s,
                               {{"before_id", beforeKey(before)}, {"rows_max", rowsMax}},
                               [&](const Row& row) { return readInvoice(row, owner.currency); });
}

Result<std::vector<CreditNoteRow>> creditNotes(Reader& books, CreditNoteId before, int rowsMax)
{
    TANDEM_TRY(const Company owner, company(books));
    return books.rows<CreditNoteRow>(
        u"sales.credit_notes:page"_s, {{"before_id", beforeKey(before)}, {"rows_max", rowsMax}},
        [&](const Row& row) { return readCreditNote(row, owner.currency); });
}

Result<CreditNoteRow> creditNote(Reader& books, const QString& number)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(auto found,
               books.first<CreditNoteRow>(
                   u"sales.credit_notes:by_number"_s, {{"number", number}},
                   [&](const Row& row) { return readCreditNote(row, owner.currency); }));
    if (!found)
        return fail(errors::creditNoteNotFound, {number}).at(u"creditNote"_s);
    return std::move(*found);
}

} // namespace tandem::sales
