#include "gui/backoffice/inventory/receive_dialog.h"

#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/errors.h"
#include "gui/fields/terms_combo.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/number_typed.h"
#include "gui/kit/text_label.h"
#include "workflows/receive_bill.h"
#include "workflows/receive_goods.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int quantityDigits = 12;
constexpr int dialogWidth = 560;

} // namespace

ReceiveDialog::ReceiveDialog(Desk& shared, const inventory::PurchaseOrder& order, What what,
                             QWidget* parent)
    : FormDialog(shared, parent)
    , m_order(order)
    , m_what(what)
    , m_on(new DateEdit(shared.clock, shared.locality))
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
    if (isBill) {
        m_dueOn = new DateEdit(desk().clock, locality());
        m_dueOn->setObjectName(u"dueOnEdit"_s);
        m_dueOn->setPlaceholderText(tr("By the supplier's terms"));
        head->addRow(tr("&Due on"), m_dueOn);
        m_terms = new TermsCombo(desk(), inventory::actions::purchases, tr("as agreed"));
        m_terms->setObjectName(u"termsCombo"_s);
        head->addRow(tr("&Terms of payment"), m_terms);
        if (order.currency() != locality().currency) {
            m_base = new QLineEdit;
            m_base->setObjectName(u"baseEdit"_s);
            m_base->setPlaceholderText(tr("By the rate of the day"));
            head->addRow(tr("&Worth at home"), m_base);
        }
    }
    all->addLayout(head);
    all->addWidget(buildLines(), 1);
    auto* const error = new QLabel;
    all->addWidget(error);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    all->addWidget(buttons);
    tie(buttons, error,
        isBill ? inventory::actions::receiveBill : inventory::actions::receiveGoods);
    if (m_supplierNumber)
        m_supplierNumber->setFocus();
}

QWidget* ReceiveDialog::buildLines()
{
    auto* const room = new QWidget;
    auto* const grid = new QGridLayout(room);
    grid->setContentsMargins(0, 0, metrics::spaceSmall, 0);
    grid->setHorizontalSpacing(metrics::spaceLarge);
    grid->setColumnStretch(0, 1);
    const auto title = [&](int column, const QString& text) {
        grid->addWidget(new TextLabel(text, TextRole::Overline, ColorToken::Muted), 0, column,
                        column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    };
    title(0, tr("Line"));
    title(1, tr("Left"));
    title(2, tr("Now"));
    const int digit = QFontMetrics(fontOf(TextRole::Body)).horizontalAdvance(u'0');
    int row = 1;
    for (const inventory::PurchaseLine& line : m_order.lines) {
        const Quantity left = m_what == What::Bill ? billable(line) : receivable(line);
        if (left.isZero())
            continue;
        const QString shown = quantityText(left.millionths(), locality());
        auto* const name = new TextLabel(line.description);
        name->setWordWrap(true);
        auto* const edit = new QLineEdit(shown);
        edit->setObjectName(u"quantity%1Edit"_s.arg(line.position));
        edit->setAlignment(Qt::AlignRight);
        edit->setFixedWidth(quantityDigits * digit);
        edit->setAccessibleName(tr("Now, of %1").arg(line.description));
        grid->addWidget(name, row, 0);
        grid->addWidget(new TextLabel(shown, TextRole::Body, ColorToken::Muted), row, 1,
                        Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(edit, row, 2);
        m_edits.emplace_back(line.id, edit);
        ++row;
    }
    grid->setRowStretch(row, 1);
    auto* const scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(room);
    return scroll;
}

/// What stands in the fields, without the lines of which nothing is wanted.
Result<std::vector<inventory::PurchaseQuantity>> ReceiveDialog::quantities() const
{
    std::vector<inventory::PurchaseQuantity> lines;
    for (const auto& [line, edit] : m_edits) {
        TANDEM_TRY(const Quantity quantity,
                   quantityTyped(edit->text(), locality(), edit->objectName().chopped(4)));
        if (!quantity.isZero())
            lines.push_back({line, quantity});
    }
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
                     m_base ? m_base->text() : QString()};
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
