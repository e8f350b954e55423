#include "backoffice/ledger/account_service.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/settlements/bank_rule.h"
#include "backoffice/settlements/errors.h"
#include "settlement_books.h"
#include "workflows/import_chart.h"
#include "workflows/import_errors.h"
#include "workflows/merge_accounts.h"

namespace tandem::workflows {
namespace {

using namespace Qt::StringLiterals;

class AccountWorkflows : public ::testing::Test {
protected:
    Result<ImportReport> import(const QByteArray& table, ImportMode mode = ImportMode::Save)
    {
        return importChart(at.office, {.name = u"chart.csv"_s, .bytes = table}, mode);
    }
    std::optional<ledger::Account> account(const QString& code)
    {
        return at.look([&](Reader& books) { return ledger::accountByCode(books, code); });
    }
    AccountMergeOrder order(const QString& from, const QString& into)
    {
        const auto gone = account(from);
        return {.from = gone->id,
                .into = account(into)->id,
                .on = {2025, 12, 31},
                .seen = gone->version};
    }

    test::SettlementBooks at;
};

TEST_F(AccountWorkflows, TakeAChartWhoseAccountsComeBeforeTheirHeadings)
{
    const auto done = import("code,name,type,parent,heading,control\n"
                             "9910,Aktien,,99,,\n"
                             "99,Wertpapiere,asset,,1,\n"
                             "6100,Rent,expense,,,\n"
                             "9920,Bank B,asset,13,,bank\n");

    ASSERT_TRUE(done) << qPrintable(at.text(done.error()));
    EXPECT_EQ(done->made, 3);
    EXPECT_EQ(done->known, 1);
    const auto shares = account(u"9910"_s);
    ASSERT_TRUE(shares);
    EXPECT_EQ(shares->type, ledger::AccountType::Asset);
    EXPECT_EQ(shares->parent, account(u"99"_s)->id);
    EXPECT_EQ(account(u"99"_s)->use, ledger::AccountUse::Heading);
    EXPECT_EQ(account(u"9920"_s)->control, ledger::ControlKind::Bank);
}

TEST_F(AccountWorkflows, KeepNothingOfAChartThatIsTriedOrRefused)
{
    const auto twice = import("code,name,type\nA1,One,asset\nA2,Two,asset\nA1,Three,asset\n");
    const auto cyclic =
        import("code,name,type,parent\nA1,One,asset,A3\nA2,Two,,A1\nA3,Three,,A2\n");
    const auto typeless = import("code,name,type\nA1,One,asset\nA2,Two,\n");
    const auto orphan = import("code,name,type,parent\nA1,One,asset,\nA2,Two,asset,B9\n");
    const auto tried = import("code,name,type\nA1,One,asset\n", ImportMode::Try);

    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().code, &errors::chartCodeTwice);
    EXPECT_TRUE(twice.error().text().contains(u"line 4"_s)) << qPrintable(twice.error().text());
    ASSERT_FALSE(cyclic);
    EXPECT_EQ(cyclic.error().code, &errors::chartCyclic);
    EXPECT_FALSE(typeless);
    EXPECT_FALSE(orphan);
    ASSERT_TRUE(tried);
    EXPECT_EQ(tried->made, 1);
    EXPECT_FALSE(account(u"A1"_s));
    EXPECT_FALSE(account(u"A2"_s));
}

TEST_F(AccountWorkflows, MoveTheRulesOfTheBankWithAMergedAccount)
{
    at.arrange([&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto paper, ledger::accountByCode(work, u"6200"_s));
        return settlements::saveBankRule(work, {.contains = u"paper"_s, .account = paper->id});
    });

    const auto done = mergeAccounts(at.office, order(u"6200"_s, u"6210"_s));

    ASSERT_TRUE(done) << qPrintable(at.text(done.error()));
    const auto rules = at.look([](Reader& books) { return settlements::bankRules(books); });
    ASSERT_EQ(rules.size(), 1U);
    EXPECT_EQ(rules[0].account, account(u"6210"_s)->id);
}

TEST_F(AccountWorkflows, LeaveAnAccountWithStatementsOfABank)
{
    at.arrange([&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto above, ledger::accountByCode(work, u"13"_s));
        TANDEM_CHECK(ledger::createAccount(work, {.code = u"1305"_s,
                                                  .name = u"Second bank"_s,
                                                  .parent = above->id,
                                                  .type = ledger::AccountType::Asset,
                                                  .control = ledger::ControlKind::Bank}));
        return {};
    });

    at.bankLine(1'00, u"interest"_s);

    const auto preview = accountMergePreview(at.office, order(u"1300"_s, u"1305"_s));
    const auto done = mergeAccounts(at.office, order(u"1300"_s, u"1305"_s));

    ASSERT_FALSE(preview);
    EXPECT_EQ(preview.error().code, &settlements::errors::bankLinesStand);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, &settlements::errors::bankLinesStand);
}

TEST_F(AccountWorkflows, KeepControlAccountsEqualToOpenItemsOverAMerge)
{
    at.owed(test::cents(119'00), test::cents(119'00));
    at.arrange([&](UnitOfWork& work) -> Result<AccountId> {
        TANDEM_TRY(const auto above, ledger::accountByCode(work, u"12"_s));
        return ledger::createAccount(work, {.code = u"1210"_s,
                                            .name = u"Receivables of the branch"_s,
                                            .parent = above->id,
                                            .type = ledger::AccountType::Asset,
                                            .control = ledger::ControlKind::Receivable});
    });

    const auto done = mergeAccounts(at.office, order(u"1200"_s, u"1210"_s));

    ASSERT_TRUE(done) << qPrintable(at.text(done.error()));
    EXPECT_EQ(done->steps.at(0).balances.at(0).party, at.alder);
    at.expectProven();
}

} // namespace
} // namespace tandem::workflows
