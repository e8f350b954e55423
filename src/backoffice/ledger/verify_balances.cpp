#include "backoffice/ledger/verify_ledger.h"
#include "base/check.h"

#include <map>
#include <tuple>

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sumColumns{"debit_minor", "credit_minor", "base_debit_minor",
                                "base_credit_minor"};

using Sums = std::array<std::int64_t, sumColumns.size()>;
/// Account, month ("2025-03"), currency, dimension value or 0.
using MonthKey = std::tuple<std::int64_t, std::string, std::string, std::int64_t>;

constexpr std::size_t monthLength = 7; // of "2025-03-10"

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
        Sums& sums = all[MonthKey(line.integer(0), line.text(1).substr(0, monthLength),
                                  line.text(2), hasDimension ? line.integer(3) : 0)];
        const std::int64_t amount = line.integer(4);
        const std::int64_t base = line.integer(5);
        addTo(sums[amount < 0 ? 1 : 0], amount < 0 ? -amount : amount);
        addTo(sums[base < 0 ? 3 : 2], base < 0 ? -base : base);
    }));
    return all;
}

} // namespace

Result<> verifyBalances(Reader& books, const FlawSink& sink)
{
    TANDEM_TRY(auto expected, sumsOfLines(books));
    TANDEM_CHECK(books.each(u"ledger.verify:months"_s, {}, [&](const Row& row) {
        const auto id = row.integer("id");
        const auto account = row.integer("account_id");
        const QString month = row.date("month_on").toString(u"yyyy-MM"_s);
        const QString currency = row.text("currency");
        const MonthKey key(account, month.toStdString(), currency.toStdString(),
                           row.integer("dimension_value_id"));
        const auto found = expected.find(key);
        const Sums sums = found == expected.end() ? Sums{} : found->second;
        for (std::size_t i = 0; i < sums.size(); ++i)
            if (row.integer(sumColumns[i]) != sums[i])
                sink({.table = u"account_month"_s,
                      .row = id,
                      .column = QString::fromLatin1(sumColumns[i]),
                      .what = u"the lines come to %1"_s.arg(sums[i])});
        if (found != expected.end())
            expected.erase(found);
    }));
    for (const auto& [key, sums] : expected)
        sink({.table = u"account_month"_s,
              .row = 0,
              .column = {},
              .what = u"there is no sum for account %1 in %2"_s.arg(std::get<0>(key))
                          .arg(QString::fromStdString(std::get<1>(key)))});
    return {};
}

} // namespace tandem::ledger
