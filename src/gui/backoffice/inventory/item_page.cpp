#include "gui/backoffice/inventory/item_page.h"

#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/item_queries.h"
#include "backoffice/tax/tax_queries.h"
#include "base/check.h"
#include "gui/backoffice/inventory/count_dialog.h"
#include "gui/backoffice/inventory/item_dialog.h"
#include "gui/backoffice/inventory/labels_dialog.h"
#include "gui/backoffice/inventory/transfer_dialog.h"
#include "gui/kit/card.h"
#include "gui/kit/column_share.h"
#include "gui/kit/list_model.h"
#include "gui/kit/style.h"
#include "gui/kit/table_view.h"
#include "gui/kit/text_label.h"
#include "gui/kit/widths.h"
#include "reports/lists.h"
#include "reports/record_kinds.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dataWidth = 320;

QString kindText(inventory::ItemKind kind)
{
    switch (kind) {
    case inventory::ItemKind::Stock:
        return ItemPage::tr("Goods in stock");
    case inventory::ItemKind::Service:
        return ItemPage::tr("Service");
    case inventory::ItemKind::Charge:
        break;
    }
    return ItemPage::tr("Charge");
}

} // namespace

ItemPage::ItemPage(Desk& shared, QWidget* parent)
    : RecordPage(shared, {{"item"}, {"item_price"}, {"stock_move"}}, reports::itemKind(), parent)
    , m_stock(new ListModel(shared, reports::stockList(), this))
    , m_moves(new ListModel(shared, reports::stockMoveList(), this))
{
    auto* const columns = new QHBoxLayout(room());
    columns->setContentsMargins(metrics::pageMargin, metrics::spaceTiny, metrics::pageMargin,
                                metrics::spaceLarge);
    columns->setSpacing(metrics::spaceLarge);
    columns->addWidget(buildData());
    auto* const right = new QVBoxLayout;
    right->setSpacing(metrics::spaceLarge);
    m_stockTable = buildList(m_stock, tr("Stock by warehouse"), right);
    m_stockTable->setObjectName(u"stockTable"_s);
    buildList(m_moves, tr("Moves"), right)->setObjectName(u"movesTable"_s);
    right->setStretch(0, 1);
    right->setStretch(1, 3);
    columns->addLayout(right, 1);
}

TextLabel* ItemPage::addField(QFormLayout* form, const QString& title)
{
    auto* const value = new TextLabel({});
    value->setWordWrap(true);
    value->setAccessibleName(title);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    form->addRow(new TextLabel(title, TextRole::Body, ColorToken::Muted), value);
    return value;
}

QWidget* ItemPage::buildData()
{
    auto* const card = new Card;
    card->setFixedWidth(columnWidth(dataWidth));
    auto* const room = new QVBoxLayout;
    room->setContentsMargins(metrics::spaceLarge, metrics::spaceLarge, metrics::spaceLarge,
                             metrics::spaceLarge);
    room->setSpacing(metrics::spaceLarge);
    m_title = new TextLabel({}, TextRole::Title);
    m_title->setWordWrap(true);
    m_title->setObjectName(u"itemTitle"_s);
    room->addWidget(m_title);
    auto* const form = new QFormLayout;
    form->setVerticalSpacing(metrics::spaceSmall);
    form->setHorizontalSpacing(metrics::spaceLarge);
    m_code = addField(form, tr("Code"));
    m_kind = addField(form, tr("Kind"));
    m_group = addField(form, tr("Group"));
    m_unit = addField(form, tr("Unit"));
    m_salesPrice = addField(form, tr("Sales price"));
    m_salesPrice->setObjectName(u"salesPrice"_s);
    m_purchasePrice = addField(form, tr("Purchase price"));
    m_tax = addField(form, tr("Tax on sales"));
    m_state = addField(form, tr("State"));
    room->addLayout(form);
    auto* const buttons = new QVBoxLayout;
    buttons->setSpacing(metrics::spaceSmall);
    m_edit = new QPushButton;
    m_edit->setObjectName(u"editButton"_s);
    m_count = new QPushButton;
    m_count->setObjectName(u"countButton"_s);
    bind(m_edit, inventory::actions::changeItem, [this]() -> Result<> {
        edit();
        return {};
    });
    bind(m_count, inventory::actions::countStock, [this]() -> Result<> {
        count();
        return {};
    });
    m_transfer = new QPushButton;
    m_transfer->setObjectName(u"transferButton"_s);
    bind(m_transfer, inventory::actions::transferStock, [this]() -> Result<> {
        if (m_shown)
            (new TransferDialog(desk(), m_shown->item, m_shown->warehouses, this))->open();
        return {};
    });
    m_transfer->hide(); // until it is known that there is another warehouse
    auto* const labels = new QPushButton(tr("&Labels\u2026"));
    labels->setObjectName(u"labelsButton"_s);
    connect(labels, &QPushButton::clicked, this,
            [this] { (new LabelsDialog(desk(), {m_id}, this))->open(); });
    for (QPushButton* const button : {m_edit, m_count, labels})
        buttons->addWidget(button);
    room->addLayout(buttons);
    auto* const moving = new QHBoxLayout;
    moving->addWidget(m_transfer);
    moving->addStretch(1);
    room->addLayout(moving);
    room->addStretch(1);
    card->body()->addLayout(room);
    return card;
}

