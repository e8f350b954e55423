#include "gui/backoffice/inventory/purchase_order_page.h"

#include "backoffice/inventory/actions.h"
#include "backoffice/ledger/actions.h"
#include "frontoffice/crm/party_queries.h"
#include "gui/backoffice/inventory/purchase_line_model.h"
#include "gui/kit/card.h"
#include "gui/kit/row_table.h"
#include "gui/kit/style.h"
#include "gui/kit/table_view.h"
#include "gui/kit/text_label.h"
#include "office/timeline.h"
#include "reports/document_trail.h"
#include "reports/record_kinds.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnMargin = 26;
constexpr int partsMax = 100;
constexpr int billsShown = 4;

QString stateText(inventory::PurchaseState state)
{
    switch (state) {
    case inventory::PurchaseState::Open:
        return PurchaseOrderPage::tr("Open");
    case inventory::PurchaseState::Closed:
        return PurchaseOrderPage::tr("Closed: all came and was billed");
    case inventory::PurchaseState::Cancelled:
        break;
    }
    return PurchaseOrderPage::tr("Cancelled");
}

ColorToken tintOf(inventory::PurchaseState state)
{
    return state == inventory::PurchaseState::Open     ? ColorToken::Info
           : state == inventory::PurchaseState::Closed ? ColorToken::Ok
                                                       : ColorToken::Muted;
}

} // namespace

Result<PurchaseOrderPage::Shown> PurchaseOrderPage::Shown::of(Reader& books,
                                                              inventory::PurchaseOrderId id)
{
    TANDEM_TRY(auto order, inventory::purchaseOrder(books, id));
    TANDEM_TRY(const auto supplier, crm::party(books, order.supplier));
    TANDEM_TRY(auto bills, inventory::billsOf(books, id, partsMax));
    TANDEM_TRY(const auto standing, inventory::standingDeposits(books, id));
    Money deposits = Money::zero(order.currency());
    for (const inventory::Bill& deposit : standing)
        for (const inventory::BilledLine& line : deposit.lines)
            deposits += line.leftNet();
    return Shown{std::move(order), supplier.name, std::move(bills), deposits};
}

PurchaseOrderPage::PurchaseOrderPage(Desk& shared, QWidget* parent)
    : RecordPage(shared, {{"purchase_order"}, {"purchase_order_line"}, {"goods_receipt"}, {"bill"}},
                 reports::purchaseOrderKind(), parent)
    , m_number(new TextLabel({}, TextRole::Title))
    , m_state(new TextLabel({}, TextRole::BodyStrong))
    , m_facts(new TextLabel({}, TextRole::Body, ColorToken::Muted))
    , m_net(new TextLabel({}, TextRole::Title))
    , m_lines(new PurchaseLineModel(locality(), this))
    , m_table(new TableView(metrics::rowDenseHeight))
    , m_bills(new RowTable({{tr("Bill")},
                            {tr("Their number"), ColumnFit::Stretch},
                            {tr("Billed")},
                            {tr("Due")},
                            {tr("Amount"), ColumnFit::Contents, Qt::AlignRight}},
                           metrics::rowDenseHeight))
{
    auto* const all = new QVBoxLayout(room());
    all->setContentsMargins(metrics::pageMargin, metrics::spaceTiny, metrics::pageMargin,
                            metrics::spaceLarge);
    all->setSpacing(metrics::spaceLarge);
    all->addLayout(buildHead());
    all->addWidget(buildLines(), 1);
    all->addWidget(buildBills());
}

QPushButton* PurchaseOrderPage::addButton(QLayout* row, const Action& action, const QString& name,
                                          std::function<Result<>()> run)
{
    auto* const button = new QPushButton;
    button->setObjectName(name);
    bind(button, action, std::move(run));
    row->addWidget(button);
    button->hide(); // until the order says what can be done
    return button;
}

QLayout* PurchaseOrderPage::buildHead()
{
    auto* const head = new QHBoxLayout;
    head->setSpacing(metrics::spaceSmall);
    auto* const words = new QVBoxLayout;
    words->setSpacing(metrics::spaceTiny);
    auto* const title = new QHBoxLayout;
    title->setSpacing(metrics::spaceMedium);
    title->addWidget(m_number);
    title->addWidget(m_state);
    title->addStretch(1);
    m_number->setObjectName(u"numberLabel"_s);
    m_state->setObjectName(u"stateLabel"_s);
    words->addLayout(title);
    words->addWidget(m_facts);
    head->addLayout(words, 1);
    m_goods = addButton(head, inventory::actions::receiveGoods, u"receiveGoodsButton"_s,
                        [this] { return receive(ReceiveDialog::What::Goods); });
    setVariant(m_goods, "primary");
    m_bill = addButton(head, inventory::actions::receiveBill, u"receiveBillButton"_s,
                       [this] { return receive(ReceiveDialog::What::Bill); });
    m_deposit = addButton(head, inventory::actions::receiveDepositBill, u"depositButton"_s,
                          [this] { return takeDeposit(); });
    m_sendBack = addButton(head, inventory::actions::sendGoodsBack, u"sendBackButton"_s,
                           [this] { return sendBack(); });
    m_close = addButton(head, inventory::actions::closePurchaseOrder, u"closeOrderButton"_s,
                        [this] { return close(); });
    m_cancel = addButton(head, inventory::actions::cancelPurchaseOrder, u"cancelOrderButton"_s,
                         [this] { return cancel(); });
    return head;
}

