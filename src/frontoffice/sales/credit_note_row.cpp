#include "frontoffice/sales/credit_note_row.h"

namespace tandem::sales {

using namespace Qt::StringLiterals;

Result<> insertCreditNote(UnitOfWork& work, const CreditNote& note,
                          std::span<const CreditedLine> lines,
                          std::span<const CreditedShare> shares)
{
    const QString currency = QString::fromLatin1(note.currency().code());
    TANDEM_CHECK(work.send(u"sales.credit_notes:insert"_s,
                           {{"id", note.id},
                            {"number", note.number},
                            {"invoice_id", note.invoice},
                            {"customer_id", note.customer},
                            {"issued_on", note.issuedOn},
                            {"reason", note.reason},
                            {"currency", currency},
                            {"net_minor", note.net},
                            {"tax_minor", note.tax},
                            {"document_discount_minor", note.documentDiscount},
                            {"rounding_minor", note.total() - note.gross()},
                            {"base_rounding_minor", note.baseRounding},
                            {"base_net_minor", note.baseNet},
                            {"base_tax_minor", note.baseTax}}));
    for (const CreditedLine& credited : lines) {
        TANDEM_TRY(const auto id, work.newId<Id<struct CreditNoteLineTag>>());
        TANDEM_CHECK(work.send(u"sales.credit_notes:insert_line"_s,
                               {{"id", id},
                                {"credit_note_id", note.id},
                                {"invoice_line_id", credited.line->id},
                                {"quantity_micro", credited.quantity.millionths()},
                                {"net_minor", credited.net},
                                {"amount_minor", credited.amount},
                                {"document_discount_minor", credited.documentDiscount},
                                {"base_net_minor", credited.baseNet}}));
    }
    for (const CreditedShare& share : shares) {
        TANDEM_TRY(const auto id, work.newId<Id<struct CreditNoteTaxTag>>());
        TANDEM_CHECK(work.send(u"sales.credit_notes:insert_tax"_s,
                               {{"id", id},
                                {"credit_note_id", note.id},
                                Param::orNull("tax_code_id", share.of->code),
                                {"rate_micro", share.of->rate.millionths()},
                                {"net_minor", share.share.net},
                                {"tax_minor", share.share.tax},
                                {"base_net_minor", share.base.net},
                                {"base_tax_minor", share.base.tax}}));
    }
    return {};
}

Result<> markCredited(UnitOfWork& work, const Invoice& invoice, std::span<const CreditedLine> lines,
                      std::span<const CreditedShare> shares)
{
    TANDEM_CHECK(work.save(u"sales.invoices:count_version"_s,
                           {{"id", invoice.id}, {"version", invoice.version}}));
    for (const CreditedLine& credited : lines) {
        const Quantity sum = credited.line->credited + credited.quantity;
        TANDEM_CHECK(work.send(u"sales.invoices:set_credited_line"_s,
                               {{"id", credited.line->id}, {"credited_micro", sum.millionths()}}));
    }
    for (const CreditedShare& share : shares)
        TANDEM_CHECK(work.send(
            u"sales.invoices:set_credited_tax"_s,
            {{"id", share.of->id}, {"credited_minor", share.of->creditedNet + share.share.net}}));
    return {};
}

} // namespace tandem::sales
