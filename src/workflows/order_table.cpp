#include "workflows/order_table.h"

#include "backoffice/inventory/item_queries.h"
#include "frontoffice/crm/errors.h"
#include "frontoffice/crm/party_queries.h"
#include "office/company.h"
#include "workflows/errors.h"
#include "workflows/import_mapping.h"

#include <QHash>

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using formats::CsvRow;
using formats::Need;
using formats::WantedColumn;

namespace {

const WantedColumn numberColumn{
    u"number"_s,
    Need::Required,
    {u"order id"_s, u"order number"_s, u"order no"_s, u"order"_s, u"auftragsnummer"_s}};

std::vector<WantedColumn> headerColumns()
{
    return {numberColumn,
            {u"customer"_s,
             Need::Required,
             {u"customer id"_s, u"customer code"_s, u"customer number"_s, u"customer no"_s,
              u"kundennummer"_s}},
            {u"ordered_on"_s,
             Need::Required,
             {u"order date"_s, u"date"_s, u"ordered"_s, u"auftragsdatum"_s}},
            {u"delivered_on"_s, Need::Optional, {}},
            {u"freight"_s,
             Need::Optional,
             {u"shipping"_s, u"shipping cost"_s, u"freight cost"_s, u"fracht"_s}},
            {u"currency"_s, Need::Optional, {u"currency code"_s, u"währung"_s}},
            {u"prices"_s, Need::Optional, {u"price basis"_s, u"preisart"_s}},
            {u"document_discount"_s,
             Need::Optional,
             {u"order discount"_s, u"total discount"_s, u"gesamtrabatt"_s}}};
}

std::vector<WantedColumn> lineColumns()
{
    return {numberColumn,
            {u"item"_s,
             Need::Required,
             {u"product id"_s, u"item id"_s, u"item code"_s, u"item number"_s, u"item no"_s,
              u"sku"_s, u"product code"_s, u"artikelnummer"_s}},
            {u"quantity"_s, Need::Required, {u"qty"_s, u"menge"_s}},
            {u"price"_s, Need::Optional, {u"unit price"_s, u"sales price"_s, u"preis"_s}},
            {u"discount"_s, Need::Optional, {u"rabatt"_s, u"line discount"_s}},
            {u"tax_code"_s, Need::Optional, {u"tax"_s, u"vat code"_s}}};
}

/// Both lists, the number once.
std::vector<WantedColumn> allColumns()
{
    std::vector<WantedColumn> all = headerColumns();
    const auto lines = lineColumns();
    all.insert(all.end(), lines.begin() + 1, lines.end());
    return all;
}

/// Puts orders together from rows of one file or two.
class OrderReader {
public:
    OrderReader(Reader& books, const Currency& currency) : m_books(books), m_currency(currency) {}

    Result<> addHeader(const ImportTable& table, const CsvRow& row, const QString& number)
    {
        TabledOrder order{.file = table.name(),
                          .line = row.line,
                          .draft = {},
                          .deliveredOn = {},
                          .freight = Money::zero(m_currency)};
        order.draft.reference = number;
        TANDEM_TRY(order.draft.customer, customerIn(table, row));
        TANDEM_CHECK(table.neededText(row, u"ordered_on"_s));
        TANDEM_TRY(order.draft.orderedOn, table.day(row, u"ordered_on"_s));
        TANDEM_TRY(order.deliveredOn, table.day(row, u"delivered_on"_s));
        TANDEM_TRY(const Currency currency, currencyIn(table, row));
        order.draft.currency = currency;
        TANDEM_TRY(order.freight, amountIn(table, row, u"freight"_s, currency));
        TANDEM_TRY(const Money discount, amountIn(table, row, u"document_discount"_s, currency));
        if (!discount.isZero())
            order.draft.documentDiscount = discount;
        if (const QString basis = table.text(row, u"prices"_s); !basis.isEmpty()) {
            order.draft.basis = sales::priceBasisNamed(basis.toLower());
            if (!order.draft.basis)
                return table.unreadable(row, u"prices"_s, u"word: net or gross"_s);
        }
        m_indexes.insert(number, m_orders.size());
        m_orders.push_back(std::move(order));
        return {};
    }

    bool knows(const QString& number) const { return m_indexes.contains(number); }

    Result<> addLine(const ImportTable& table, const CsvRow& row, const QString& number,
                     bool hasPercents)
    {
        sales::OrderLineDraft line{.item = {}, .quantity = Quantity::ofWhole(0)};
        TANDEM_TRY(line.item, itemIn(table, row));
        TANDEM_TRY(const Decimal quantity, table.neededNumber(row, u"quantity"_s));
        const auto exactQuantity = Quantity::exactFrom(quantity);
        if (!exactQuantity)
            return table.refused(row, exactQuantity.error());
        line.quantity = *exactQuantity;
        TANDEM_TRY(const auto price, table.number(row, u"price"_s));
        if (price) {
            const auto exact =
                UnitPrice::exactFrom(*price, *m_orders[m_indexes.value(number)].draft.currency);
            if (!exact)
                return table.refused(row, exact.error());
            line.price = *exact;
        }
        TANDEM_TRY(const auto discount, table.number(row, u"discount"_s));
        if (discount) {
            const auto exact =
                hasPercents ? Rate::exactFromPercent(*discount) : Rate::exactFrom(*discount);
            if (!exact)
                return table.refused(row, exact.error());
            line.discount = *exact;
        }
        if (const QString code = table.text(row, u"tax_code"_s); !code.isEmpty())
            line.taxCode = code;
        m_orders[m_indexes.value(number)].draft.lines.push_back(std::move(line));
        return {};
    }

