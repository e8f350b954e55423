#include "gui/backoffice/inventory/receive_dialog.h"

#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/errors.h"
#include "gui/backoffice/inventory/quantity_grid.h"
#include "gui/fields/terms_combo.h"
#include "gui/fields/withholding_combo.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/date_edit.h"
#include "workflows/receive_bill.h"
#include "workflows/receive_goods.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 560;

/// What of each line came and was not billed, or is still to come: all of it at first.
std::vector<QuantityRow> rowsOf(const inventory::PurchaseOrder& order, ReceiveDialog::What what)
{
    std::vector<QuantityRow> rows;
    for (const inventory::PurchaseLine& line : order.lines) {
        const Quantity left = what == ReceiveDialog::What::Bill ? billable(line) : receivable(line);
        if (!left.isZero())
            rows.push_back({line.id.value(), line.position, line.description, left, left});
    }
    return rows;
}

} // namespace

ReceiveDialog::ReceiveDialog(Desk& shared, const inventory::PurchaseOrder& order,
                             const Money& deposits, What what, QWidget* parent)
    : FormDialog(shared, parent)
    , m_order(order)
    , m_what(what)
    , m_on(new DateEdit(shared.clock, shared.locality))
    , m_lines(new QuantityGrid(shared.locality, rowsOf(order, what)))
{
    const bool isBill = what == What::Bill;
    setWindowTitle(isBill ? tr("Bill for %1").arg(order.number)
                          : tr("Goods of %1").arg(order.number));
    setMinimumWidth(dialogWidth);
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                            metrics::spaceLarge);
    all->setSpacing(metrics::spaceMedium);
    auto* const head = new QFormLayout;
    head->setVerticalSpacing(metrics::spaceSmall);
    if (isBill) {
        m_supplierNumber = new QLineEdit;
        m_supplierNumber->setObjectName(u"supplierNumberEdit"_s);
        head->addRow(tr("&Number on the bill"), m_supplierNumber);
    }
    m_on->setObjectName(isBill ? u"billedOnEdit"_s : u"receivedOnEdit"_s);
    m_on->setValue(desk().clock.today());
    head->addRow(isBill ? tr("&Billed on") : tr("&Received on"), m_on);
    if (isBill)
        buildBillHead(head, deposits);
    all->addLayout(head);
    all->addWidget(m_lines, 1);
    auto* const error = new QLabel;
    all->addWidget(error);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    all->addWidget(buttons);
    tie(buttons, error,
        isBill ? inventory::actions::receiveBill : inventory::actions::receiveGoods);
    if (m_supplierNumber)
        m_supplierNumber->setFocus();
}

void ReceiveDialog::buildBillHead(QFormLayout* head, const Money& deposits)
{
    m_dueOn = new DateEdit(desk().clock, locality());
    m_dueOn->setObjectName(u"dueOnEdit"_s);
    m_dueOn->setPlaceholderText(tr("By the supplier's terms"));
    head->addRow(tr("&Due on"), m_dueOn);
    m_terms = new TermsCombo(desk(), inventory::actions::purchases, tr("as agreed"));
    m_terms->setObjectName(u"termsCombo"_s);
    head->addRow(tr("&Terms of payment"), m_terms);
    m_withholding = new WithholdingCombo(desk(), tax::TaxDirection::Input);
    m_withholding->setObjectName(u"withholdingCombo"_s);
    head->addRow(tr("Ta&x withheld"), m_withholding);
    if (m_order.currency() != locality().currency) {
        m_base = new QLineEdit;
        m_base->setObjectName(u"baseEdit"_s);
        m_base->setPlaceholderText(tr("By the rate of the day"));
        head->addRow(tr("&Worth at home"), m_base);
    }
    if (deposits.isZero())
        return;
    m_deposits = new AmountEdit(locality(), m_order.currency());
    m_deposits->setObjectName(u"deductedEdit"_s);
    m_deposits->setPlaceholderText(
        tr("As far as it goes, of %1").arg(amountText(deposits, locality())));
    head->addRow(tr("De&posits deducted"), m_deposits);
}

/// What stands in the fields, without the lines of which nothing is wanted.
Result<std::vector<inventory::PurchaseQuantity>> ReceiveDialog::quantities() const
{
    TANDEM_TRY(const auto typed, m_lines->typed());
    std::vector<inventory::PurchaseQuantity> lines;
    for (const TypedQuantity& one : typed)
        lines.push_back({inventory::PurchaseLineId(one.id), one.quantity});
    if (lines.empty())
        return fail(m_what == What::Bill ? inventory::errors::nothingToBill
                                         : inventory::errors::nothingToReceive,
                    {m_order.number});
    return lines;
}

QStringList ReceiveDialog::bodyOf(const std::vector<inventory::PurchaseQuantity>& lines) const
{
    QStringList body{m_order.number,
                     m_on->text(),
                     m_supplierNumber ? m_supplierNumber->text() : QString(),
                     m_dueOn ? m_dueOn->text() : QString(),
                     m_terms ? m_terms->code() : QString(),
                     m_withholding ? m_withholding->code() : QString(),
                     m_base ? m_base->text() : QString(),
                     m_deposits ? m_deposits->text() : QString()};
    for (const inventory::PurchaseQuantity& line : lines)
        body += u"%1 %2"_s.arg(line.line.value()).arg(line.quantity.millionths());
    return body;
}

Result<Receipt> ReceiveDialog::receiveGoods(const std::vector<inventory::PurchaseQuantity>& lines)
{
    inventory::GoodsReceiptDraft draft{
        .order = m_order.id, .seen = m_order.version, .lines = lines};
    TANDEM_TRY(draft.receivedOn, m_on->value());
    return workflows::receiveGoods(office(), request(bodyOf(lines)), draft);
}

Result<Receipt> ReceiveDialog::receiveBill(const std::vector<inventory::PurchaseQuantity>& lines)
{
    inventory::BillDraft draft{.order = m_order.id,
                               .seen = m_order.version,
                               .supplierNumber = m_supplierNumber->text().trimmed()};
    draft.terms = m_terms->code();
    draft.withholding = m_withholding->code();
    TANDEM_TRY(draft.billedOn, m_on->value());
    if (!m_dueOn->text().trimmed().isEmpty()) {
        TANDEM_TRY(draft.dueOn, m_dueOn->value());
    }
    if (m_base && !m_base->text().trimmed().isEmpty()) {
        const auto base = amountTyped(m_base->text(), locality().numbers, locality().currency);
        if (!base)
            return Failure(base.error()).at(u"base"_s);
        draft.base = *base;
    }
    if (m_deposits && !m_deposits->isEmpty()) {
        TANDEM_TRY(draft.deducted, m_deposits->value());
    }
    for (const inventory::PurchaseQuantity& line : lines)
        draft.lines.push_back({.line = line.line, .quantity = line.quantity});
    return workflows::receiveBill(office(), request(bodyOf(lines)), draft);
}

Result<std::int64_t> ReceiveDialog::save()
{
    TANDEM_TRY(const auto lines, quantities());
    const bool isBill = m_what == What::Bill;
    TANDEM_TRY(const Receipt receipt, isBill ? receiveBill(lines) : receiveGoods(lines));
    desk().tell(isBill ? tr("Bill %1 booked").arg(receipt.number)
                       : tr("Receipt %1 booked").arg(receipt.number));
    return receipt.id;
}

} // namespace tandem::gui
