#include "workflows/create_order.h"

#include "backoffice/settlements/payment_terms_queries.h"
#include "backoffice/settlements/payment_terms_service.h"
#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/order_service.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

/// Writes down the terms that were chosen for an order. Errors: termsNotFound, termsClosed.
Result<> keepTerms(UnitOfWork& work, OrderId order, const std::optional<QString>& code)
{
    if (!code)
        return {};
    if (code->trimmed().isEmpty())
        return settlements::dropDocumentTerms(work, u"sales_order"_s, order.value());
    TANDEM_TRY(const auto terms, settlements::offeredTerms(work, *code));
    return settlements::setDocumentTerms(work, u"sales_order"_s, order.value(), terms);
}

} // namespace

Result<sales::Order> createOrder(UnitOfWork& work, const sales::OrderDraft& draft)
{
    TANDEM_TRY(auto order, sales::createOrder(work, draft));
    TANDEM_CHECK(keepTerms(work, order.id, draft.terms));
    return order;
}

Result<Receipt> createOrder(Office& office, const Request& request, const sales::OrderDraft& draft)
{
    return office.create(sales::actions::createOrder, request,
                         [&](UnitOfWork& work) -> Result<Receipt> {
                             TANDEM_TRY(const auto done, workflows::createOrder(work, draft));
                             return Receipt{done.id.value(), done.number};
                         });
}

Result<sales::Order> changeOrder(Office& office, OrderId order, std::int64_t seen,
                                 const sales::OrderDraft& draft)
{
    return office.change(sales::actions::changeOrder,
                         [&](UnitOfWork& work) -> Result<sales::Order> {
                             TANDEM_TRY(auto changed, sales::changeOrder(work, order, seen, draft));
                             TANDEM_CHECK(keepTerms(work, order, draft.terms));
                             return changed;
                         });
}

} // namespace tandem::workflows
