#include "gui/frontoffice/crm/credit_limit_dialog.h"

#include "backoffice/settlements/actions.h"
#include "gui/kit/amount_edit.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

CreditLimitDialog::CreditLimitDialog(Desk& shared, const QString& customer,
                                     const settlements::CreditStanding& standing, QWidget* parent)
    : ShortDialog(shared, tr("Credit limit of %1").arg(customer), parent)
    , m_party(standing.party)
    , m_limit(new AmountEdit(locality(), standing.receivables.currency()))
{
    setObjectName(u"creditLimitDialog"_s);
    setRecord(m_party.value());
    if (standing.isOwnLimit)
        m_limit->setValue(*standing.limit);
    m_limit->setPlaceholderText(tr("The company's usual limit"));
    addNote(tr("Open items and orders that are not invoiced count together. Left empty, the "
               "company's usual limit holds."));
    addField(tr("Credit &limit"), u"limit"_s, m_limit);
    finish(settlements::actions::setCreditLimit, tr("&Save"));
}

Result<std::int64_t> CreditLimitDialog::save()
{
    std::optional<Money> limit;
    if (!m_limit->isEmpty()) {
        TANDEM_TRY(limit, m_limit->value());
    }
    TANDEM_CHECK(office().change(settlements::actions::setCreditLimit, [&](UnitOfWork& work) {
        return settlements::setCreditLimit(work, m_party, limit);
    }));
    desk().tell(tr("The credit limit is saved"));
    return 0;
}

} // namespace tandem::gui