/// The rows of this item in one of the module's lists, without the columns that name it.
TableView* ItemPage::buildList(ListModel* model, const QString& title, QVBoxLayout* room)
{
    auto* const card = new Card(title);
    auto* const table = new TableView(metrics::rowDenseHeight);
    table->setModel(model);
    table->setAccessibleName(title);
    table->horizontalHeader()->setStretchLastSection(false); // before any column is hidden
    const auto& columns = model->spec().columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int section = static_cast<int>(i);
        const QLatin1StringView key(columns[i].key);
        table->setColumnHidden(section,
                               !columns[i].isShown || key == "code"_L1 || key == "name"_L1);
    }
    const ListColumn* const warehouse = model->spec().column(u"warehouse"_s);
    require(warehouse != nullptr, "the lists of stock name the warehouse");
    new ColumnShare(*table, {static_cast<int>(warehouse - columns.data())});
    card->body()->addWidget(table);
    room->addWidget(card);
    return table;
}

void ItemPage::focusFirst()
{
    m_stockTable->setFocus(Qt::OtherFocusReason);
}

void ItemPage::showRecord(std::int64_t record)
{
    RecordPage::showRecord(record);
    m_id = ItemId(record);
    m_shown.reset();
    reload();
}

void ItemPage::reload()
{
    if (!m_id.isSet())
        return;
    readLater(
        inventory::actions::items,
        [id = m_id](Reader& books) -> Result<Shown> {
            TANDEM_TRY(const auto item, inventory::item(books, id));
            TANDEM_TRY(const auto code, tax::taxCode(books, item.taxCode, books.today()));
            TANDEM_TRY(auto warehouses, inventory::warehouses(books));
            return Shown{item, code.code, std::move(warehouses)};
        },
        [this](Shown shown) {
            if (shown.item.id == m_id)
                show(std::move(shown));
        });
}

void ItemPage::show(Shown shown)
{
    const bool isOther = !m_shown || m_shown->item.id != shown.item.id;
    m_shown = std::move(shown);
    const inventory::Item& item = m_shown->item;
    m_title->setText(item.name);
    m_code->setText(item.code);
    m_kind->setText(kindText(item.kind));
    m_group->setText(item.group);
    m_unit->setText(item.unit);
    m_salesPrice->setText(priceText(item.salesPrice.millionths(), locality()));
    m_purchasePrice->setText(priceText(item.purchasePrice.millionths(), locality()));
    m_tax->setText(m_shown->taxCode.isEmpty() ? tr("No tax") : m_shown->taxCode);
    m_state->setText(item.isActive ? tr("In use") : tr("No longer in use"));
    m_count->setVisible(item.kind == inventory::ItemKind::Stock);
    m_transfer->setVisible(item.kind == inventory::ItemKind::Stock
                           && m_shown->warehouses.size() > 1);
    emit noteChanged(item.code + u" \u00b7 "_s + item.name);
    for (ListModel* const list : {m_stock, m_moves}) {
        if (isOther)
            list->setConditions(
                {{.column = u"code"_s, .comparison = ListComparison::Equal, .value = item.code}});
        else
            list->reload();
    }
}

void ItemPage::edit()
{
    if (m_shown && office().allows(inventory::actions::changeItem))
        (new ItemDialog(desk(), m_shown->item, m_shown->taxCode, this))->open();
}

void ItemPage::duplicate()
{
    if (!m_shown || !office().allows(inventory::actions::createItem))
        return;
    ItemDialog* const dialog = ItemDialog::copyOf(desk(), m_shown->item, m_shown->taxCode, this);
    connect(dialog, &ItemDialog::saved, this,
            [this](std::int64_t record) { desk().open(u"inventory.item"_s, record); });
    dialog->open();
}

void ItemPage::count()
{
    if (m_shown)
        (new CountDialog(desk(), m_shown->item, m_shown->warehouses, this))->open();
}

} // namespace tandem::gui