    /// The orders by day; of one day, as they stand in the file. Error: orderWithoutLines.
    Result<std::vector<TabledOrder>> take()
    {
        for (const TabledOrder& order : m_orders) {
            if (order.draft.lines.empty())
                return fail(errors::orderWithoutLines,
                            {order.file, QString::number(order.line), order.draft.reference});
        }
        std::ranges::stable_sort(m_orders, {},
                                 [](const TabledOrder& order) { return order.draft.orderedOn; });
        return std::move(m_orders);
    }

private:
    /// The order's currency; the company's where none is named.
    Result<Currency> currencyIn(const ImportTable& table, const CsvRow& row)
    {
        const QString code = table.text(row, u"currency"_s).toUpper();
        const auto named = findCurrency(code.toStdString());
        if (!code.isEmpty() && !named)
            return table.unreadable(row, u"currency"_s, u"code of ISO 4217, such as USD"_s);
        return named.value_or(m_currency);
    }

    /// An amount of zero or more; zero where none is stated.
    static Result<Money> amountIn(const ImportTable& table, const CsvRow& row,
                                  const QString& column, const Currency& currency)
    {
        TANDEM_TRY(const auto number, table.number(row, column));
        if (!number)
            return Money::zero(currency);
        const auto amount = Money::exactFrom(*number, currency);
        if (!amount)
            return table.refused(row, amount.error());
        if (amount->isNegative())
            return table.unreadable(row, column, u"amount of zero or more"_s);
        return *amount;
    }

    Result<PartyId> customerIn(const ImportTable& table, const CsvRow& row)
    {
        TANDEM_TRY(const QString code, table.neededText(row, u"customer"_s));
        if (const auto known = m_customers.constFind(code); known != m_customers.constEnd())
            return *known;
        TANDEM_TRY(const auto found, crm::partyByCode(m_books, code));
        if (!found)
            return table.refused(row, {&crm::errors::partyNotFound, {code}, u"customer"_s, {}});
        m_customers.insert(code, found->id);
        return found->id;
    }

    Result<ItemId> itemIn(const ImportTable& table, const CsvRow& row)
    {
        TANDEM_TRY(const QString code, table.neededText(row, u"item"_s));
        if (const auto known = m_items.constFind(code); known != m_items.constEnd())
            return *known;
        const auto found = inventory::item(m_books, code);
        if (!found)
            return table.refused(row, found.error());
        m_items.insert(code, found->id);
        return found->id;
    }

    Reader& m_books;
    Currency m_currency;
    std::vector<TabledOrder> m_orders;
    QHash<QString, std::size_t> m_indexes;
    QHash<QString, PartyId> m_customers;
    QHash<QString, ItemId> m_items;
};

/// Whether a column of discounts holds percents: one of them is above one.
Result<bool> hasPercents(const ImportTable& table)
{
    const Decimal one = Decimal::ofInteger(1);
    for (const CsvRow& row : table.rows()) {
        TANDEM_TRY(const auto discount, table.number(row, u"discount"_s));
        if (discount && *discount > one)
            return true;
    }
    return false;
}

} // namespace

Result<OrderTable> readOrders(Reader& books, const ImportFile& headers, const ImportFile* lines)
{
    TANDEM_TRY(const Company owner, company(books));
    OrderReader reader(books, owner.currency);
    TANDEM_TRY(const auto heads,
               lines ? readImport(books, ImportKind::Orders, headers, headerColumns())
                     : readImport(books, ImportKind::OrdersWithLines, headers, allColumns()));
    for (const CsvRow& row : heads.rows()) {
        TANDEM_TRY(const QString number, heads.neededText(row, u"number"_s));
        if (reader.knows(number) && !lines)
            continue; // a further line of an order
        if (reader.knows(number))
            return fail(errors::orderTwice, {heads.name(), QString::number(row.line), number});
        TANDEM_CHECK(reader.addHeader(heads, row, number));
    }

    std::optional<ImportTable> apart;
    if (lines) {
        TANDEM_TRY(apart, readImport(books, ImportKind::OrderLines, *lines, lineColumns()));
    }
    const ImportTable& table = apart ? *apart : heads;
    TANDEM_TRY(const bool inPercent, hasPercents(table));
    for (const CsvRow& row : table.rows()) {
        TANDEM_TRY(const QString number, table.neededText(row, u"number"_s));
        if (!reader.knows(number))
            return fail(errors::lineWithoutOrder,
                        {table.name(), QString::number(row.line), number, heads.name()});
        TANDEM_CHECK(reader.addLine(table, row, number, inPercent));
    }
    TANDEM_TRY(auto orders, reader.take());
    return OrderTable{.orders = std::move(orders),
                      .headerMapping = heads.mapping(),
                      .lineMapping = apart ? std::optional(apart->mapping()) : std::nullopt};
}

Result<> saveMappings(UnitOfWork& work, const OrderTable& table)
{
    if (!table.lineMapping)
        return saveMapping(work, ImportKind::OrdersWithLines, table.headerMapping);
    TANDEM_CHECK(saveMapping(work, ImportKind::Orders, table.headerMapping));
    return saveMapping(work, ImportKind::OrderLines, *table.lineMapping);
}

} // namespace tandem::workflows
