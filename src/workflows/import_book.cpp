#include "workflows/import_book.h"

#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/dimension.h"
#include "backoffice/ledger/entry_queries.h"
#include "backoffice/ledger/period.h"
#include "backoffice/ledger/posting.h"
#include "formats/stated_amount.h"
#include "office/company.h"
#include "workflows/import_accounts.h"
#include "workflows/import_book_parties.h"
#include "workflows/import_commodities.h"
#include "workflows/import_errors.h"
#include "workflows/import_lots.h"
#include "workflows/import_prices.h"

#include <QHash>

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

/// The dimension values that lines name, by what they say; unset for none.
using Dimensions = QHash<QString, ledger::DimensionValueId>;

/// Makes those that the book brings along.
Result<> importDimensions(UnitOfWork& work, const formats::ForeignBook& book)
{
    for (const formats::ForeignDimension& foreign : book.dimensions) {
        auto dimension = ledger::dimensionByCode(work, foreign.code);
        if (!dimension) {
            TANDEM_CHECK(ledger::createDimension(work, foreign.code, foreign.name));
            dimension = ledger::dimensionByCode(work, foreign.code);
        }
        TANDEM_TRY(const ledger::Dimension known, std::move(dimension));
        TANDEM_TRY(const auto values, ledger::dimensionValues(work, known.id));
        for (const formats::ForeignDimension::Value& value : foreign.values)
            if (std::ranges::find(values, value.code, &ledger::DimensionValue::code)
                == values.end())
                TANDEM_CHECK(ledger::createDimensionValue(work, known, value.code, value.name));
    }
    return {};
}

Result<Dimensions> dimensionsOf(Reader& books, const formats::ForeignBook& book)
{
    Dimensions known{{QString(), ledger::DimensionValueId()}};
    for (const formats::ForeignEntry& entry : book.entries)
        for (const formats::ForeignLine& line : entry.lines) {
            if (known.contains(line.dimension))
                continue;
            TANDEM_TRY(const auto value, ledger::dimensionValueNamed(books, line.dimension));
            known.insert(line.dimension, value.id);
        }
    return known;
}

/// Turns the entries of one book into those of the ledger.
class EntryImport {
public:
    EntryImport(const formats::ForeignBook& book, const ImportedAccounts& accounts,
                const ImportedCommodities& commodities, const ImportedBookParties& parties,
                const Dimensions& dimensions, const Currency& base)
        : m_book(book)
        , m_accounts(accounts)
        , m_commodities(commodities)
        , m_parties(parties)
        , m_dimensions(dimensions)
        , m_base(base)
        , m_prices(book, commodities, base)
    {
    }

    /// The entry of that index; nothing if all its amounts are zero.
    Result<std::optional<ledger::Entry>> entry(std::size_t index, const QString& key) const
    {
        const formats::ForeignEntry& foreign = m_book.entries[index];
        std::vector<ledger::Line> lines;
        std::vector<Money> values; // of the lines that are not in the company's currency
        for (const formats::ForeignLine& line : foreign.lines) {
            TANDEM_TRY(const Money amount, money(index, line.commodity, line.amount));
            Money value = amount;
            if (line.value) {
                TANDEM_TRY(value, money(index, line.value->commodity, line.value->amount));
            }
            if (amount.isZero() && value.isZero())
                continue;
            lines.push_back({.account = m_accounts.ids.at(line.account),
                             .amount = amount,
                             .base = amount.currency() == m_base ? amount : inBase(value),
                             .party = line.party ? m_parties.ids.at(*line.party) : PartyId(),
                             .memo = line.memo,
                             .dimension = m_dimensions.value(line.dimension)});
            values.push_back(value);
        }
        if (lines.empty())
            return std::optional<ledger::Entry>();
        if (!ledger::imbalance(lines, m_base).isZero())
            TANDEM_CHECK(valueTheRest(index, lines, values));
        else if (std::ranges::all_of(lines, [](const auto& line) { return line.base.isZero(); }))
            TANDEM_CHECK(valueByPrice(index, lines, values));
        const QString text = foreign.note.isEmpty() ? foreign.description
                                                    : foreign.description + u'\n' + foreign.note;
        auto entry = ledger::Entry::checked({.postedOn = foreign.postedOn,
                                             .source = u"import"_s,
                                             .text = text.trimmed(),
                                             .reference = foreign.code,
                                             .key = key},
                                            std::move(lines));
        if (!entry)
            return fail(errors::entryRefused,
                        {QString::number(index + 1), foreign.postedOn.toString(Qt::ISODate),
                         foreign.description, entry.error().text()});
        return std::optional(*std::move(entry));
    }

private:
    Result<Money> money(std::size_t index, std::size_t commodity, const Decimal& amount) const
    {
        const Currency& currency = m_commodities.currencies.at(commodity);
        const auto minor = formats::exactMinor(amount, currency.digits());
        if (!minor || *minor > amountMinorMax || *minor < -amountMinorMax)
            return fail(
                errors::entryTooLarge,
                {QString::number(index + 1), m_book.entries[index].description, amount.toString()});
        return Money::ofMinor(*minor, currency);
    }

    Money inBase(const Money& value) const
    {
        return value.currency() == m_base ? value : Money::zero(m_base);
    }

