#include "gui/fields/role_words.h"

#include "base/check.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tandem::gui {

namespace {

using ledger::AccountRole;

struct RoleTitle {
    AccountRole role;
    const char* title;
};

constexpr std::array titles{
    RoleTitle{AccountRole::Bank, QT_TRANSLATE_NOOP("AccountRole", "Bank")},
    RoleTitle{AccountRole::Cash, QT_TRANSLATE_NOOP("AccountRole", "Cash")},
    RoleTitle{AccountRole::Receivable, QT_TRANSLATE_NOOP("AccountRole", "Trade receivables")},
    RoleTitle{AccountRole::Payable, QT_TRANSLATE_NOOP("AccountRole", "Trade payables")},
    RoleTitle{AccountRole::Inventory, QT_TRANSLATE_NOOP("AccountRole", "Goods in stock")},
    RoleTitle{AccountRole::GoodsReceivedNotBilled,
              QT_TRANSLATE_NOOP("AccountRole", "Goods received, not billed")},
    RoleTitle{AccountRole::InputTax, QT_TRANSLATE_NOOP("AccountRole", "Input tax")},
    RoleTitle{AccountRole::OutputTax, QT_TRANSLATE_NOOP("AccountRole", "Output tax")},
    RoleTitle{AccountRole::TaxDue, QT_TRANSLATE_NOOP("AccountRole", "Tax due to the tax office")},
    RoleTitle{AccountRole::SalesRevenue, QT_TRANSLATE_NOOP("AccountRole", "Revenue from sales")},
    RoleTitle{AccountRole::FreightRevenue,
              QT_TRANSLATE_NOOP("AccountRole", "Revenue from freight")},
    RoleTitle{AccountRole::CostOfGoodsSold, QT_TRANSLATE_NOOP("AccountRole", "Cost of goods sold")},
    RoleTitle{AccountRole::PriceVariance,
              QT_TRANSLATE_NOOP("AccountRole", "Purchase price variance")},
    RoleTitle{AccountRole::StockAdjustment, QT_TRANSLATE_NOOP("AccountRole", "Stock adjustments")},
    RoleTitle{AccountRole::PurchaseExpense,
              QT_TRANSLATE_NOOP("AccountRole", "Purchases that are no goods")},
    RoleTitle{AccountRole::BankCharges, QT_TRANSLATE_NOOP("AccountRole", "Bank charges")},
    RoleTitle{AccountRole::DiscountAllowed, QT_TRANSLATE_NOOP("AccountRole", "Discounts allowed")},
    RoleTitle{AccountRole::DiscountTaken, QT_TRANSLATE_NOOP("AccountRole", "Discounts taken")},
    RoleTitle{AccountRole::ExchangeGain, QT_TRANSLATE_NOOP("AccountRole", "Exchange gains")},
    RoleTitle{AccountRole::ExchangeLoss, QT_TRANSLATE_NOOP("AccountRole", "Exchange losses")},
    RoleTitle{AccountRole::Rounding,
              QT_TRANSLATE_NOOP("AccountRole", "Rounding and small differences")},
    RoleTitle{AccountRole::OpeningBalances, QT_TRANSLATE_NOOP("AccountRole", "Opening balances")},
    RoleTitle{AccountRole::RetainedEarnings, QT_TRANSLATE_NOOP("AccountRole", "Retained earnings")},
    RoleTitle{AccountRole::Suspense, QT_TRANSLATE_NOOP("AccountRole", "Suspense")},
    RoleTitle{AccountRole::OutputTaxNotYetDue,
              QT_TRANSLATE_NOOP("AccountRole", "Output tax not yet due")},
    RoleTitle{AccountRole::InputTaxNotYetDue,
              QT_TRANSLATE_NOOP("AccountRole", "Input tax not yet deductible")},
    RoleTitle{AccountRole::WithholdingTaxPayable,
              QT_TRANSLATE_NOOP("AccountRole", "Withholding tax payable")},
    RoleTitle{AccountRole::WithholdingTaxReceivable,
              QT_TRANSLATE_NOOP("AccountRole", "Withholding tax recoverable")},
    RoleTitle{AccountRole::CashRounding, QT_TRANSLATE_NOOP("AccountRole", "Cash rounding")},
    RoleTitle{AccountRole::CustomerDeposits,
              QT_TRANSLATE_NOOP("AccountRole", "Deposits from customers")},
    RoleTitle{AccountRole::SupplierDeposits,
              QT_TRANSLATE_NOOP("AccountRole", "Deposits to suppliers")},
    RoleTitle{AccountRole::BadDebts, QT_TRANSLATE_NOOP("AccountRole", "Bad debts")},
    RoleTitle{AccountRole::DunningIncome, QT_TRANSLATE_NOOP("AccountRole", "Reminder fees")},
    RoleTitle{AccountRole::LateInterestIncome,
              QT_TRANSLATE_NOOP("AccountRole", "Interest on late payment")},
    RoleTitle{AccountRole::InterestExpense, QT_TRANSLATE_NOOP("AccountRole", "Interest paid")},
    RoleTitle{AccountRole::UnrealisedExchangeGain,
              QT_TRANSLATE_NOOP("AccountRole", "Exchange gains, unrealised")},
    RoleTitle{AccountRole::UnrealisedExchangeLoss,
              QT_TRANSLATE_NOOP("AccountRole", "Exchange losses, unrealised")},
    RoleTitle{AccountRole::PrepaidExpenses, QT_TRANSLATE_NOOP("AccountRole", "Prepaid expenses")},
    RoleTitle{AccountRole::DeferredRevenue, QT_TRANSLATE_NOOP("AccountRole", "Deferred revenue")},
    RoleTitle{AccountRole::AccruedExpenses, QT_TRANSLATE_NOOP("AccountRole", "Accrued expenses")},
    RoleTitle{AccountRole::AccruedRevenue, QT_TRANSLATE_NOOP("AccountRole", "Accrued revenue")},
    RoleTitle{AccountRole::FixedAssets, QT_TRANSLATE_NOOP("AccountRole", "Fixed assets")},
    RoleTitle{AccountRole::AccumulatedDepreciation,
              QT_TRANSLATE_NOOP("AccountRole", "Accumulated depreciation")},
    RoleTitle{AccountRole::Depreciation, QT_TRANSLATE_NOOP("AccountRole", "Depreciation")},
    RoleTitle{AccountRole::Impairment, QT_TRANSLATE_NOOP("AccountRole", "Impairment losses")},
    RoleTitle{AccountRole::DisposalGain,
              QT_TRANSLATE_NOOP("AccountRole", "Gains on disposal of assets")},
    RoleTitle{AccountRole::DisposalLoss,
              QT_TRANSLATE_NOOP("AccountRole", "Losses on disposal of assets")},
    RoleTitle{AccountRole::LoansPayable, QT_TRANSLATE_NOOP("AccountRole", "Loans taken")},
};

} // namespace

QString titleOf(AccountRole role)
{
    const auto* found = std::ranges::find(titles, role, &RoleTitle::role);
    require(found != titles.end(), "every role has a title");
    return QCoreApplication::translate("AccountRole", found->title);
}

} // namespace tandem::gui
