#include "gui/backoffice/inventory/purchase_order_dialog.h"

#include "backoffice/budgets/actions.h"
#include "backoffice/budgets/overrun.h"
#include "backoffice/currencies/price_conversion.h"
#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/item_queries.h"
#include "backoffice/inventory/ui_purchase_order_dialog.h"
#include "gui/backoffice/inventory/tax_combo.h"
#include "gui/fields/currency_combo.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/line_grid.h"
#include "gui/kit/list_lookup.h"
#include "gui/kit/style.h"
#include "reports/lists.h"
#include "workflows/place_purchase_order.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

PurchaseOrderDialog::PurchaseOrderDialog(Desk& shared, QWidget* parent)
    : FormDialog(shared, parent)
    , m_ui(std::make_unique<Ui::PurchaseOrderDialog>())
    , m_supplier(
          new LookupEdit(listLookup(shared, this, reports::partyList(),
                                    {.code = u"code"_s, .text = u"name"_s, .note = u"town"_s})))
    , m_orderedOn(new DateEdit(shared.clock, shared.locality))
    , m_currency(new CurrencyCombo(shared, inventory::actions::items))
{
    m_ui->setupUi(this);
    m_supplier->setObjectName(u"supplierEdit"_s);
    m_ui->head->addWidget(m_supplier, 1, 0);
    m_ui->supplierLabel->setBuddy(m_supplier);
    m_orderedOn->setObjectName(u"orderedOnEdit"_s);
    m_orderedOn->setValue(desk().clock.today());
    m_ui->head->addWidget(m_orderedOn, 1, 1);
    m_ui->orderedOnLabel->setBuddy(m_orderedOn);
    m_currency->setObjectName(u"currencyCombo"_s);
    auto* const currencyLabel = new QLabel(tr("C&urrency"));
    currencyLabel->setBuddy(m_currency);
    const int beforeNet = m_ui->foot->indexOf(m_ui->netLabel);
    m_ui->foot->insertWidget(beforeNet, m_currency);
    m_ui->foot->insertWidget(beforeNet, currencyLabel);
    m_ui->netLabel->setFont(fontOf(TextRole::Title));
    fillTaxCodes(desk(), m_ui->taxCodeCombo, tax::TaxDirection::Input, {});
    buildGrid();
    tie(m_ui->buttons, m_ui->errorLabel, inventory::actions::placePurchaseOrder);
    readWarehouses();
    const std::array<QWidget*, 8> order{
        m_supplier,           m_orderedOn, m_ui->taxCodeCombo, m_ui->referenceEdit,
        m_ui->warehouseCombo, m_grid,      m_currency,         m_ui->buttons};
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    connect(m_supplier, &LookupEdit::notFound, this, [this](const QString& words) {
        showProblem(tr("There is no supplier %1.").arg(words));
    });
    m_supplier->setFocus();
}

PurchaseOrderDialog::~PurchaseOrderDialog() = default;

void PurchaseOrderDialog::readWarehouses()
{
    desk().background.read(
        inventory::actions::items, this, [](Reader& books) { return inventory::warehouses(books); },
        [this](const Result<std::vector<inventory::Warehouse>>& warehouses) {
            if (!warehouses)
                return showError(warehouses.error());
            for (const inventory::Warehouse& one : *warehouses)
                m_ui->warehouseCombo->addItem(one.code + u" \u00b7 "_s + one.name,
                                              static_cast<qlonglong>(one.id.value()));
        });
}

/// The codes that a line may have are those of the choice above, which stands for all lines that
/// have none of their own.
void PurchaseOrderDialog::followTaxCode()
{
    QStringList codes;
    for (int i = 0; i < m_ui->taxCodeCombo->count(); ++i)
        if (const QString code = m_ui->taxCodeCombo->itemData(i).toString(); !code.isEmpty())
            codes += code;
    m_grid->lines().setTaxCodes(codes);
    m_grid->lines().refreshPrices();
}

