#include "backoffice/tax/tax_movement_service.h"
#include "backoffice/tax/tax_queries.h"
#include "frontoffice/sales/errors.h"
#include "frontoffice/sales/invoice_queries.h"
#include "frontoffice/sales/invoice_service.h"
#include "frontoffice/sales/order_row.h"
#include "office/errors.h"
#include "office/numbering.h"

#include <set>

namespace tandem::sales {

using namespace Qt::StringLiterals;

namespace {

/// A credit note in the making: which part of each line, and the tax by code.
struct CreditedLine {
    const InvoiceLine* line;
    Quantity quantity;
    Money net;
};

std::vector<InvoiceQuantity> wanted(const CreditNoteDraft& draft, const Invoice& invoice)
{
    if (!draft.lines.empty())
        return draft.lines;
    std::vector<InvoiceQuantity> all;
    for (const InvoiceLine& line : invoice.lines) {
        if (line.quantity != line.credited)
            all.push_back({line.id, line.quantity - line.credited});
    }
    return all;
}

Result<std::vector<CreditedLine>> creditedLines(const Invoice& invoice,
                                                const std::vector<InvoiceQuantity>& parts)
{
    std::vector<CreditedLine> all;
    std::set<InvoiceLineId> seenLines;
    for (const InvoiceQuantity& part : parts) {
        const auto line = std::ranges::find(invoice.lines, part.line, &InvoiceLine::id);
        if (line == invoice.lines.end())
            return fail(errors::lineNotFound, {invoice.number}).at(u"line"_s);
        if (!seenLines.insert(part.line).second)
            return fail(errors::lineTwice, {invoice.number}).at(u"lines"_s);
        if (part.quantity <= Quantity::ofWhole(0))
            return fail(errors::quantityNotPositive, {text(part.quantity)}).at(u"quantity"_s);
        const Quantity left = line->quantity - line->credited;
        if (part.quantity > left)
            return fail(errors::creditsTooMuch,
                        {QString::number(line->position), text(left), text(part.quantity)})
                .at(u"quantity"_s);
        all.push_back(
            {&*line, part.quantity,
             shareOf(line->net, line->quantity, line->credited, line->credited + part.quantity)});
    }
    return all;
}

/// How a credit note treats a code: as the invoice did, or as the code says where the invoice is
/// older than its movements.
Result<tax::TaxShare> sharedAs(Reader& books, const Invoice& invoice, const InvoiceTax& ofCode,
                               const std::vector<tax::TaxMovement>& invoiced)
{
    const Money nothing = Money::zero(invoice.net.currency());
    tax::TaxShare share{.code = ofCode.code,
                        .kind = tax::TaxKind::OutOfScope,
                        .rate = ofCode.rate,
                        .net = nothing,
                        .tax = nothing};
    const auto movement = std::ranges::find(invoiced, ofCode.code, &tax::TaxMovement::code);
    if (movement != invoiced.end()) {
        share.kind = movement->kind;
        share.treatment = {.category = movement->category,
                           .point = movement->dueOn.isValid() ? tax::TaxPoint::Document
                                                              : tax::TaxPoint::Payment};
        return share;
    }
    TANDEM_TRY(const auto code, tax::taxCode(books, ofCode.code, invoice.issuedOn));
    share.kind = code.kind;
    share.treatment = {.category = code.treatment.category};
    return share;
}

/// The tax that falls on the credited lines, one share per code of the invoice they stand on.
Result<std::vector<tax::TaxShare>> creditedTaxes(Reader& books, const Invoice& invoice,
                                                 const std::vector<CreditedLine>& lines)
{
    TANDEM_TRY(const auto invoiced,
               tax::movementsOfDocument(books, u"invoice"_s, invoice.id.value()));
    std::vector<tax::TaxShare> taxes;
    for (const InvoiceTax& ofCode : invoice.taxes) {
        Money net = Money::zero(invoice.net.currency());
        bool isCredited = false;
        for (const CreditedLine& credited : lines) {
            if (credited.line->taxCode == ofCode.code) {
                net += credited.net;
                isCredited = true;
            }
        }
        if (!isCredited)
            continue;
        TANDEM_TRY(auto share, sharedAs(books, invoice, ofCode, invoiced));
        share.net = net;
        share.tax = creditedTax(ofCode, net);
        taxes.push_back(std::move(share));
    }
    return taxes;
}

Result<> insertCreditNote(UnitOfWork& work, const CreditNoteIssued& note, const QString& reason,
                          const std::vector<CreditedLine>& lines,
                          const std::vector<tax::TaxShare>& taxes)
{
    const QString currency = QString::fromLatin1(note.net.currency().code());
    TANDEM_CHECK(work.send(u"sales.credit_notes:insert"_s, {{"id", note.creditNote},
                                                            {"number", note.number},
                                                            {"invoice_id", note.invoice},
                                                            {"customer_id", note.customer},
                                                            {"issued_on", note.issuedOn},
                                                            {"reason", reason},
                                                            {"currency", currency},
                                                            {"net_minor", note.net},
                                                            {"tax_minor", note.tax}}));
    for (const CreditedLine& credited : lines) {
        TANDEM_TRY(const auto id, work.newId<Id<struct CreditNoteLineTag>>());
        TANDEM_CHECK(work.send(u"sales.credit_notes:insert_line"_s,
                               {{"id", id},
                                {"credit_note_id", note.creditNote},
                                {"invoice_line_id", credited.line->id},
                                {"quantity_micro", credited.quantity.millionths()},
                                {"net_minor", credited.net}}));
    }
    for (const tax::TaxShare& share : taxes) {
        TANDEM_TRY(const auto id, work.newId<Id<struct CreditNoteTaxTag>>());
        TANDEM_CHECK(
            work.send(u"sales.credit_notes:insert_tax"_s, {{"id", id},
                                                           {"credit_note_id", note.creditNote},
                                                           Param::orNull("tax_code_id", share.code),
                                                           {"rate_micro", share.rate.millionths()},
                                                           {"net_minor", share.net},
                                                           {"tax_minor", share.tax}}));
    }
    return {};
}

/// Writes on the invoice what of it was credited, and counts its version up.
Result<> markCredited(UnitOfWork& work, const Invoice& invoice,
                      const std::vector<CreditedLine>& lines,
                      const std::vector<tax::TaxShare>& taxes)
{
    TANDEM_CHECK(work.save(u"sales.invoices:count_version"_s,
                           {{"id", invoice.id}, {"version", invoice.version}}));
    for (const CreditedLine& credited : lines) {
        const Quantity sum = credited.line->credited + credited.quantity;
        TANDEM_CHECK(work.send(u"sales.invoices:set_credited_line"_s,
                               {{"id", credited.line->id}, {"credited_micro", sum.millionths()}}));
    }
    for (const tax::TaxShare& share : taxes) {
        const auto ofCode = std::ranges::find(invoice.taxes, share.code, &InvoiceTax::code);
        TANDEM_CHECK(
            work.send(u"sales.invoices:set_credited_tax"_s,
                      {{"id", ofCode->id}, {"credited_minor", ofCode->creditedNet + share.net}}));
    }
    return {};
}

} // namespace

Result<CreditNoteIssued> issueCreditNote(UnitOfWork& work, const CreditNoteDraft& draft)
{
    TANDEM_TRY(const Invoice from, invoice(work, draft.invoice));
    if (from.version != draft.seen)
        return fail(tandem::errors::changedMeanwhile);
    const QDate issuedOn = draft.issuedOn.isValid() ? draft.issuedOn : work.today();
    if (issuedOn < from.issuedOn)
        return fail(errors::creditedBeforeIssued,
                    {issuedOn.toString(Qt::ISODate), from.issuedOn.toString(Qt::ISODate)})
            .at(u"issuedOn"_s);
    const auto parts = wanted(draft, from);
    if (parts.empty())
        return fail(errors::nothingToCredit, {from.number});
    TANDEM_TRY(const auto lines, creditedLines(from, parts));
    TANDEM_TRY(const auto taxes, creditedTaxes(work, from, lines));

    TANDEM_TRY(const auto id, work.newId<CreditNoteId>());
    TANDEM_TRY(const QString number, nextNumber(work, u"SC"_s, issuedOn));
    CreditNoteIssued note{.creditNote = id,
                          .number = number,
                          .invoice = from.id,
                          .customer = from.customer,
                          .issuedOn = issuedOn,
                          .shares = {},
                          .net = Money::zero(from.net.currency()),
                          .tax = Money::zero(from.net.currency())};
    std::vector<RevenueLine> revenue;
    for (const CreditedLine& credited : lines) {
        note.net += credited.net;
        revenue.push_back({credited.line->kind, credited.line->taxCode, credited.net});
    }
    for (const tax::TaxShare& share : taxes)
        note.tax += share.tax;
    note.shares = revenueShares(revenue, taxes);
    note.taxes = taxes;
    TANDEM_CHECK(insertCreditNote(work, note, draft.reason, lines, taxes));
    TANDEM_CHECK(markCredited(work, from, lines, taxes));
    return note;
}

} // namespace tandem::sales
