#include "gui/backoffice/settlements/record_payment_dialog.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/errors.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/list_lookup.h"
#include "reports/lists.h"
#include "workflows/request_payment.h"

#include <QComboBox>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using settlements::Direction;
using settlements::Side;

RecordPaymentDialog::RecordPaymentDialog(Desk& shared, const std::vector<ledger::Account>& accounts,
                                         QWidget* parent)
    : ShortDialog(shared, tr("Record a payment"), parent)
    , m_direction(new QComboBox)
    , m_accounts(accounts)
    , m_party(new LookupEdit(listLookup(desk(), this, reports::partyList(),
                                        {.code = u"code"_s, .text = u"name"_s, .note = u"town"_s})))
    , m_amount(new AmountEdit(locality(), locality().currency))
    , m_base(new QLineEdit)
    , m_paidOn(new DateEdit(desk().clock, locality()))
    , m_account(new AccountEdit)
    , m_settles(new QComboBox)
    , m_document(new QLineEdit)
    , m_reference(new QLineEdit)
{
    m_direction->addItem(tr("From a customer"));
    m_direction->addItem(tr("To a supplier"));
    m_settles->addItem(tr("The oldest items first"), static_cast<int>(workflows::SettleBy::DueDay));
    m_settles->addItem(tr("One document"), static_cast<int>(workflows::SettleBy::Document));
    m_settles->addItem(tr("Nothing yet, it stays as a credit"),
                       static_cast<int>(workflows::SettleBy::Portions));
    m_paidOn->setValue(desk().clock.today());
    m_account->setAccounts(accounts);
    const auto bank = office().read(settlements::actions::openItems, [](Reader& books) {
        return ledger::accountOf(books, ledger::AccountRole::Bank);
    });
    if (bank)
        m_account->setValue(*bank);
    addField(tr("&Money"), u"direction"_s, m_direction);
    addField(tr("&Who"), u"party"_s, m_party);
    addField(tr("&Amount"), u"amount"_s, m_amount);
    addField(tr("&Paid on"), u"paidOn"_s, m_paidOn);
    addField(tr("&Bank account"), u"bankAccount"_s, m_account);
    addField(tr("Wort&h at home"), u"base"_s, m_base);
    addField(tr("&It pays"), u"settles"_s, m_settles);
    addField(tr("&Document"), u"document"_s, m_document);
    addField(tr("&Reference"), u"reference"_s, m_reference);
    finish(settlements::actions::receivePayment, tr("&Save"));
    connect(m_settles, &QComboBox::currentIndexChanged, this, &RecordPaymentDialog::showDocument);
    connect(m_account, &AccountEdit::valueChanged, this, &RecordPaymentDialog::followCurrency);
    showDocument();
    followCurrency();
}

void RecordPaymentDialog::followCurrency()
{
    const auto chosen = m_account->value();
    const auto account =
        chosen ? std::ranges::find(m_accounts, *chosen, &ledger::Account::id) : m_accounts.end();
    const auto kept =
        account == m_accounts.end() ? std::nullopt : findCurrency(account->currency.toStdString());
    const Currency wanted = kept.value_or(locality().currency);
    const bool isForeign = wanted != locality().currency;
    m_base->setEnabled(isForeign);
    m_base->setPlaceholderText(isForeign ? tr("By the rate of the day") : QString());
    if (wanted == m_amount->currency())
        return;
    const QString text = m_amount->text();
    m_amount->setCurrency(wanted);
    m_amount->setText(text);
    m_amount->setPlaceholderText(isForeign ? account->currency : QString());
}

Result<std::optional<Money>> RecordPaymentDialog::typedBase() const
{
    if (!m_base->isEnabled() || m_base->text().trimmed().isEmpty())
        return std::optional<Money>();
    const auto base = amountTyped(m_base->text(), locality().numbers, locality().currency);
    if (!base)
        return Failure(base.error()).at(u"base"_s);
    return std::optional(*base);
}

void RecordPaymentDialog::showDocument()
{
    m_document->setEnabled(m_settles->currentData().toInt()
                           == static_cast<int>(workflows::SettleBy::Document));
}

Result<workflows::PaymentOrder> RecordPaymentDialog::typed() const
{
    const bool isIn = m_direction->currentIndex() == 0;
    if (m_party->record() == 0)
        return fail(settlements::errors::partyNotGiven).at(u"party"_s);
    TANDEM_TRY(const Money amount, m_amount->value());
    TANDEM_TRY(const QDate paidOn, m_paidOn->value());
    TANDEM_TRY(const AccountId account, m_account->value());
    TANDEM_TRY(const auto base, typedBase());
    return workflows::PaymentOrder{
        .payment = {.direction = isIn ? Direction::In : Direction::Out,
                    .side = isIn ? Side::Receivable : Side::Payable,
                    .party = PartyId(m_party->record()),
                    .paidOn = paidOn,
                    .amount = amount,
                    .bankAccount = account,
                    .reference = m_reference->text().simplified(),
                    .base = base},
        .settleBy = static_cast<workflows::SettleBy>(m_settles->currentData().toInt()),
        .document = m_document->isEnabled() ? m_document->text().simplified() : QString()};
}

Request RecordPaymentDialog::requestFor(const workflows::PaymentOrder& order) const
{
    const settlements::PaymentDraft& payment = order.payment;
    return request({QString::number(payment.direction == Direction::In),
                    QString::number(payment.party.value()), QString::number(payment.amount.minor()),
                    payment.paidOn.toString(Qt::ISODate),
                    QString::number(payment.bankAccount.value()),
                    payment.base ? m_base->text() : QString(), m_settles->currentText(),
                    order.document, payment.reference});
}

std::optional<FormDialog::WayOut> RecordPaymentDialog::wayOutOf(const Error& error)
{
    if (error.code != &settlements::errors::paymentApprovalNeeded)
        return {};
    return WayOut{.deed = labelOf(settlements::actions::askToPay),
                  .run = [this]() -> Result<QString> {
                      TANDEM_TRY(const workflows::PaymentOrder order, typed());
                      TANDEM_CHECK(workflows::requestPayment(office(), requestFor(order), order,
                                                             order.payment.reference));
                      return tr("A second person is asked to record it");
                  }};
}

Result<std::int64_t> RecordPaymentDialog::save()
{
    TANDEM_TRY(const workflows::PaymentOrder order, typed());
    const bool isIn = order.payment.direction == Direction::In;
    const Request asked = requestFor(order);
    TANDEM_TRY(const Receipt paid, isIn ? workflows::receivePayment(office(), asked, order)
                                        : workflows::makePayment(office(), asked, order));
    desk().tell(tr("Payment %1 recorded").arg(paid.number));
    return paid.id;
}

} // namespace tandem::gui
