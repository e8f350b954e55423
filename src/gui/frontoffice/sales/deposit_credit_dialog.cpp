#include "gui/frontoffice/sales/deposit_credit_dialog.h"

#include "frontoffice/sales/actions.h"
#include "gui/kit/date_edit.h"
#include "workflows/deposits.h"

#include <QLineEdit>

namespace tandem::gui {

using namespace Qt::StringLiterals;

DepositCreditDialog::DepositCreditDialog(Desk& shared, sales::DepositId deposit,
                                         const QString& number, QWidget* parent)
    : ShortDialog(shared, tr("Credit note for %1").arg(number), parent)
    , m_deposit(deposit)
    , m_on(new DateEdit(desk().clock, locality()))
    , m_reason(new QLineEdit)
{
    m_on->setValue(desk().clock.today());
    addNote(tr("All of it is taken back, and off what is open of it."));
    addField(tr("&Date"), u"on"_s, m_on);
    addField(tr("&Reason"), u"reason"_s, m_reason);
    finish(sales::actions::creditDeposit);
}

Result<std::int64_t> DepositCreditDialog::save()
{
    TANDEM_TRY(const QDate on, m_on->value());
    const QString reason = m_reason->text().trimmed();
    const Request asked =
        request({QString::number(m_deposit.value()), on.toString(Qt::ISODate), reason});
    TANDEM_TRY(const Receipt receipt,
               workflows::creditDeposit(office(), asked, m_deposit, on, reason));
    desk().tell(tr("Credit note %1 issued").arg(receipt.number));
    return receipt.id;
}

} // namespace tandem::gui
