#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/errors.h"
#include "gui/frontoffice/sales/order_dialog.h"
#include "gui/frontoffice/sales/order_page.h"
#include "gui/frontoffice/sales/order_seen.h"
#include "gui/frontoffice/sales/quantities_dialog.h"
#include "gui/frontoffice/sales/quote_seen.h"
#include "gui/kit/line_grid.h"
#include "workflows/deliver_order.h"
#include "workflows/issue_invoice.h"

/// What can be done with an order beyond a single click, and how far it came.
namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

std::vector<sales::OrderQuantity> quantitiesOf(const QuantitiesDialog::Chosen& chosen)
{
    std::vector<sales::OrderQuantity> all;
    for (const ChosenQuantity& one : chosen.lines)
        all.push_back({sales::OrderLineId(one.line), one.quantity});
    return all;
}

LifeStep::State stateOf(sales::Progress progress)
{
    switch (progress) {
    case sales::Progress::Fully:
        return LifeStep::State::Done;
    case sales::Progress::Partly:
        return LifeStep::State::Partly;
    case sales::Progress::None:
        break;
    }
    return LifeStep::State::Waiting;
}

} // namespace

/// A quote for the same customer with the same lines, at the same prices.
void OrderPage::duplicate()
{
    if (!m_seen || !office().allows(sales::actions::createOrder))
        return;
    readLater(
        sales::actions::orders,
        [order = m_seen->order](Reader& books) { return gridLines(books, order); },
        [this](const std::vector<GridLine>& lines) {
            auto* const dialog = new OrderDialog(desk(), this);
            dialog->startFrom({.id = m_seen->order.customer.value(), .text = m_seen->customer},
                              lines);
            connect(dialog, &OrderDialog::saved, this,
                    [this](std::int64_t record) { desk().open(u"sales.order"_s, record); });
            dialog->open();
        });
}

void OrderPage::edit()
{
    if (!m_seen || !office().allows(sales::actions::changeOrder))
        return;
    readLater(
        sales::actions::orders,
        [id = m_id](Reader& books) -> Result<QuoteSeen> {
            TANDEM_TRY(auto quote, quoteSeen(books, id));
            if (quote.order.state != sales::OrderState::Quote)
                return fail(sales::errors::orderIsAgreed,
                            {quote.order.number, nameOf(quote.order.state)});
            return quote;
        },
        [this](const QuoteSeen& quote) { (new OrderDialog(desk(), quote, this))->open(); });
}

void OrderPage::chooseDelivered(const QString& creditOverride)
{
    if (!m_seen)
        return;
    std::vector<OpenQuantity> lines;
    for (const sales::OrderLine& line : m_seen->order.lines)
        if (const Quantity left = sales::deliverable(line); left > Quantity::ofWhole(0))
            lines.push_back({line.id.value(), line.description, left, left});
    auto* const dialog = new QuantitiesDialog(
        desk(), tr("Deliver %1").arg(m_seen->order.number), sales::actions::deliverOrder,
        std::move(lines), QuantitiesDialog::Asks::Nothing,
        [this, order = m_id, seen = m_seen->order.version, creditOverride](
            const Request& request, const QuantitiesDialog::Chosen& chosen) -> Result<> {
            TANDEM_TRY(const Receipt receipt,
                       workflows::deliverOrder(office(), request,
                                               {.order = order,
                                                .seen = seen,
                                                .deliveredOn = chosen.on,
                                                .lines = quantitiesOf(chosen)},
                                               creditOverride));
            desk().tell(tr("Delivery %1 made").arg(receipt.number));
            return {};
        },
        this);
    dialog->open();
}

Result<> OrderPage::issueInvoice()
{
    if (!m_seen)
        return {};
    std::vector<OpenQuantity> lines;
    for (const sales::OrderLine& line : m_seen->order.lines)
        if (const Quantity left = sales::invoiceable(line); left > Quantity::ofWhole(0))
            lines.push_back({line.id.value(), line.description, left,
                             sales::awaitingInvoice(m_seen->order, line)});
    auto* const dialog = new QuantitiesDialog(
        desk(), tr("Invoice %1").arg(m_seen->order.number), sales::actions::issueInvoice,
        std::move(lines),
        m_seen->order.currency() == locality().currency ? QuantitiesDialog::Asks::Terms
                                                        : QuantitiesDialog::Asks::TermsAndBase,
        [this, order = m_id, seen = m_seen->order.version](
            const Request& request, const QuantitiesDialog::Chosen& chosen) -> Result<> {
            TANDEM_TRY(const Receipt receipt,
                       workflows::issueInvoice(office(), request,
                                               {.order = order,
                                                .seen = seen,
                                                .issuedOn = chosen.on,
                                                .lines = quantitiesOf(chosen),
                                                .base = chosen.base,
                                                .terms = chosen.terms}));
            desk().tell(tr("Invoice %1 issued").arg(receipt.number));
            return {};
        },
        this);
    dialog->open();
    return {};
}

std::vector<LifeStep> OrderPage::lifeSteps() const
{
    const sales::Order& order = m_seen->order;
    const bool isQuote = order.state == sales::OrderState::Quote;
    const bool isCancelled = order.state == sales::OrderState::Cancelled;
    Money invoiced = Money::zero(order.net.currency());
    Money open = invoiced;
    for (const reports::TrailDocument& one : m_seen->documents)
        if (one.kind == u"invoice"_s) {
            invoiced += one.amount;
            open += one.open;
        }
    const sales::Progress delivery = sales::deliveryProgress(order);
    const sales::Progress invoicing = sales::invoiceProgress(order);
    const bool hasGoods = std::ranges::any_of(order.lines, [](const sales::OrderLine& line) {
        return line.kind == sales::ItemKind::Stock;
    });
    const bool isAllPaid = !invoiced.isZero() && open.isZero();
    using enum LifeStep::State;
    LifeStep confirmed{tr("Confirmed"), {}, isCancelled ? Off : isQuote ? Waiting : Done};
    if (isCancelled)
        confirmed.name = tr("Cancelled");
    LifeStep paid{tr("Paid"), {}, Waiting};
    if (isAllPaid)
        paid.state = invoicing == sales::Progress::Fully ? Done : Partly;
    else if (open < invoiced)
        paid.state = Partly;
    if (!open.isZero())
        paid.note = tr("%1 open").arg(amountText(open, locality()));
    return {{tr("Quote"), dayText(order.orderedOn, locality()), Done},
            confirmed,
            {tr("Delivered"), hasGoods ? QString() : tr("no goods"),
             hasGoods || isQuote ? stateOf(delivery) : Done},
            {tr("Invoiced"), invoiced.isZero() ? QString() : amountText(invoiced, locality()),
             stateOf(invoicing)},
            paid};
}

} // namespace tandem::gui
