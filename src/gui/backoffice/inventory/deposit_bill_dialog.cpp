#include "gui/backoffice/inventory/deposit_bill_dialog.h"

#include "backoffice/inventory/actions.h"
#include "gui/backoffice/inventory/tax_combo.h"
#include "gui/fields/terms_combo.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/date_edit.h"
#include "workflows/receive_bill.h"

#include <QComboBox>
#include <QLineEdit>

namespace tandem::gui {

using namespace Qt::StringLiterals;

DepositBillDialog::DepositBillDialog(Desk& shared, const inventory::PurchaseOrder& order,
                                     QWidget* parent)
    : ShortDialog(shared, tr("Deposit on %1").arg(order.number), parent)
    , m_order(order)
    , m_supplierNumber(new QLineEdit)
    , m_percent(new QLineEdit(u"30"_s))
    , m_amount(new AmountEdit(shared.locality, order.currency()))
    , m_tax(new QComboBox)
    , m_on(new DateEdit(shared.clock, shared.locality))
    , m_terms(new TermsCombo(shared, inventory::actions::purchases, tr("as agreed")))
{
    m_on->setValue(desk().clock.today());
    m_amount->setPlaceholderText(tr("Instead of a share"));
    fillTaxCodes(shared, m_tax, tax::TaxDirection::Input, {});
    addField(tr("&Number on the bill"), u"supplierNumber"_s, m_supplierNumber);
    addField(tr("&Share of the order, %"), u"share"_s, m_percent);
    addField(tr("&Amount without tax"), u"net"_s, m_amount);
    addField(tr("Ta&x"), u"taxCode"_s, m_tax);
    addField(tr("&Dated"), u"billedOn"_s, m_on);
    addField(tr("&Terms of payment"), u"terms"_s, m_terms);
    if (order.currency() != locality().currency) {
        m_base = new AmountEdit(shared.locality, locality().currency);
        m_base->setPlaceholderText(tr("By the rate of the day"));
        addField(tr("&Worth at home"), u"base"_s, m_base);
    }
    addNote(tr("The bill of the order deducts it, with its tax."));
    finish(inventory::actions::receiveDepositBill, tr("Sa&ve"));
    connect(m_amount, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_percent->setEnabled(text.trimmed().isEmpty()); });
}

Result<inventory::DepositBillDraft> DepositBillDialog::draft() const
{
    inventory::DepositBillDraft draft{.order = m_order.id,
                                      .seen = m_order.version,
                                      .supplierNumber = m_supplierNumber->text().trimmed(),
                                      .taxCode = taxCodeIn(m_tax),
                                      .terms = m_terms->code()};
    if (!m_amount->isEmpty()) {
        TANDEM_TRY(draft.net, m_amount->value());
    } else {
        const auto percent = parseNumber(m_percent->text(), locality().numbers);
        if (!percent)
            return Failure(percent.error()).at(u"share"_s);
        TANDEM_TRY(draft.share, Rate::exactFromPercent(*percent));
    }
    TANDEM_TRY(draft.billedOn, m_on->value());
    if (m_base && !m_base->isEmpty()) {
        TANDEM_TRY(draft.base, m_base->value());
    }
    return draft;
}

Result<std::int64_t> DepositBillDialog::save()
{
    TANDEM_TRY(const inventory::DepositBillDraft wanted, draft());
    const auto minor = [](const std::optional<Money>& amount) {
        return amount ? QString::number(amount->minor()) : QString();
    };
    const Request asked =
        request({m_order.number, wanted.supplierNumber, minor(wanted.net),
                 QString::number(wanted.share.millionths()), wanted.taxCode,
                 wanted.billedOn.toString(Qt::ISODate), wanted.terms, minor(wanted.base)});
    TANDEM_TRY(const Receipt receipt, workflows::receiveDepositBill(office(), asked, wanted));
    desk().tell(tr("Deposit %1 booked").arg(receipt.number));
    return receipt.id;
}

} // namespace tandem::gui
