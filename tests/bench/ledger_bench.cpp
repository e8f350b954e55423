#include "bare_ledger.h"

#include "backoffice/ledger/account_service.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/period.h"
#include "backoffice/ledger/posting.h"
#include "backoffice/ledger/verify_ledger.h"
#include "office/company.h"
#include "reports/register.h"
#include "reports/statement.h"
#include "support/test_database.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <cstdlib>

/// ledger_bench [ENTRIES [COMMITS]]: posts a book with Tandem and with the bare database, prints
/// the ratios and what reports on that book cost; on the database that TANDEM_TEST_DATABASE names.
/// docs/performance.md, "Ledger".
namespace tandem::bench {
namespace {

using namespace Qt::StringLiterals;

constexpr int batch = 1'000;
constexpr std::int64_t turnsMax = 50;

template <class T>
T taken(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s %s\n", qPrintable(result.error().text()),
                     qPrintable(result.error().detail));
        std::exit(1);
    }
    return *std::move(result);
}

void must(Result<> result)
{
    if (!result) {
        std::fprintf(stderr, "%s %s\n", qPrintable(result.error().text()),
                     qPrintable(result.error().detail));
        std::exit(1);
    }
}

template <class Work>
std::int64_t microseconds(Work work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now()
                                                                 - begun)
        .count();
}

