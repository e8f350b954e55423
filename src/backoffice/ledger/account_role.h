#pragma once

#include <QString>

#include <optional>
#include <span>

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
    OutputTaxNotYetDue,
    InputTaxNotYetDue,
    WithholdingTaxPayable,
    WithholdingTaxReceivable,
    CashRounding,
    CustomerDeposits,
    SupplierDeposits,
    BadDebts,
    DunningIncome,
    LateInterestIncome,
    InterestExpense,
    UnrealisedExchangeGain,
    UnrealisedExchangeLoss,
    PrepaidExpenses,
    DeferredRevenue,
    AccruedExpenses,
    AccruedRevenue,
    FixedAssets,
    AccumulatedDepreciation,
    Depreciation,
    Impairment,
    DisposalGain,
    DisposalLoss,
    LoansPayable,
};

/// Every role, in the order of the enum.
std::span<const AccountRole> accountRoles();

/// The stable name of a role, as charts and books store it: "goods_received_not_billed".
QString nameOf(AccountRole role);
std::optional<AccountRole> accountRoleNamed(const QString& name);

} // namespace tandem::ledger
