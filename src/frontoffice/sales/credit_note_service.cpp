#include "backoffice/tax/tax_movement_service.h"
#include "backoffice/tax/tax_queries.h"
#include "frontoffice/sales/credit_note_row.h"
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
        all.push_back(creditedPart(invoice, *line, part.quantity));
    }
    return all;
}

/// How a credit note treats a code: as the invoice did, or as the code says where the invoice is
/// older than its movements.
Result<tax::TaxShare> sharedAs(Reader& books, const Invoice& invoice, const InvoiceTax& ofCode,
                               const std::vector<tax::TaxMovement>& invoiced)
{
    const Money nothing = Money::zero(invoice.currency());
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
Result<std::vector<CreditedShare>> creditedShares(Reader& books, const Invoice& invoice,
                                                  const std::vector<CreditedLine>& lines)
{
    TANDEM_TRY(const auto invoiced,
               tax::movementsOfDocument(books, u"invoice"_s, invoice.id.value()));
    std::vector<CreditedShare> shares;
    for (const InvoiceTax& ofCode : invoice.taxes) {
        TANDEM_TRY(auto share, sharedAs(books, invoice, ofCode, invoiced));
        if (auto sum = addedUp(invoice, ofCode, std::move(share), lines))
            shares.push_back(std::move(*sum));
    }
    return shares;
}

/// Adds up what the lines and shares of a credit note come to.
void addUp(const std::vector<CreditedLine>& lines, const std::vector<CreditedShare>& shares,
           CreditNote& note)
{
    for (const CreditedLine& credited : lines) {
        note.net += credited.net;
        note.documentDiscount += credited.documentDiscount;
        note.baseNet += credited.baseNet;
    }
    for (const CreditedShare& share : shares) {
        note.tax += share.share.tax;
        note.baseTax += share.base.tax;
    }
}

/// Rounds a credit note so that all of them take back what the invoice was rounded by.
Result<> roundNote(Reader& books, const Invoice& invoice, CreditNote& note)
{
    if (!invoice.cashRounding)
        return {};
    TANDEM_TRY(const auto before,
               books.first<Money>(
                   u"sales.credit_notes:credited"_s, {{"invoice_id", invoice.id}},
                   [&](const Row& row) { return row.money("gross_minor", invoice.currency()); }));
    const Money start = before.value_or(Money::zero(invoice.currency()));
    const Money end = start + note.gross();
    const auto rounding = [](const Money& gross) {
        return gross.roundedToCash(Rounding::HalfAwayFromZero) - gross;
    };
    note.cashRounding = rounding(end) - rounding(start);
    if (!invoice.gross().isZero())
        note.baseRounding = cumulativeShare(
            invoice.baseRounding,
            {.before = start.minor(), .after = end.minor(), .whole = invoice.gross().minor()},
            Rounding::HalfAwayFromZero);
    return {};
}

/// What the other modules hear of the credit note.
CreditNoteIssued factOf(const CreditNote& note, const std::vector<CreditedLine>& lines,
                        const std::vector<CreditedShare>& shares)
{
    std::vector<RevenueLine> revenue;
    for (const CreditedLine& credited : lines)
        revenue.push_back({credited.line->kind, credited.line->taxCode, credited.baseNet});
    std::vector<tax::TaxShare> taxes;
    for (const CreditedShare& share : shares)
        taxes.push_back(share.base);
    return {.creditNote = note.id,
            .number = note.number,
            .invoice = note.invoice,
            .customer = note.customer,
            .issuedOn = note.issuedOn,
            .shares = revenueShares(revenue, taxes),
            .net = note.baseNet,
            .tax = note.baseTax,
            .taxes = taxes,
            .rounding = note.baseRounding,
            .owed = note.total()};
}

/// The head of a credit note, with nothing credited yet.
Result<CreditNote> beginCreditNote(UnitOfWork& work, const CreditNoteDraft& draft,
                                   const Invoice& from, QDate issuedOn)
{
    TANDEM_TRY(const auto id, work.newId<CreditNoteId>());
    TANDEM_TRY(const QString number, nextNumber(work, u"SC"_s, issuedOn));
    const Money nothing = Money::zero(from.currency());
    const Money nothingAtHome = Money::zero(from.baseNet.currency());
    return CreditNote{.id = id,
                      .number = number,
                      .invoice = from.id,
                      .invoiceNumber = from.number,
                      .customer = from.customer,
                      .issuedOn = issuedOn,
                      .reason = draft.reason,
                      .net = nothing,
                      .tax = nothing,
                      .basis = from.basis,
                      .baseNet = nothingAtHome,
                      .baseTax = nothingAtHome};
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
    TANDEM_TRY(const auto shares, creditedShares(work, from, lines));
    TANDEM_TRY(CreditNote note, beginCreditNote(work, draft, from, issuedOn));
    addUp(lines, shares, note);
    TANDEM_CHECK(roundNote(work, from, note));
    TANDEM_CHECK(insertCreditNote(work, note, lines, shares));
    TANDEM_CHECK(markCredited(work, from, lines, shares));
    return factOf(note, lines, shares);
}

} // namespace tandem::sales
