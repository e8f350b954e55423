#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/item_queries.h"
#include "backoffice/inventory/item_service.h"
#include "backoffice/tax/tax_queries.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/painter.h"
#include "ctl/trade_arguments.h"
#include "office/company.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr auto right = Column::Align::Right;

Result<UnitPrice> priceOption(const Context& context, const char* option,
                              const UnitPrice& otherwise)
{
    if (!context.has(option))
        return otherwise;
    const auto value = Decimal::parse(context.value(option));
    if (!value)
        return fail(errors::amountUnreadable, {context.value(option)})
            .at(QString::fromLatin1(option));
    return UnitPrice::exactFrom(*value, otherwise.currency());
}

Result<inventory::ItemDraft> draftFrom(const Context& context, Reader& books,
                                       const Currency& currency)
{
    TANDEM_TRY(const QString standard, tax::standardCode(books, tax::TaxDirection::Output));
    inventory::ItemDraft draft{.name = context.value("name"),
                               .unit = context.value("unit", u"pcs"_s),
                               .group = context.value("group"),
                               .taxCode = context.value("tax", standard)};
    TANDEM_TRY(draft.code, argumentAt(context, 0, u"the item's code"_s));
    const QString kind = context.value("kind", u"stock"_s);
    const auto known = inventory::itemKindNamed(kind);
    if (!known)
        return fail(errors::itemKindUnknown, {kind}).at(u"kind"_s);
    draft.kind = *known;
    const UnitPrice nothing = UnitPrice::ofMillionths(0, currency);
    TANDEM_TRY(draft.salesPrice, priceOption(context, "price", nothing));
    TANDEM_TRY(draft.purchasePrice, priceOption(context, "cost", nothing));
    return draft;
}

/// An item as it is, with what was named put in place of it.
Result<inventory::ItemDraft> changedDraft(const Context& context, Reader& books,
                                          const inventory::Item& now)
{
    TANDEM_TRY(auto draft, inventory::draftOf(books, now));
    draft.code = context.value("code", draft.code);
    draft.name = context.value("name", draft.name);
    draft.unit = context.value("unit", draft.unit);
    draft.group = context.value("group", draft.group);
    draft.taxCode = context.value("tax", draft.taxCode);
    TANDEM_TRY(draft.salesPrice, priceOption(context, "price", draft.salesPrice));
    TANDEM_TRY(draft.purchasePrice, priceOption(context, "cost", draft.purchasePrice));
    if (context.has("in-use") || context.has("out-of-use"))
        draft.isActive = context.has("in-use");
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
                                  TANDEM_TRY(const auto draft,
                                             draftFrom(context, work, owner.currency));
                                  TANDEM_TRY(const auto id, inventory::createItem(work, draft));
                                  return Receipt{id.value(), draft.code};
                              }));
    Listing listing = context.list({{"code"}});
    listing.add({receipt.number});
    return ExitCode::Done;
}

Result<ExitCode> print(Context& context, Office& office, const std::vector<inventory::Item>& items)
{
    TANDEM_TRY(const auto codes, office.read(inventory::actions::items, [](Reader& books) {
        return tax::taxCodes(books, books.today());
    }));
    const auto codeOf = [&](const inventory::Item& item) {
        const auto found = std::ranges::find(codes, item.taxCode, &tax::TaxCode::id);
        return found == codes.end() ? QString() : found->code;
    };
    Listing listing = context.list({{"code"},
                                    {"name"},
                                    {"unit"},
                                    {"kind"},
                                    {"group"},
                                    {"price", right},
                                    {"cost", right},
                                    {"tax"},
                                    {"in_use"}});
    for (const inventory::Item& item : items)
        listing.add({item.code, item.name, item.unit, nameOf(item.kind), item.group,
                     text(item.salesPrice), text(item.purchasePrice), codeOf(item), item.isActive});
    return ExitCode::Done;
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const int rows, rowsMax(context));
    TANDEM_TRY(const auto items, office->read(inventory::actions::items, [&](Reader& books) {
        return inventory::items(books, context.value("after"), rows);
    }));
    return print(context, *office, items);
}

Result<ExitCode> show(Context& context)
{
    TANDEM_TRY(const QString code, argumentAt(context, 0, u"the item's code"_s));
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(auto item, office->read(inventory::actions::items, [&](Reader& books) {
        return inventory::item(books, code);
    }));
    return print(context, *office, {std::move(item)});
}

Result<ExitCode> change(Context& context)
{
    TANDEM_TRY(const QString code, argumentAt(context, 0, u"the item's code"_s));
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(auto after,
               office->change(inventory::actions::changeItem,
                              [&](UnitOfWork& work) -> Result<inventory::Item> {
                                  TANDEM_TRY(const auto now, inventory::item(work, code));
                                  TANDEM_TRY(const auto draft, changedDraft(context, work, now));
                                  TANDEM_CHECK(
                                      inventory::changeItem(work, now.id, now.version, draft));
                                  return inventory::item(work, now.id);
                              }));
    return print(context, *office, {std::move(after)});
}

