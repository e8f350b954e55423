#include "backoffice/ledger/account_merge.h"
#include "backoffice/ledger/draft.h"
#include "backoffice/ledger/entry_queries.h"
#include "backoffice/ledger/verify_ledger.h"
#include "backoffice/ledger/year_close.h"
#include "ledger_books.h"

namespace tandem::ledger {
namespace {

using namespace Qt::StringLiterals;

class AccountTest : public ::testing::Test {
protected:
    Account load(const QString& code)
    {
        const auto found = at.look([&](Reader& books) { return accountByCode(books, code); });
        require(found.has_value(), qPrintable(code));
        return *found;
    }

    Result<> saved(const Account& account)
    {
        return at.office.change(actions::changeAccounts,
                                [&](UnitOfWork& work) { return saveAccount(work, account); });
    }

    Result<AccountMerge> merged(const QString& from, const QString& into, QDate on)
    {
        const Account gone = load(from);
        const AccountId target = at.account(into);
        return at.office.change(actions::mergeAccounts, [&](UnitOfWork& work) {
            return mergeAccounts(work, gone.id, target, on, gone.version);
        });
    }

    void spend(const QString& account, std::int64_t minor, QDate on, DimensionValueId value = {})
    {
        auto line = Line::of(at.account(account), Money::ofMinor(minor, eur));
        line.dimension = value;
        const auto entry =
            Entry::of({.postedOn = on, .source = u"manual"_s},
                      {line, Line::of(AccountRole::Bank, Money::ofMinor(-minor, eur))});
        const auto posted = at.posted(entry);
        require(posted.has_value(), "the entry is posted");
    }

    /// What lines of a year left on an account.
    std::int64_t ofYear(const QString& code, int year)
    {
        return at.number(u"SELECT COALESCE(SUM(entry_line.base_minor), 0) FROM entry_line "
                         "JOIN account ON account.id = entry_line.account_id "
                         "WHERE account.code = '%1' "
                         "AND entry_line.posted_on BETWEEN '%2-01-01' AND '%2-12-31'"_s.arg(code)
                             .arg(year));
    }

