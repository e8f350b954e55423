#include "gui/backoffice/inventory/bill_page.h"

#include "backoffice/inventory/actions.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/settlements/open_item_queries.h"
#include "frontoffice/crm/party_queries.h"
#include "gui/backoffice/inventory/bill_credit_dialog.h"
#include "gui/kit/card.h"
#include "gui/kit/row_table.h"
#include "gui/kit/settlement_words.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"
#include "reports/record_kinds.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int settlementsMax = 200;
constexpr int settlementsShown = 6;

RowCell amountCell(const Money& amount, const Locality& locality)
{
    return {.text = amountText(amount, locality), .sign = amount.isNegative() ? -1 : 1};
}

} // namespace

Result<BillPage::Shown> BillPage::Shown::of(Reader& books, inventory::BillId id)
{
    TANDEM_TRY(auto bill, inventory::bill(books, id));
    TANDEM_TRY(const auto supplier, crm::party(books, bill.head.supplier));
    TANDEM_TRY(auto items, settlements::itemsOfSource(books, settlements::Side::Payable, u"bill"_s,
                                                      id.value()));
    TANDEM_TRY(auto steps,
               reports::settlementsOfBill(books, id.value(), bill.head.number, settlementsMax));
    Shown shown{std::move(bill), supplier.name, std::move(items), std::move(steps)};
    if (shown.bill.credited.isSet()) {
        TANDEM_TRY(const auto of, inventory::bill(books, shown.bill.credited));
        shown.credited = of.head.number;
    }
    return shown;
}

Money BillPage::Shown::open() const
{
    Money sum = Money::zero(bill.head.net.currency());
    for (const settlements::OpenItem& item : items)
        sum += item.open;
    return sum;
}

BillPage::BillPage(Desk& shared, QWidget* parent)
    : RecordPage(shared, {{"bill"}, {"open_item"}, {"payment"}}, reports::billKind(), parent)
    , m_number(new TextLabel({}, TextRole::Title))
    , m_state(new TextLabel({}, TextRole::BodyStrong))
    , m_facts(new TextLabel({}, TextRole::Body, ColorToken::Muted))
    , m_sums(new TextLabel({}, TextRole::Body, ColorToken::Muted))
    , m_open(new TextLabel({}, TextRole::Title))
    , m_credit(new QPushButton)
    , m_bill(new QPushButton(tr("Credited &bill")))
    , m_order(new QPushButton(tr("Purchase or&der")))
    , m_supplier(new QPushButton(tr("&Supplier")))
    , m_lines(new RowTable({{tr("Line")},
                            {tr("Description"), ColumnFit::Stretch},
                            {tr("Quantity"), ColumnFit::Contents, Qt::AlignRight},
                            {tr("Received at"), ColumnFit::Contents, Qt::AlignRight},
                            {tr("Net"), ColumnFit::Contents, Qt::AlignRight}},
                           metrics::rowDenseHeight))
    , m_settlements(new RowTable({{tr("Day")},
                                  {tr("What"), ColumnFit::Stretch},
                                  {tr("Amount"), ColumnFit::Contents, Qt::AlignRight}},
                                 metrics::rowDenseHeight))
{
    auto* const all = new QVBoxLayout(room());
    all->setContentsMargins(metrics::pageMargin, metrics::spaceTiny, metrics::pageMargin,
                            metrics::spaceLarge);
    all->setSpacing(metrics::spaceLarge);
    all->addLayout(buildHead());
    all->addWidget(buildLines(), 1);
    all->addWidget(buildPayments());
}

QLayout* BillPage::buildHead()
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
    auto* const posting = new QPushButton(tr("Show &posting"));
    posting->setObjectName(u"postingButton"_s);
    posting->setToolTip(tr("What the ledger holds for it (Ctrl+Shift+J)"));
    posting->setEnabled(office().allows(ledger::actions::entries));
    m_order->setObjectName(u"orderButton"_s);
    connect(posting, &QPushButton::clicked, this, &BillPage::showPosting);
    connect(m_order, &QPushButton::clicked, this, [this] {
        if (m_shown)
            desk().open(u"inventory.purchase_order"_s, m_shown->bill.order.value());
    });
    connect(m_supplier, &QPushButton::clicked, this, [this] {
        if (m_shown)
            desk().open(u"crm.party"_s, m_shown->bill.head.supplier.value());
    });
    m_bill->setObjectName(u"creditedBillButton"_s);
    connect(m_bill, &QPushButton::clicked, this, [this] {
        if (m_shown)
            desk().open(u"inventory.bill"_s, m_shown->bill.credited.value());
    });
    m_credit->setObjectName(u"creditButton"_s);
    bind(m_credit, inventory::actions::creditBill, [this] { return credit(); });
    for (QPushButton* const button : {posting, m_bill, m_order, m_supplier, m_credit})
        head->addWidget(button);
    for (QPushButton* const button : {m_bill, m_order, m_credit})
        button->hide(); // until the bill says what belongs to it
    return head;
}

QWidget* BillPage::buildLines()
{
    auto* const card = new Card(tr("Lines"));
    m_lines->setObjectName(u"linesTable"_s);
    m_lines->setAccessibleName(tr("Lines"));
    card->body()->addWidget(m_lines, 1);
    auto* const foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::spaceLarge, metrics::spaceSmall, metrics::spaceLarge,
                             metrics::spaceMedium);
    foot->addWidget(m_sums);
    foot->addStretch(1);
    m_open->setObjectName(u"openLabel"_s);
    foot->addWidget(m_open);
    card->body()->addLayout(foot);
    return card;
}