Result<inventory::PriceDraft> priceFrom(const Context& context, Reader& books)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(const QString code, argumentAt(context, 0, u"the item's code"_s));
    TANDEM_TRY(const QString digits, argumentAt(context, 1, u"the price"_s));
    TANDEM_TRY(const auto item, inventory::item(books, code));
    const auto value = Decimal::parse(digits);
    if (!value)
        return fail(errors::amountUnreadable, {digits});
    TANDEM_TRY(const UnitPrice amount, UnitPrice::exactFrom(*value, owner.currency));
    inventory::PriceDraft draft{.item = item.id, .validFrom = {}, .price = amount};
    TANDEM_TRY(draft.validFrom, context.day("from", books.today()));
    TANDEM_TRY(const Decimal step, Decimal::parse(context.value("quantity", u"0"_s)));
    TANDEM_TRY(draft.quantityFrom, Quantity::exactFrom(step));
    if (context.has("customer")) {
        TANDEM_TRY(draft.customer, partyNamed(books, context.value("customer")));
    }
    return draft;
}

Result<ExitCode> price(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto draft,
               office->change(inventory::actions::setPrice,
                              [&](UnitOfWork& work) -> Result<inventory::PriceDraft> {
                                  TANDEM_TRY(const auto asked, priceFrom(context, work));
                                  TANDEM_CHECK(inventory::setPrice(work, asked));
                                  return asked;
                              }));
    Listing listing =
        context.list({{"code"}, {"quantity_from", right}, {"valid_from"}, {"price", right}});
    listing.add({context.arguments().front(), text(draft.quantityFrom), draft.validFrom,
                 text(draft.price)});
    return ExitCode::Done;
}

Result<ExitCode> labels(Context& context)
{
    TANDEM_CHECK(argumentAt(context, 0, u"the item's code"_s));
    TANDEM_TRY(const Painter* const painter, context.painter());
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const int copies, context.count("copies", 1));
    TANDEM_TRY(const int firstPlace, context.count("first-place", 1));
    std::vector<documents::Label> all;
    TANDEM_CHECK(office->read(inventory::actions::items, [&](Reader& books) -> Result<> {
        TANDEM_TRY(const Company owner, company(books));
        const QString currency = QString::fromLatin1(owner.currency.code().data(), 3);
        for (const QString& code : context.arguments()) {
            TANDEM_TRY(const auto item, inventory::item(books, code));
            all.insert(all.end(), static_cast<std::size_t>(copies),
                       {item.code, item.name, currency + u' ' + text(item.salesPrice)});
        }
        return {};
    }));
    const QString path = context.value("out", u"labels.pdf"_s);
    const QByteArray pdf = painter->labels(all, firstPlace, context.clock().today());
    TANDEM_CHECK(context.writeOutput(path, pdf));
    context.say(u"%1 labels in %2"_s.arg(all.size()).arg(path));
    return ExitCode::Done;
}

} // namespace

std::vector<Command> itemCommands()
{
    return {
        {"item",
         "add",
         "CODE",
         "make an item",
         {{"name", "TEXT", "what it is called", Option::Need::Required},
          {"unit", "TEXT", "what it is counted in; pcs if not given"},
          {"kind", "KIND", "stock (if not given), service or charge"},
          {"group", "TEXT", "a group of items"},
          {"price", "AMOUNT", "what one unit is sold for"},
          {"cost", "AMOUNT", "what one unit is bought for"},
          {"tax", "CODE", "its code of output tax; the standard rate's if not given, empty: none"}},
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
        {"item", "show", "CODE", "show an item", {}, Books::Open, &show},
        {"item",
         "change",
         "CODE",
         "change what is named of an item",
         {{"code", "CODE", "another code"},
          {"name", "TEXT", "what it is called"},
          {"unit", "TEXT", "what it is counted in"},
          {"group", "TEXT", "a group of items"},
          {"price", "AMOUNT", "what one unit is sold for"},
          {"cost", "AMOUNT", "what one unit is bought for"},
          {"tax", "CODE", "its code of output tax; empty: none"},
          {"in-use", nullptr, "it is bought and sold"},
          {"out-of-use", nullptr, "it is no longer bought, and sold until it is gone"}},
         Books::Open,
         &change},
        {"item",
         "price",
         "CODE PRICE",
         "set what one unit is sold for, from a quantity and a day on",
         {{"quantity", "NUMBER", "from how many on; any if not given"},
          {"from", "DAY", "from when on; today if not given"},
          {"customer", "CODE", "for this one only"}},
         Books::Open,
         &price},
        {"item",
         "labels",
         "CODE...",
         "make a PDF of labels with bar codes",
         {{"copies", "NUMBER", "how many of each; 1 if not given"},
          {"first-place", "NUMBER", "the first free place of the first sheet, 1 to 24"},
          {"out", "FILE", "where to; labels.pdf here if not given"}},
         Books::Open,
         &labels}};
}

} // namespace tandem::ctl
