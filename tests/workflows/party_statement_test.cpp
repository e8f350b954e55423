#include "reports/party_statement.h"

#include "settlement_books.h"
#include "workflows/pay.h"
#include "workflows/write_off.h"

#include <random>

namespace tandem::reports {
namespace {

using namespace Qt::StringLiterals;
using test::cents;

/// Opens items, pays, writes off and takes back by chance, so that allocations come after days that
/// are looked at.
class RandomAccount {
public:
    explicit RandomAccount(unsigned seed) : m_random(seed) {}

    void step()
    {
        switch (m_random() % 5) {
        case 0:
        case 1:
            open();
            break;
        case 2:
            pay();
            break;
        case 3:
            writeOff();
            break;
        default:
            takeBack();
        }
    }

    QDate day() { return QDate(2025, 3, 1).addDays(int(m_random() % daysMax)); }

    static constexpr int daysMax = 120;
    test::SettlementBooks at;

private:
    Money amount() { return cents(static_cast<std::int64_t>(m_random() % 90'000) + 1); }

    void open()
    {
        const Money owed = amount();
        m_items.push_back(at.owed(owed, owed, day()));
    }

    void pay()
    {
        const auto receipt =
            workflows::receivePayment(at.office, {},
                                      {.payment = {.direction = settlements::Direction::In,
                                                   .side = settlements::Side::Receivable,
                                                   .party = at.alder,
                                                   .paidOn = day(),
                                                   .amount = amount(),
                                                   .bankAccount = at.bank}});
        ASSERT_TRUE(receipt);
        m_payments.push_back(PaymentId(receipt->id));
    }

    void writeOff()
    {
        for (const auto item : m_items) {
            const Money open = at.item(item).open;
            if (open.minor() < 2)
                continue;
            const auto done = workflows::writeOffBadDebt(
                at.office, {},
                {.item = item, .amount = cents(open.minor() / 2), .on = day(), .reason = u"x"_s});
            ASSERT_TRUE(done) << qPrintable(at.text(done.error()));
            return;
        }
    }

    void takeBack()
    {
        if (m_payments.empty())
            return;
        ASSERT_TRUE(workflows::cancelPayment(at.office, m_payments.back()));
        m_payments.pop_back();
    }

    std::mt19937_64 m_random;
    std::vector<settlements::OpenItemId> m_items;
    std::vector<PaymentId> m_payments;
};

/// What an item had open at the end of a day, from its allocations alone.
std::map<std::int64_t, std::int64_t> openByItem(test::SettlementBooks& at, QDate asOf)
{
    std::map<std::int64_t, std::int64_t> open;
    const auto read = [&](const QString& sql) {
        const auto done = at.database->eachOf(sql, {{"day", asOf}}, [&](const Row& row) {
            open[row.integer("id")] += row.integer("minor");
        });
        EXPECT_TRUE(done);
    };
    read(u"SELECT id, original_minor AS minor FROM open_item WHERE issued_on <= :day"_s);
    read(u"SELECT item_id AS id, -amount_minor AS minor FROM allocation "
         "WHERE allocated_on <= :day"_s);
    std::erase_if(open, [](const auto& one) { return one.second == 0; });
    return open;
}

// Property: at any past day the aged items are what brute force finds, and every statement leads
// from one such balance to another.
TEST(PartyStatement, LeadsFromOneBalanceToAnotherAtAnyPastDay)
{
    constexpr unsigned seed = 20250421;
    RandomAccount account(seed);
    test::SettlementBooks& at = account.at;
    for (int step = 0; step < 60; ++step)
        account.step();
    for (int round = 0; round < 25; ++round) {
        QDate from = account.day();
        QDate to = account.day();
        if (to < from)
            std::swap(from, to);
        const auto expected = openByItem(at, to);
        const auto items = at.look(
            [&](Reader& books) { return agedItems(books, AgedSide::Receivable, at.alder, to); });
        std::map<std::int64_t, std::int64_t> found;
        for (const AgedItem& item : items)
            found[item.item] = item.open.minor();
        EXPECT_EQ(found, expected)
            << "seed " << seed << ", " << qPrintable(to.toString(Qt::ISODate));

        const auto sumOf = [](const auto& open) {
            std::int64_t sum = 0;
            for (const auto& [item, minor] : open)
                sum += minor;
            return sum;
        };
        const auto statements = at.look([&](Reader& books) {
            return partyStatements(books, AgedSide::Receivable, at.alder, from, to);
        });
        if (statements.empty()) {
            EXPECT_TRUE(expected.empty());
            continue;
        }
        ASSERT_EQ(statements.size(), 1U);
        const PartyStatement& one = statements[0];
        EXPECT_EQ(one.opening.minor(), sumOf(openByItem(at, from.addDays(-1)))) << "seed " << seed;
        EXPECT_EQ(one.closing.minor(), sumOf(expected)) << "seed " << seed;
        Money running = one.opening;
        for (const PartyStatementLine& line : one.lines) {
            running += line.amount;
            EXPECT_EQ(line.balance, running);
            EXPECT_TRUE(line.on >= from && line.on <= to);
        }
        Money buckets = cents(0);
        for (const Money& bucket : one.buckets)
            buckets += bucket;
        EXPECT_EQ(buckets, one.closing);
    }
    at.expectProven();
}

TEST(PartyStatement, NamesWhatMoved)
{
    test::SettlementBooks at;
    const auto invoice = at.owed(100'00);
    ASSERT_TRUE(workflows::receivePayment(at.office, {},
                                          {.payment = {.direction = settlements::Direction::In,
                                                       .side = settlements::Side::Receivable,
                                                       .party = at.alder,
                                                       .paidOn = {2025, 4, 2},
                                                       .amount = cents(60'00),
                                                       .bankAccount = at.bank}}));
    ASSERT_TRUE(workflows::writeOffBadDebt(
        at.office, {}, {.item = invoice, .on = {2025, 5, 2}, .reason = u"Gone"_s}));

    const auto all = at.look([&](Reader& books) {
        return partyStatements(books, AgedSide::Receivable, at.alder, {2025, 4, 1}, {2025, 5, 31});
    });

    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].opening, cents(100'00));
    ASSERT_EQ(all[0].lines.size(), 2U);
    EXPECT_EQ(all[0].lines[0].kind, u"payment"_s);
    EXPECT_EQ(all[0].lines[0].amount, cents(-60'00));
    EXPECT_EQ(all[0].lines[1].kind, u"bad_debt"_s);
    EXPECT_EQ(all[0].lines[1].balance, cents(0));
    EXPECT_TRUE(all[0].open.empty());
}

} // namespace
} // namespace tandem::reports
