#include "gui/office/sales_policy_dialog.h"

#include "frontoffice/sales/actions.h"
#include "gui/office/selling_words.h"

#include <QComboBox>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using sales::CashRounding;

SalesPolicyDialog::SalesPolicyDialog(Desk& shared, const sales::SalesPolicy& policy,
                                     QWidget* parent)
    : ShortDialog(shared, tr("How sales are priced"), parent)
    , m_basis(new QComboBox)
    , m_rounding(new QComboBox)
{
    setObjectName(u"salesPolicyDialog"_s);
    for (const PriceBasis basis : {PriceBasis::Net, PriceBasis::Gross})
        m_basis->addItem(SellingWords::of(basis), static_cast<int>(basis));
    m_basis->setCurrentIndex(m_basis->findData(static_cast<int>(policy.basis)));
    for (const CashRounding rounding : {CashRounding::None, CashRounding::Invoices})
        m_rounding->addItem(SellingWords::of(rounding), static_cast<int>(rounding));
    m_rounding->setCurrentIndex(m_rounding->findData(static_cast<int>(policy.cashRounding)));
    addNote(tr("It counts for documents from now on; those in the books keep theirs."));
    addField(tr("&Prices of the list"), u"basis"_s, m_basis);
    addField(tr("&Totals"), u"cashRounding"_s, m_rounding);
    finish(sales::actions::changeSalesPolicy, tr("&Save"));
}

Result<std::int64_t> SalesPolicyDialog::save()
{
    const sales::SalesPolicy policy{
        .basis = static_cast<PriceBasis>(m_basis->currentData().toInt()),
        .cashRounding = static_cast<CashRounding>(m_rounding->currentData().toInt())};
    TANDEM_CHECK(office().change(sales::actions::changeSalesPolicy, [&](UnitOfWork& work) {
        return sales::setSalesPolicy(work, policy);
    }));
    desk().tell(tr("How sales are priced is saved"));
    return 0;
}

} // namespace tandem::gui
