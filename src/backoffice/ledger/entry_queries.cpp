#include "backoffice/ledger/entry_queries.h"

#include "backoffice/ledger/errors.h"
#include "office/company.h"

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

StoredEntry readEntry(const Row& row)
{
    return {.id = row.id<EntryId>("id"),
            .postedAt = row.instant("posted_at_ms"),
            .user = row.id<UserId>("user_id"),
            .journal = row.text("journal_code"),
            .head = {.postedOn = row.date("posted_on"),
                     .source = row.text("source"),
                     .sourceId = row.integer("source_id"),
                     .text = row.textOrEmpty("text"),
                     .reference = row.text("reference"),
                     .key = row.textOrEmpty("key"),
                     .reverses = row.idOrUnset<EntryId>("reverses")},
            .lines = {},
            .hash = row.bytes("hash")};
}

Line readLine(const Row& row, const Currency& base)
{
    const std::string code = row.text("currency").toStdString();
    const Currency currency(code, static_cast<int>(row.integer("digits")));
    return {.account = row.id<AccountId>("account_id"),
            .amount = row.money("amount_minor", currency),
            .base = row.money("base_minor", base),
            .party = row.idOrUnset<PartyId>("party_id"),
            .memo = row.textOrEmpty("text"),
            .dimension = row.idOrUnset<DimensionValueId>("dimension_value_id")};
}

Result<EntryId> idOrUnset(Result<std::optional<EntryId>> found)
{
    TANDEM_TRY(const auto id, std::move(found));
    return id.value_or(EntryId());
}

/// Hands over the entries that a query of lines finds, line by line.
Result<> eachOf(Reader& books, const QString& query, std::initializer_list<Param> params,
                const std::function<Result<>(const StoredEntry&)>& take)
{
    TANDEM_TRY(const Company whose, company(books));
    std::optional<StoredEntry> entry;
    TANDEM_CHECK(books.each(query, params, [&](const Row& row) -> Result<> {
        const auto id = row.id<EntryId>("id");
        if (!entry || entry->id != id) {
            if (entry)
                TANDEM_CHECK(take(*entry));
            entry = readEntry(row);
        }
        Line line = readLine(row, whose.currency);
        line.memo = row.textOrEmpty("memo");
        entry->lines.push_back(std::move(line));
        return {};
    }));
    if (entry)
        TANDEM_CHECK(take(*entry));
    return {};
}

Result<std::vector<Standing>> standings(Reader& books, const QString& query,
                                        std::initializer_list<Param> params)
{
    TANDEM_TRY(const Company whose, company(books));
    return books.rows<Standing>(query, params, [&](const Row& row) {
        const std::string code = row.text("currency").toStdString();
        const Currency currency(code, static_cast<int>(row.integer("digits")));
        return Standing{.account = row.id<AccountId>("account_id"),
                        .party = PartyId(row.integer("party_id")),
                        .amount = row.money("amount_minor", currency),
                        .base = row.money("base_minor", whose.currency)};
    });
}

} // namespace

Result<StoredEntry> entryById(Reader& books, EntryId id)
{
    TANDEM_TRY(auto found,
               books.first<StoredEntry>(u"ledger.entries:load"_s, {{"id", id}}, &readEntry));
    if (!found)
        return fail(errors::entryNotFound, {QString::number(id.value())});
    TANDEM_TRY(const Company whose, company(books));
    TANDEM_TRY(found->lines,
               books.rows<Line>(u"ledger.entries:lines"_s, {{"id", id}},
                                [&](const Row& row) { return readLine(row, whose.currency); }));
    return *found;
}

Result<> eachEntry(Reader& books, const std::function<Result<>(const StoredEntry&)>& take)
{
    return eachEntryBetween(books, QDate(1, 1, 1), QDate(9999, 12, 31), {}, take);
}

Result<> eachEntryBetween(Reader& books, QDate from, QDate to, const QString& journal,
                          const std::function<Result<>(const StoredEntry&)>& take)
{
    return eachOf(books, u"ledger.entries:between"_s,
                  {{"from_on", from}, {"to_on", to}, {"journal", journal}}, take);
}

Result<Turnover> turnover(Reader& books, QDate from, QDate to)
{
    TANDEM_TRY(const Company whose, company(books));
    TANDEM_TRY(const auto found,
               books.first<Turnover>(u"ledger.entries:turnover"_s,
                                     {{"from_on", from}, {"to_on", to}}, [&](const Row& row) {
                                         return Turnover{row.integer("entry_count"),
                                                         row.money("debit_minor", whose.currency)};
                                     }));
    return found.value_or(Turnover{0, Money::zero(whose.currency)});
}

Result<std::vector<Standing>> sumsOfKeys(Reader& books, const QString& prefix)
{
    return standings(books, u"ledger.entries:sums_of_keys"_s,
                     {{"prefix", prefix}, {"prefix_length", std::int64_t(prefix.size())}});
}

Result<std::vector<Standing>> standingsBefore(Reader& books, QDate before)
{
    return standings(books, u"ledger.entries:standings_before"_s, {{"before_on", before}});
}

Result<EntryId> entryOf(Reader& books, const QString& source, std::int64_t sourceId)
{
    return idOrUnset(books.first<EntryId>(u"ledger.entries:by_source"_s,
                                          {{"source", source}, {"source_id", sourceId}},
                                          [](const Row& row) { return row.id<EntryId>("id"); }));
}

Result<EntryId> entryByKey(Reader& books, const QString& key)
{
    return idOrUnset(books.first<EntryId>(u"ledger.entries:by_key"_s, {{"key", key}},
                                          [](const Row& row) { return row.id<EntryId>("id"); }));
}

Result<EntryId> lastTyped(Reader& books, UserId user)
{
    constexpr int entriesMax = 10'000;
    return idOrUnset(books.first<EntryId>(u"ledger.entries:last_typed"_s,
                                          {{"user_id", user}, {"rows_max", entriesMax}},
                                          [](const Row& row) { return row.id<EntryId>("id"); }));
}

Result<EntryId> reversalOf(Reader& books, EntryId id)
{
    return idOrUnset(books.first<EntryId>(u"ledger.entries:reversal_of"_s, {{"reverses", id}},
                                          [](const Row& row) { return row.id<EntryId>("id"); }));
}

} // namespace tandem::ledger
