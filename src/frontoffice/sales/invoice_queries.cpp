#include "frontoffice/sales/invoice_queries.h"

#include "frontoffice/sales/errors.h"
#include "frontoffice/sales/invoice_row.h"
#include "frontoffice/sales/order_row.h"
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

CreditNote readCreditNote(const Row& row, const Currency& home)
{
    const Currency currency = currencyOf(row);
    const auto basis = priceBasisNamed(row.textOrEmpty("price_basis"));
    return {.id = row.id<CreditNoteId>("id"),
            .number = row.text("number"),
            .invoice = row.id<InvoiceId>("invoice_id"),
            .invoiceNumber = row.text("invoice_number"),
            .customer = row.id<PartyId>("customer_id"),
            .issuedOn = row.date("issued_on"),
            .reason = row.text("reason"),
            .net = row.money("net_minor", currency),
            .tax = row.money("tax_minor", currency),
            .basis = basis.value_or(PriceBasis::Net),
            .documentDiscount =
                Money::ofMinor(row.integerOrZero("document_discount_minor"), currency),
            .cashRounding = cashRoundingOf(row, currency),
            .baseNet = row.money("base_net_minor", home),
            .baseTax = row.money("base_tax_minor", home),
            .baseRounding = Money::ofMinor(row.integerOrZero("base_rounding_minor"), home)};
}

CreditNoteLine readCreditNoteLine(const Row& row, const Currency& currency)
{
    return {.description = row.text("description"),
            .quantity = Quantity::ofMillionths(row.integer("quantity_micro")),
            .price = UnitPrice::ofMillionths(row.integer("price_micro"), currency),
            .discount = Rate::ofMillionths(row.integer("discount_micro")),
            .net = row.money("net_minor", currency),
            .item = row.id<ItemId>("item_id"),
            .taxCode = row.idOrUnset<tax::TaxCodeId>("tax_code_id"),
            .amount = row.money("amount_minor", currency),
            .documentDiscount =
                Money::ofMinor(row.integerOrZero("document_discount_minor"), currency)};
}

CreditNoteTax readCreditNoteTax(const Row& row, const Currency& currency, const Currency& home)
{
    return {.code = row.idOrUnset<tax::TaxCodeId>("tax_code_id"),
            .rate = Rate::ofMillionths(row.integer("rate_micro")),
            .net = row.money("net_minor", currency),
            .tax = row.money("tax_minor", currency),
            .baseNet = row.money("base_net_minor", home),
            .baseTax = row.money("base_tax_minor", home)};
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
                                     return readInvoiceLine(row, found->currency(), owner.currency);
                                 }));
    TANDEM_TRY(found->taxes,
               books.rows<InvoiceTax>(u"sales.invoices:taxes"_s, {{"id", id}}, [&](const Row& row) {
                   return readInvoiceTax(row, found->currency(), owner.currency);
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

Result<CreditNote> creditNote(Reader& books, CreditNoteId id)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(auto found, books.first<CreditNote>(u"sales.credit_notes:load"_s, {{"id", id}},
                                                   [&](const Row& row) {
                                                       return readCreditNote(row, owner.currency);
                                                   }));
    if (!found)
        return fail(errors::creditNoteNotFound, {QString::number(id.value())}).at(u"creditNote"_s);
    TANDEM_TRY(found->lines, books.rows<CreditNoteLine>(
                                 u"sales.credit_notes:lines"_s, {{"id", id}}, [&](const Row& row) {
                                     return readCreditNoteLine(row, found->currency());
                                 }));
    TANDEM_TRY(
        found->taxes,
        books.rows<CreditNoteTax>(u"sales.credit_notes:taxes"_s, {{"id", id}}, [&](const Row& row) {
            return readCreditNoteTax(row, found->currency(), owner.currency);
        }));
    return std::move(*found);
}

Result<CreditNote> creditNote(Reader& books, const QString& number)
{
    TANDEM_TRY(const auto id, books.first<CreditNoteId>(
                                  u"sales.credit_notes:by_number"_s, {{"number", number}},
                                  [](const Row& row) { return row.id<CreditNoteId>("id"); }));
    if (!id)
        return fail(errors::creditNoteNotFound, {number}).at(u"creditNote"_s);
    return creditNote(books, *id);
}

Result<std::vector<CreditNote>> creditNotes(Reader& books, CreditNoteId before, int rowsMax)
{
    TANDEM_TRY(const Company owner, company(books));
    return books.rows<CreditNote>(
        u"sales.credit_notes:page"_s, {{"before_id", beforeKey(before)}, {"rows_max", rowsMax}},
        [&](const Row& row) { return readCreditNote(row, owner.currency); });
}

} // namespace tandem::sales
