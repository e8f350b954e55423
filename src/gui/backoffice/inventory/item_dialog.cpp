#include "gui/backoffice/inventory/item_dialog.h"

#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/item_queries.h"
#include "backoffice/inventory/item_service.h"
#include "backoffice/inventory/ui_item_dialog.h"
#include "backoffice/tax/tax_queries.h"
#include "gui/backoffice/inventory/tax_combo.h"
#include "gui/kit/number_typed.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

/// What a new item is taxed by, unless told otherwise; none where that cannot be read.
QString standardCode(Office& office)
{
    return office
        .read(inventory::actions::items,
              [](Reader& books) { return tax::standardCode(books, tax::TaxDirection::Output); })
        .value_or(QString());
}

} // namespace

ItemDialog::ItemDialog(Desk& shared, QWidget* parent)
    : ItemDialog(shared, std::nullopt, standardCode(shared.office), inventory::actions::createItem,
                 parent)
{
    setWindowTitle(tr("New item"));
}

ItemDialog::ItemDialog(Desk& shared, const inventory::Item& item, const QString& taxCode,
                       QWidget* parent)
    : ItemDialog(shared, std::optional(item), taxCode, inventory::actions::changeItem, parent)
{
    setWindowTitle(tr("Item %1").arg(item.code));
    show(item);
}

ItemDialog::ItemDialog(Desk& shared, std::optional<inventory::Item> item, const QString& taxCode,
                       const Action& action, QWidget* parent)
    : FormDialog(shared, parent)
    , m_ui(std::make_unique<Ui::ItemDialog>())
    , m_item(std::move(item))
{
    m_ui->setupUi(this);
    setRecord(m_item ? m_item->id.value() : 0);
    m_ui->kindCombo->addItems({tr("Goods in stock"), tr("Service"), tr("Charge, such as freight")});
    m_ui->unitEdit->setText(inventory::ItemDraft().unit);
    m_ui->activeCheck->setChecked(true);
    fillTaxCodes(desk(), m_ui->taxCodeCombo, tax::TaxDirection::Output, taxCode);
    tie(m_ui->buttons, m_ui->errorLabel, action);
    m_ui->codeEdit->setFocus();
}

ItemDialog* ItemDialog::copyOf(Desk& desk, const inventory::Item& item, const QString& taxCode,
                               QWidget* parent)
{
    auto* const dialog =
        new ItemDialog(desk, std::nullopt, taxCode, inventory::actions::createItem, parent);
    dialog->setWindowTitle(tr("New item like %1").arg(item.code));
    dialog->show(item);
    dialog->m_ui->codeEdit->clear();
    return dialog;
}

ItemDialog::~ItemDialog() = default;

void ItemDialog::show(const inventory::Item& item)
{
    m_ui->codeEdit->setText(item.code);
    m_ui->nameEdit->setText(item.name);
    m_ui->unitEdit->setText(item.unit);
    m_ui->kindCombo->setCurrentIndex(static_cast<int>(item.kind));
    m_ui->groupEdit->setText(item.group);
    m_ui->salesPriceEdit->setText(priceText(item.salesPrice.millionths(), locality()));
    m_ui->purchasePriceEdit->setText(priceText(item.purchasePrice.millionths(), locality()));
    m_ui->activeCheck->setChecked(item.isActive);
}

void ItemDialog::fillAnew(const std::function<void()>& filled)
{
    desk().background.read(
        inventory::actions::items, this,
        [id = m_item->id](Reader& books) -> Result<std::pair<inventory::Item, QString>> {
            TANDEM_TRY(const auto item, inventory::item(books, id));
            TANDEM_TRY(const auto code, tax::taxCode(books, item.taxCode, books.today()));
            return std::pair(item, code.code);
        },
        [this, filled](const Result<std::pair<inventory::Item, QString>>& read) {
            if (!read)
                return showError(read.error());
            m_item = read->first;
            show(read->first);
            m_ui->taxCodeCombo->setCurrentIndex(m_ui->taxCodeCombo->findData(read->second));
            filled();
        });
}

Result<inventory::ItemDraft> ItemDialog::draft() const
{
    inventory::ItemDraft draft{
        .code = m_ui->codeEdit->text().trimmed(),
        .name = m_ui->nameEdit->text().trimmed(),
        .unit = m_ui->unitEdit->text().trimmed(),
        .kind = static_cast<inventory::ItemKind>(m_ui->kindCombo->currentIndex()),
        .group = m_ui->groupEdit->text().trimmed(),
        .taxCode = taxCodeIn(m_ui->taxCodeCombo),
        .isActive = m_ui->activeCheck->isChecked()};
    TANDEM_TRY(draft.salesPrice,
               priceTyped(m_ui->salesPriceEdit->text(), locality(), u"salesPrice"_s));
    TANDEM_TRY(draft.purchasePrice,
               priceTyped(m_ui->purchasePriceEdit->text(), locality(), u"purchasePrice"_s));
    return draft;
}

Result<std::int64_t> ItemDialog::create(const inventory::ItemDraft& draft)
{
    const QStringList body{u"item"_s,
                           draft.code,
                           draft.name,
                           draft.unit,
                           nameOf(draft.kind),
                           draft.group,
                           QString::number(draft.salesPrice.millionths()),
                           QString::number(draft.purchasePrice.millionths()),
                           draft.taxCode,
                           QString::number(draft.isActive ? 1 : 0)};
    TANDEM_TRY(const Receipt receipt,
               office().create(inventory::actions::createItem, request(body),
                               [&](UnitOfWork& work) -> Result<Receipt> {
                                   TANDEM_TRY(const auto id, inventory::createItem(work, draft));
                                   return Receipt{id.value(), draft.code};
                               }));
    desk().tell(tr("Item %1 saved").arg(receipt.number));
    return receipt.id;
}

Result<std::int64_t> ItemDialog::save()
{
    TANDEM_TRY(const inventory::ItemDraft wanted, draft());
    if (!m_item)
        return create(wanted);
    TANDEM_CHECK(office().change(inventory::actions::changeItem, [&](UnitOfWork& work) {
        return inventory::changeItem(work, m_item->id, m_item->version, wanted);
    }));
    desk().tell(tr("Item %1 saved").arg(wanted.code));
    return m_item->id.value();
}

} // namespace tandem::gui
