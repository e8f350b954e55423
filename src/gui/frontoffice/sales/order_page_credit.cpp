#include "frontoffice/sales/actions.h"
#include "gui/frontoffice/sales/credit_dialog.h"
#include "gui/frontoffice/sales/order_page.h"
#include "gui/frontoffice/sales/order_seen.h"
#include "workflows/confirm_order.h"

/// What is done with an order only as far as its customer has credit.
namespace tandem::gui {

/// Goes on at once where the credit suffices, else after what is open was shown and answered.
Result<> OrderPage::askForCredit(const std::function<Result<>(const QString& reason)>& proceed)
{
    TANDEM_TRY(const auto found, office().read(sales::actions::orders, [this](Reader& books) {
        return workflows::creditFor(books, m_seen->order);
    }));
    if (found.verdict == settlements::CreditVerdict::Fine)
        return proceed({});
    const CreditDialog::Subject subject{.order = m_id,
                                        .number = m_seen->order.number,
                                        .customer = m_seen->customer,
                                        .found = found};
    (new CreditDialog(desk(), subject, proceed, this))->open();
    return {};
}

Result<> OrderPage::confirm()
{
    if (!m_seen)
        return {};
    return askForCredit([this, id = m_id,
                         seen = m_seen->order.version](const QString& creditOverride) -> Result<> {
        TANDEM_TRY(const auto order, workflows::confirmOrder(office(), id, seen, creditOverride));
        desk().tell(tr("Order %1 confirmed").arg(order.number));
        return {};
    });
}

Result<> OrderPage::deliver()
{
    if (!m_seen)
        return {};
    return askForCredit([this](const QString& creditOverride) -> Result<> {
        chooseDelivered(creditOverride);
        return {};
    });
}

} // namespace tandem::gui
