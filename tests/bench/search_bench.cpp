#include "office/search.h"
#include "support/test_office.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>

/// search_bench [PARTIES]: fills the search index with parties and prints what searching costs, on
/// the database that TANDEM_TEST_DATABASE names. docs/performance.md, "Search".
namespace tandem::bench {
namespace {

using namespace Qt::StringLiterals;

constexpr int roundsPerQuery = 21;
constexpr int rowsMax = 20;
constexpr double microsecondsPerMillisecond = 1'000;

/// Rows as indexForSearch would write them, in plain SQL that both databases take: a party is
/// called by two made-up words and its number.
QString fillSql(std::int64_t parties)
{
    static const QString syllable = u"substr('babebibodadedidofafefifogagegigo"
                                    "kakekikolalelilomamemimonaneninosasesisotatetito', "
                                    "CAST(1 + 2 * (%1 % 40) AS INTEGER), 2)"_s;
    const auto word = [&](const QString& number) {
        return syllable.arg(number) + u" || "_s + syllable.arg(number + u" / 40"_s) + u" || "_s
               + syllable.arg(number + u" / 1600"_s);
    };
    const QString title = word(u"(n * 7919)"_s) + u" || ' ' || "_s + word(u"(n * 104729 / 7)"_s)
                          + u" || ' ' || CAST(n AS TEXT)"_s;
    return u"INSERT INTO search_entry (id, subject_table, subject_id, title, words, check_codes) "
           "WITH RECURSIVE number (n) AS (SELECT CAST(1 AS BIGINT) UNION ALL "
           "SELECT n + 1 FROM number WHERE n < %1) "
           "SELECT 1000000 + n, 'party', 1000000 + n, %2, %2, CAST('' AS %3) FROM number"_s.arg(
               QString::number(parties), title);
}

void fill(Database& database, std::int64_t parties)
{
    const auto run = [&](const QString& sql) {
        const auto done = database.driver().run(sql);
        require(done.has_value(), done ? "" : qPrintable(done.error().detail));
    };
    const bool isSqlite = database.dialect() == Dialect::Sqlite;
    run(fillSql(parties).replace(u"%3"_s, isSqlite ? u"BLOB"_s : u"BYTEA"_s));
    run(isSqlite ? u"INSERT INTO search_index (search_index) VALUES ('rebuild')"_s
                 : u"VACUUM ANALYZE search_entry"_s);
}

void measure(test::TestOffice& at, const QString& query)
{
    std::array<double, roundsPerQuery> milliseconds{};
    std::size_t found = 0;
    for (double& spent : milliseconds) {
        const auto begun = std::chrono::steady_clock::now();
        found = at.look([&](Reader& books) { return search(books, query, rowsMax); }).size();
        const auto time = std::chrono::steady_clock::now() - begun;
        spent =
            static_cast<double>(std::chrono::duration_cast<std::chrono::microseconds>(time).count())
            / microsecondsPerMillisecond;
    }
    const double first = milliseconds.front();
    std::ranges::sort(milliseconds);
    std::printf("%-16s %6zu %10.2f %10.2f %10.2f\n", qPrintable(query), found, first,
                milliseconds[roundsPerQuery / 2], milliseconds.back());
}

} // namespace
} // namespace tandem::bench

int main(int argc, char** argv)
{
    using namespace Qt::StringLiterals;
    const QCoreApplication application(argc, argv);
    const auto parties = argc > 1 ? std::atoll(argv[1]) : 1'000'000;
    tandem::test::TestOffice at;
    tandem::bench::fill(*at.database, parties);
    std::printf("%lld parties on %s\n%-16s %6s %10s %10s %10s\n", parties,
                qPrintable(tandem::dialectName(at.database->dialect())), "query", "found",
                "first ms", "median ms", "worst ms");
    for (const QString& query : {u"b"_s, u"ba"_s, u"bab"_s, u"babe"_s, u"babebi"_s, u"b d"_s,
                                 u"ba da 1"_s, u"babe dado"_s, u"9"_s, u"99"_s, u"777777"_s,
                                 u"ba 777777"_s, u"nobody"_s, u"dad"_s, u"77777"_s, u"ebibo"_s})
        tandem::bench::measure(at, query);
}
