#include "gui/backoffice/inventory/bill_credit_dialog.h"

#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/errors.h"
#include "gui/backoffice/inventory/quantity_grid.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"
#include "workflows/receive_bill.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 640;

std::vector<QuantityRow> rowsOf(const inventory::Bill& bill)
{
    std::vector<QuantityRow> rows;
    for (const inventory::BilledLine& line : bill.lines)
        if (line.isCreditable())
            rows.push_back({.id = line.id.value(),
                            .position = line.position,
                            .description = line.description,
                            .left = line.leftQuantity(),
                            .now = Quantity::ofWhole(0),
                            .leftNet = line.leftNet()});
    return rows;
}

} // namespace

BillCreditDialog::BillCreditDialog(Desk& shared, const inventory::Bill& bill, QWidget* parent)
    : FormDialog(shared, parent)
    , m_bill(bill)
    , m_supplierNumber(new QLineEdit)
    , m_on(new DateEdit(shared.clock, shared.locality))
    , m_reason(new QLineEdit)
    , m_settles(new QCheckBox(tr("&Take it off what is open of the bill")))
    , m_lines(new QuantityGrid(shared.locality, rowsOf(bill)))
    , m_net(new TextLabel({}, TextRole::BodyStrong))
{
    setWindowTitle(tr("Credit note for %1").arg(bill.head.number));
    setMinimumWidth(dialogWidth);
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                            metrics::spaceLarge);
    all->setSpacing(metrics::spaceMedium);
    auto* const head = new QFormLayout;
    head->setVerticalSpacing(metrics::spaceSmall);
    m_supplierNumber->setObjectName(u"supplierNumberEdit"_s);
    head->addRow(tr("&Number on the credit note"), m_supplierNumber);
    m_on->setObjectName(u"creditedOnEdit"_s);
    m_on->setValue(desk().clock.today());
    head->addRow(tr("&Dated"), m_on);
    m_reason->setObjectName(u"reasonEdit"_s);
    head->addRow(tr("&Reason"), m_reason);
    m_settles->setObjectName(u"settlesCheck"_s);
    m_settles->setChecked(true);
    head->addRow(QString(), m_settles);
    all->addLayout(head);
    all->addWidget(m_lines, 1);
    m_net->setObjectName(u"netLabel"_s);
    all->addWidget(m_net, 0, Qt::AlignRight);
    auto* const error = new QLabel;
    all->addWidget(error);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    all->addWidget(buttons);
    tie(buttons, error, inventory::actions::creditBill, tr("&Save"));
    connect(m_lines, &QuantityGrid::edited, this, &BillCreditDialog::showNet);
    showNet();
    m_supplierNumber->setFocus();
}

Result<std::vector<inventory::CreditedLineDraft>> BillCreditDialog::lines() const
{
    TANDEM_TRY(const auto typed, m_lines->typed());
    std::vector<inventory::CreditedLineDraft> all;
    for (const TypedQuantity& one : typed)
        all.push_back({inventory::BillLineId(one.id), one.quantity, one.net});
    return all;
}

void BillCreditDialog::showNet()
{
    Money net = Money::zero(m_bill.head.net.currency());
    if (const auto chosen = lines())
        for (const inventory::CreditedLineDraft& one : *chosen) {
            const auto line = std::ranges::find(m_bill.lines, one.line, &inventory::BilledLine::id);
            net += one.net.value_or(inventory::creditedNet(*line, one.quantity));
        }
    m_net->setText(tr("Net %1, and its tax").arg(moneyText(net, locality())));
}

Result<std::int64_t> BillCreditDialog::save()
{
    inventory::BillCreditDraft draft{.bill = m_bill.head.id,
                                     .supplierNumber = m_supplierNumber->text().trimmed(),
                                     .reason = m_reason->text().trimmed()};
    TANDEM_TRY(draft.creditedOn, m_on->value());
    TANDEM_TRY(draft.lines, lines());
    if (draft.lines.empty())
        return fail(inventory::errors::nothingChosenToCredit);
    const auto use =
        m_settles->isChecked() ? workflows::CreditUse::Settles : workflows::CreditUse::Stands;
    QStringList body{m_bill.head.number, draft.supplierNumber,
                     draft.creditedOn.toString(Qt::ISODate), draft.reason,
                     m_settles->isChecked() ? u"settles"_s : u"stands"_s};
    for (const inventory::CreditedLineDraft& one : draft.lines)
        body += u"%1 %2 %3"_s.arg(one.line.value())
                    .arg(one.quantity.millionths())
                    .arg(one.net ? QString::number(one.net->minor()) : QString());
    TANDEM_TRY(const Receipt receipt, workflows::creditBill(office(), request(body), draft, use));
    desk().tell(tr("Credit note %1 booked").arg(receipt.number));
    return receipt.id;
}

} // namespace tandem::gui
