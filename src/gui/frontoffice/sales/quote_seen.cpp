#include "gui/frontoffice/sales/quote_seen.h"

#include "backoffice/inventory/item_queries.h"
#include "backoffice/settlements/payment_terms_queries.h"
#include "backoffice/tax/tax_queries.h"
#include "frontoffice/crm/party_queries.h"
#include "frontoffice/sales/order_queries.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

Result<std::vector<GridLine>> gridLines(Reader& books, const sales::Order& order)
{
    std::vector<GridLine> lines;
    for (const sales::OrderLine& line : order.lines) {
        TANDEM_TRY(const auto item, inventory::item(books, line.item));
        TANDEM_TRY(const auto usual, tax::taxCode(books, item.taxCode, order.orderedOn));
        TANDEM_TRY(const auto taxCode, tax::taxCode(books, line.taxCode, order.orderedOn));
        lines.push_back(
            {.item = {.id = item.id.value(),
                      .code = item.code,
                      .name = item.name,
                      .price = line.price,
                      .tax = usual.code,
                      .unit = item.unit},
             .description = line.description,
             .quantity = line.quantity,
             .price = line.price,
             .discount = line.discount,
             .tax = taxCode.code == usual.code ? std::nullopt : std::optional(taxCode.code)});
    }
    return lines;
}

Result<QuoteSeen> quoteSeen(Reader& books, OrderId id)
{
    TANDEM_TRY(auto order, sales::order(books, id));
    TANDEM_TRY(const auto customer, crm::party(books, order.customer));
    TANDEM_TRY(auto lines, gridLines(books, order));
    TANDEM_TRY(const auto kept, settlements::documentTerms(books, u"sales_order"_s, id.value()));
    QuoteSeen quote{std::move(order), customer.name, std::move(lines)};
    if (kept) {
        TANDEM_TRY(const auto terms, settlements::paymentTerms(books, kept->terms));
        quote.terms = terms.code;
    }
    return quote;
}

} // namespace tandem::gui
