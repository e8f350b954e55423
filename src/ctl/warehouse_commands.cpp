#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/item_queries.h"
#include "backoffice/inventory/item_service.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/trade_arguments.h"
#include "office/company.h"
#include "workflows/count_stock.h"
#include "workflows/transfer_stock.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<ExitCode> add(Context& context)
{
    TANDEM_TRY(const QString code, argumentAt(context, 0, u"the warehouse's code"_s));
    TANDEM_TRY(Office* const office, context.office());
    const inventory::WarehouseDraft draft{.code = code,
                                          .name = context.value("name"),
                                          .allowsNegativeStock = context.has("below-zero")};
    TANDEM_TRY(const Receipt receipt,
               office->create(inventory::actions::createWarehouse,
                              context.request(bodyOf(context, "warehouse add")),
                              [&](UnitOfWork& work) -> Result<Receipt> {
                                  TANDEM_TRY(const auto id,
                                             inventory::createWarehouse(work, draft));
                                  return Receipt{id.value(), draft.code};
                              }));
    Listing listing = context.list({{"code"}});
    listing.add({receipt.number});
    return ExitCode::Done;
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto all, office->read(inventory::actions::stock, [](Reader& books) {
        return inventory::warehouses(books);
    }));
    Listing listing = context.list({{"code"}, {"name"}, {"below_zero"}});
    for (const inventory::Warehouse& one : all)
        listing.add({one.code, one.name, one.allowsNegativeStock});
    return ExitCode::Done;
}

Result<inventory::StockTakeDraft> countedIn(const Context& context, Reader& books)
{
    inventory::StockTakeDraft draft;
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(draft.takenOn, context.day("on", QDate()));
    if (context.has("warehouse")) {
        TANDEM_TRY(const auto found, inventory::warehouse(books, context.value("warehouse")));
        draft.warehouse = found.id;
    }
    TANDEM_TRY(const auto lines, itemArguments(context.arguments(), owner.currency));
    for (const ItemArgument& line : lines) {
        TANDEM_TRY(const auto item, inventory::item(books, line.item));
        draft.lines.push_back({.item = item.id, .quantity = line.quantity, .unitCost = line.price});
    }
    return draft;
}

Result<ExitCode> count(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto draft, office->read(inventory::actions::stock, [&](Reader& books) {
        return countedIn(context, books);
    }));
    TANDEM_TRY(
        const Receipt receipt,
        workflows::countStock(*office, context.request(bodyOf(context, "stock count")), draft));
    Listing listing = context.list({{"number"}});
    listing.add({receipt.number});
    return ExitCode::Done;
}

Result<inventory::StockTransferDraft> transferFrom(const Context& context, Reader& books)
{
    TANDEM_TRY(const auto from, inventory::warehouse(books, context.value("from")));
    TANDEM_TRY(const auto to, inventory::warehouse(books, context.value("to")));
    inventory::StockTransferDraft draft{
        .from = from.id, .to = to.id, .note = context.value("note")};
    TANDEM_TRY(draft.movedOn, context.day("on", QDate()));
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(const auto lines, itemArguments(context.arguments(), owner.currency));
    for (const ItemArgument& line : lines) {
        TANDEM_TRY(const auto item, inventory::item(books, line.item));
        draft.lines.push_back({item.id, line.quantity});
    }
    return draft;
}

Result<ExitCode> transfer(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto draft, office->read(inventory::actions::stock, [&](Reader& books) {
        return transferFrom(context, books);
    }));
    TANDEM_TRY(const Receipt receipt,
               workflows::transferStock(*office, context.request(bodyOf(context, "stock transfer")),
                                        draft));
    Listing listing = context.list({{"number"}});
    listing.add({receipt.number});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> warehouseCommands()
{
    return {{"warehouse",
             "add",
             "CODE",
             "make a warehouse",
             {{"name", "TEXT", "what it is called", Option::Need::Required},
              {"below-zero", nullptr, "more may leave than is there"}},
             Books::Open,
             &add},
            {"warehouse", "list", "", "list the warehouses", {}, Books::Open, &list},
            {"stock",
             "transfer",
             "ITEM=QUANTITY...",
             "move items from one warehouse to another, at what they are worth",
             {{"from", "CODE", "out of which warehouse", Option::Need::Required},
              {"to", "CODE", "into which", Option::Need::Required},
              {"on", "DAY", "the day of the move; today if not given"},
              {"note", "TEXT", "why"}},
             Books::Open,
             &transfer},
            {"stock",
             "count",
             "ITEM=QUANTITY[@COST]...",
             "set the stock of items to what was counted",
             {{"warehouse", "CODE", "where; the main one if not given"},
              {"on", "DAY", "the day of the count; today if not given"}},
             Books::Open,
             &count}};
}

} // namespace tandem::ctl
