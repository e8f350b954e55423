#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/item_queries.h"
#include "backoffice/inventory/item_service.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/trade_arguments.h"
#include "office/company.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr auto right = Column::Align::Right;

Result<UnitPrice> priceOption(const Context& context, const char* option, const Currency& currency)
{
    if (!context.has(option))
        return UnitPrice::ofMillionths(0, currency);
    const auto value = Decimal::parse(context.value(option));
    if (!value)
        return fail(errors::amountUnreadable, {context.value(option)})
            .at(QString::fromLatin1(option));
    return UnitPrice::exactFrom(*value, currency);
}

Result<inventory::ItemDraft> draftFrom(const Context& context, const Currency& currency)
{
    inventory::ItemDraft draft{.name = context.value("name"),
                               .unit = context.value("unit", u"pcs"_s),
                               .group = context.value("group"),
                               .taxCode = context.value("tax")};
    TANDEM_TRY(draft.code, argumentAt(context, 0, u"the item's code"_s));
    const QString kind = context.value("kind", u"stock"_s);
    const auto known = inventory::itemKindNamed(kind);
    if (!known)
        return fail(errors::itemKindUnknown, {kind}).at(u"kind"_s);
    draft.kind = *known;
    TANDEM_TRY(draft.salesPrice, priceOption(context, "price", currency));
    TANDEM_TRY(draft.purchasePrice, priceOption(context, "cost", currency));
    return draft;
}

Result<ExitCode> add(Context& context)
{
    TANDEM_TRY(Office * office, context.office());
    QByteArray body = bodyOf(context, "item add");
    for (const char* option : {"name", "unit", "kind", "group", "price", "cost", "tax"})
        body += '\0' + context.value(option).toUtf8();
    TANDEM_TRY(const Receipt receipt,
               office->create(inventory::actions::createItem, context.request(body),
                              [&](UnitOfWork& work) -> Result<Receipt> {
                                  TANDEM_TRY(const Company owner, company(work));
                                  TANDEM_TRY(const auto draft, draftFrom(context, owner.currency));
                                  TANDEM_TRY(const auto id, inventory::createItem(work, draft));
                                  return Receipt{id.value(), draft.code};
                              }));
    Listing listing = context.list({{"code"}});
    listing.add({receipt.number});
    return ExitCode::Done;
}

Result<ExitCode> print(Context& context, const std::vector<inventory::Item>& items)
{
    Listing listing = context.list({{"code"},
                                    {"name"},
                                    {"unit"},
                                    {"kind"},
                                    {"group"},
                                    {"price", right},
                                    {"cost", right},
                                    {"in_use"}});
    for (const inventory::Item& item : items)
        listing.add({item.code, item.name, item.unit, nameOf(item.kind), item.group,
                     text(item.salesPrice), text(item.purchasePrice), item.isActive});
    return ExitCode::Done;
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const int rows, rowsMax(context));
    TANDEM_TRY(const auto items, office->read(inventory::actions::items, [&](Reader& books) {
        return inventory::items(books, context.value("after"), rows);
    }));
    return print(context, items);
}

Result<ExitCode> show(Context& context)
{
    TANDEM_TRY(const QString code, argumentAt(context, 0, u"the item's code"_s));
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(auto item, office->read(inventory::actions::items, [&](Reader& books) {
        return inventory::item(books, code);
    }));
    return print(context, {std::move(item)});
}

} // namespace

std::vector<Command> itemCommands()
{
    return {{"item",
             "add",
             "CODE",
             "make an item",
             {{"name", "TEXT", "what it is called", Option::Need::Required},
              {"unit", "TEXT", "what it is counted in; pcs if not given"},
              {"kind", "KIND", "stock (if not given), service or charge"},
              {"group", "TEXT", "a group of items"},
              {"price", "AMOUNT", "what one unit is sold for"},
              {"cost", "AMOUNT", "what one unit is bought for"},
              {"tax", "CODE", "its code of output tax"}},
             Books::Open,
             &add},
            {"item",
             "list",
             "",
             "list items by code",
             {{"after", "CODE", "begin after this one"},
              {"rows", "NUMBER", "how many at most; 100 if not given"}},
             Books::Open,
             &list},
            {"item", "show", "CODE", "show an item", {}, Books::Open, &show}};
}

} // namespace tandem::ctl
