#include "workflows/import_commodities.h"

#include "backoffice/ledger/commodity.h"
#include "data/chain_hash.h"
#include "workflows/import_errors.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

constexpr int digitsMax = 12;

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// The commodity that is the company's currency, by its index; none if the book has no such.
std::optional<std::size_t> baseIn(const formats::ForeignBook& book, const Currency& base)
{
    const auto* facts = findCurrencyFacts(base.code());
    const QStringList spellings{textOf(base.code()), facts ? textOf(facts->symbol) : QString(),
                                QString()};
    for (const QString& spelling : spellings)
        for (std::size_t i = 0; i < book.commodities.size(); ++i)
            if (book.commodities[i].code == spelling)
                return i;
    return std::nullopt;
}

/// A code of at most Currency::codeBytesMax bytes that no other commodity has.
QString codeFor(const QString& symbol)
{
    if (symbol.isEmpty())
        return u"units"_s;
    const QByteArray utf8 = symbol.toUtf8();
    if (utf8.size() <= qsizetype(Currency::codeBytesMax))
        return symbol;
    return u'#' + QString::fromLatin1(ChainHash().add(utf8).result().toHex().left(14));
}

Result<Currency> kept(UnitOfWork& work, const formats::ForeignCommodity& foreign, int* added)
{
    const QString code = codeFor(foreign.code);
    TANDEM_TRY(const auto known, ledger::commodityByCode(work, code));
    const auto published = findCurrency(code.toStdString());
    int digits = std::max(foreign.digitsNeeded, std::min(foreign.digitsWritten, digitsMax));
    if (known)
        digits = known->currency.digits();
    else if (published)
        digits = published->digits();
    if (foreign.digitsNeeded > digits || digits > digitsMax)
        return fail(errors::commodityTooFine, {foreign.code, QString::number(foreign.digitsNeeded),
                                               QString::number(std::min(digits, digitsMax))});
    const std::string utf8 = code.toStdString();
    const Currency currency(utf8, digits);
    TANDEM_CHECK(ledger::setCommodity(work, currency, foreign.code));
    *added += known ? 0 : 1;
    return currency;
}

} // namespace

Result<ImportedCommodities> importCommodities(UnitOfWork& work, const formats::ForeignBook& book,
                                              const Currency& base)
{
    ImportedCommodities imported;
    const auto baseIndex = baseIn(book, base);
    for (std::size_t i = 0; i < book.commodities.size(); ++i) {
        const formats::ForeignCommodity& foreign = book.commodities[i];
        if (i != baseIndex) {
            TANDEM_TRY(const Currency currency, kept(work, foreign, &imported.added));
            imported.currencies.push_back(currency);
            continue;
        }
        if (foreign.digitsNeeded > base.digits())
            return fail(errors::commodityTooFine,
                        {foreign.code, QString::number(foreign.digitsNeeded),
                         QString::number(base.digits())});
        TANDEM_TRY(const auto known, ledger::commodityByCode(work, textOf(base.code())));
        imported.added += known ? 0 : 1;
        TANDEM_CHECK(ledger::setCommodity(work, base, foreign.code));
        imported.currencies.push_back(base);
    }
    return imported;
}

} // namespace tandem::workflows
