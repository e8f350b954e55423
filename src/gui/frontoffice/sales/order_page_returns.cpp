#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/delivery_queries.h"
#include "gui/frontoffice/sales/order_page.h"
#include "gui/frontoffice/sales/order_seen.h"
#include "gui/frontoffice/sales/quantities_dialog.h"
#include "gui/kit/row_table.h"
#include "workflows/return_goods.h"

/// Goods that come back.
namespace tandem::gui {

using namespace Qt::StringLiterals;

/// The delivery of the current row, else the last one.
DeliveryId OrderPage::chosenDelivery() const
{
    DeliveryId last;
    const int current = m_documents->currentIndex().row();
    for (std::size_t row = 0; row < m_documents->rows().size(); ++row) {
        const RowOfCells& one = m_documents->rows()[row];
        if (one.kind != u"delivery"_s)
            continue;
        last = DeliveryId(one.id);
        if (static_cast<int>(row) == current)
            return last;
    }
    return last;
}

Result<> OrderPage::takeBack()
{
    const DeliveryId id = chosenDelivery();
    if (!m_seen || !id.isSet())
        return {};
    TANDEM_TRY(const sales::Delivery delivery,
               office().read(sales::actions::orders,
                             [&](Reader& books) { return sales::delivery(books, id); }));
    std::vector<OpenQuantity> lines;
    for (const sales::DeliveryLine& line : delivery.lines) {
        const auto of =
            std::ranges::find(m_seen->order.lines, line.orderLine, &sales::OrderLine::id);
        const Quantity left = line.quantity - line.returned;
        if (left > Quantity::ofWhole(0) && of != m_seen->order.lines.end())
            lines.push_back({line.id.value(), of->description, left, Quantity::ofWhole(0)});
    }
    auto* const dialog = new QuantitiesDialog(
        desk(), tr("Goods of %1 come back").arg(delivery.number), sales::actions::returnGoods,
        std::move(lines), QuantitiesDialog::Asks::Nothing,
        [this, id](const Request& request, const QuantitiesDialog::Chosen& chosen) -> Result<> {
            sales::ReturnDraft draft{.delivery = id, .returnedOn = chosen.on};
            for (const ChosenQuantity& one : chosen.lines)
                draft.lines.push_back({sales::DeliveryLineId(one.line), one.quantity});
            TANDEM_TRY(const Receipt receipt, workflows::returnGoods(office(), request, draft));
            desk().tell(tr("Return %1 taken in. A credit note is issued from the invoice.")
                            .arg(receipt.number));
            return {};
        },
        this);
    dialog->open();
    return {};
}

} // namespace tandem::gui