QWidget* BillPage::buildPayments()
{
    auto* const card = new Card(tr("Payments"));
    m_settlements->setObjectName(u"paymentsTable"_s);
    m_settlements->setAccessibleName(tr("Payments"));
    card->body()->addWidget(m_settlements);
    card->hide();
    m_paymentCard = card;
    return card;
}

void BillPage::focusFirst()
{
    m_lines->setFocus(Qt::OtherFocusReason);
}

void BillPage::showRecord(std::int64_t record)
{
    RecordPage::showRecord(record);
    m_id = inventory::BillId(record);
    m_shown.reset();
    reload();
}

void BillPage::reload()
{
    if (!m_id.isSet())
        return;
    readLater(
        inventory::actions::purchases, [id = m_id](Reader& books) { return Shown::of(books, id); },
        [this](Shown shown) {
            if (shown.bill.head.id == m_id)
                show(std::move(shown));
        });
}

void BillPage::show(Shown shown)
{
    m_shown = std::move(shown);
    const inventory::BillRow& head = m_shown->bill.head;
    m_number->setText(head.number + u" \u00b7 "_s + m_shown->supplier);
    m_facts->setText(factsText());
    m_bill->setVisible(m_shown->bill.credited.isSet());
    m_credit->setVisible(
        head.kind != inventory::BillKind::CreditNote
        && std::ranges::any_of(m_shown->bill.lines, &inventory::BilledLine::isCreditable));
    m_order->setVisible(m_shown->bill.order.isSet());
    showState();
    showLines();
    showSettlements();
    emit noteChanged(head.number);
}

QString BillPage::factsText() const
{
    const inventory::BillRow& head = m_shown->bill.head;
    QStringList facts;
    if (head.kind == inventory::BillKind::Deposit)
        facts += tr("Deposit on an order");
    if (!m_shown->credited.isEmpty())
        facts += tr("Credit note for %1").arg(m_shown->credited);
    facts += tr("Their number %1").arg(head.supplierNumber);
    facts += tr("dated %1").arg(dayText(head.billedOn, locality()));
    if (head.kind != inventory::BillKind::CreditNote)
        facts += tr("due %1").arg(dayText(head.dueOn, locality()));
    if (!m_shown->bill.reason.isEmpty())
        facts += m_shown->bill.reason;
    if (head.isForeign())
        facts +=
            tr("worth %1, %2").arg(moneyText(head.baseNet + head.baseTax, locality()), head.rates);
    return facts.join(u" \u00b7 "_s);
}

Result<> BillPage::credit()
{
    if (m_shown) {
        auto* const dialog = new BillCreditDialog(desk(), m_shown->bill, this);
        connect(dialog, &FormDialog::saved, this,
                [this](qint64 note) { desk().open(u"inventory.bill"_s, note); });
        dialog->open();
    }
    return {};
}

void BillPage::showState()
{
    const Money open = m_shown->open();
    if (m_shown->bill.head.kind == inventory::BillKind::CreditNote) {
        m_state->setText(open.isZero() ? tr("Used") : tr("To our credit"));
        m_state->setTint(open.isZero() ? ColorToken::Ok : ColorToken::Info);
    } else {
        const bool isLate = !open.isZero() && m_shown->bill.head.dueOn < desk().clock.today();
        m_state->setText(open.isZero() ? tr("Paid") : isLate ? tr("Overdue") : tr("Open"));
        m_state->setTint(open.isZero() ? ColorToken::Ok
                         : isLate      ? ColorToken::Bad
                                       : ColorToken::Info);
    }
    m_open->setText(tr("Open %1").arg(moneyText(open, locality())));
    m_sums->setText(tr("Net %1 + tax %2 = %3")
                        .arg(amountText(m_shown->bill.head.net, locality()),
                             amountText(m_shown->bill.head.tax, locality()),
                             moneyText(m_shown->bill.gross(), locality())));
}

void BillPage::showLines()
{
    std::vector<RowOfCells> rows;
    for (const inventory::BilledLine& line : m_shown->bill.lines) {
        const bool deducts = line.takesBack.isSet() && !m_shown->bill.credited.isSet();
        rows.push_back(
            {.id = line.position,
             .kind = u"line"_s,
             .cells = {{.text = QString::number(line.position), .isMuted = true},
                       {.text = deducts ? tr("Deposit deducted") : line.description},
                       line.quantity.isZero()
                           ? RowCell{}
                           : RowCell{.text = quantityText(line.quantity.millionths(), locality()),
                                     .sign = 1},
                       line.cleared.isZero() ? RowCell{} : amountCell(line.cleared, locality()),
                       amountCell(line.net, locality())}});
    }
    m_lines->setRows(std::move(rows));
}

void BillPage::showSettlements()
{
    std::vector<RowOfCells> rows;
    for (const reports::TrailDocument& one : m_shown->settlements)
        rows.push_back(
            {.id = one.id,
             .kind = one.kind,
             .cells = {{.text = dayText(one.madeOn, locality()), .isMuted = true},
                       {.text = (allocationText(one.kind) + u' ' + one.number).trimmed()},
                       amountCell(one.amount, locality())}});
    m_paymentCard->setVisible(!rows.empty());
    m_settlements->setRows(std::move(rows));
    m_settlements->fitHeight(settlementsShown);
}

void BillPage::showPosting()
{
    readLater(
        ledger::actions::entries,
        [id = m_id](Reader& books) { return reports::postingOf(books, u"bill"_s, id.value(), 1); },
        [this](const std::vector<reports::PostingLine>& lines) {
            if (lines.empty())
                desk().tell(tr("Nothing of it was posted yet."));
            else
                desk().open(u"ledger.entry"_s, lines.front().entry.value());
        });
}

} // namespace tandem::gui
