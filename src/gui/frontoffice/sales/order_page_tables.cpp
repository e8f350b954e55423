#include "gui/frontoffice/sales/order_page.h"
#include "gui/frontoffice/sales/order_seen.h"
#include "gui/kit/card.h"
#include "gui/kit/row_table.h"

/// The lines of an order, and the documents that came of it.
namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int documentRowsShown = 6;

RowCell number(const QString& text)
{
    return {.text = text, .sign = 1};
}

/// Muted while nothing happened yet, strong once all did.
RowCell progress(Quantity done, Quantity whole, const Locality& locality)
{
    RowCell cell = number(quantityText(done.millionths(), locality));
    cell.isMuted = done.isZero();
    cell.isStrong = done == whole;
    return cell;
}

QString kindText(const QString& kind)
{
    if (kind == u"delivery"_s)
        return OrderPage::tr("Delivery");
    if (kind == u"return"_s)
        return OrderPage::tr("Return");
    if (kind == u"deposit_invoice"_s)
        return OrderPage::tr("Deposit invoice");
    return kind == u"invoice"_s ? OrderPage::tr("Invoice") : OrderPage::tr("Credit note");
}

} // namespace

void OrderPage::showLines()
{
    std::vector<RowOfCells> rows;
    for (const sales::OrderLine& line : m_seen->order.lines)
        rows.push_back(
            {.id = line.item.value(),
             .kind = u"item"_s,
             .cells = {{.text = line.description},
                       number(quantityText(line.quantity.millionths(), locality())),
                       number(priceText(line.price.millionths(), locality())),
                       number(line.discount.isZero()
                                  ? QString()
                                  : formatNumber(line.discount.toPercent(), locality().numbers)
                                        + u" %"_s),
                       number(amountText(line.amount, locality())),
                       line.kind == sales::ItemKind::Stock
                           ? progress(line.delivered, line.quantity, locality())
                           : RowCell{.text = u"\u2013"_s, .sign = 1, .isMuted = true},
                       progress(line.invoiced, line.quantity, locality())}});
    m_lines->setRows(std::move(rows));
}

void OrderPage::showDocuments()
{
    std::vector<RowOfCells> rows;
    for (const reports::TrailDocument& one : m_seen->documents) {
        RowCell state;
        const bool isAsked = one.kind == u"invoice"_s || one.kind == u"deposit_invoice"_s;
        if (isAsked && one.open.isZero())
            state = {.text = tr("Paid"), .tone = Tone::Ok};
        else if (isAsked)
            state = {.text = one.open == one.amount ? tr("Open") : tr("Part paid"),
                     .tone = one.open == one.amount ? Tone::Info : Tone::Warn};
        const bool isMoney =
            isAsked || one.kind == u"credit_note"_s || one.kind == u"deposit_credit"_s;
        rows.push_back({.id = one.id,
                        .kind = one.kind,
                        .cells = {{.text = kindText(one.kind)},
                                  {.text = one.number, .isStrong = true},
                                  {.text = dayText(one.madeOn, locality()), .isMuted = true},
                                  state,
                                  {.text = isMoney ? amountText(one.amount, locality()) : QString(),
                                   .sign = one.amount.isNegative() ? -1 : 1}}});
    }
    m_documentsCard->setVisible(!rows.empty());
    m_documents->setRows(std::move(rows));
    m_documents->fitHeight(documentRowsShown);
}

} // namespace tandem::gui
