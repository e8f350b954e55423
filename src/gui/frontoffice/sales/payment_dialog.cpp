#include "gui/frontoffice/sales/payment_dialog.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/allocation_plan.h"
#include "backoffice/settlements/open_item.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/text_label.h"
#include "workflows/pay.h"

#include <QDialogButtonBox>
#include <QFormLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

PaymentDialog::PaymentDialog(Desk& shared, const settlements::OpenItem& item, QWidget* parent)
    : FormDialog(shared, parent)
    , m_item(std::make_unique<settlements::OpenItem>(item))
    , m_amount(new AmountEdit(locality(), item.open.currency()))
    , m_paidOn(new DateEdit(desk().clock, locality()))
    , m_reference(new QLineEdit)
{
    setWindowTitle(tr("Payment of %1").arg(item.number));
    auto* const form = new QFormLayout(this);
    form->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                             metrics::spaceLarge);
    form->setVerticalSpacing(metrics::spaceMedium);
    form->addRow(new TextLabel(tr("%1 is open.").arg(moneyText(item.open, locality())),
                               TextRole::BodyStrong));
    m_amount->setObjectName(u"amountEdit"_s);
    m_paidOn->setValue(desk().clock.today());
    form->addRow(m_discount = new TextLabel({}, TextRole::Body, ColorToken::Muted));
    m_discount->setObjectName(u"discountLabel"_s);
    propose();
    connect(m_paidOn, &DateEdit::valueChanged, this, &PaymentDialog::propose);
    m_paidOn->setObjectName(u"paidOnEdit"_s);
    m_reference->setObjectName(u"referenceEdit"_s);
    form->addRow(tr("&Amount"), m_amount);
    form->addRow(tr("&Paid on"), m_paidOn);
    form->addRow(tr("&Reference"), m_reference);
    auto* const error = new QLabel;
    form->addRow(error);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    form->addRow(buttons);
    tie(buttons, error, settlements::actions::receivePayment);
    setMinimumWidth(420);
    m_amount->setFocus();
}

PaymentDialog::~PaymentDialog() = default;

/// What is to be paid on the day: less, while the discount for paying early holds. An amount that
/// was typed stays.
void PaymentDialog::propose()
{
    const auto paidOn = m_paidOn->value();
    const auto typed = m_amount->value();
    if (!paidOn || (m_proposed && (!typed || *typed != *m_proposed)))
        return;
    Money kept = Money::zero(m_item->open.currency());
    for (const settlements::Portion& one : settlements::discountPortions(*m_item, *paidOn))
        kept += one.amount;
    m_proposed = std::make_unique<Money>(m_item->open - kept);
    m_amount->setValue(*m_proposed);
    m_discount->setVisible(m_item->discount.has_value());
    if (!m_item->discount)
        return;
    const QString until = dayText(m_item->discount->until, locality());
    m_discount->setText(
        kept.isZero()
            ? tr("The discount held until %1.").arg(until)
            : tr("Less %1 of discount, until %2.").arg(moneyText(kept, locality()), until));
}

Result<std::int64_t> PaymentDialog::save()
{
    TANDEM_TRY(const Money amount, m_amount->value());
    TANDEM_TRY(const QDate paidOn, m_paidOn->value());
    TANDEM_TRY(const AccountId bank,
               office().read(settlements::actions::openItems, [](Reader& books) {
                   return ledger::accountOf(books, ledger::AccountRole::Bank);
               }));
    const workflows::PaymentOrder order{.payment = {.direction = settlements::Direction::In,
                                                    .side = settlements::Side::Receivable,
                                                    .party = m_item->party,
                                                    .paidOn = paidOn,
                                                    .amount = amount,
                                                    .bankAccount = bank,
                                                    .reference = m_reference->text().trimmed()},
                                        .settleBy = workflows::SettleBy::Document,
                                        .document = m_item->number};
    const Request asked = request({m_item->number, QString::number(amount.minor()),
                                   paidOn.toString(Qt::ISODate), order.payment.reference});
    TANDEM_TRY(const Receipt receipt, workflows::receivePayment(office(), asked, order));
    desk().tell(tr("Payment %1 recorded").arg(receipt.number));
    return receipt.id;
}

} // namespace tandem::gui