QWidget* PurchaseOrderPage::buildLines()
{
    auto* const card = new Card(tr("Lines"));
    m_table->setObjectName(u"linesTable"_s);
    m_table->setAccessibleName(tr("Lines"));
    m_table->setModel(m_lines);
    const QFontMetrics font(fontOf(TextRole::BodyStrong));
    for (int column = 0; column < PurchaseLineModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, font.horizontalAdvance(column == PurchaseLineModel::Position
                                                                   ? tr("Line")
                                                                   : u"\u22128,888,888.88"_s)
                                            + columnMargin);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(PurchaseLineModel::Description,
                                                      QHeaderView::Stretch);
    card->body()->addWidget(m_table, 1);
    auto* const foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::spaceLarge, metrics::spaceSmall, metrics::spaceLarge,
                             metrics::spaceMedium);
    foot->addStretch(1);
    foot->addWidget(m_net);
    card->body()->addLayout(foot);
    return card;
}

QWidget* PurchaseOrderPage::buildBills()
{
    auto* const card = new Card(tr("Bills"));
    m_bills->setObjectName(u"billsTable"_s);
    m_bills->setAccessibleName(tr("Bills"));
    card->body()->addWidget(m_bills);
    connect(m_bills, &RowTable::rowOpened, this,
            [this](const RowOfCells& row) { desk().open(u"inventory.bill"_s, row.id); });
    card->hide();
    m_billCard = card;
    return card;
}

void PurchaseOrderPage::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void PurchaseOrderPage::showRecord(std::int64_t record)
{
    RecordPage::showRecord(record);
    m_id = inventory::PurchaseOrderId(record);
    m_shown.reset();
    reload();
}

void PurchaseOrderPage::reload()
{
    if (!m_id.isSet())
        return;
    readLater(
        inventory::actions::purchases, [id = m_id](Reader& books) { return Shown::of(books, id); },
        [this](Shown shown) {
            if (shown.order.id == m_id)
                show(std::move(shown));
        });
}

void PurchaseOrderPage::show(Shown shown)
{
    m_shown = std::move(shown);
    const inventory::PurchaseOrder& order = m_shown->order;
    m_number->setText(order.number + u" \u00b7 "_s + m_shown->supplier);
    m_state->setText(stateText(order.state));
    m_state->setTint(tintOf(order.state));
    QString facts = tr("Ordered %1").arg(dayText(order.orderedOn, locality()));
    if (!order.reference.isEmpty())
        facts += u" \u00b7 "_s + tr("their reference %1").arg(order.reference);
    m_facts->setText(facts);
    m_net->setText(tr("Net %1").arg(moneyText(order.net, locality())));
    m_lines->setLines(order.lines);
    showDeeds();
    showBills();
    emit noteChanged(order.number);
}

void PurchaseOrderPage::showBills()
{
    std::vector<RowOfCells> rows;
    for (const inventory::BillRow& bill : m_shown->bills)
        rows.push_back(
            {.id = bill.id.value(),
             .kind = u"bill"_s,
             .cells = {{.text = bill.number, .isStrong = true},
                       {.text = bill.supplierNumber},
                       {.text = dayText(bill.billedOn, locality()), .isMuted = true},
                       {.text = dayText(bill.dueOn, locality()), .isMuted = true},
                       {.text = amountText(bill.net + bill.tax, locality()), .sign = 1}}});
    m_billCard->setVisible(!rows.empty());
    m_bills->setRows(std::move(rows));
    m_bills->fitHeight(billsShown);
}

/// The latest entry of what came or was billed.
void PurchaseOrderPage::showPosting()
{
    readLater(
        ledger::actions::entries,
        [id = m_id](Reader& books) -> Result<EntryId> {
            TANDEM_TRY(const auto parts,
                       partsOfRecord(books, reports::purchaseOrderKind(), id.value(), partsMax));
            EntryId latest;
            for (const RecordPart& part : parts) {
                TANDEM_TRY(const auto lines,
                           reports::postingOf(books, part.subject.table, part.subject.id, 1));
                for (const reports::PostingLine& line : lines)
                    latest = std::max(latest, line.entry);
            }
            return latest;
        },
        [this](EntryId entry) {
            if (entry.isSet())
                desk().open(u"ledger.entry"_s, entry.value());
            else
                desk().tell(tr("Nothing of it was posted yet."));
        });
}

} // namespace tandem::gui
