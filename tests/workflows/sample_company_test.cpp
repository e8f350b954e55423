#include "backoffice/inventory/stock_queries.h"
#include "backoffice/ledger/verify_ledger.h"
#include "backoffice/settlements/open_item_queries.h"
#include "reports/control_accounts.h"
#include "reports/trial_balance.h"
#include "support/row_images.h"
#include "support/test_office.h"
#include "workflows/create_company.h"
#include "workflows/sample_company.h"

namespace tandem::test {
namespace {

using workflows::Sample;

/// A new company that is filled as `tandemctl company create --sample` does.
class SampleOffice {
public:
    explicit SampleOffice(const QString& country = u"DE"_s)
    {
        done(workflows::createCompany(
            maker, {.company = {.name = u"Harbour Trading"_s, .country = country},
                    .firstUser = {.name = u"boss"_s,
                                  .fullName = {},
                                  .password = u"quiet herons stand"_s,
                                  .roles = {}},
                    .chart = {}}));
    }

    void fill(Sample sample)
    {
        done(workflows::fillSample(offices(), sample, [](int, int) {}));
    }
    void fillLedger(int count)
    {
        done(workflows::fillLedger(offices(), count, [this](int made, int) { told = made; }));
    }
    workflows::SampleOffices offices()
    {
        return {.maker = maker, .approver = approver, .clock = clock};
    }

    template <class Query>
    auto look(Query query)
    {
        static constexpr View all{"test.all", Permission::AuditRead, ""};
        auto result = maker.read(all, query);
        done(result);
        return *result;
    }

    template <class T>
    static void done(const T& result)
    {
        require(result.has_value(),
                result ? "" : qPrintable(result.error().text() + u' ' + result.error().detail));
    }

    std::int64_t rowCount(const QString& table) { return rowImages(*database, table).size(); }

    QStringList findings()
    {
        return look([](Reader& books) -> Result<QStringList> {
            QStringList all;
            const Findings found = [&](const Finding& one) { all += one.table + one.what; };
            const ledger::FlawSink flawed = [&](const ledger::Flaw& one) {
                all += one.table + one.what;
            };
            TANDEM_CHECK(ledger::verifyChain(books, flawed));
            TANDEM_CHECK(ledger::verifyBalances(books, flawed));
            TANDEM_CHECK(reports::proveControlAccounts(books, found));
            TANDEM_TRY(const auto stock, inventory::verifyStock(books));
            all += QStringList(static_cast<qsizetype>(stock.size()), u"stock"_s);
            return all;
        });
    }

    std::vector<reports::Balance> trialBalance()
    {
        return look(
            [](Reader& books) { return reports::trialBalance(books, workflows::sampleDay()); });
    }

    std::int64_t balance(const QString& code)
    {
        for (const reports::Balance& one : trialBalance())
            if (one.code == code)
                return one.base.minor();
        return 0;
    }

    int told = 0;
    workflows::SampleClock clock{QTimeZone::utc()};
    SeededRandom random;
    std::unique_ptr<Database> database = openEmptyBooks();
    Office maker{*database, clock, random, Session{UserId(), u"tandem"_s, allPermissions()}};
    Office approver{*database, clock, random, Session{UserId(1), u"boss"_s, allPermissions()}};
};

/// What must hold of any books.
void expectSound(SampleOffice& at)
{
    EXPECT_EQ(at.findings(), QStringList());
    std::int64_t sum = 0;
    for (const reports::Balance& one : at.trialBalance())
        sum += one.base.minor();
    EXPECT_EQ(sum, 0);
    EXPECT_GT(at.trialBalance().size(), 5U);
}

constexpr std::array aliveTables{"party",         "interaction",   "opportunity",
                                 "item",          "stock_move",    "purchase_order",
                                 "goods_receipt", "bill",          "sales_order",
                                 "delivery",      "sales_return",  "invoice",
                                 "credit_note",   "payment",       "settlement",
                                 "open_item",     "bank_line",     "employee",
                                 "leave_entry",   "leave_request", "employment_contract",
                                 "appointment",   "visit",         "entry",
                                 "outbox_message"};

TEST(SampleCompany, OfADayIsSoundAndAliveInEveryModule)
{
    SampleOffice at;

    at.fill(Sample::Day);

    expectSound(at);
    for (const char* table : aliveTables)
        EXPECT_GT(at.rowCount(QString::fromLatin1(table)), 0) << table;
    const QStringList visits = rowImages(*at.database, u"visit"_s);
    for (const char* state : {"expected", "here", "left"})
        EXPECT_TRUE(visits.join(u'\n').contains(u"\"%1\""_s.arg(QLatin1String(state)))) << state;
}

TEST(SampleCompany, IsTheSameInEveryRun)
{
    SampleOffice first;
    SampleOffice second;

    first.fill(Sample::Day);
    second.fill(Sample::Day);

    for (const char* table : {"invoice", "entry_line", "open_item", "visit", "stock_move"})
        EXPECT_EQ(rowImages(*first.database, QString::fromLatin1(table)),
                  rowImages(*second.database, QString::fromLatin1(table)))
            << table;
}

TEST(SampleCompany, OfADayIsSoundWhereverTheCompanyIs)
{
    for (const QString& country : {u"GB"_s, u"US"_s, u"FR"_s}) {
        SampleOffice at(country);
        at.fill(Sample::Day);
        expectSound(at);
    }
}

TEST(SampleCompany, OfAYearHasLatePayersAndReturns)
{
    SampleOffice at;

    at.fill(Sample::Year);

    expectSound(at);
    EXPECT_GT(at.rowCount(u"invoice"_s), 300);
    EXPECT_GT(at.rowCount(u"credit_note"_s), 10);
    EXPECT_GT(at.rowCount(u"sales_return"_s), 10);
    const auto open = at.look([](Reader& books) {
        return settlements::openItems(books, settlements::Side::Receivable, {}, 100'000);
    });
    EXPECT_TRUE(std::ranges::any_of(open, [](const settlements::OpenItem& item) {
        return item.dueOn.daysTo(workflows::sampleDay()) > 30;
    }));
}

TEST(SampleCompany, FillsALedgerInPortionsAndSaysHowFarItIs)
{
    SampleOffice at;

    at.fillLedger(2'500);

    EXPECT_EQ(at.rowCount(u"entry"_s), 2'500);
    EXPECT_EQ(at.rowCount(u"entry_line"_s), 10'000);
    EXPECT_EQ(at.told, 2'500);
    EXPECT_EQ(at.findings(), QStringList());
}

} // namespace
} // namespace tandem::test
