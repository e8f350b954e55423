#include "printing/payment_printing.h"

#include "backoffice/settlements/open_item_queries.h"
#include "backoffice/settlements/payment_terms_queries.h"
#include "frontoffice/sales/deposit_queries.h"

namespace tandem::printing {

using namespace Qt::StringLiterals;

Result<> addPayment(Reader& books, const Subject& of, documents::SalesDocument& document)
{
    TANDEM_TRY(const auto terms, settlements::documentTerms(books, of.table, of.id));
    if (!terms)
        return {};
    document.terms = terms->name;
    TANDEM_TRY(const auto items,
               settlements::itemsOfSource(books, settlements::Side::Receivable, of.table, of.id));
    for (const settlements::OpenItem& item : items) {
        if (items.size() > 1)
            document.instalments.push_back({item.dueOn, item.original});
        if (const auto& discount = item.discount)
            document.early = documents::SalesDocumentPayment{
                discount->until, item.original - discount->net - discount->tax};
    }
    return {};
}

Result<> addDeductions(Reader& books, InvoiceId invoice, documents::SalesDocument& document)
{
    TANDEM_TRY(const auto deductions, sales::deductionsOn(books, invoice));
    for (const sales::DepositDeduction& one : deductions) {
        auto& all = document.deductions;
        const auto same =
            std::ranges::find(all, one.number, &documents::SalesDocumentDeduction::number);
        if (same == all.end()) {
            all.push_back({one.number, one.issuedOn, one.net, one.tax});
            continue;
        }
        same->net += one.net;
        same->tax += one.tax;
    }
    return {};
}

} // namespace tandem::printing
