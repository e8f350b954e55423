#include "backoffice/ledger/verify_ledger.h"
#include "base/check.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sumColumns{"debit_minor", "credit_minor", "base_debit_minor",
                                "base_credit_minor"};

using Sums = std::array<std::int64_t, sumColumns.size()>;
/// Account, first day ("2025-03-01"), currency, dimension value or 0.
using SumKey = std::tuple<std::int64_t, std::string, std::string, std::int64_t>;

/// What the lines of a key come to.
struct LineSums {
    std::int64_t firstLineId;
    Sums sums;
};
using SumsByKey = std::map<SumKey, LineSums>;

/// A table of sums that are kept.
struct SumTable {
    QString name;
    QString dayColumn;
    QString statement; ///< That reads it.
    bool hasLineKeys;  ///< Its rows bear the key of the first line they count.
};

constexpr std::size_t monthLength = 7; // of "2025-03-10"

/// A row as it is kept.
struct KeptSum {
    std::int64_t id;
    SumKey key;
    Sums sums;
};

void addTo(std::int64_t& sum, std::int64_t amount)
{
    require(!__builtin_add_overflow(sum, amount, &sum), "a sum of lines stays in 64 bits");
}

/// The sums of all lines by day. There are as many as accounts and days: some hundred thousand.
Result<SumsByKey> sumsOfDays(Reader& books)
{
    SumsByKey all;
    TANDEM_CHECK(books.each(u"ledger.verify:lines"_s, {}, [&](const Row& row) {
        const Cursor& line = row.cursor();
        const bool hasDimension = line.type(4) != Cursor::Type::Null;
        SumKey key(line.integer(1), line.text(2), line.text(3), hasDimension ? line.integer(4) : 0);
        Sums& sums =
            all.try_emplace(std::move(key), LineSums{line.integer(0), {}}).first->second.sums;
        const std::int64_t amount = line.integer(5);
        const std::int64_t base = line.integer(6);
        addTo(sums[amount < 0 ? 1 : 0], amount < 0 ? -amount : amount);
        addTo(sums[base < 0 ? 3 : 2], base < 0 ? -base : base);
    }));
    return all;
}

SumsByKey sumsOfMonths(const SumsByKey& days)
{
    SumsByKey all;
    for (const auto& [day, one] : days) {
        SumKey key = day;
        std::get<1>(key) = std::get<1>(day).substr(0, monthLength) + "-01";
        Sums& sums = all[key].sums;
        for (std::size_t i = 0; i < sums.size(); ++i)
            addTo(sums[i], one.sums[i]);
    }
    return all;
}

/// The column in which `stray` differs from `key`; none if it is not exactly one.
QString columnApart(const SumTable& table, const SumKey& stray, const SumKey& key)
{
    QStringList apart;
    if (std::get<0>(stray) != std::get<0>(key))
        apart += u"account_id"_s;
    if (std::get<1>(stray) != std::get<1>(key))
        apart += table.dayColumn;
    if (std::get<2>(stray) != std::get<2>(key))
        apart += u"currency"_s;
    if (std::get<3>(stray) != std::get<3>(key))
        apart += u"dimension_value_id"_s;
    return apart.size() == 1 ? apart.front() : QString();
}

/// Names the column that took a row away from the lines it is the sum of.
void nameStray(const SumTable& table, const KeptSum& stray, SumsByKey& missing,
               const FlawSink& sink)
{
    const auto origin = std::ranges::find_if(missing, [&](const auto& sum) {
        return sum.second.sums == stray.sums && !columnApart(table, stray.key, sum.first).isEmpty();
    });
    const bool isKnown = origin != missing.end();
    sink({.table = table.name,
          .row = stray.id,
          .column = isKnown ? columnApart(table, stray.key, origin->first) : QString(),
          .what = u"no line is of this account, day, currency and dimension"_s});
    if (isKnown)
        missing.erase(origin);
}

KeptSum keptSum(const Row& row)
{
    const Cursor& cursor = row.cursor();
    KeptSum kept{.id = row.integer("id"),
                 .key = SumKey(row.integer("account_id"), cursor.text(2), cursor.text(3),
                               row.integer("dimension_value_id")),
                 .sums = {}};
    for (std::size_t i = 0; i < kept.sums.size(); ++i)
        kept.sums[i] = row.integer(sumColumns[i]);
    return kept;
}

void compare(const SumTable& table, const KeptSum& kept, const LineSums& lines,
             const FlawSink& sink)
{
    if (table.hasLineKeys && kept.id != lines.firstLineId)
        sink({.table = table.name,
              .row = kept.id,
              .column = u"id"_s,
              .what = u"the first line is %1"_s.arg(lines.firstLineId)});
    for (std::size_t i = 0; i < kept.sums.size(); ++i)
        if (kept.sums[i] != lines.sums[i])
            sink({.table = table.name,
                  .row = kept.id,
                  .column = QString::fromLatin1(sumColumns[i]),
                  .what = u"the lines come to %1"_s.arg(lines.sums[i])});
}

Result<> verifyTable(Reader& books, const SumTable& table, SumsByKey expected, const FlawSink& sink)
{
    std::vector<KeptSum> strays;
    TANDEM_CHECK(books.each(table.statement, {}, [&](const Row& row) {
        const KeptSum kept = keptSum(row);
        const auto found = expected.find(kept.key);
        if (found == expected.end()) {
            strays.push_back(kept);
            return;
        }
        compare(table, kept, found->second, sink);
        expected.erase(found);
    }));
    for (const KeptSum& stray : strays)
        nameStray(table, stray, expected, sink);
    for (const auto& [key, sums] : expected)
        sink({.table = table.name,
              .row = 0,
              .column = {},
              .what = u"there is no sum for account %1 in %2"_s.arg(std::get<0>(key))
                          .arg(QString::fromStdString(std::get<1>(key)))});
    return {};
}

} // namespace

Result<> verifyBalances(Reader& books, const FlawSink& sink)
{
    TANDEM_TRY(auto days, sumsOfDays(books));
    TANDEM_CHECK(verifyTable(books,
                             {.name = u"account_month"_s,
                              .dayColumn = u"month_on"_s,
                              .statement = u"ledger.verify:months"_s,
                              .hasLineKeys = false},
                             sumsOfMonths(days), sink));
    return verifyTable(books,
                       {.name = u"account_day"_s,
                        .dayColumn = u"day_on"_s,
                        .statement = u"ledger.verify:days"_s,
                        .hasLineKeys = true},
                       std::move(days), sink);
}

} // namespace tandem::ledger
