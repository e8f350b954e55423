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
/// Account, month ("2025-03-01"), currency, dimension value or 0.
using MonthKey = std::tuple<std::int64_t, std::string, std::string, std::int64_t>;

constexpr std::size_t monthLength = 7; // of "2025-03-10"

/// A row as it is kept.
struct KeptSum {
    std::int64_t id;
    MonthKey key;
    Sums sums;
};

void addTo(std::int64_t& sum, std::int64_t amount)
{
    require(!__builtin_add_overflow(sum, amount, &sum), "a sum of lines stays in 64 bits");
}

/// The sums of all lines. There are as many as accounts and months: a few ten thousand.
Result<std::map<MonthKey, Sums>> sumsOfLines(Reader& books)
{
    std::map<MonthKey, Sums> all;
    TANDEM_CHECK(books.each(u"ledger.verify:lines"_s, {}, [&](const Row& row) {
        const Cursor& line = row.cursor();
        const bool hasDimension = line.type(3) != Cursor::Type::Null;
        const std::string month = std::string(line.text(1).substr(0, monthLength)) + "-01";
        Sums& sums =
            all[MonthKey(line.integer(0), month, line.text(2), hasDimension ? line.integer(3) : 0)];
        const std::int64_t amount = line.integer(4);
        const std::int64_t base = line.integer(5);
        addTo(sums[amount < 0 ? 1 : 0], amount < 0 ? -amount : amount);
        addTo(sums[base < 0 ? 3 : 2], base < 0 ? -base : base);
    }));
    return all;
}

/// The column in which `stray` differs from `key`; none if it is not exactly one.
QString columnApart(const MonthKey& stray, const MonthKey& key)
{
    QStringList apart;
    if (std::get<0>(stray) != std::get<0>(key))
        apart += u"account_id"_s;
    if (std::get<1>(stray) != std::get<1>(key))
        apart += u"month_on"_s;
    if (std::get<2>(stray) != std::get<2>(key))
        apart += u"currency"_s;
    if (std::get<3>(stray) != std::get<3>(key))
        apart += u"dimension_value_id"_s;
    return apart.size() == 1 ? apart.front() : QString();
}

/// Names the column that took a row away from the lines it is the sum of.
void nameStray(const KeptSum& stray, std::map<MonthKey, Sums>& missing, const FlawSink& sink)
{
    const auto origin = std::find_if(missing.begin(), missing.end(), [&](const auto& sum) {
        return sum.second == stray.sums && !columnApart(stray.key, sum.first).isEmpty();
    });
    const bool isKnown = origin != missing.end();
    sink({.table = u"account_month"_s,
          .row = stray.id,
          .column = isKnown ? columnApart(stray.key, origin->first) : QString(),
          .what = u"no line is of this account, month, currency and dimension"_s});
    if (isKnown)
        missing.erase(origin);
}

KeptSum keptSum(const Row& row)
{
    const Cursor& cursor = row.cursor();
    KeptSum kept{.id = row.integer("id"),
                 .key = MonthKey(row.integer("account_id"), cursor.text(2), cursor.text(3),
                                 row.integer("dimension_value_id")),
                 .sums = {}};
    for (std::size_t i = 0; i < kept.sums.size(); ++i)
        kept.sums[i] = row.integer(sumColumns[i]);
    return kept;
}

} // namespace

Result<> verifyBalances(Reader& books, const FlawSink& sink)
{
    TANDEM_TRY(auto expected, sumsOfLines(books));
    std::vector<KeptSum> strays;
    TANDEM_CHECK(books.each(u"ledger.verify:months"_s, {}, [&](const Row& row) {
        const KeptSum kept = keptSum(row);
        const auto found = expected.find(kept.key);
        if (found == expected.end()) {
            strays.push_back(kept);
            return;
        }
        for (std::size_t i = 0; i < kept.sums.size(); ++i)
            if (kept.sums[i] != found->second[i])
                sink({.table = u"account_month"_s,
                      .row = kept.id,
                      .column = QString::fromLatin1(sumColumns[i]),
                      .what = u"the lines come to %1"_s.arg(found->second[i])});
        expected.erase(found);
    }));
    for (const KeptSum& stray : strays)
        nameStray(stray, expected, sink);
    for (const auto& [key, sums] : expected)
        sink({.table = u"account_month"_s,
              .row = 0,
              .column = {},
              .what = u"there is no sum for account %1 in %2"_s.arg(std::get<0>(key))
                          .arg(QString::fromStdString(std::get<1>(key)))});
    return {};
}

} // namespace tandem::ledger
