#include "posting/from_inventory.h"

#include "posting/entry_lines.h"

namespace tandem::posting {

using namespace Qt::StringLiterals;
using ledger::AccountRole;
using ledger::Entry;

std::optional<Entry> entryFor(const inventory::OpeningStockTaken& fact)
{
    EntryLines lines;
    lines.add(AccountRole::Inventory, fact.value);
    lines.add(AccountRole::OpeningBalances, -fact.value);
    return std::move(lines).toEntry({.postedOn = fact.takenOn,
                                     .source = u"stock_take"_s,
                                     .sourceId = fact.take.value(),
                                     .text = u"Opening stock"_s,
                                     .reference = fact.number});
}

std::optional<Entry> entryFor(const inventory::StockCounted& fact)
{
    EntryLines lines;
    lines.add(AccountRole::Inventory, fact.change);
    lines.add(AccountRole::CostOfGoodsSold, fact.cost);
    lines.add(AccountRole::StockAdjustment, -(fact.change + fact.cost));
    return std::move(lines).toEntry({.postedOn = fact.takenOn,
                                     .source = u"stock_take"_s,
                                     .sourceId = fact.take.value(),
                                     .text = u"Stock counted"_s,
                                     .reference = fact.number});
}

std::optional<Entry> entryFor(const inventory::GoodsReceived& fact)
{
    EntryLines lines;
    lines.add(AccountRole::Inventory, fact.value - fact.cost);
    lines.add(AccountRole::CostOfGoodsSold, fact.cost);
    lines.add(AccountRole::GoodsReceivedNotBilled, -fact.value);
    return std::move(lines).toEntry({.postedOn = fact.receivedOn,
                                     .source = u"goods_receipt"_s,
                                     .sourceId = fact.receipt.value(),
                                     .text = u"Goods received"_s,
                                     .reference = fact.number});
}

std::optional<Entry> entryFor(const inventory::GoodsSentBack& fact)
{
    EntryLines lines;
    lines.add(AccountRole::GoodsReceivedNotBilled, fact.value);
    lines.add(AccountRole::Inventory, -fact.stock);
    lines.add(AccountRole::PriceVariance, fact.stock - fact.value);
    return std::move(lines).toEntry({.postedOn = fact.returnedOn,
                                     .source = u"purchase_return"_s,
                                     .sourceId = fact.goodsReturn.value(),
                                     .text = u"Goods sent back"_s,
                                     .reference = fact.number});
}

namespace {

QString textOf(const inventory::BillReceived& fact)
{
    switch (fact.kind) {
    case inventory::BillKind::Bill:
        return u"Bill %1"_s.arg(fact.supplierNumber);
    case inventory::BillKind::Deposit:
        return u"Deposit %1"_s.arg(fact.supplierNumber);
    case inventory::BillKind::CreditNote:
        return u"Credit note %1"_s.arg(fact.supplierNumber);
    }
    return {};
}

} // namespace

std::optional<Entry> entryFor(const inventory::BillReceived& fact)
{
    EntryLines lines;
    lines.add(AccountRole::GoodsReceivedNotBilled, fact.goodsReceivedNotBilled);
    lines.add(AccountRole::PriceVariance, fact.priceVariance);
    lines.add(AccountRole::PurchaseExpense, fact.expense);
    lines.add(AccountRole::SupplierDeposits, fact.deposits);
    for (const inventory::ExpenseShare& share : fact.chosen)
        lines.add(share.account, share.net);
    for (const tax::TaxShare& share : fact.taxes) {
        const bool waits = share.treatment.point == tax::TaxPoint::Payment;
        lines.add(waits ? AccountRole::InputTaxNotYetDue : AccountRole::InputTax,
                  share.deductible());
        lines.add(AccountRole::PurchaseExpense, share.tax - share.deductible());
        if (share.kind == tax::TaxKind::ReverseCharge)
            lines.add(AccountRole::OutputTax, -share.tax);
    }
    lines.add({.account = AccountRole::Payable,
               .amount = -fact.owed,
               .base = -fact.gross(),
               .party = fact.supplier,
               .memo = fact.rates});
    return std::move(lines).toEntry({.postedOn = fact.billedOn,
                                     .source = u"bill"_s,
                                     .sourceId = fact.bill.value(),
                                     .text = textOf(fact),
                                     .reference = fact.number});
}

} // namespace tandem::posting
