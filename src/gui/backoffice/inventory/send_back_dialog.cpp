#include "gui/backoffice/inventory/send_back_dialog.h"

#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/errors.h"
#include "gui/backoffice/inventory/quantity_grid.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/style.h"
#include "workflows/receive_goods.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 560;

std::vector<QuantityRow> rowsOf(const inventory::PurchaseOrder& order)
{
    std::vector<QuantityRow> rows;
    for (const inventory::PurchaseLine& line : order.lines)
        if (!line.kept().isZero())
            rows.push_back({.id = line.id.value(),
                            .position = line.position,
                            .description = line.description,
                            .left = line.kept(),
                            .now = Quantity::ofWhole(0)});
    return rows;
}

} // namespace

SendBackDialog::SendBackDialog(Desk& shared, const inventory::PurchaseOrder& order, QWidget* parent)
    : FormDialog(shared, parent)
    , m_order(order)
    , m_on(new DateEdit(shared.clock, shared.locality))
    , m_reason(new QLineEdit)
    , m_isReplaced(new QCheckBox(tr("Other goods come &instead")))
    , m_lines(new QuantityGrid(shared.locality, rowsOf(order)))
{
    setWindowTitle(tr("Goods of %1 go back").arg(order.number));
    setMinimumWidth(dialogWidth);
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                            metrics::spaceLarge);
    all->setSpacing(metrics::spaceMedium);
    auto* const head = new QFormLayout;
    head->setVerticalSpacing(metrics::spaceSmall);
    m_on->setObjectName(u"returnedOnEdit"_s);
    m_on->setValue(desk().clock.today());
    head->addRow(tr("Sent on"), m_on);
    m_reason->setObjectName(u"reasonEdit"_s);
    head->addRow(tr("&Reason"), m_reason);
    m_isReplaced->setObjectName(u"isReplacedCheck"_s);
    m_isReplaced->setToolTip(tr("The order is open for them again; else a credit note comes."));
    head->addRow(QString(), m_isReplaced);
    all->addLayout(head);
    all->addWidget(m_lines, 1);
    auto* const error = new QLabel;
    all->addWidget(error);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    all->addWidget(buttons);
    tie(buttons, error, inventory::actions::sendGoodsBack);
    m_lines->findChild<QLineEdit*>()->setFocus();
}

Result<std::int64_t> SendBackDialog::save()
{
    inventory::PurchaseReturnDraft draft{.order = m_order.id,
                                         .seen = m_order.version,
                                         .reason = m_reason->text().trimmed(),
                                         .isReplaced = m_isReplaced->isChecked()};
    TANDEM_TRY(draft.returnedOn, m_on->value());
    TANDEM_TRY(const auto typed, m_lines->typed());
    QStringList body{m_order.number, draft.returnedOn.toString(Qt::ISODate), draft.reason,
                     draft.isReplaced ? u"replaced"_s : QString()};
    for (const TypedQuantity& one : typed) {
        draft.lines.push_back({inventory::PurchaseLineId(one.id), one.quantity});
        body += u"%1 %2"_s.arg(one.id).arg(one.quantity.millionths());
    }
    TANDEM_TRY(const Receipt receipt, workflows::sendGoodsBack(office(), request(body), draft));
    desk().tell(tr("Return %1 booked").arg(receipt.number));
    return receipt.id;
}

} // namespace tandem::gui
