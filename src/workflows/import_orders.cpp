#include "workflows/import_orders.h"

#include "backoffice/inventory/item_queries.h"
#include "backoffice/inventory/item_service.h"
#include "backoffice/ledger/period.h"
#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/order_queries.h"
#include "frontoffice/sales/order_service.h"
#include "office/company.h"
#include "workflows/create_order.h"
#include "workflows/deliver_order.h"
#include "workflows/errors.h"
#include "workflows/import_errors.h"
#include "workflows/issue_invoice.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t portionMax = 100;

/// The charge item that freight is invoiced as.
Result<ItemId> freightItem(UnitOfWork& work)
{
    TANDEM_TRY(const auto found, inventory::itemByCode(work, u"FREIGHT"_s));
    if (found)
        return found->id;
    return inventory::createItem(
        work, {.code = u"FREIGHT"_s, .name = u"Freight"_s, .kind = inventory::ItemKind::Charge});
}

bool hasGoodsToDeliver(const sales::Order& order)
{
    return std::ranges::any_of(order.lines, [](const sales::OrderLine& line) {
        return !sales::deliverable(line).isZero();
    });
}

/// One order, as far as it is to go.
Result<sales::Order> carry(UnitOfWork& work, const TabledOrder& tabled, Through through)
{
    sales::OrderDraft draft = tabled.draft;
    if (!tabled.freight.isZero()) {
        TANDEM_TRY(const auto freight, freightItem(work));
        draft.lines.push_back({.item = freight,
                               .quantity = Quantity::ofWhole(1),
                               .price = UnitPrice::of(tabled.freight)});
    }
    TANDEM_TRY(const sales::Order made, workflows::createOrder(work, draft));
    TANDEM_TRY(const sales::Order order, sales::confirmOrder(work, made.id, made.version));
    std::int64_t seen = order.version;
    const QDate orderedOn = order.orderedOn;
    if (through != Through::Order && hasGoodsToDeliver(order)) {
        const QDate on = tabled.deliveredOn.isValid() ? tabled.deliveredOn : orderedOn;
        TANDEM_CHECK(
            workflows::deliverOrder(work, {.order = order.id, .seen = seen++, .deliveredOn = on}));
    }
    if (through == Through::Invoice)
        TANDEM_CHECK(workflows::issueInvoice(
            work, {.order = order.id, .seen = seen, .issuedOn = orderedOn}));
    return order;
}

/// Opens the fiscal years that the documents fall into.
Result<> openYears(UnitOfWork& work, std::span<const TabledOrder> orders)
{
    for (const TabledOrder& order : orders) {
        const QDate orderedOn = order.draft.orderedOn;
        const QDate deliveredOn = order.deliveredOn.isValid() ? order.deliveredOn : orderedOn;
        TANDEM_CHECK(ledger::openFiscalYears(work, std::min(orderedOn, deliveredOn),
                                             std::max(orderedOn, deliveredOn)));
    }
    return {};
}

/// Adds what an order came to, if it is in the company's currency; freight is its last line.
void addUp(const sales::Order& order, bool hasFreight, OrdersImported& done)
{
    if (order.currency() != done.net.currency())
        return;
    const Money freight = hasFreight ? order.lines.back().net : Money::zero(order.currency());
    done.net += order.net - freight;
    done.freight += freight;
}

/// The orders of a portion that are not in the books yet, and what they came to.
Result<OrdersImported> importPortion(UnitOfWork& work, std::span<const TabledOrder> orders,
                                     Through through)
{
    TANDEM_CHECK(openYears(work, orders));
    TANDEM_TRY(const Company owner, company(work));
    OrdersImported done{
        .net = Money::zero(owner.currency), .freight = Money::zero(owner.currency), .table = {}};
    for (const TabledOrder& tabled : orders) {
        TANDEM_TRY(const auto known, sales::orderByReference(work, tabled.draft.reference));
        if (known) {
            ++done.known;
            continue;
        }
        const auto order = carry(work, tabled, through);
        if (!order)
            return fail(errors::rowRefused,
                        {tabled.file, QString::number(tabled.line), order.error().text()})
                .because(QString::fromLatin1(order.error().code->name) + u' '
                         + order.error().detail);
        ++done.made;
        addUp(*order, !tabled.freight.isZero(), done);
    }
    return done;
}

/// A portion as a change of its own, kept or taken back.
Result<OrdersImported> changeBy(Office& office, const OrderTable& table,
                                std::span<const TabledOrder> orders, Through through,
                                ImportMode mode)
{
    std::optional<OrdersImported> done;
    const auto kept =
        office.change(sales::actions::importOrders, [&](UnitOfWork& work) -> Result<> {
            TANDEM_TRY(done, importPortion(work, orders, through));
            if (mode == ImportMode::Try)
                return fail(errors::triedOnly);
            return saveMappings(work, table);
        });
    if (!kept && kept.error().code != &errors::triedOnly)
        return Failure(kept.error());
    return std::move(*done);
}

} // namespace

Result<OrdersImported> importOrders(Office& office, const ImportFile& headers,
                                    const ImportFile* lines, Through through, ImportMode mode)
{
    TANDEM_TRY(auto table, office.read(sales::actions::orders, [&](Reader& books) {
        return readOrders(books, headers, lines);
    }));
    const std::size_t all = table.orders.size();
    if (all == 0)
        return fail(errors::orderWithoutLines, {headers.name, u"1"_s, QString()});
    // Later orders live on the stock that earlier ones leave, so a trial is not parted.
    const std::size_t portion = mode == ImportMode::Try ? all : portionMax;
    std::optional<OrdersImported> sum;
    for (std::size_t at = 0; at < all; at += portion) {
        const auto orders = std::span(table.orders).subspan(at, std::min(portion, all - at));
        TANDEM_TRY(const auto done, changeBy(office, table, orders, through, mode));
        if (!sum) {
            sum = done;
            continue;
        }
        sum->made += done.made;
        sum->known += done.known;
        sum->net += done.net;
        sum->freight += done.freight;
    }
    table.orders.clear();
    sum->table = std::move(table);
    return std::move(*sum);
}

} // namespace tandem::workflows
