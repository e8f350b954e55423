#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/purchase_service.h"
#include "gui/backoffice/inventory/deposit_bill_dialog.h"
#include "gui/backoffice/inventory/purchase_order_page.h"
#include "gui/backoffice/inventory/send_back_dialog.h"

#include <QPushButton>

/// What can be done with a purchase order, as far as it came.
namespace tandem::gui {

using namespace Qt::StringLiterals;

void PurchaseOrderPage::showDeeds()
{
    const inventory::PurchaseOrder& order = m_shown->order;
    const auto any = [&](auto&& holds) { return std::ranges::any_of(order.lines, holds); };
    const bool isOpen = order.state == inventory::PurchaseState::Open;
    const bool canCome = any([](const auto& line) { return !receivable(line).isZero(); });
    const bool canBeBilled = any([](const auto& line) { return !billable(line).isZero(); });
    const bool isThere = any([](const auto& line) { return !line.kept().isZero(); });
    const bool hasBegun =
        any([](const auto& line) { return !line.received.isZero() || !line.billed.isZero(); });
    m_goods->setVisible(isOpen && canCome);
    m_bill->setVisible(isOpen && canBeBilled);
    m_deposit->setVisible(isOpen && (canBeBilled || canCome));
    m_sendBack->setVisible(isThere);
    m_close->setVisible(isOpen && hasBegun);
    m_cancel->setVisible(isOpen && !hasBegun);
}

Result<> PurchaseOrderPage::receive(ReceiveDialog::What what)
{
    if (m_shown)
        (new ReceiveDialog(desk(), m_shown->order, m_shown->deposits, what, this))->open();
    return {};
}

Result<> PurchaseOrderPage::sendBack()
{
    if (m_shown)
        (new SendBackDialog(desk(), m_shown->order, this))->open();
    return {};
}

Result<> PurchaseOrderPage::takeDeposit()
{
    if (m_shown)
        (new DepositBillDialog(desk(), m_shown->order, this))->open();
    return {};
}

Result<> PurchaseOrderPage::close()
{
    if (!m_shown
        || !desk().confirm(this,
                           tr("Close purchase order %1? What did not come of it is given up.")
                               .arg(m_shown->order.number),
                           tr("Close order")))
        return {};
    TANDEM_CHECK(office().change(inventory::actions::closePurchaseOrder, [this](UnitOfWork& work) {
        return inventory::closePurchaseOrder(work, m_id, m_shown->order.version);
    }));
    desk().tell(tr("Purchase order %1 closed").arg(m_shown->order.number));
    return {};
}

Result<> PurchaseOrderPage::cancel()
{
    if (!m_shown
        || !desk().confirm(
            this, tr("Give up purchase order %1? Nothing of it came.").arg(m_shown->order.number),
            tr("Cancel order")))
        return {};
    TANDEM_CHECK(office().change(inventory::actions::cancelPurchaseOrder, [this](UnitOfWork& work) {
        return inventory::cancelPurchaseOrder(work, m_id, m_shown->order.version);
    }));
    desk().tell(tr("Purchase order %1 cancelled").arg(m_shown->order.number));
    return {};
}

} // namespace tandem::gui
