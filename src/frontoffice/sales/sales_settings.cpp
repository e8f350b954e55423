#include "frontoffice/sales/sales_settings.h"

#include "frontoffice/sales/pricing.h"
#include "office/settings.h"

namespace tandem::sales {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView basisSetting("sales.price_basis");
constexpr QLatin1StringView roundingSetting("sales.cash_rounding");
constexpr QLatin1StringView invoicesValue("invoices");

} // namespace

Result<SalesPolicy> salesPolicy(Reader& books)
{
    SalesPolicy policy;
    TANDEM_TRY(const auto basis, companySetting(books, basisSetting));
    policy.basis = priceBasisNamed(basis.value_or(QString())).value_or(PriceBasis::Net);
    TANDEM_TRY(const auto rounding, companySetting(books, roundingSetting));
    if (rounding == invoicesValue)
        policy.cashRounding = CashRounding::Invoices;
    return policy;
}

Result<> setSalesPolicy(UnitOfWork& work, const SalesPolicy& policy)
{
    TANDEM_CHECK(setCompanySetting(work, basisSetting, nameOf(policy.basis)));
    const bool isRounded = policy.cashRounding == CashRounding::Invoices;
    return setCompanySetting(work, roundingSetting, isRounded ? QString(invoicesValue) : u"none"_s);
}

} // namespace tandem::sales
