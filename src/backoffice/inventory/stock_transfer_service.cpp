#include "backoffice/inventory/stock_transfer_service.h"

#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/item_queries.h"
#include "backoffice/inventory/stock_ledger.h"
#include "office/company.h"
#include "office/numbering.h"

namespace tandem::inventory {

using namespace Qt::StringLiterals;

namespace {

QString text(Quantity quantity)
{
    return quantity.toDecimal().trimmed().toString();
}

Result<> checkLine(Reader& books, const StockTransferDraft& draft, const StockTransferLine& line)
{
    TANDEM_TRY(const Item moved, item(books, line.item));
    if (moved.kind != ItemKind::Stock)
        return fail(errors::notAStockItem, {moved.code}).at(u"item"_s);
    if (line.quantity <= Quantity::ofWhole(0))
        return fail(errors::quantityNotPositive, {text(line.quantity)}).at(u"quantity"_s);
    TANDEM_TRY(const StockPool there, stockPool(books, line.item, draft.from));
    if (line.quantity > there.quantity)
        return fail(errors::notEnoughStock, {moved.code, text(line.quantity), text(there.quantity)})
            .at(u"quantity"_s);
    TANDEM_TRY(const StockPool beyond, stockPool(books, line.item, draft.to));
    if (beyond.quantity.isNegative()) {
        TANDEM_TRY(const Warehouse to, warehouse(books, draft.to));
        return fail(errors::fillsAGap, {moved.code, to.code, text(beyond.quantity)}).at(u"to"_s);
    }
    return {};
}

/// Moves one item; what it took along.
Result<Money> moveLine(UnitOfWork& work, const StockTransferDraft& draft,
                       const StockTransferred& transfer, const StockTransferLine& line)
{
    TANDEM_CHECK(checkLine(work, draft, line));
    StockMove move{.item = line.item,
                   .warehouse = draft.from,
                   .quantity = line.quantity,
                   .source = u"stock_transfer"_s,
                   .sourceId = transfer.transfer.value(),
                   .movedOn = transfer.movedOn};
    TANDEM_TRY(const Money value, takeOut(work, move));
    move.warehouse = draft.to;
    TANDEM_CHECK(bringIn(work, move, value));
    return value;
}

} // namespace

Result<StockTransferred> transferStock(UnitOfWork& work, const StockTransferDraft& draft)
{
    if (draft.lines.empty())
        return fail(errors::transferIsEmpty).at(u"lines"_s);
    TANDEM_CHECK(warehouse(work, draft.from));
    TANDEM_TRY(const Warehouse to, warehouse(work, draft.to));
    if (draft.from == draft.to)
        return fail(errors::sameWarehouse, {to.code}).at(u"to"_s);
    TANDEM_TRY(const Company owner, company(work));
    const QDate movedOn = draft.movedOn.isValid() ? draft.movedOn : work.today();
    TANDEM_TRY(const auto id, work.newId<StockTransferId>());
    TANDEM_TRY(const QString number, nextNumber(work, u"TR"_s, movedOn));
    StockTransferred done{
        .transfer = id, .number = number, .movedOn = movedOn, .value = Money::zero(owner.currency)};
    for (const StockTransferLine& line : draft.lines) {
        TANDEM_TRY(const Money value, moveLine(work, draft, done, line));
        done.value += value;
    }
    TANDEM_CHECK(
        work.execute(u"inventory.stock:insert_transfer"_s, {{"id", id},
                                                            {"number", number},
                                                            {"from_warehouse_id", draft.from},
                                                            {"to_warehouse_id", draft.to},
                                                            {"moved_on", movedOn},
                                                            {"note", draft.note.trimmed()},
                                                            {"value_minor", done.value}}));
    return done;
}

} // namespace tandem::inventory