    LedgerBooks at;
};

TEST_F(AccountTest, IsRenamedAndRenumberedWithItsHistory)
{
    spend(u"6200"_s, 30'00, QDate(2025, 3, 10));
    Account account = load(u"6200"_s);
    account.code = u"6205"_s;
    account.name = u"Paper and pens"_s;

    ASSERT_TRUE(saved(account));

    EXPECT_EQ(load(u"6205"_s).id, account.id);
    EXPECT_EQ(ofYear(u"6205"_s, 2025), 30'00);
    account.version = 2;
    account.code = u"6210"_s;
    const auto taken = saved(account);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, &errors::accountCodeTaken);
}

TEST_F(AccountTest, DoesNotStandBelowItself)
{
    Account heading = load(u"6"_s);
    Account account = load(u"6200"_s);
    account.use = AccountUse::Heading;
    ASSERT_TRUE(saved(account));
    heading.parent = account.id;

    const auto cyclic = saved(heading);

    ASSERT_FALSE(cyclic);
    EXPECT_EQ(cyclic.error().code, &errors::accountParentCyclic);
    EXPECT_EQ(load(u"6"_s).parent, AccountId());
}

TEST_F(AccountTest, IsClosedOnceNothingNeedsIt)
{
    Account bank = load(u"1310"_s);
    bank.isClosed = true;
    const auto role = saved(bank);
    Account suspended = load(u"1010"_s);
    spend(u"1010"_s, 5'00, QDate(2025, 3, 10));
    suspended.isClosed = true;
    const auto standing = saved(suspended);
    Account heading = load(u"13"_s);
    heading.isClosed = true;
    const auto below = saved(heading);
    Account rent = load(u"6100"_s);
    spend(u"6100"_s, 800'00, QDate(2025, 3, 10));
    rent.isClosed = true;

    ASSERT_TRUE(saved(rent));

    ASSERT_FALSE(role);
    EXPECT_EQ(role.error().code, &errors::accountPlaysRole);
    ASSERT_FALSE(standing);
    EXPECT_EQ(standing.error().code, &errors::accountNotEmpty);
    ASSERT_FALSE(below);
    EXPECT_EQ(below.error().code, &errors::accountBelowOpen);
    const auto late = at.posted(Entry::of({.postedOn = QDate(2025, 4, 1), .source = u"manual"_s},
                                          {Line::of(rent.id, Money::ofMinor(1, eur)),
                                           Line::of(AccountRole::Bank, Money::ofMinor(-1, eur))}));
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, &errors::accountClosed);
}

TEST_F(AccountTest, IsDeletedOnlyIfItWasNeverUsed)
{
    const Account unused = load(u"6310"_s);
    spend(u"6100"_s, 800'00, QDate(2025, 3, 10));
    const Account used = load(u"6100"_s);
    const auto remove = [&](const Account& account) {
        return at.office.change(actions::removeAccount, [&](UnitOfWork& work) {
            return removeAccount(work, account.id, account.version);
        });
    };

    const auto gone = remove(unused);
    const auto kept = remove(used);

    EXPECT_TRUE(gone) << qPrintable(at.text(gone.error()));
    EXPECT_FALSE(
        at.look([](Reader& books) { return accountByCode(books, u"6310"_s); }).has_value());
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().code, &errors::accountWasUsed);
}

TEST_F(AccountTest, IsMergedWithWhatStandsOnItInEachOpenYear)
{
    at.arrange([](UnitOfWork& work) {
        return openFiscalYears(work, QDate(2026, 1, 1), QDate(2026, 1, 1));
    });
    spend(u"6200"_s, 30'00, QDate(2025, 3, 10));
    spend(u"6200"_s, 12'00, QDate(2026, 2, 1));
    spend(u"6210"_s, 50'00, QDate(2025, 3, 10));

    const auto done = merged(u"6200"_s, u"6210"_s, QDate(2026, 3, 1));

    ASSERT_TRUE(done) << qPrintable(at.text(done.error()));
    ASSERT_EQ(done->steps.size(), 2U);
    EXPECT_EQ(done->steps[0].on, QDate(2025, 12, 31));
    EXPECT_EQ(done->steps[1].on, QDate(2026, 3, 1));
    EXPECT_EQ(done->entries.size(), 2U);
    EXPECT_EQ(ofYear(u"6200"_s, 2025), 0);
    EXPECT_EQ(ofYear(u"6200"_s, 2026), 0);
    EXPECT_EQ(ofYear(u"6210"_s, 2025), 80'00);
    EXPECT_EQ(ofYear(u"6210"_s, 2026), 12'00);
    EXPECT_TRUE(load(u"6200"_s).isClosed);
    const auto late = at.posted(Entry::of({.postedOn = QDate(2026, 4, 1), .source = u"manual"_s},
                                          {Line::of(load(u"6200"_s).id, Money::ofMinor(1, eur)),
                                           Line::of(AccountRole::Bank, Money::ofMinor(-1, eur))}));
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, &errors::accountMerged);
    EXPECT_TRUE(late.error().text().contains(u"6210"_s)) << qPrintable(late.error().text());
}

TEST_F(AccountTest, IsMergedWithRolesDraftsAndTheAccountsBelow)
{
    const AccountId from = at.account(u"6800"_s); // purchase_expense
    const EntryDraftId draft = at.arrange([&](UnitOfWork& work) {
        return saveDraft(work, {.postedOn = QDate(2025, 3, 10),
                                .lines = {Line::of(from, Money::ofMinor(7'00, eur))}});
    });
    at.arrange([&](UnitOfWork& work) {
        return createAccount(work, {.code = u"6801"_s,
                                    .name = u"Small things"_s,
                                    .parent = from,
                                    .type = AccountType::Expense});
    });

    const auto done = merged(u"6800"_s, u"6200"_s, QDate(2025, 12, 31));

    ASSERT_TRUE(done) << qPrintable(at.text(done.error()));
    EXPECT_TRUE(done->entries.empty());
    EXPECT_EQ(done->draftLineCount, 1);
    EXPECT_EQ(done->accountBelowCount, 1);
    const AccountId into = at.account(u"6200"_s);
    EXPECT_EQ(load(u"6801"_s).parent, into);
    EXPECT_EQ(at.look([](Reader& books) { return accountOf(books, AccountRole::PurchaseExpense); }),
              into);
    const auto moved = at.look([&](Reader& books) { return draftById(books, draft); });
    EXPECT_EQ(std::get<AccountId>(moved.lines[0].account), into);
    EXPECT_EQ(moved.version, 2);
}

TEST_F(AccountTest, IsMergedIntoOneThatStoodBelowIt)
{
    const AccountId from = at.account(u"6200"_s);
    at.arrange([&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto middle, createAccount(work, {.code = u"6201"_s,
                                                           .name = u"Paper"_s,
                                                           .parent = from,
                                                           .type = AccountType::Expense}));
        TANDEM_CHECK(createAccount(work, {.code = u"6202"_s,
                                          .name = u"Thick paper"_s,
                                          .parent = middle,
                                          .type = AccountType::Expense}));
        return {};
    });

    const auto done = merged(u"6200"_s, u"6202"_s, QDate(2025, 12, 31));

    ASSERT_TRUE(done) << qPrintable(at.text(done.error()));
    EXPECT_EQ(load(u"6202"_s).parent, at.account(u"6"_s));
    EXPECT_EQ(load(u"6201"_s).parent, at.account(u"6202"_s));
}

TEST_F(AccountTest, MovesReceivablesPartyByParty)
{
    const AccountId heading = at.account(u"12"_s);
    at.arrange([&](UnitOfWork& work) {
        return createAccount(work, {.code = u"1210"_s,
                                    .name = u"Receivables abroad"_s,
                                    .parent = heading,
                                    .type = AccountType::Asset,
                                    .control = ControlKind::Receivable});
    });
    for (const int party : {1, 2})
        ASSERT_TRUE(at.posted(Entry::of(
            {.postedOn = QDate(2025, 5, 1), .source = u"manual"_s},
            {Line::of(at.account(u"1210"_s), Money::ofMinor(party * 10'00, eur), PartyId(party)),
             Line::of(AccountRole::SalesRevenue, Money::ofMinor(-party * 10'00, eur))})));

    const auto done = merged(u"1210"_s, u"1200"_s, QDate(2025, 12, 31));

    ASSERT_TRUE(done) << qPrintable(at.text(done.error()));
    EXPECT_EQ(at.number(u"SELECT SUM(amount_minor) FROM entry_line JOIN account ON account.id = "
                        "account_id WHERE code = '1200' AND party_id = 2"_s),
              20'00);
}

TEST_F(AccountTest, IsNotMergedWhereItDoesNotFit)
{
    spend(u"6200"_s, 30'00, QDate(2025, 3, 10));

    const auto early = merged(u"6200"_s, u"6210"_s, QDate(2025, 3, 9));
    const auto type = merged(u"6200"_s, u"4000"_s, QDate(2025, 12, 31));
    const auto itself = merged(u"6200"_s, u"6200"_s, QDate(2025, 12, 31));
    at.arrange(
        [](UnitOfWork& work) { return setLockDate(work, LockKind::Books, QDate(2025, 12, 31)); });
    const auto locked = merged(u"6200"_s, u"6210"_s, QDate(2025, 12, 31));

    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().code, &errors::mergeTooEarly);
    ASSERT_FALSE(type);
    EXPECT_EQ(type.error().code, &errors::mergeUnfit);
    ASSERT_FALSE(itself);
    EXPECT_EQ(itself.error().code, &errors::mergeIntoItself);
    ASSERT_FALSE(locked);
    EXPECT_EQ(locked.error().code, &errors::dateLocked);
    EXPECT_FALSE(load(u"6200"_s).isClosed);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM account_merge"_s), 0);
}

} // namespace
} // namespace tandem::ledger
