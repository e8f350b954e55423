#include "gui/frontoffice/sales/invoice_page.h"

#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/open_item_queries.h"
#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/invoice_queries.h"
#include "gui/frontoffice/sales/document_view.h"
#include "gui/frontoffice/sales/payment_dialog.h"
#include "gui/frontoffice/sales/posting_dialog.h"
#include "gui/frontoffice/sales/quantities_dialog.h"
#include "gui/kit/card.h"
#include "gui/kit/row_table.h"
#include "gui/kit/settlement_words.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"
#include "printing/sales_printing.h"
#include "reports/document_trail.h"
#include "reports/record_kinds.h"
#include "workflows/issue_credit_note.h"
#include "workflows/write_einvoice.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int settlementsMax = 200;
constexpr int sideWidth = 380;

} // namespace

/// What the page shows: all read at one moment.
struct InvoicePage::Seen {
    sales::Invoice invoice;
    documents::SalesDocument document;
    std::vector<settlements::OpenItem> items; ///< One an instalment.
    std::vector<reports::TrailDocument> settlements;

    static Result<Seen> of(Reader& books, InvoiceId id);

    Money open() const
    {
        Money sum = Money::zero(invoice.net.currency());
        for (const settlements::OpenItem& item : items)
            sum += item.open;
        return sum;
    }
    /// The instalment that is to be paid next; nothing if all is paid.
    const settlements::OpenItem* next() const
    {
        const auto found = std::ranges::find_if(
            items, [](const settlements::OpenItem& item) { return !item.open.isZero(); });
        return found == items.end() ? nullptr : &*found;
    }
};

InvoicePage::~InvoicePage() = default;

Result<InvoicePage::Seen> InvoicePage::Seen::of(Reader& books, InvoiceId id)
{
    TANDEM_TRY(auto invoice, sales::invoice(books, id));
    TANDEM_TRY(auto document, printing::documentOf(books, invoice));
    TANDEM_TRY(auto items, settlements::itemsOfSource(books, settlements::Side::Receivable,
                                                      u"invoice"_s, id.value()));
    TANDEM_TRY(auto steps, reports::settlementsOf(books, id, invoice.number, settlementsMax));
    return Seen{std::move(invoice), std::move(document), std::move(items), std::move(steps)};
}

InvoicePage::InvoicePage(Desk& shared, QWidget* parent)
    : RecordPage(shared, {{"invoice"}, {"open_item"}, {"payment"}, {"credit_note"}},
                 reports::invoiceKind(), parent)
    , m_preview(new DocumentView)
    , m_output(shared, this)
{
    auto* const all = new QHBoxLayout(room());
    all->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::spaceLarge);
    all->setSpacing(metrics::spaceLarge);
    auto* const paper = new Card;
    paper->body()->addWidget(m_preview);
    all->addWidget(paper, 1);
    all->addWidget(buildSide());
}

void InvoicePage::showPosting()
{
    showPostings(desk(), this, {{u"invoice"_s, m_id.value()}});
}

QWidget* InvoicePage::buildSide()
{
    auto* const side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto* const column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceLarge);
    auto* const head = new Card;
    auto* const inside = new QVBoxLayout;
    inside->setContentsMargins(metrics::spaceLarge, metrics::spaceLarge, metrics::spaceLarge,
                               metrics::spaceLarge);
    inside->setSpacing(metrics::spaceSmall);
    inside->addWidget(m_title = new TextLabel({}, TextRole::Title));
    inside->addWidget(m_facts = new TextLabel({}, TextRole::Body, ColorToken::Muted));
    inside->addSpacing(metrics::spaceSmall);
    inside->addWidget(m_open = new TextLabel({}, TextRole::Figure));
    inside->addWidget(m_openWords = new TextLabel({}, TextRole::Body, ColorToken::Muted));
    inside->addSpacing(metrics::spaceSmall);
    m_facts->setWordWrap(true);
    m_pay = new QPushButton;
    m_credit = new QPushButton;
    m_pdf = new QPushButton(tr("&Save PDF"));
    auto* const electronic = new QPushButton(tr("Save e-&invoice"));
    electronic->setObjectName(u"electronicInvoiceButton"_s);
    electronic->setToolTip(tr("As XML (UBL); named .pdf, the printed invoice with it inside"));
    auto* const order = new QPushButton(tr("Or&der"));
    bind(m_pay, settlements::actions::receivePayment, [this] { return recordPayment(); });
    bind(m_credit, sales::actions::issueCreditNote, [this] { return issueCreditNote(); });
    setVariant(m_pay, "primary");
    m_pay->hide(); // until it is known that something is open
    connect(m_pdf, &QPushButton::clicked, this, [this] {
        if (!m_seen)
            return;
        if (const auto done = m_output.save(m_seen->document); !done)
            desk().show(this, done.error());
    });
    connect(electronic, &QPushButton::clicked, this, &InvoicePage::saveElectronic);
    connect(order, &QPushButton::clicked, this, [this] {
        if (m_seen)
            desk().open(u"sales.order"_s, m_seen->invoice.order.value());
    });
    for (QPushButton* const button : {m_pay, m_pdf, electronic, m_credit, order})
        inside->addWidget(button);
    head->body()->addLayout(inside);
    column->addWidget(head);
    auto* const paid = new Card(tr("Payments"));
    m_settlements = new RowTable({{tr("Day")},
                                  {tr("What"), ColumnFit::Stretch},
                                  {tr("Amount"), ColumnFit::Contents, Qt::AlignRight}});
    m_settlements->setAccessibleName(tr("Payments"));
    paid->body()->addWidget(m_settlements);
    column->addWidget(paid, 1);
    return side;
}

