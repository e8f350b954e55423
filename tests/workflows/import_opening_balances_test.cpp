#include "../backoffice/ledger/ledger_books.h"
#include "backoffice/settlements/open_item_queries.h"
#include "frontoffice/crm/party_service.h"
#include "workflows/import_errors.h"
#include "workflows/import_opening_balances.h"

#include <QCryptographicHash>

namespace tandem::workflows {
namespace {

using namespace Qt::StringLiterals;

const QDate lastDay(2024, 12, 31);

class OpeningBooks : public ledger::LedgerBooks {
public:
    OpeningBooks()
    {
        customer = arrange([](UnitOfWork& work) {
            return crm::createParty(
                work, {.code = u"C1"_s, .name = u"Harbour Cafe"_s, .isCustomer = true});
        });
    }

    Result<OpeningImported> import(const QByteArray& csv, ImportMode mode = ImportMode::Save)
    {
        return importOpeningBalances(office,
                                     {u"request-"_s + QString::number(++m_requests),
                                      QCryptographicHash::hash(csv, QCryptographicHash::Sha256)},
                                     {.name = u"opening.csv"_s, .bytes = csv}, lastDay, mode);
    }
    Money balance(const QString& code)
    {
        const AccountId id = account(code);
        return look([&](Reader& books) { return ledger::balanceOf(books, id, lastDay); });
    }

    PartyId customer;

private:
    int m_requests = 0;
};

const QByteArray sound = "account,debit,credit,party,number,issued_on,due_on\n"
                         "1300,5000.00,,,,,\n"
                         "1200,1190.00,,C1,INV-7,2024-12-10,2025-01-09\n"
                         "1200,,190.00,C1,CN-1,2024-12-12,2024-12-12\n"
                         "3000,,6000.00,,,,\n";

TEST(ImportOpeningBalances, TakesBalancesAndOpenItemsOver)
{
    OpeningBooks at;

    const auto done = at.import(sound);

    ASSERT_TRUE(done) << qPrintable(done.error().text() + done.error().detail);
    EXPECT_EQ(done->lines, 4);
    EXPECT_EQ(done->openItems, 2);
    EXPECT_EQ(done->debits, done->credits);
    for (const OpeningProof& proof : done->proof)
        EXPECT_EQ(at.balance(proof.account), proof.after) << qPrintable(proof.account);
    const auto items = at.look([&](Reader& books) {
        return settlements::openItemsOf(books, settlements::Side::Receivable, at.customer);
    });
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(items.front().number, u"CN-1"_s);
    EXPECT_EQ(items.back().dueOn, QDate(2025, 1, 9));
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM entry JOIN journal ON journal.id = journal_id "
                        "WHERE journal.code = 'opening'"_s),
              1);
}

TEST(ImportOpeningBalances, ProvesATrialBalanceAndLeavesTheBooksAsTheyWereWhenTried)
{
    OpeningBooks at;

    const auto tried = at.import(sound, ImportMode::Try);

    ASSERT_TRUE(tried) << qPrintable(tried.error().text());
    EXPECT_EQ(tried->proof.size(), 3U);
    EXPECT_FALSE(tried->entry.isSet());
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM entry"_s), 0);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM open_item"_s), 0);
}

TEST(ImportOpeningBalances, IsRefusedWhereDebitsAndCreditsDiffer)
{
    OpeningBooks at;

    const auto refused = at.import("account,debit,credit\n1300,5000.00,\n3000,,4999.99\n");

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &errors::openingUnbalanced);
    EXPECT_TRUE(refused.error().text().contains(u"0.01"_s));
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM entry"_s), 0);
}

TEST(ImportOpeningBalances, NamesTheRowThatIsWrong)
{
    OpeningBooks at;
    for (const QByteArray& csv :
         {QByteArray("account,debit,credit\n1300,1.00,\n9999,,1.00\n"),
          QByteArray("account,debit,credit\n1300,1.00,\n1200,,1.00\n"),
          QByteArray("account,debit,credit\n1300,1.00,\n3000,1.00,1.00\n"),
          QByteArray("account,debit,credit,party\n1300,1.00,,\n1200,,1.00,NOBODY\n")}) {
        const auto refused = at.import(csv);

        ASSERT_FALSE(refused) << csv.constData();
        EXPECT_TRUE(refused.error().text().contains(u"3"_s)) << qPrintable(refused.error().text());
    }
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM entry"_s), 0);
}

TEST(ImportOpeningBalances, TakesAFileOnce)
{
    OpeningBooks at;
    ASSERT_TRUE(at.import(sound));

    const auto again = at.import(sound);

    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, &errors::openingTaken);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM open_item"_s), 2);
}

TEST(ImportOpeningBalances, IsRefusedBehindALockDate)
{
    OpeningBooks at;
    at.arrange([](UnitOfWork& work) {
        return ledger::setLockDate(work, ledger::LockKind::Irreversible, lastDay);
    });

    const auto refused = at.import(sound);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &ledger::errors::lockedForGood);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM open_item"_s), 0);
}

} // namespace
} // namespace tandem::workflows
