#include "gui/frontoffice/sales/deposit_dialog.h"

#include "frontoffice/sales/actions.h"
#include "gui/fields/terms_combo.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/date_edit.h"
#include "workflows/deposits.h"

#include <QComboBox>
#include <QLineEdit>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using sales::DepositKind;

namespace {

/// What can be asked for.
enum class Asked { Share, Amount, Progress };

Asked chosen(const QComboBox* box)
{
    return static_cast<Asked>(box->currentData().toInt());
}

} // namespace

DepositDialog::DepositDialog(Desk& shared, const sales::Order& order, QWidget* parent)
    : ShortDialog(shared, tr("Deposit on %1").arg(order.number), parent)
    , m_order(order.id)
    , m_seen(order.version)
    , m_what(new QComboBox)
    , m_percent(new QLineEdit(u"30"_s))
    , m_amount(new AmountEdit(locality(), order.net.currency()))
    , m_on(new DateEdit(desk().clock, locality()))
    , m_terms(new TermsCombo(shared, sales::actions::orders, tr("as agreed")))
{
    m_what->addItem(tr("Deposit, a share of the order"), static_cast<int>(Asked::Share));
    m_what->addItem(tr("Deposit, an amount without tax"), static_cast<int>(Asked::Amount));
    m_what->addItem(tr("Progress, as far as the work came"), static_cast<int>(Asked::Progress));
    m_on->setValue(desk().clock.today());
    addField(tr("&Ask for"), u"what"_s, m_what);
    addField(tr("Pe&rcent"), u"share"_s, m_percent);
    addField(tr("A&mount"), u"net"_s, m_amount);
    addField(tr("&Date"), u"issuedOn"_s, m_on);
    addField(tr("&Terms of payment"), u"terms"_s, m_terms);
    addNote(tr("The invoice of the order deducts it, with its tax."));
    finish(sales::actions::issueDeposit);
    connect(m_what, &QComboBox::currentIndexChanged, this, &DepositDialog::showChoice);
    showChoice();
}

void DepositDialog::showChoice()
{
    m_percent->setEnabled(chosen(m_what) != Asked::Amount);
    m_amount->setEnabled(chosen(m_what) == Asked::Amount);
}

Result<sales::DepositDraft> DepositDialog::draft() const
{
    sales::DepositDraft draft{.order = m_order, .seen = m_seen};
    if (chosen(m_what) == Asked::Progress)
        draft.kind = DepositKind::Progress;
    if (chosen(m_what) == Asked::Amount) {
        TANDEM_TRY(draft.net, m_amount->value());
    } else {
        const auto percent = parseNumber(m_percent->text(), locality().numbers);
        if (!percent)
            return Failure(percent.error()).at(u"share"_s);
        TANDEM_TRY(draft.share, Rate::exactFromPercent(*percent));
    }
    TANDEM_TRY(draft.issuedOn, m_on->value());
    draft.terms = m_terms->code();
    return draft;
}

Result<std::int64_t> DepositDialog::save()
{
    TANDEM_TRY(const sales::DepositDraft wanted, draft());
    const QString net = wanted.net ? QString::number(wanted.net->minor()) : QString();
    const Request asked =
        request({nameOf(wanted.kind), net, QString::number(wanted.share.millionths()),
                 wanted.issuedOn.toString(Qt::ISODate), wanted.terms});
    TANDEM_TRY(const Receipt receipt, workflows::issueDeposit(office(), asked, wanted));
    desk().tell(tr("Deposit invoice %1 issued").arg(receipt.number));
    return receipt.id;
}

} // namespace tandem::gui
