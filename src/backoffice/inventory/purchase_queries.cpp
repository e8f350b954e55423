#include "backoffice/inventory/purchase_queries.h"

#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/purchase_row.h"
#include "office/company.h"
#include "office/currency_code.h"

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

BillRow billRow(const Row& row, const Currency& home)
{
    const Currency currency = currencyOf(row);
    return {.id = row.id<BillId>("id"),
            .number = row.text("number"),
            .supplierNumber = row.text("supplier_number"),
            .supplier = row.id<PartyId>("supplier_id"),
            .billedOn = row.date("billed_on"),
            .dueOn = row.date("due_on"),
            .net = row.money("net_minor", currency),
            .tax = row.money("tax_minor", currency),
            .baseNet = row.money("base_net_minor", home),
            .baseTax = row.money("base_tax_minor", home),
            .rates = row.text("rates")};
}

BilledLine billedLine(const Row& row, const Currency& currency, const Currency& home)
{
    return {.position = static_cast<int>(row.integer("position")),
            .description = row.text("description"),
            .quantity = Quantity::ofMillionths(row.integer("quantity_micro")),
            .net = row.money("net_minor", currency),
            .cleared = row.money("cleared_minor", home),
            .taxCode = row.idOrUnset<tax::TaxCodeId>("tax_code_id")};
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

Result<std::vector<BillRow>> bills(Reader& books, BillId before, int rowsMax)
{
    TANDEM_TRY(const Company owner, company(books));
    return books.rows<BillRow>(u"inventory.bills:page"_s,
                               {{"before_id", beforeKey(before)}, {"rows_max", rowsMax}},
                               [&](const Row& row) { return billRow(row, owner.currency); });
}

Result<Bill> bill(Reader& books, BillId id)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(auto found,
               books.first<Bill>(u"inventory.bills:load"_s, {{"id", id}}, [&](const Row& row) {
                   return Bill{.head = billRow(row, owner.currency),
                               .order = row.idOrUnset<PurchaseOrderId>("purchase_order_id"),
                               .lines = {}};
               }));
    if (!found)
        return fail(errors::billNotFound, {QString::number(id.value())});
    TANDEM_TRY(
        found->lines,
        books.rows<BilledLine>(u"inventory.bills:lines"_s, {{"id", id}}, [&](const Row& row) {
            return billedLine(row, found->head.net.currency(), owner.currency);
        }));
    return std::move(*found);
}

Result<Bill> bill(Reader& books, const QString& number)
{
    TANDEM_TRY(const auto id,
               books.first<BillId>(u"inventory.bills:by_number"_s, {{"number", number}},
                                   [](const Row& row) { return row.id<BillId>("id"); }));
    if (!id)
        return fail(errors::billNotFound, {number});
    return bill(books, *id);
}

Result<std::vector<BillRow>> billsOf(Reader& books, PurchaseOrderId order, int rowsMax)
{
    TANDEM_TRY(const Company owner, company(books));
    return books.rows<BillRow>(u"inventory.bills:of_order"_s,
                               {{"order_id", order}, {"rows_max", rowsMax}},
                               [&](const Row& row) { return billRow(row, owner.currency); });
}

} // namespace tandem::inventory
