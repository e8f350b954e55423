#include "gui/backoffice/inventory/count_dialog.h"

#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/errors.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/measure_edit.h"
#include "gui/kit/number_typed.h"
#include "gui/kit/text_label.h"
#include "workflows/count_stock.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>

namespace tandem::gui {

using namespace Qt::StringLiterals;

CountDialog::CountDialog(Desk& shared, const inventory::Item& item,
                         const std::vector<inventory::Warehouse>& warehouses, QWidget* parent)
    : FormDialog(shared, parent)
    , m_item(item.id)
    , m_warehouse(new QComboBox)
    , m_takenOn(new DateEdit(shared.clock, shared.locality))
    , m_quantity(new QuantityEdit(shared.locality))
    , m_unitCost(new QLineEdit)
{
    setWindowTitle(tr("Count of %1").arg(item.code));
    for (const inventory::Warehouse& one : warehouses)
        m_warehouse->addItem(one.code + u" \u00b7 "_s + one.name,
                             static_cast<qlonglong>(one.id.value()));
    m_takenOn->setValue(desk().clock.today());
    m_warehouse->setObjectName(u"warehouseCombo"_s);
    m_takenOn->setObjectName(u"takenOnEdit"_s);
    m_quantity->setObjectName(u"quantityEdit"_s);
    m_unitCost->setObjectName(u"unitCostEdit"_s);
    m_unitCost->setPlaceholderText(tr("At the average of what is there"));
    m_quantity->setUnit(item.unit);
    m_quantity->setAlignment(Qt::AlignRight);
    m_unitCost->setAlignment(Qt::AlignRight);
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                            metrics::spaceLarge);
    all->setSpacing(metrics::spaceMedium);
    all->addWidget(new TextLabel(item.name, TextRole::Title));
    auto* const form = new QFormLayout;
    form->setVerticalSpacing(metrics::spaceSmall);
    form->addRow(tr("&Warehouse"), m_warehouse);
    form->addRow(tr("&Date"), m_takenOn);
    form->addRow(tr("&Counted, %1").arg(item.unit), m_quantity);
    form->addRow(tr("&Unit cost"), m_unitCost);
    all->addLayout(form);
    auto* const error = new QLabel;
    all->addWidget(error);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    all->addWidget(buttons);
    tie(buttons, error, inventory::actions::countStock);
    m_quantity->setFocus();
}

Result<std::int64_t> CountDialog::save()
{
    if (m_quantity->isEmpty())
        return fail(inventory::errors::takeIsEmpty).at(u"quantity"_s);
    inventory::StockTakeDraft draft{.warehouse =
                                        WarehouseId(m_warehouse->currentData().toLongLong())};
    TANDEM_TRY(draft.takenOn, m_takenOn->value());
    inventory::StockTakeLine line{.item = m_item, .quantity = Quantity::ofWhole(0)};
    TANDEM_TRY(line.quantity, m_quantity->value());
    if (!m_unitCost->text().trimmed().isEmpty()) {
        TANDEM_TRY(line.unitCost, priceTyped(m_unitCost->text(), locality(), u"unitCost"_s));
    }
    draft.lines.push_back(line);
    const QStringList body{u"count"_s,
                           QString::number(m_item.value()),
                           QString::number(draft.warehouse.value()),
                           draft.takenOn.toString(Qt::ISODate),
                           QString::number(line.quantity.millionths()),
                           m_unitCost->text()};
    TANDEM_TRY(const Receipt receipt, workflows::countStock(office(), request(body), draft));
    desk().tell(tr("Count %1 booked").arg(receipt.number));
    return receipt.id;
}

} // namespace tandem::gui
