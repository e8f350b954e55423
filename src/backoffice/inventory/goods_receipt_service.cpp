#include "backoffice/currencies/document_base.h"
#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/purchase_row.h"
#include "backoffice/inventory/purchase_service.h"
#include "backoffice/inventory/stock_ledger.h"
#include "office/company.h"
#include "office/numbering.h"

#include <set>

namespace tandem::inventory {

using namespace Qt::StringLiterals;

namespace {

/// What the draft names, or everything that is still to come.
std::vector<PurchaseQuantity> wanted(const GoodsReceiptDraft& draft, const PurchaseOrder& order)
{
    if (!draft.lines.empty())
        return draft.lines;
    std::vector<PurchaseQuantity> all;
    for (const PurchaseLine& line : order.lines) {
        if (!receivable(line).isZero())
            all.push_back({line.id, receivable(line)});
    }
    return all;
}

Result<> checkReceipt(const PurchaseLine& line, Quantity quantity)
{
    if (quantity <= Quantity::ofWhole(0))
        return fail(errors::quantityNotPositive, {quantity.toDecimal().trimmed().toString()})
            .at(u"quantity"_s);
    if (quantity > receivable(line))
        return fail(errors::receivesTooMuch, {QString::number(line.position),
                                              receivable(line).toDecimal().trimmed().toString(),
                                              quantity.toDecimal().trimmed().toString()})
            .at(u"quantity"_s);
    return {};
}

/// A part of a line that comes, and what it is worth.
struct Coming {
    PurchaseLine* line;
    Quantity quantity;
    Money value;
};

/// Brings a part of a line in, and adds it to what the receipt says.
Result<> receiveLine(UnitOfWork& work, const PurchaseOrder& order, const Coming& coming,
                     GoodsReceived& receipt)
{
    PurchaseLine& line = *coming.line;
    const auto& [of, quantity, value] = coming;
    TANDEM_TRY(const StockIn in, bringIn(work,
                                         {.item = line.item,
                                          .warehouse = order.warehouse,
                                          .quantity = quantity,
                                          .source = u"goods_receipt"_s,
                                          .sourceId = receipt.receipt.value(),
                                          .movedOn = receipt.receivedOn},
                                         value));
    receive(line, quantity, value);
    receipt.cost += in.intoCost;
    TANDEM_TRY(const auto id, work.newId<Id<struct ReceiptLineTag>>());
    return work.send(u"inventory.purchases:insert_receipt_line"_s,
                     {{"id", id},
                      {"goods_receipt_id", receipt.receipt},
                      {"purchase_order_line_id", line.id},
                      {"quantity_micro", quantity.millionths()},
                      {"value_minor", value}});
}

Result<> insertReceipt(UnitOfWork& work, const GoodsReceived& receipt)
{
    TANDEM_CHECK(
        work.execute(u"inventory.purchases:insert_receipt"_s, {{"id", receipt.receipt},
                                                               {"number", receipt.number},
                                                               {"purchase_order_id", receipt.order},
                                                               {"received_on", receipt.receivedOn},
                                                               {"value_minor", receipt.value}}));
    return {};
}

/// Values what comes at the rate of the day: the parts add up to the receipt.
Result<> valueReceipt(Reader& books, std::vector<Coming>& coming, GoodsReceived& receipt)
{
    std::vector<Money> values;
    for (const Coming& one : coming)
        values.push_back(one.value);
    TANDEM_TRY(const auto base, exchange::documentBase(books, values, receipt.receivedOn));
    for (std::size_t i = 0; i < coming.size(); ++i)
        coming[i].value = base.parts[i];
    receipt.value = base.whole;
    return {};
}

} // namespace

Result<GoodsReceived> receiveGoods(UnitOfWork& work, const GoodsReceiptDraft& draft)
{
    TANDEM_TRY(auto order, openPurchaseOrder(work, draft.order, draft.seen));
    const auto parts = wanted(draft, order);
    if (parts.empty())
        return fail(errors::nothingToReceive, {order.number});

    TANDEM_TRY(const Company owner, company(work));
    const QDate receivedOn = draft.receivedOn.isValid() ? draft.receivedOn : work.today();
    TANDEM_TRY(const auto id, work.newId<ReceiptId>());
    TANDEM_TRY(const QString number, nextNumber(work, u"GR"_s, receivedOn));
    GoodsReceived receipt{.receipt = id,
                          .number = number,
                          .order = order.id,
                          .supplier = order.supplier,
                          .receivedOn = receivedOn,
                          .value = Money::zero(owner.currency),
                          .cost = Money::zero(owner.currency)};
    std::set<PurchaseLineId> seenLines;
    std::vector<Coming> coming;
    for (const PurchaseQuantity& part : parts) {
        TANDEM_TRY(PurchaseLine * line, lineOf(order, part.line));
        if (!seenLines.insert(part.line).second)
            return fail(errors::lineTwice, {QString::number(line->position)}).at(u"lines"_s);
        TANDEM_CHECK(checkReceipt(*line, part.quantity));
        coming.push_back(
            {line, part.quantity, valueOf(*line, line->kept(), line->kept() + part.quantity)});
    }
    TANDEM_CHECK(valueReceipt(work, coming, receipt));
    TANDEM_CHECK(insertReceipt(work, receipt)); // the head first: its lines refer to it
    for (const Coming& one : coming)
        TANDEM_CHECK(receiveLine(work, order, one, receipt));
    order.state = stateAfter(order);
    TANDEM_CHECK(savePurchaseOrder(work, order));
    return receipt;
}

} // namespace tandem::inventory
