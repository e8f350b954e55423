#include "gui/office/credit_policy_dialog.h"

#include "backoffice/settlements/actions.h"
#include "gui/kit/amount_edit.h"
#include "gui/office/selling_words.h"

#include <QComboBox>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using settlements::CreditCheck;

CreditPolicyDialog::CreditPolicyDialog(Desk& shared, const settlements::CreditPolicy& policy,
                                       QWidget* parent)
    : ShortDialog(shared, tr("Policy of credit"), parent)
    , m_check(new QComboBox)
    , m_limit(new AmountEdit(locality(), locality().currency))
{
    setObjectName(u"creditPolicyDialog"_s);
    for (const CreditCheck check : {CreditCheck::Off, CreditCheck::Warn, CreditCheck::Block})
        m_check->addItem(SellingWords::of(check), static_cast<int>(check));
    m_check->setCurrentIndex(m_check->findData(static_cast<int>(policy.check)));
    if (policy.defaultLimit)
        m_limit->setValue(*policy.defaultLimit);
    m_limit->setPlaceholderText(tr("No limit"));
    addNote(tr("It counts when an order is confirmed or delivered. A customer on hold gets no "
               "credit whatever stands here."));
    addField(tr("&Beyond the limit"), u"check"_s, m_check);
    addField(tr("Usual &limit"), u"limit"_s, m_limit);
    finish(settlements::actions::changeCreditPolicy, tr("&Save"));
}

Result<std::int64_t> CreditPolicyDialog::save()
{
    settlements::CreditPolicy policy{.check =
                                         static_cast<CreditCheck>(m_check->currentData().toInt())};
    if (!m_limit->isEmpty()) {
        TANDEM_TRY(policy.defaultLimit, m_limit->value());
    }
    TANDEM_CHECK(office().change(settlements::actions::changeCreditPolicy, [&](UnitOfWork& work) {
        return settlements::setCreditPolicy(work, policy);
    }));
    desk().tell(tr("The policy of credit is saved"));
    return 0;
}

} // namespace tandem::gui