void PurchaseOrderDialog::buildGrid()
{
    const auto itemOf = [this](const QString& code, Quantity, const LineModel::ItemAnswer& answer) {
        const auto typed = m_orderedOn->value();
        const QDate on = typed ? *typed : desk().clock.today();
        desk().background.read(
            inventory::actions::items, this,
            [code, currency = m_currency->currency(),
             on](Reader& books) -> Result<std::optional<inventory::Item>> {
                TANDEM_TRY(auto item, inventory::itemByCode(books, code));
                if (item) {
                    TANDEM_TRY(item->purchasePrice,
                               exchange::priceIn(books, item->purchasePrice, currency, on));
                }
                return item;
            },
            [this, answer](const Result<std::optional<inventory::Item>>& found) {
                if (!found)
                    showError(found.error());
                if (!found || !*found)
                    return answer(std::nullopt);
                const inventory::Item& item = **found;
                answer(LineItem{.id = item.id.value(),
                                .code = item.code,
                                .name = item.name,
                                .price = item.purchasePrice,
                                .tax = taxCodeIn(m_ui->taxCodeCombo),
                                .unit = item.unit});
            });
    };
    m_grid = new LineGrid(
        locality(),
        listLookup(desk(), this, reports::itemList(), {.code = u"code"_s, .text = u"name"_s}),
        itemOf);
    m_grid->setColumnHidden(LineModel::DiscountColumn, true);
    auto* const frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    setVariant(frame, "card");
    auto* const inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_grid);
    m_ui->linesRoom->addWidget(frame);
    const auto showNet = [this] {
        m_ui->netLabel->setText(tr("Net %1").arg(moneyText(m_grid->lines().net(), locality())));
    };
    showNet();
    connect(m_currency, &QComboBox::currentIndexChanged, this,
            [this] { m_grid->lines().setCurrency(m_currency->currency()); });
    connect(&m_grid->lines(), &LineModel::edited, this, showNet);
    connect(&m_grid->lines(), &LineModel::refused, this, &PurchaseOrderDialog::showProblem);
    connect(m_ui->taxCodeCombo, &QComboBox::currentIndexChanged, this,
            &PurchaseOrderDialog::followTaxCode);
    connect(m_ui->taxCodeCombo->model(), &QAbstractItemModel::rowsInserted, this,
            &PurchaseOrderDialog::followTaxCode);
    followTaxCode();
}

Result<inventory::PurchaseOrderDraft> PurchaseOrderDialog::draft() const
{
    TANDEM_TRY(const QDate orderedOn, m_orderedOn->value());
    inventory::PurchaseOrderDraft draft{
        .supplier = PartyId(m_supplier->record()),
        .orderedOn = orderedOn,
        .warehouse = WarehouseId(m_ui->warehouseCombo->currentData().toLongLong()),
        .reference = m_ui->referenceEdit->text().trimmed(),
        .currency = m_currency->currency()};
    for (const GridLine& line : m_grid->lines().lines())
        draft.lines.push_back(
            {.item = ItemId(line.item.id),
             .quantity = line.quantity,
             .price = line.price,
             .description = line.description == line.item.name ? QString() : line.description,
             .taxCode = line.taxCode()});
    return draft;
}

Result<std::int64_t> PurchaseOrderDialog::save()
{
    if (m_supplier->record() == 0)
        return fail(inventory::errors::supplierMissing).at(u"supplier"_s);
    if (const int row = m_grid->lines().lineWithoutItem(); row >= 0) {
        const QModelIndex cell = m_grid->lines().index(row, LineModel::ItemColumn);
        m_grid->setCurrentIndex(cell);
        return fail(inventory::errors::itemNotFound, {cell.data().toString()});
    }
    TANDEM_TRY(const inventory::PurchaseOrderDraft wanted, draft());
    QStringList body{u"purchase order"_s,
                     QString::number(wanted.supplier.value()),
                     wanted.orderedOn.toString(Qt::ISODate),
                     wanted.reference,
                     QString::number(wanted.warehouse.value()),
                     m_currency->currentText()};
    for (const inventory::PurchaseLineDraft& line : wanted.lines)
        body += u"%1 %2 %3 %4 %5"_s.arg(line.item.value())
                    .arg(line.quantity.millionths())
                    .arg(line.price ? line.price->millionths() : -1)
                    .arg(line.taxCode, line.description);
    TANDEM_TRY(const Receipt receipt,
               workflows::placePurchaseOrder(office(), request(body), wanted));
    const auto overruns = office().read(budgets::actions::overruns, [&](Reader& books) {
        return budgets::overrunsOf(books, receipt.id);
    });
    if (overruns && !overruns->empty())
        desk().tell(tr("Purchase order %1 placed. It exceeds the budget %2: %3 were left on "
                       "account %4, %5 are asked for.")
                        .arg(receipt.number, overruns->front().budgetName,
                             moneyText(overruns->front().coverage.left(), locality()),
                             overruns->front().accountCode,
                             moneyText(overruns->front().coverage.asked, locality())));
    else
        desk().tell(tr("Purchase order %1 placed").arg(receipt.number));
    return receipt.id;
}

} // namespace tandem::gui