void InvoicePage::focusFirst()
{
    (m_pay->isVisibleTo(this) && m_pay->isEnabled() ? m_pay : m_pdf)->setFocus();
}

void InvoicePage::showRecord(std::int64_t record)
{
    RecordPage::showRecord(record);
    m_id = InvoiceId(record);
    m_seen.reset();
    reload();
}

void InvoicePage::reload()
{
    if (!m_id.isSet())
        return;
    readLater(
        sales::actions::invoices, [id = m_id](Reader& books) { return Seen::of(books, id); },
        [this, id = m_id](const Seen& seen) {
            if (id == m_id)
                show(seen);
        });
}

void InvoicePage::show(const Seen& seen)
{
    const bool isFirst = !m_seen;
    m_seen = std::make_unique<Seen>(seen);
    const sales::Invoice& invoice = seen.invoice;
    m_preview->setDocument(m_seen->document);
    m_title->setText(tr("Invoice %1").arg(invoice.number));
    const Money open = seen.open();
    const QDate dueOn = seen.next() ? seen.next()->dueOn : invoice.dueOn;
    m_facts->setText(tr("%1\nissued %2 \u00b7 due %3")
                         .arg(seen.document.customer.value(0),
                              dayText(invoice.issuedOn, locality()), dayText(dueOn, locality())));
    const bool isLate = !open.isZero() && dueOn < desk().clock.today();
    if (invoice.isForeign())
        m_facts->setText(m_facts->text()
                         + tr("\nworth %1, of it tax %2 (%3)")
                               .arg(moneyText(invoice.baseTotal(), locality()),
                                    amountText(invoice.baseTax, locality()), invoice.rates));
    m_open->setText(moneyText(open, locality()));
    m_open->setTint(isLate ? ColorToken::Bad : ColorToken::Text);
    m_openWords->setText(open.isZero()
                             ? tr("paid in full of %1").arg(moneyText(invoice.total(), locality()))
                         : isLate ? tr("open, %n day(s) late, of %1", nullptr,
                                       static_cast<int>(dueOn.daysTo(desk().clock.today())))
                                        .arg(moneyText(invoice.total(), locality()))
                                  : tr("open of %1").arg(moneyText(invoice.total(), locality())));
    m_pay->setVisible(open > Money::zero(open.currency()));
    showSettlements();
    if (isFirst && isVisible())
        focusFirst();
    emit noteChanged(invoice.number);
}

void InvoicePage::showSettlements()
{
    std::vector<RowOfCells> rows;
    for (const reports::TrailDocument& one : m_seen->settlements)
        rows.push_back(
            {.id = one.id,
             .kind = one.kind,
             .cells = {{.text = dayText(one.madeOn, locality()), .isMuted = true},
                       {.text = (allocationText(one.kind) + u' ' + one.number).trimmed()},
                       {.text = amountText(one.amount, locality()),
                        .sign = one.amount.isNegative() ? -1 : 1}}});
    m_settlements->setRows(std::move(rows));
}

void InvoicePage::print()
{
    if (!m_seen)
        return;
    if (const auto done = m_output.print(m_seen->document); !done)
        desk().show(this, done.error());
}

Result<> InvoicePage::recordPayment()
{
    if (m_seen && m_seen->next())
        (new PaymentDialog(desk(), *m_seen->next(), this))->open();
    return {};
}

Result<> InvoicePage::issueCreditNote()
{
    if (!m_seen)
        return {};
    std::vector<OpenQuantity> lines;
    for (const sales::InvoiceLine& line : m_seen->invoice.lines)
        if (const Quantity left = line.quantity - line.credited; left > Quantity::ofWhole(0))
            lines.push_back({line.id.value(), line.description, left, left});
    auto* const dialog = new QuantitiesDialog(
        desk(), tr("Credit note for %1").arg(m_seen->invoice.number),
        sales::actions::issueCreditNote, std::move(lines), QuantitiesDialog::Asks::ReasonAndCredit,
        [this, invoice = m_id, seen = m_seen->invoice.version](
            const Request& request, const QuantitiesDialog::Chosen& chosen) -> Result<> {
            sales::CreditNoteDraft draft{
                .invoice = invoice, .seen = seen, .issuedOn = chosen.on, .reason = chosen.reason};
            for (const ChosenQuantity& one : chosen.lines)
                draft.lines.push_back({sales::InvoiceLineId(one.line), one.quantity});
            const auto use =
                chosen.settles ? workflows::CreditUse::Settles : workflows::CreditUse::Stands;
            TANDEM_TRY(const Receipt receipt,
                       workflows::issueCreditNote(office(), request, draft, use));
            desk().tell(tr("Credit note %1 issued").arg(receipt.number));
            return {};
        },
        this);
    dialog->open();
    return {};
}

void InvoicePage::saveElectronic()
{
    if (!m_seen)
        return;
    readLater(
        sales::actions::invoices,
        [invoice = m_seen->invoice](Reader& books) {
            return workflows::eInvoiceOf(books, invoice);
        },
        [this](const formats::EInvoice& invoice) {
            if (const auto done = m_output.saveElectronic(invoice, m_seen->document); !done)
                desk().show(this, done.error());
        });
}

} // namespace tandem::gui
