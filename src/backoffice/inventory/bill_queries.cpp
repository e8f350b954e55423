#include "backoffice/inventory/bill_queries.h"

#include "backoffice/inventory/errors.h"
#include "base/check.h"
#include "office/company.h"
#include "office/currency_code.h"

#include <algorithm>
#include <limits>

namespace tandem::inventory {

using namespace Qt::StringLiterals;

namespace {

/// Keys ascend, so what is before no key is before this one.
constexpr std::int64_t afterEveryKey = std::numeric_limits<std::int64_t>::max();

BillRow billRow(const Row& row, const Currency& home)
{
    const Currency currency = currencyOf(row);
    const auto kind = billKindNamed(row.text("kind"));
    require(kind.has_value(), "a bill in the books is of a known kind");
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
            .rates = row.text("rates"),
            .kind = *kind};
}

BilledLine billedLine(const Row& row, const Currency& currency, const Currency& home)
{
    return {.id = row.id<BillLineId>("id"),
            .position = static_cast<int>(row.integer("position")),
            .description = row.text("description"),
            .quantity = Quantity::ofMillionths(row.integer("quantity_micro")),
            .net = row.money("net_minor", currency),
            .baseNet = row.money("base_net_minor", home),
            .cleared = row.money("cleared_minor", home),
            .taxCode = row.idOrUnset<tax::TaxCodeId>("tax_code_id"),
            .orderLine = row.idOrUnset<PurchaseLineId>("purchase_order_line_id"),
            .account = row.idOrUnset<AccountId>("account_id"),
            .takesBack = row.idOrUnset<BillLineId>("taken_back_line_id"),
            .takenBack = {.quantity = Quantity::ofMillionths(row.integer("taken_quantity_micro")),
                          .net = row.money("taken_net_minor", currency),
                          .baseNet = row.money("taken_base_net_minor", home),
                          .cleared = row.money("taken_cleared_minor", home)}};
}

BilledTax billedTax(const Row& row, const Currency& currency, const Currency& home)
{
    return {.code = row.idOrUnset<tax::TaxCodeId>("tax_code_id"),
            .rate = Rate::ofMillionths(row.integer("rate_micro")),
            .net = row.money("net_minor", currency),
            .tax = row.money("tax_minor", currency),
            .baseNet = row.money("base_net_minor", home),
            .baseTax = row.money("base_tax_minor", home),
            .takesBack = row.idOrUnset<BillId>("taken_back_bill_id")};
}

Result<std::vector<BillRow>> rowsOf(Reader& books, const QString& statement,
                                    std::initializer_list<Param> params)
{
    TANDEM_TRY(const Company owner, company(books));
    return books.rows<BillRow>(statement, params,
                               [&](const Row& row) { return billRow(row, owner.currency); });
}

} // namespace

Result<std::vector<BillRow>> bills(Reader& books, BillId before, int rowsMax)
{
    const std::int64_t key = before.isSet() ? before.value() : afterEveryKey;
    return rowsOf(books, u"inventory.bills:page"_s, {{"before_id", key}, {"rows_max", rowsMax}});
}

Result<Bill> bill(Reader& books, BillId id)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(auto found,
               books.first<Bill>(u"inventory.bills:load"_s, {{"id", id}}, [&](const Row& row) {
                   return Bill{.head = billRow(row, owner.currency),
                               .order = row.idOrUnset<PurchaseOrderId>("purchase_order_id"),
                               .lines = {},
                               .credited = row.idOrUnset<BillId>("credited_bill_id"),
                               .reason = row.text("reason")};
               }));
    if (!found)
        return fail(errors::billNotFound, {QString::number(id.value())});
    const Currency currency = found->head.net.currency();
    TANDEM_TRY(found->lines, books.rows<BilledLine>(
                                 u"inventory.bills:lines"_s, {{"id", id}}, [&](const Row& row) {
                                     return billedLine(row, currency, owner.currency);
                                 }));
    TANDEM_TRY(found->taxes,
               books.rows<BilledTax>(u"inventory.bills:taxes"_s, {{"id", id}}, [&](const Row& row) {
                   return billedTax(row, currency, owner.currency);
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
    return rowsOf(books, u"inventory.bills:of_order"_s,
                  {{"order_id", order}, {"rows_max", rowsMax}});
}

Result<std::optional<BillRow>> billOfSupplier(Reader& books, PartyId supplier,
                                              const QString& supplierNumber)
{
    TANDEM_TRY(const auto found,
               rowsOf(books, u"inventory.bills:of_supplier"_s,
                      {{"supplier_id", supplier}, {"supplier_number", supplierNumber}}));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Result<std::vector<BillRow>> creditNotesOf(Reader& books, BillId bill, int rowsMax)
{
    return rowsOf(books, u"inventory.bills:credit_notes"_s,
                  {{"bill_id", bill}, {"rows_max", rowsMax}});
}

Result<std::vector<Bill>> standingDeposits(Reader& books, PurchaseOrderId order)
{
    TANDEM_TRY(const auto ids,
               books.rows<BillId>(u"inventory.bills:deposits"_s, {{"order_id", order}},
                                  [](const Row& row) { return row.id<BillId>("id"); }));
    std::vector<Bill> standing;
    for (const BillId id : ids) {
        TANDEM_TRY(auto deposit, bill(books, id));
        if (std::ranges::any_of(deposit.lines, &BilledLine::isCreditable))
            standing.push_back(std::move(deposit));
    }
    return standing;
}

} // namespace tandem::inventory
