#include "backoffice/ledger/commodity.h"

#include "backoffice/ledger/errors.h"
#include "office/currency_code.h"

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

Commodity readCommodity(const Row& row)
{
    const std::string code = row.text("code").toStdString();
    const auto digits = static_cast<int>(row.integer("digits"));
    return {.currency = Currency(code, digits),
            .symbol = row.text("symbol"),
            .version = row.integer("version")};
}

Result<> insert(UnitOfWork& work, const Currency& currency, const QString& symbol)
{
    TANDEM_TRY(const auto id, work.newId<Id<struct CommodityTag>>());
    const QString code = codeOf(currency);
    TANDEM_CHECK(work.execute(
        u"ledger.commodities:insert"_s,
        {{"id", id}, {"code", code}, {"symbol", symbol}, {"digits", currency.digits()}}));
    return {};
}

} // namespace

Result<Commodity> commodity(UnitOfWork& work, const QString& code)
{
    TANDEM_TRY(const auto known, commodityByCode(work, code));
    if (known)
        return *known;
    const auto published = findCurrency(code.toStdString());
    if (!published)
        return fail(errors::commodityUnknown, {code}).at(u"currency"_s);
    TANDEM_CHECK(insert(work, *published, code));
    return Commodity{.currency = *published, .symbol = code, .version = 1};
}

Result<std::optional<Commodity>> commodityByCode(Reader& books, const QString& code)
{
    return books.first<Commodity>(u"ledger.commodities:by_code"_s, {{"code", code}},
                                  &readCommodity);
}

Result<std::vector<Commodity>> commodities(Reader& books)
{
    return books.rows<Commodity>(u"ledger.commodities:all"_s, {}, &readCommodity);
}

Result<> setCommodity(UnitOfWork& work, const Currency& currency, const QString& symbol)
{
    const QString code = codeOf(currency);
    TANDEM_TRY(const auto known, commodityByCode(work, code));
    if (!known)
        return insert(work, currency, symbol);
    if (known->currency.digits() != currency.digits())
        return fail(errors::commodityDigits, {code, QString::number(known->currency.digits()),
                                              QString::number(currency.digits())});
    if (known->symbol == symbol)
        return {};
    return work.save(u"ledger.commodities:set_symbol"_s,
                     {{"symbol", symbol}, {"code", code}, {"version", known->version}});
}

} // namespace tandem::ledger
