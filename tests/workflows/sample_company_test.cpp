#include "backoffice/settlements/bank_queries.h"
#include "backoffice/settlements/open_item_queries.h"
#include "workflows/check_credit.h"
#include "workflows/sample_office.h"

namespace tandem::test {
namespace {

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

constexpr std::array aliveTables{"party",
                                 "interaction",
                                 "opportunity",
                                 "item",
                                 "stock_move",
                                 "purchase_order",
                                 "goods_receipt",
                                 "bill",
                                 "sales_order",
                                 "delivery",
                                 "sales_return",
                                 "invoice",
                                 "credit_note",
                                 "deposit_invoice",
                                 "payment_terms",
                                 "party_terms",
                                 "document_terms",
                                 "payment",
                                 "settlement",
                                 "open_item",
                                 "bank_line",
                                 "employee",
                                 "leave_entry",
                                 "leave_request",
                                 "employment_contract",
                                 "appointment",
                                 "visit",
                                 "entry",
                                 "outbox_message",
                                 "note",
                                 "attachment",
                                 "holiday",
                                 "dimension_value",
                                 "party_bank_account"};

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

TEST(SampleCompany, OfAYearHasSeasonsVisitsHopesLeaveAndDollars)
{
    SampleOffice at;

    at.fill(Sample::Year);

    const auto rows = [&](const char* table) {
        return rowImages(*at.database, QString::fromLatin1(table)).join(u'\n');
    };
    const auto count = [](const QString& text, const char* part) {
        return text.count(QLatin1String(part));
    };
    const QString invoices = rows("invoice");
    EXPECT_GT(count(invoices, "\"2024-12-"), count(invoices, "\"2024-08-"));
    const QString visits = rows("visit");
    EXPECT_GT(count(visits, "\"left\""), 40);
    EXPECT_GT(count(visits, "\"no_show\""), 3);
    const QString hopes = rows("opportunity");
    for (const char* state : {"open", "won", "lost"})
        EXPECT_GT(count(hopes, qPrintable(u"\"%1\""_s.arg(QLatin1String(state)))), 1) << state;
    EXPECT_GT(count(rows("leave_request"), "\"approved\""), 3);
    EXPECT_GT(count(rows("entry_line"), "\"USD\""), 3);
    EXPECT_EQ(count(rows("open_item"), "\"USD\""), 2); // a credit, and a bill
}

TEST(SampleCompany, OfAYearHasTwoHundredBankLinesOfWhichSomeResist)
{
    SampleOffice at;

    at.fill(Sample::Year);

    EXPECT_GE(at.rowCount(u"bank_line"_s), 200);
    EXPECT_GE(at.rowCount(u"bank_match"_s), 150);
    const auto open =
        at.look([](Reader& books) { return settlements::openBankLines(books, {}, {}, 1'000); });
    EXPECT_GE(open.size(), 12U);
    EXPECT_LE(open.size(), 50U);
    EXPECT_TRUE(std::ranges::any_of(open, [](const settlements::BankLine& line) {
        return line.remittance == u"Two invoices, thank you"_s;
    }));
}

TEST(SampleCompany, OfAYearRemindsStopsACustomerAndHasOneNearItsLimit)
{
    SampleOffice at;

    at.fill(Sample::Year);

    EXPECT_GE(at.rowCount(u"dunning_notice"_s), 1);
    EXPECT_EQ(at.rowCount(u"credit_hold"_s), 1);
    ASSERT_EQ(at.rowCount(u"credit_limit"_s), 1);
    const auto customers =
        at.look([](Reader& books) { return settlements::customersWithCredit(books, 10); });
    for (const PartyId one : customers) {
        const auto standing =
            at.look([&](Reader& books) { return workflows::creditOf(books, one); });
        if (standing.isHeld())
            continue;
        EXPECT_LT(standing.exposure(), *standing.limit);
        EXPECT_GT(standing.exposure(),
                  standing.limit->timesRatio(8, 10, Rounding::HalfAwayFromZero));
    }
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
