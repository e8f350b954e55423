#include "gui/frontoffice/sales/order_page.h"

#include "frontoffice/crm/party_queries.h"
#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/order_queries.h"
#include "gui/frontoffice/sales/deposit_dialog.h"
#include "gui/frontoffice/sales/order_seen.h"
#include "gui/frontoffice/sales/posting_dialog.h"
#include "gui/kit/card.h"
#include "gui/kit/row_table.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"
#include "reports/record_kinds.h"
#include "workflows/confirm_order.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int documentsMax = 200;

Result<OrderSeen> seenOf(Reader& books, OrderId id)
{
    TANDEM_TRY(auto order, sales::order(books, id));
    TANDEM_TRY(auto customer, crm::party(books, order.customer));
    TANDEM_TRY(auto documents, reports::documentsOf(books, id, documentsMax));
    return OrderSeen{std::move(order), customer.name, std::move(documents)};
}

} // namespace

OrderPage::OrderPage(Desk& shared, QWidget* parent)
    : RecordPage(shared,
                 {{"sales_order"},
                  {"sales_order_line"},
                  {"delivery"},
                  {"invoice"},
                  {"deposit_invoice"},
                  {"open_item"}},
                 reports::orderKind(), parent)
    , m_title(new TextLabel({}, TextRole::PageTitle))
    , m_facts(new TextLabel({}, TextRole::Body, ColorToken::Muted))
    , m_amount(new TextLabel({}, TextRole::Figure))
    , m_life(new OrderLife)
{
    auto* const all = new QVBoxLayout(room());
    all->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::spaceLarge);
    all->setSpacing(metrics::spaceLarge);
    buildHead(all);
    buildTables(all);
}

OrderPage::~OrderPage() = default;

const sales::Order* OrderPage::order() const
{
    return m_seen ? &m_seen->order : nullptr;
}

void OrderPage::buildHead(QVBoxLayout* all)
{
    auto* const card = new Card;
    auto* const top = new QHBoxLayout;
    top->setContentsMargins(metrics::spaceLarge, metrics::spaceLarge, metrics::spaceLarge, 0);
    top->setSpacing(metrics::spaceSmall);
    auto* const words = new QVBoxLayout;
    words->setSpacing(metrics::spaceTiny);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    top->addLayout(words);
    top->addStretch(1);
    top->addWidget(m_amount);
    card->body()->addLayout(top);
    auto* const life = new QHBoxLayout;
    life->setContentsMargins(metrics::spaceLarge, metrics::spaceMedium, metrics::spaceLarge, 0);
    life->addWidget(m_life);
    card->body()->addLayout(life);
    card->body()->addLayout(buildDeeds());
    all->addWidget(card);
}

QLayout* OrderPage::buildDeeds()
{
    auto* const deeds = new QHBoxLayout;
    deeds->setContentsMargins(metrics::spaceLarge, metrics::spaceSmall, metrics::spaceLarge,
                              metrics::spaceLarge);
    deeds->setSpacing(metrics::spaceSmall);
    m_change = new QPushButton;
    m_change->setObjectName(u"changeButton"_s);
    m_change->setToolTip(tr("F2"));
    m_confirm = new QPushButton;
    m_deliver = new QPushButton;
    m_invoice = new QPushButton;
    m_cancel = new QPushButton;
    m_return = new QPushButton;
    m_deposit = new QPushButton;
    m_deposit->setObjectName(u"depositButton"_s);
    m_customer = new QPushButton(tr("C&ustomer"));
    auto* const paperButton = new QPushButton(tr("Previe&w"));
    paperButton->setToolTip(tr("As the customer reads it, to save or to print: Ctrl+P"));
    auto* const postingButton = new QPushButton(tr("&Posting"));
    postingButton->setToolTip(tr("Ctrl+Shift+J"));
    bindDeeds();
    connect(paperButton, &QPushButton::clicked, this, &OrderPage::print);
    connect(postingButton, &QPushButton::clicked, this, &OrderPage::showPosting);
    connect(m_customer, &QPushButton::clicked, this, [this] {
        if (m_seen)
            desk().open(u"crm.party"_s, m_seen->order.customer.value());
    });
    for (QPushButton* const button :
         {m_confirm, m_change, m_deliver, m_invoice, m_deposit, m_return, m_cancel}) {
        deeds->addWidget(button);
        button->hide(); // until the order's state is known
    }
    deeds->addStretch(1);
    for (QPushButton* const button : {paperButton, m_customer, postingButton}) {
        setVariant(button, "ghost");
        deeds->addWidget(button);
    }
    return deeds;
}

void OrderPage::bindDeeds()
{
    bind(m_change, sales::actions::changeOrder, [this]() -> Result<> {
        edit();
        return {};
    });
    bind(m_confirm, sales::actions::confirmOrder, [this] { return confirm(); });
    bind(m_deliver, sales::actions::deliverOrder, [this] { return deliver(); });
    bind(m_invoice, sales::actions::issueInvoice, [this] { return issueInvoice(); });
    bind(m_cancel, sales::actions::cancelOrder, [this] { return cancel(); });
    bind(m_return, sales::actions::returnGoods, [this] { return takeBack(); });
    bind(m_deposit, sales::actions::issueDeposit, [this]() -> Result<> {
        if (m_seen)
            (new DepositDialog(desk(), m_seen->order, this))->open();
        return {};
    });
}

