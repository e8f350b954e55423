#include "accounting_book.h"
#include "accounting_questions.h"
#include "bare_questions.h"

#include "backoffice/currencies/actions.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/year_close.h"
#include "support/test_database.h"
#include "workflows/revalue.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

/// accounting_bench make FILE LINES: makes a book. accounting_bench ask FILE [NAME]: what reports
/// on it cost (those that bear NAME), beside plain SQL on the same file. accounting_bench bulk FILE
/// COUNT: brings so many invoices more into it. accounting_bench do FILE: what revaluations and the
/// closing of years cost; they change the book. FILE is "server" where TANDEM_TEST_DATABASE names
/// PostgreSQL: then `make` goes on with the other two. docs/performance.md, "Accounting".
namespace tandem::bench {
namespace {

using namespace Qt::StringLiterals;

constexpr int rounds = 7;
constexpr int slowRounds = 3; // of what takes more than a second
constexpr int coldRounds = 3;
/// Where the book lies.
struct Place {
    DatabaseConfig books;
    bool isServer() const { return books.dialect == Dialect::Postgresql; }
    std::unique_ptr<BareBooks> bare() const
    {
        const std::string location = books.location.toStdString();
        return isServer() ? barePostgresBooks(location)
                          : bareSqliteBooks(location, location + ".bare");
    }
};

/// The books as the product opens them.
class Opened {
public:
    explicit Opened(const Place& place)
        : m_database(taken(Database::open(place.books)))
        , office(*m_database, m_clock, m_random,
                 Session{UserId(1), QString::fromLatin1(bookUser), allPermissions()})
    {
    }

private:
    BookClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<Database> m_database;

public:
    Office office;
};

void printHead(const char* second)
{
    std::printf("%-36s %22s %22s %22s\n%-36s %11s %10s %11s %10s %11s %10s\n", "", "Tandem, ms",
                second, "plain / Tandem", "", "clock", "processor", "clock", "processor", "clock",
                "processor");
}

void print(const char* what, const Cost& ours, const Cost& bare)
{
    const auto ms = [](std::int64_t us) { return static_cast<double>(us) / 1'000; };
    const auto ratio = [](std::int64_t plain, std::int64_t own) {
        return static_cast<double>(plain) / static_cast<double>(std::max<std::int64_t>(1, own));
    };
    std::printf("%-36s %11.2f %10.2f %11.2f %10.2f %11.2f %10.2f%s\n", what, ms(ours.wallUs),
                ms(ours.processorUs), ms(bare.wallUs), ms(bare.processorUs),
                ratio(bare.wallUs, ours.wallUs), ratio(bare.processorUs, ours.processorUs),
                ours.wallUs > 100'000 ? "   over 100 ms" : "");
    std::fflush(stdout);
}

/// Ends the program if the report and the plain question do not agree.
void compare(const Question& question, std::int64_t ours, std::int64_t plain)
{
    if (ours == plain)
        return;
    std::fprintf(stderr, "%s: %lld, in plain SQL %lld\n", question.what,
                 static_cast<long long>(ours), static_cast<long long>(plain));
    std::exit(1);
}

/// What the second of two runs costs: a question asked before, not what the other side read since.
template <class Work>
Cost costAgain(Work work)
{
    work();
    return costOf(work);
}

/// In turns, so that a busy moment of the machine meets both; what is read lies in memory.
void askWarm(const Place& place, const QString& part)
{
    const auto bare = place.bare();
    Opened books(place);
    printHead(place.isServer() ? "plain SQL, libpq, ms" : "plain SQL, sqlite3, ms");
    for (const Question& question : questionsOf(books.office)) {
        if (!QLatin1StringView(question.what).contains(part))
            continue;
        std::vector<Cost> ours;
        std::vector<Cost> plain;
        std::int64_t found = 0;
        std::int64_t wanted = 0;
        int wantedRounds = rounds;
        for (int round = 0; round < wantedRounds; ++round) {
            ours.push_back(
                costAgain([&] { found = taken(books.office.read(everything, question.report)); }));
            plain.push_back(costAgain([&] { wanted = bare->ask(question.sql); }));
            compare(question, found, wanted);
            if (plain.back().wallUs > 1'000'000)
                wantedRounds = slowRounds;
        }
        print(question.what, medianOf(ours), medianOf(plain));
    }
}

/// Asks the system to forget what it holds of a file in memory.
void forget(const QString& file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY);
    if (descriptor < 0)
        return;
    ::fdatasync(descriptor);
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
    ::close(descriptor);
}

/// Each time from a file that the system was asked to forget, by a connection just opened.
void askCold(const Place& place)
{
    std::size_t count = 0;
    {
        Opened books(place);
        count = questionsOf(books.office).size();
    }
    std::printf("\nfrom a file that is not in memory, by a new connection\n");
    for (std::size_t i = 0; i < count; ++i) {
        std::vector<Cost> ours;
        std::vector<Cost> plain;
        const char* what = "";
        for (int round = 0; round < coldRounds; ++round) {
            Opened books(place);
            const Question question = questionsOf(books.office)[i];
            what = question.what;
            forget(place.books.location);
            ours.push_back(costOf([&] { taken(books.office.read(everything, question.report)); }));
            const auto bare = place.bare();
            forget(place.books.location);
            plain.push_back(costOf([&] { bare->ask(question.sql); }));
        }
        print(what, medianOf(ours), medianOf(plain));
    }
}

/// The items, each with the difference that a rate makes; two lines each, as both entries have it.
std::vector<BareLine> bareRevaluation(BareBooks& bare)
{
    std::vector<BareLine> lines;
    for (const BareLine& item : bare.rows(
             "SELECT id, open_base_minor FROM open_item WHERE side = 'receivable' AND currency = "
             "'USD' AND open_minor <> 0 ORDER BY party_id, currency, due_on, id")) {
        const std::int64_t difference = item.minor / 100;
        lines.push_back({item.account, difference}); // what is remembered of the item
        lines.push_back({1400, difference});
        lines.push_back({1400, -difference});
    }
    return lines;
}

void revalueThrice(const Place& place, BareBooks& bare)
{
    Opened books(place);
    std::vector<Cost> ours;
    std::vector<Cost> plain;
    int lineCount = 0;
    for (const int month : {10, 11, 12}) {
        const QDate on = QDate(bookLastYear, month, 1).addMonths(1).addDays(-1);
        ours.push_back(
            costOf([&] { lineCount = taken(workflows::revalue(books.office, on)).lineCount; }));
        plain.push_back(costOf([&] { bare.write(bareRevaluation(bare)); }));
    }
    const std::string what = "revaluation of " + std::to_string(lineCount) + " items";
    print(what.c_str(), medianOf(ours), medianOf(plain));
}

void closeYears(const Place& place, BareBooks& bare)
{
    Opened books(place);
    std::vector<Cost> ours;
    std::vector<Cost> plain;
    for (int year = bookFirstYear; year <= bookLastYear; ++year) {
        const std::string sums =
            "SELECT a.id, SUM(l.base_minor) FROM account a JOIN entry_line l ON l.account_id = "
            "a.id WHERE a.type IN ('income', 'expense') AND l.posted_on <= '"
            + std::to_string(year) + "-12-31' GROUP BY a.id";
        plain.push_back(costOf([&] { bare.write(bare.rows(sums)); }));
        ours.push_back(costOf([&] {
            taken(books.office.change(ledger::actions::closeYear, [&](UnitOfWork& work) {
                return ledger::closeYear(work, QString::number(year));
            }));
        }));
    }
    print("closing of a fiscal year", medianOf(ours), medianOf(plain));
}

void doDeeds(const Place& place)
{
    const auto bare = place.bare();
    printHead(place.isServer() ? "bare rows, libpq, ms" : "bare rows, sqlite3, ms");
    revalueThrice(place, *bare);
    closeYears(place, *bare);
}

void make(const Place& place, std::int64_t lines)
{
    DatabaseConfig books = place.books;
    books.access = SqliteAccess::Create;
    AccountingBook(books, BookPlan(lines)).make();
}

int run(const QStringList& words)
{
    const QString verb = words.value(1);
    const QString where = words.value(2);
    const bool wantsCount = verb == u"make"_s || verb == u"bulk"_s;
    if (where.isEmpty() || (wantsCount && words.size() < 4)) {
        std::fprintf(
            stderr,
            "accounting_bench make FILE LINES | ask FILE [NAME] | bulk FILE COUNT | do FILE\n");
        return 64;
    }
    const bool onServer = test::wantedDialect() == Dialect::Postgresql;
    const Place place{onServer ? test::emptyBooks() : DatabaseConfig::at(where)};
    if (verb == u"make"_s)
        make(place, words.value(3).toLongLong());
    if (verb == u"bulk"_s)
        AccountingBook(place.books, BookPlan(0)).importMore(words.value(3).toLongLong());
    if (verb == u"ask"_s || onServer)
        askWarm(place, onServer ? QString() : words.value(3));
    if (verb == u"ask"_s && !onServer && words.size() < 4)
        askCold(place);
    if (verb == u"do"_s || onServer)
        doDeeds(place);
    return 0;
}

} // namespace
} // namespace tandem::bench

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return tandem::bench::run(QCoreApplication::arguments());
}