    /// Gives the lines that have no value yet what is missing to balance, in proportion to what
    /// they are worth in the entry's own currency: the rate that the entry itself implies.
    Result<> valueTheRest(std::size_t index, std::vector<ledger::Line>& lines,
                          const std::vector<Money>& values) const
    {
        const Money missing = -ledger::imbalance(lines, m_base);
        std::vector<std::size_t> open;
        std::vector<std::int64_t> weights;
        bool isOfOneKind = true;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (!lines[i].base.isZero())
                continue;
            open.push_back(i);
            weights.push_back(values[i].abs().minor());
            isOfOneKind = isOfOneKind && values[i].currency() == values[open.front()].currency()
                          && values[i].isNegative() == missing.isNegative();
        }
        if (open.empty() || !isOfOneKind)
            return fail(errors::entryHasNoRate,
                        {QString::number(index + 1), m_book.entries[index].description,
                         QString::fromLatin1(m_base.code().data(),
                                             static_cast<qsizetype>(m_base.code().size()))});
        const std::vector<Money> shares = missing.allocate(weights);
        for (std::size_t i = 0; i < open.size(); ++i)
            lines[open[i]].base = shares[i];
        return {};
    }

    /// Gives lines that are all worth something in one foreign currency a value by its newest price
    /// of that day or before; none if the book has no such price, or a cent could not be valued.
    Result<> valueByPrice(std::size_t index, std::vector<ledger::Line>& lines,
                          const std::vector<Money>& values) const
    {
        const Currency currency = values.front().currency();
        const formats::ForeignPrice* price =
            m_prices.find(currency, m_book.entries[index].postedOn);
        if (!price || !std::ranges::all_of(values, [&](const Money& value) {
                return value.currency() == currency;
            }))
            return {};
        std::vector<Money> bases;
        for (const Money& value : values) {
            TANDEM_TRY(const Decimal product,
                       checkedProduct(value.toDecimal(), Decimal::ofInteger(price->numerator),
                                      currency.digits(), Rounding::HalfEven));
            TANDEM_TRY(const Decimal worth,
                       checkedQuotient(product, Decimal::ofInteger(price->denominator),
                                       m_base.digits(), Rounding::HalfEven));
            TANDEM_TRY(const Money base, Money::exactFrom(worth, m_base));
            bases.push_back(base);
        }
        // What rounding left over goes to the largest line, where it weighs least.
        Money rest = Money::zero(m_base);
        for (const Money& base : bases)
            rest += base;
        *std::ranges::max_element(bases, {},
                                  [](const Money& base) { return base.abs().minor(); }) -= rest;
        for (std::size_t i = 0; i < bases.size(); ++i)
            if (bases[i].isZero() && !lines[i].amount.isZero())
                return {};
        for (std::size_t i = 0; i < bases.size(); ++i)
            lines[i].base = bases[i];
        return {};
    }

    const formats::ForeignBook& m_book;
    const ImportedAccounts& m_accounts;
    const ImportedCommodities& m_commodities;
    const ImportedBookParties& m_parties;
    const Dimensions& m_dimensions;
    Currency m_base;
    ImportedPrices m_prices;
};

Result<BookImported> import(UnitOfWork& work, const formats::ForeignBook& book,
                            const QByteArray& source, const AccountChoices& choices)
{
    TANDEM_TRY(const Company whose, company(work));
    BookImported imported;
    if (!book.entries.empty()) {
        const auto [first, last] =
            std::ranges::minmax_element(book.entries, {}, &formats::ForeignEntry::postedOn);
        imported.from = first->postedOn;
        imported.to = last->postedOn;
        TANDEM_CHECK(ledger::openFiscalYears(work, imported.from, imported.to));
    }
    TANDEM_TRY(const auto commodities, importCommodities(work, book, whose.currency));
    TANDEM_TRY(const auto accounts, importAccounts(work, book, choices));
    TANDEM_TRY(const auto parties, importBookParties(work, book));
    imported.partiesAdded = parties.added;
    imported.commoditiesAdded = commodities.added;
    imported.accountsAdded = static_cast<int>(accounts.added.size());
    imported.accounts = accounts.added;

    TANDEM_CHECK(importDimensions(work, book));
    TANDEM_TRY(const Dimensions dimensions, dimensionsOf(work, book));
    LotImport lots(book, parties);
    const EntryImport entries(book, accounts, commodities, parties, dimensions, whose.currency);
    const QString prefix = u"import-"_s + QString::fromLatin1(source.toHex().left(32)) + u'-';
    for (std::size_t i = 0; i < book.entries.size(); ++i) {
        const QString key = prefix + QString::number(i + 1);
        TANDEM_TRY(const auto entry, entries.entry(i, key));
        if (!entry) {
            ++imported.entriesEmpty;
            continue;
        }
        TANDEM_TRY(const EntryId known, ledger::entryByKey(work, key));
        TANDEM_CHECK(ledger::post(work, *entry));
        lots.note(i, *entry);
        ++(known.isSet() ? imported.entriesKnown : imported.entriesAdded);
    }
    if (imported.entriesKnown == 0) {
        TANDEM_TRY(imported.openItemsAdded,
                   importOpenItems(work, book, parties, commodities, whose.currency));
        TANDEM_TRY(const LotsImported done, lots.write(work));
        imported.openItemsAdded += done.openItems;
        imported.openItemsSettled = done.settled;
    }
    TANDEM_TRY(imported.proof, proveImport(work, book, accounts, commodities, prefix));
    return imported;
}

} // namespace

Result<BookImported> importBook(Office& office, const formats::ForeignBook& book,
                                const QByteArray& source, ImportMode mode,
                                const AccountChoices& choices)
{
    if (book.entries.empty() && book.accounts.empty())
        return fail(errors::bookEmpty);
    BookImported tried;
    auto done =
        office.change(ledger::actions::importBook, [&](UnitOfWork& work) -> Result<BookImported> {
            TANDEM_TRY(tried, import(work, book, source, choices));
            if (mode == ImportMode::Try)
                return fail(errors::triedOnly);
            return tried;
        });
    if (!done && done.error().code == &errors::triedOnly)
        return tried;
    return done;
}

} // namespace tandem::workflows
