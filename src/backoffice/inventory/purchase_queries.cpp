#include "backoffice/inventory/purchase_queries.h"

#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/purchase_row.h"
#include "office/company.h"

#include <limits>

namespace tandem::inventory {

using namespace Qt::StringLiterals;

namespace {

/// Keys ascend, so what is before no key is before this one.
constexpr std::int64_t afterEveryKey = std::numeric_limits<std::int64_t>::max();

template <class SomeId>
std::int64_t beforeKey(SomeId id)
{
    return id.isSet() ? id.value() : afterEveryKey;
}

} // namespace

Result<PurchaseOrder> purchaseOrder(Reader& books, PurchaseOrderId id)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(auto found, books.first<PurchaseOrder>(u"inventory.purchases:load"_s, {{"id", id}},
                                                      &readPurchaseOrder));
    if (!found)
        return fail(errors::purchaseNotFound, {QString::number(id.value())}).at(u"order"_s);
    TANDEM_TRY(
        found->lines,
        books.rows<PurchaseLine>(u"inventory.purchases:lines"_s, {{"id", id}}, [&](const Row& row) {
            return readPurchaseLine(row, found->currency(), owner.currency);
        }));
    return std::move(*found);
}

Result<PurchaseOrder> purchaseOrder(Reader& books, const QString& number)
{
    TANDEM_TRY(const auto id, books.first<PurchaseOrderId>(
                                  u"inventory.purchases:by_number"_s, {{"number", number}},
                                  [](const Row& row) { return row.id<PurchaseOrderId>("id"); }));
    if (!id)
        return fail(errors::purchaseNotFound, {number}).at(u"order"_s);
    return purchaseOrder(books, *id);
}

Result<std::vector<PurchaseOrder>> purchaseOrders(Reader& books, PurchaseOrderId before,
                                                  int rowsMax)
{
    return books.rows<PurchaseOrder>(u"inventory.purchases:page"_s,
                                     {{"before_id", beforeKey(before)}, {"rows_max", rowsMax}},
                                     &readPurchaseOrder);
}

} // namespace tandem::inventory
