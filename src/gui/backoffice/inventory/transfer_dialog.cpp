#include "gui/backoffice/inventory/transfer_dialog.h"

#include "backoffice/inventory/actions.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/measure_edit.h"
#include "workflows/transfer_stock.h"

#include <QComboBox>

namespace tandem::gui {

using namespace Qt::StringLiterals;

TransferDialog::TransferDialog(Desk& shared, const inventory::Item& item,
                               const std::vector<inventory::Warehouse>& warehouses, QWidget* parent)
    : ShortDialog(shared, tr("Transfer of %1").arg(item.code), parent)
    , m_item(item.id)
    , m_quantity(new QuantityEdit(locality()))
    , m_from(new QComboBox)
    , m_to(new QComboBox)
    , m_movedOn(new DateEdit(desk().clock, locality()))
    , m_note(new QLineEdit)
{
    setRecord(item.id.value());
    for (const inventory::Warehouse& one : warehouses)
        for (QComboBox* const combo : {m_from, m_to})
            combo->addItem(one.code + u" \u00b7 "_s + one.name,
                           static_cast<qlonglong>(one.id.value()));
    m_to->setCurrentIndex(m_to->count() - 1);
    m_quantity->setUnit(item.unit);
    m_quantity->setAlignment(Qt::AlignRight);
    m_movedOn->setValue(desk().clock.today());
    m_note->setMaxLength(200);
    addNote(item.name);
    addField(tr("&How much, %1").arg(item.unit), u"quantity"_s, m_quantity);
    addField(tr("&From"), u"from"_s, m_from);
    addField(tr("&To"), u"to"_s, m_to);
    addField(tr("&Date"), u"movedOn"_s, m_movedOn);
    addField(tr("&Note"), u"note"_s, m_note);
    finish(inventory::actions::transferStock, tr("T&ransfer"));
}

std::vector<Error> TransferDialog::problems()
{
    std::vector<Error> errors;
    if (m_quantity->isEmpty())
        collect(errors, m_quantity->value(), u"quantity"_s);
    return errors;
}

Result<std::int64_t> TransferDialog::save()
{
    inventory::StockTransferDraft draft{.from = WarehouseId(m_from->currentData().toLongLong()),
                                        .to = WarehouseId(m_to->currentData().toLongLong()),
                                        .note = m_note->text().trimmed()};
    TANDEM_TRY(draft.movedOn, m_movedOn->value());
    TANDEM_TRY(const Quantity quantity, m_quantity->value());
    draft.lines = {{m_item, quantity}};
    const QStringList body{u"transfer"_s,
                           QString::number(m_item.value()),
                           QString::number(draft.from.value()),
                           QString::number(draft.to.value()),
                           draft.movedOn.toString(Qt::ISODate),
                           QString::number(quantity.millionths()),
                           draft.note};
    TANDEM_TRY(const Receipt receipt, workflows::transferStock(office(), request(body), draft));
    desk().tell(tr("Transfer %1 done").arg(receipt.number));
    return receipt.id;
}

} // namespace tandem::gui
