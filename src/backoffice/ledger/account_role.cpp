#include "backoffice/ledger/account_role.h"

#include "base/check.h"

#include <algorithm>
#include <array>

namespace tandem::ledger {
namespace {

struct RoleName {
    AccountRole role;
    const char* name;
};

constexpr std::array roleNames{
    RoleName{AccountRole::Bank, "bank"},
    RoleName{AccountRole::Cash, "cash"},
    RoleName{AccountRole::Receivable, "receivable"},
    RoleName{AccountRole::Payable, "payable"},
    RoleName{AccountRole::Inventory, "inventory"},
    RoleName{AccountRole::GoodsReceivedNotBilled, "goods_received_not_billed"},
    RoleName{AccountRole::InputTax, "input_tax"},
    RoleName{AccountRole::OutputTax, "output_tax"},
    RoleName{AccountRole::TaxDue, "tax_due"},
    RoleName{AccountRole::SalesRevenue, "sales_revenue"},
    RoleName{AccountRole::FreightRevenue, "freight_revenue"},
    RoleName{AccountRole::CostOfGoodsSold, "cost_of_goods_sold"},
    RoleName{AccountRole::PriceVariance, "price_variance"},
    RoleName{AccountRole::StockAdjustment, "stock_adjustment"},
    RoleName{AccountRole::PurchaseExpense, "purchase_expense"},
    RoleName{AccountRole::BankCharges, "bank_charges"},
    RoleName{AccountRole::DiscountAllowed, "discount_allowed"},
    RoleName{AccountRole::DiscountTaken, "discount_taken"},
    RoleName{AccountRole::ExchangeGain, "exchange_gain"},
    RoleName{AccountRole::ExchangeLoss, "exchange_loss"},
    RoleName{AccountRole::Rounding, "rounding"},
    RoleName{AccountRole::OpeningBalances, "opening_balances"},
    RoleName{AccountRole::RetainedEarnings, "retained_earnings"},
    RoleName{AccountRole::Suspense, "suspense"},
    RoleName{AccountRole::OutputTaxNotYetDue, "output_tax_not_yet_due"},
    RoleName{AccountRole::InputTaxNotYetDue, "input_tax_not_yet_due"},
    RoleName{AccountRole::WithholdingTaxPayable, "withholding_tax_payable"},
    RoleName{AccountRole::WithholdingTaxReceivable, "withholding_tax_receivable"},
    RoleName{AccountRole::CashRounding, "cash_rounding"},
    RoleName{AccountRole::CustomerDeposits, "customer_deposits"},
    RoleName{AccountRole::SupplierDeposits, "supplier_deposits"},
    RoleName{AccountRole::BadDebts, "bad_debts"},
    RoleName{AccountRole::DunningIncome, "dunning_income"},
    RoleName{AccountRole::LateInterestIncome, "late_interest_income"},
    RoleName{AccountRole::InterestExpense, "interest_expense"},
    RoleName{AccountRole::UnrealisedExchangeGain, "unrealised_exchange_gain"},
    RoleName{AccountRole::UnrealisedExchangeLoss, "unrealised_exchange_loss"},
    RoleName{AccountRole::PrepaidExpenses, "prepaid_expenses"},
    RoleName{AccountRole::DeferredRevenue, "deferred_revenue"},
    RoleName{AccountRole::AccruedExpenses, "accrued_expenses"},
    RoleName{AccountRole::AccruedRevenue, "accrued_revenue"},
    RoleName{AccountRole::FixedAssets, "fixed_assets"},
    RoleName{AccountRole::AccumulatedDepreciation, "accumulated_depreciation"},
    RoleName{AccountRole::Depreciation, "depreciation"},
    RoleName{AccountRole::Impairment, "impairment"},
    RoleName{AccountRole::DisposalGain, "disposal_gain"},
    RoleName{AccountRole::DisposalLoss, "disposal_loss"},
    RoleName{AccountRole::LoansPayable, "loans_payable"},
};

constexpr auto roles = [] {
    std::array<AccountRole, roleNames.size()> all{};
    std::ranges::transform(roleNames, all.begin(), &RoleName::role);
    return all;
}();

} // namespace

std::span<const AccountRole> accountRoles()
{
    return roles;
}

QString nameOf(AccountRole role)
{
    const auto* found = std::ranges::find(roleNames, role, &RoleName::role);
    require(found != roleNames.end(), "every role has a name");
    return QString::fromLatin1(found->name);
}

std::optional<AccountRole> accountRoleNamed(const QString& name)
{
    const auto* found = std::ranges::find_if(
        roleNames, [&](const RoleName& role) { return name == QLatin1StringView(role.name); });
    return found == roleNames.end() ? std::nullopt : std::optional(found->role);
}

} // namespace tandem::ledger