void OrderPage::buildTables(QVBoxLayout* all)
{
    const auto right = Qt::AlignRight;
    m_lines = new RowTable({{tr("Item"), ColumnFit::Stretch},
                            {tr("Quantity"), ColumnFit::Contents, right},
                            {tr("Price"), ColumnFit::Contents, right},
                            {tr("Discount"), ColumnFit::Contents, right},
                            {tr("Amount"), ColumnFit::Contents, right},
                            {tr("Delivered"), ColumnFit::Contents, right},
                            {tr("Invoiced"), ColumnFit::Contents, right}});
    m_lines->setAccessibleName(tr("Lines of the order"));
    m_linesCard = new Card(tr("Lines"));
    m_linesCard->body()->addWidget(m_lines);
    all->addWidget(m_linesCard, 1);
    m_documents = new RowTable({{tr("Document")},
                                {tr("Number")},
                                {tr("Day"), ColumnFit::Stretch},
                                {tr("State")},
                                {tr("Amount"), ColumnFit::Contents, right}});
    m_documents->setAccessibleName(tr("Deliveries and invoices"));
    connect(m_documents, &RowTable::rowOpened, this,
            [this](const RowOfCells& row) { openDocument(row.kind, row.id); });
    m_documentsCard = new Card(tr("Deliveries and invoices"));
    m_documentsCard->body()->addWidget(m_documents);
    all->addWidget(m_documentsCard);
}

void OrderPage::focusFirst()
{
    for (QPushButton* const button : {m_confirm, m_deliver, m_invoice})
        if (button->isVisibleTo(this) && button->isEnabled())
            return button->setFocus();
    m_lines->setFocus();
}

void OrderPage::showRecord(std::int64_t record)
{
    RecordPage::showRecord(record);
    m_id = OrderId(record);
    m_seen.reset();
    reload();
}

void OrderPage::reload()
{
    if (!m_id.isSet())
        return;
    readLater(
        sales::actions::orders, [id = m_id](Reader& books) { return seenOf(books, id); },
        [this, id = m_id](const OrderSeen& seen) {
            if (id == m_id)
                show(seen);
        });
}

void OrderPage::show(const OrderSeen& seen)
{
    const bool isFirst = !m_seen;
    m_seen = std::make_unique<OrderSeen>(seen);
    const sales::Order& order = seen.order;
    const bool isQuote = order.state == sales::OrderState::Quote;
    m_title->setText((isQuote ? tr("Quote %1") : tr("Order %1")).arg(order.number));
    QStringList facts{seen.customer, dayText(order.orderedOn, locality())};
    if (!order.reference.isEmpty())
        facts += tr("their number %1").arg(order.reference);
    m_facts->setText(facts.join(u" \u00b7 "_s));
    m_amount->setText(moneyText(order.gross(), locality()));
    QString sums = tr("net %1, tax %2")
                       .arg(amountText(order.net, locality()), amountText(order.tax, locality()));
    if (!order.documentDiscount.isZero())
        sums = tr("discount %1, %2").arg(amountText(order.documentDiscount, locality()), sums);
    if (order.basis == PriceBasis::Gross)
        sums = tr("prices with tax \u00b7 %1").arg(sums);
    m_linesCard->setNote(sums);
    m_life->setSteps(lifeSteps());
    showLines();
    showDocuments();
    enableButtons();
    if (isFirst && isVisible())
        focusFirst();
    emit noteChanged(order.number);
}

void OrderPage::enableButtons()
{
    const sales::Order& order = m_seen->order;
    const bool isQuote = order.state == sales::OrderState::Quote;
    const bool isConfirmed = order.state == sales::OrderState::Confirmed;
    const auto any = [&](auto partOf) {
        return std::ranges::any_of(order.lines, [&](const sales::OrderLine& line) {
            return partOf(line) > Quantity::ofWhole(0);
        });
    };
    const bool canDeliver = isConfirmed && any(sales::deliverable);
    const bool canInvoice = isConfirmed && any(sales::invoiceable);
    m_confirm->setVisible(isQuote);
    m_change->setVisible(isQuote);
    m_deliver->setVisible(canDeliver);
    m_invoice->setVisible(canInvoice);
    m_deposit->setVisible(canInvoice);
    m_return->setVisible(std::ranges::any_of(
        m_seen->documents, [](const auto& one) { return one.kind == u"delivery"_s; }));
    m_cancel->setVisible(isQuote || (isConfirmed && m_seen->documents.empty()));
    setVariant(m_confirm, "primary");
    setVariant(m_deliver, canDeliver ? "primary" : "");
    setVariant(m_invoice, canDeliver ? "" : "primary");
}

Result<> OrderPage::cancel()
{
    if (!m_seen
        || !desk().confirm(this, tr("Give order %1 up?").arg(m_seen->order.number), tr("Give up")))
        return {};
    TANDEM_CHECK(workflows::cancelOrder(office(), m_id, m_seen->order.version));
    desk().tell(tr("Order %1 cancelled").arg(m_seen->order.number));
    return {};
}

void OrderPage::print()
{
    if (m_id.isSet())
        desk().open(u"sales.order_document"_s, m_id.value());
}

void OrderPage::openDocument(const QString& kind, std::int64_t id)
{
    if (kind == u"invoice"_s)
        desk().open(u"sales.invoice"_s, id);
    else if (kind == u"delivery"_s)
        desk().open(u"sales.delivery"_s, id);
    else if (kind == u"deposit_invoice"_s)
        desk().open(u"sales.deposit_invoice"_s, id);
    else if (kind == u"credit_note"_s)
        desk().open(u"sales.credit_note"_s, id);
    else
        showPostings(desk(), this, {{kind, id}});
}

void OrderPage::showPosting()
{
    std::vector<PostedDocument> documents;
    if (m_seen)
        for (const reports::TrailDocument& one : m_seen->documents)
            documents.push_back({one.kind, one.id});
    showPostings(desk(), this, documents);
}

} // namespace tandem::gui
