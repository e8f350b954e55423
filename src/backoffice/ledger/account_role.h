#pragma once

namespace tandem::ledger {

/// What an account is for, so that posting rules need no account numbers. A chart of accounts says
/// which account plays each role; the user may change it.
enum class AccountRole {
    Bank,
    Cash,
    Receivable,
    Payable,
    Inventory,
    GoodsReceivedNotBilled,
    InputTax,
    OutputTax,
    TaxDue,
    SalesRevenue,
    FreightRevenue,
    CostOfGoodsSold,
    PriceVariance,
    StockAdjustment,
    PurchaseExpense,
    BankCharges,
    DiscountAllowed,
    DiscountTaken,
    ExchangeGain,
    ExchangeLoss,
    Rounding,
    OpeningBalances,
    RetainedEarnings,
    Suspense,
};

} // namespace tandem::ledger
