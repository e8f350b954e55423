#include "gui/office/tax_policy_dialog.h"

#include "backoffice/tax/actions.h"
#include "backoffice/tax/tax_queries.h"
#include "backoffice/tax/tax_service.h"

#include <QComboBox>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using tax::DueOnPayment;

Result<TaxPolicyDialog::Policy> TaxPolicyDialog::Policy::of(Reader& books)
{
    TANDEM_TRY(const auto rounding, tax::taxRounding(books));
    TANDEM_TRY(const auto due, tax::dueOnPayment(books));
    return Policy{rounding, due};
}

TaxPolicyDialog::TaxPolicyDialog(Desk& shared, Policy policy, QWidget* parent)
    : ShortDialog(shared, tr("How tax is computed"), parent)
    , m_rounding(new QComboBox)
    , m_due(new QComboBox)
{
    m_rounding->addItem(tr("Once per document and rate"),
                        static_cast<int>(TaxRounding::PerDocument));
    m_rounding->addItem(tr("On every line"), static_cast<int>(TaxRounding::PerLine));
    m_rounding->setCurrentIndex(m_rounding->findData(static_cast<int>(policy.rounding)));
    m_due->addItem(tr("Nothing: all tax is due with its document"), nameOf(DueOnPayment::None));
    m_due->addItem(tr("Tax on sales"), nameOf(DueOnPayment::Output));
    m_due->addItem(tr("Tax on purchases"), nameOf(DueOnPayment::Input));
    m_due->addItem(tr("Tax on sales and on purchases"), nameOf(DueOnPayment::Both));
    m_due->setCurrentIndex(m_due->findData(nameOf(policy.due)));
    addNote(tr("It counts for documents from now on; those in the books keep theirs."));
    addField(tr("Tax is &rounded"), u"rounding"_s, m_rounding);
    addField(tr("&Due on payment"), u"due"_s, m_due);
    finish(tax::actions::changeTaxPolicy, tr("&Save"));
}

Result<std::int64_t> TaxPolicyDialog::save()
{
    const auto rounding = static_cast<TaxRounding>(m_rounding->currentData().toInt());
    const auto due = tax::dueOnPaymentNamed(m_due->currentData().toString());
    TANDEM_CHECK(office().change(tax::actions::changeTaxPolicy, [&](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(tax::setTaxRounding(work, rounding));
        return tax::setDueOnPayment(work, due.value_or(DueOnPayment::None));
    }));
    desk().tell(tr("How tax is computed is saved"));
    return 0;
}

} // namespace tandem::gui