/// A company with accounts, and entries posted into it.
class Product {
public:
    explicit Product(const DatabaseConfig& books)
        : m_database(taken(Database::open(books)))
        , m_office(*m_database, m_clock, m_random,
                   Session{UserId(1), QStringLiteral("bench"), allPermissions()})
    {
        must(createCompany(m_office, {.name = u"Bench"_s, .country = u"DE"_s}));
        must(m_office.change(ledger::actions::changeAccounts, [&](UnitOfWork& work) -> Result<> {
            TANDEM_CHECK(ledger::openFiscalYears(work, QDate(2020, 1, 1), QDate(2024, 12, 31)));
            for (int i = 0; i < accountCount; ++i) {
                TANDEM_TRY(const AccountId id,
                           ledger::createAccount(
                               work, {.code = QString::number(1'000 + i), .name = u"Account"_s}));
                accounts.push_back(id);
            }
            return {};
        }));
    }

    /// Goes on to the entry `end` of `entries`, and returns the microseconds it took.
    std::int64_t postTo(std::int64_t end, std::int64_t entries, int entriesPerCommit)
    {
        return microseconds([&] {
            while (m_next < end) {
                const std::int64_t stop = std::min(end, m_next + entriesPerCommit);
                must(m_office.change(ledger::actions::postEntries,
                                     [&](UnitOfWork& work) -> Result<> {
                                         std::vector<ledger::Entry> next;
                                         for (; m_next < stop; ++m_next)
                                             next.push_back(nextEntry(entries));
                                         TANDEM_CHECK(ledger::postMany(work, next));
                                         return {};
                                     }));
            }
        });
    }

    template <class Query>
    std::int64_t read(Query query)
    {
        return microseconds([&] { must(m_office.read(ledger::actions::entries, query)); });
    }

    std::vector<AccountId> accounts;

private:
    ledger::Entry nextEntry(std::int64_t entries)
    {
        LineShape shapes[linesPerEntry];
        nextLines(m_numbers, shapes);
        std::vector<ledger::Line> lines;
        lines.reserve(linesPerEntry);
        for (const LineShape& shape : shapes)
            lines.push_back(ledger::Line::of(accounts[static_cast<std::size_t>(shape.account)],
                                             Money::ofMinor(shape.minor, eur)));
        return ledger::Entry::of(
            {.postedOn = QDate(2020, 1, 1).addDays(dayOf(m_next, entries)),
             .source = u"manual"_s,
             .text = u"Sale over the counter"_s,
             .key = u"018f3c5e-0000-7000-8000-%1"_s.arg(m_next + 100'000'000'001)},
            std::move(lines));
    }

    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<Database> m_database;
    Office m_office;
    Numbers m_numbers;
    std::int64_t m_next = 0;
};

void printTime(const char* what, std::int64_t microsecondsTaken)
{
    std::printf("%-44s %10lld.%03lld ms\n", what, static_cast<long long>(microsecondsTaken / 1'000),
                static_cast<long long>(microsecondsTaken % 1'000));
    std::fflush(stdout);
}

void printRatio(const char* what, std::int64_t numerator, std::int64_t denominator)
{
    const std::int64_t hundredths = numerator * 100 / std::max<std::int64_t>(1, denominator);
    std::printf("%-44s %10lld.%02lld\n", what, static_cast<long long>(hundredths / 100),
                static_cast<long long>(hundredths % 100));
    std::fflush(stdout);
}

/// The least of five, the first of which warms the cache.
template <class Query>
void printRead(Product& product, const char* what, Query query)
{
    std::int64_t least = product.read(query);
    for (int i = 0; i < 4; ++i)
        least = std::min(least, product.read(query));
    printTime(what, least);
}

void readReports(Product& product)
{
    const auto balance = [](QDate day) {
        return [day](Reader& books) -> Result<> {
            TANDEM_CHECK(reports::trialBalance(books, day));
            return {};
        };
    };
    printRead(product, "trial balance, a month's end", balance(QDate(2022, 6, 30)));
    printRead(product, "trial balance, the last month's end", balance(QDate(2024, 12, 31)));
    printRead(product, "trial balance, a day in mid-month", balance(QDate(2022, 6, 15)));
    printRead(product, "trial balance, the day before a month's end", balance(QDate(2022, 6, 29)));
    const auto page = [&](QDate day) {
        return [&, day](Reader& books) -> Result<> {
            TANDEM_CHECK(reports::registerPage(books, product.accounts.front(), {day, 0},
                                               QDate(2024, 12, 31), 100));
            return {};
        };
    };
    printRead(product, "register, first page of 100", page(QDate(2020, 1, 1)));
    printRead(product, "register, a page in the middle", page(QDate(2022, 6, 29)));
    printRead(product, "register, a page near the end", page(QDate(2024, 12, 20)));
    printRead(product, "income statement of a year", [](Reader& books) -> Result<> {
        TANDEM_CHECK(reports::incomeStatement(books, QDate(2022, 1, 1), QDate(2022, 12, 31)));
        return {};
    });
}

void verify(Product& product, std::int64_t lines)
{
    const auto sink = [](const ledger::Flaw& flaw) {
        std::printf("FLAW %s %lld\n", qPrintable(flaw.table), static_cast<long long>(flaw.row));
    };
    const std::int64_t chain = product.read([&](Reader& books) -> Result<> {
        TANDEM_CHECK(ledger::verifyChain(books, sink));
        return {};
    });
    const std::int64_t sums =
        product.read([&](Reader& books) { return ledger::verifyBalances(books, sink); });
    printTime("verifyChain", chain);
    printTime("verifyBalances", sums);
    std::printf(
        "%-44s %10lld\n", "lines verified a second, both",
        static_cast<long long>(lines * 1'000'000 / std::max<std::int64_t>(1, chain + sums)));
}

/// What two programs took for the same entries.
struct Race {
    std::int64_t bare = 0;
    std::int64_t product = 0;
};

/// Both write the same entries, in turns, so that a busy moment of the machine meets both.
Race race(std::unique_ptr<BareConnection> connection, Product& product, std::int64_t entries,
          int entriesPerCommit)
{
    BareLedger bare(std::move(connection), entries, entriesPerCommit);
    const std::int64_t commits = (entries + entriesPerCommit - 1) / entriesPerCommit;
    const std::int64_t turns = std::min(turnsMax, commits);
    Race taken;
    for (std::int64_t turn = 1; turn <= turns; ++turn) {
        const std::int64_t end = std::min(entries, commits * turn / turns * entriesPerCommit);
        taken.bare += bare.writeTo(end);
        taken.product += product.postTo(end, entries, entriesPerCommit);
    }
    return taken;
}

void run(std::int64_t entries, std::int64_t commits)
{
    QTemporaryDir folder(QDir::tempPath() + u"/ledger_bench"_s);
    const bool isServer = test::wantedDialect() == Dialect::Postgresql;
    const auto bareBooks = [&](const char* name) {
        if (isServer)
            return barePostgres(test::serverWithoutBooks().location.toStdString());
        return bareSqlite(folder.filePath(QString::fromLatin1(name)).toStdString());
    };
    const auto books = [&](const char* name) {
        if (isServer)
            return test::emptyBooks();
        return DatabaseConfig{.dialect = Dialect::Sqlite,
                              .location = folder.filePath(QString::fromLatin1(name)),
                              .access = SqliteAccess::Create};
    };
    std::printf("%lld entries of %d lines, %d a transaction\n", static_cast<long long>(entries),
                linesPerEntry, batch);
    Product product(books("product.tandem"));
    const Race many = race(bareBooks("bare.db"), product, entries, batch);
    printTime("bare program", many.bare);
    printTime("post", many.product);
    printRatio("post / bare (bar: 3.00)", many.product, many.bare);
    readReports(product);
    verify(product, entries * linesPerEntry);

    Product singleProduct(books("single.tandem"));
    const Race single = race(bareBooks("bare1.db"), singleProduct, commits, 1);
    printTime("bare, one entry a commit", single.bare);
    printTime("post, one entry a commit", single.product);
    printRatio("commits a second, post / bare (bar: 0.70)", single.bare, single.product);
}

} // namespace
} // namespace tandem::bench

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const std::int64_t entries = argc > 1 ? std::atoll(argv[1]) : 100'000;
    const std::int64_t commits = argc > 2 ? std::atoll(argv[2]) : 5'000;
    tandem::bench::run(entries, commits);
}
