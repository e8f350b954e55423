#include "backoffice/ledger/entry_queries.h"
#include "ledger_books.h"

namespace tandem::ledger {
namespace {

using namespace Qt::StringLiterals;

Money cents(std::int64_t minor)
{
    return Money::ofMinor(minor, eur);
}

TEST(Posting, NumbersEntriesWithoutGapsAndChainsThem)
{
    LedgerBooks at;

    const auto first = at.posted(LedgerBooks::sale(100'00));
    const auto second = at.posted(LedgerBooks::sale(20'00));

    ASSERT_TRUE(first) << qPrintable(at.text(first.error()));
    ASSERT_TRUE(second) << qPrintable(at.text(second.error()));
    EXPECT_EQ(first->id, EntryId(1));
    EXPECT_EQ(second->id, EntryId(2));
    EXPECT_EQ(first->hash.size(), 32);
    EXPECT_NE(first->hash, second->hash);
}

TEST(Posting, KeepsTheSumsOfTheMonth)
{
    LedgerBooks at;
    ASSERT_TRUE(at.posted(LedgerBooks::sale(100'00)));

    ASSERT_TRUE(at.posted(LedgerBooks::sale(20'00, QDate(2025, 3, 31))));

    EXPECT_EQ(at.number(u"SELECT debit_minor FROM account_month JOIN account ON account.id = "
                        "account_id WHERE code = '1300'"_s),
              120'00);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM account_month"_s), 2);
}

TEST(Posting, ReadsBackWhatWasPosted)
{
    LedgerBooks at;
    const Entry entry = Entry::of({.postedOn = QDate(2025, 3, 11),
                                   .source = u"invoice"_s,
                                   .sourceId = 77,
                                   .text = u"Desks"_s,
                                   .reference = u"IN-2025-00001"_s,
                                   .key = u"k-1"_s},
                                  {{.account = AccountRole::Receivable,
                                    .amount = cents(119'00),
                                    .base = cents(119'00),
                                    .party = PartyId(5),
                                    .memo = u"for Mr Meyer"_s},
                                   Line::of(AccountRole::SalesRevenue, cents(-100'00)),
                                   Line::of(AccountRole::OutputTax, cents(-19'00))});

    const auto posted = at.posted(entry);

    ASSERT_TRUE(posted) << qPrintable(at.text(posted.error()));
    const auto stored = at.look([&](Reader& books) { return entryById(books, posted->id); });
    EXPECT_EQ(stored.journal, u"sales"_s);
    EXPECT_EQ(stored.head.text, u"Desks"_s);
    EXPECT_EQ(stored.head.reference, u"IN-2025-00001"_s);
    EXPECT_EQ(stored.head.postedOn, QDate(2025, 3, 11));
    ASSERT_EQ(stored.lines.size(), 3U);
    EXPECT_EQ(stored.lines[0].party, PartyId(5));
    EXPECT_EQ(stored.lines[0].memo, u"for Mr Meyer"_s);
    EXPECT_EQ(stored.lines[2].amount, cents(-19'00));
}

TEST(Posting, AnswersTheSameKeyWithTheEntryThatStands)
{
    LedgerBooks at;
    const auto first = at.posted(LedgerBooks::sale(100'00, QDate(2025, 3, 10), u"k-1"_s));

    const auto again = at.posted(LedgerBooks::sale(100'00, QDate(2025, 3, 10), u"k-1"_s));
    const auto other = at.posted(LedgerBooks::sale(100'01, QDate(2025, 3, 10), u"k-1"_s));

    ASSERT_TRUE(first);
    ASSERT_TRUE(again) << qPrintable(at.text(again.error()));
    EXPECT_EQ(*first, *again);
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, &tandem::errors::keyUsedForOther);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM entry"_s), 1);
}

TEST(Posting, TakesADocumentOnce)
{
    LedgerBooks at;
    Entry::Head head{.postedOn = QDate(2025, 3, 10), .source = u"delivery"_s, .sourceId = 9};
    const Entry entry = Entry::of(head, {Line::of(AccountRole::CostOfGoodsSold, cents(5'00)),
                                         Line::of(AccountRole::Inventory, cents(-5'00))});
    ASSERT_TRUE(at.posted(entry));

    const auto again = at.posted(entry);

    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, &errors::sourcePosted);
}

TEST(Posting, KeepsForeignLinesWithTheirBase)
{
    LedgerBooks at; // exactness F1: USD 1,000 at 1.10 is 909.09, paid at 1.05 is 952.38
    const Money dollars = Money::ofMinor(1'000'00, usd);
    const Entry paid =
        Entry::of({.postedOn = QDate(2025, 3, 10), .source = u"payment"_s, .sourceId = 1},
                  {{.account = AccountRole::Bank, .amount = dollars, .base = cents(952'38)},
                   {.account = AccountRole::Receivable,
                    .amount = -dollars,
                    .base = cents(-909'09),
                    .party = PartyId(3)},
                   Line::of(AccountRole::ExchangeGain, cents(-43'29))});

    const auto posted = at.posted(paid);

    ASSERT_TRUE(posted) << qPrintable(at.text(posted.error()));
    EXPECT_EQ(at.number(u"SELECT base_debit_minor FROM account_month WHERE currency = 'USD' AND "
                        "debit_minor > 0"_s),
              952'38);
}

TEST(Posting, RefusesADayWithoutAnOpenPeriod)
{
    LedgerBooks at;
    at.arrange([](UnitOfWork& work) {
        return setPeriodState(work, QDate(2025, 2, 1), PeriodState::Closed);
    });

    const auto early = at.posted(LedgerBooks::sale(1'00, QDate(2024, 12, 31)));
    const auto closed = at.posted(LedgerBooks::sale(1'00, QDate(2025, 2, 28)));

    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().code, &errors::noOpenPeriod);
    ASSERT_FALSE(closed);
    EXPECT_EQ(closed.error().code, &errors::noOpenPeriod);
    EXPECT_TRUE(at.posted(LedgerBooks::sale(1'00, QDate(2025, 3, 1))));
}

TEST(Posting, RefusesWhatALockDateCovers)
{
    LedgerBooks at;
    at.arrange([](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(setLockDate(work, LockKind::Books, QDate(2025, 3, 9)));
        return setLockDate(work, LockKind::Tax, QDate(2025, 3, 10));
    });
    const Entry taxed = Entry::of({.postedOn = QDate(2025, 3, 10), .source = u"manual"_s},
                                  {Line::of(AccountRole::Bank, cents(19'00)),
                                   Line::of(AccountRole::OutputTax, cents(-19'00))});

    const auto locked = at.posted(LedgerBooks::sale(1'00, QDate(2025, 3, 9)));
    const auto ofTax = at.posted(taxed);

    ASSERT_FALSE(locked);
    EXPECT_EQ(locked.error().code, &errors::dateLocked);
    ASSERT_FALSE(ofTax);
    EXPECT_EQ(ofTax.error().code, &errors::dateLocked);
    EXPECT_TRUE(at.posted(LedgerBooks::sale(1'00)));
}

struct Unfit {
    const char* name;
    std::vector<Line> lines;
    const ErrorCode* code;
};

TEST(Posting, RefusesLinesThatTheirAccountsDoNotTake)
{
    LedgerBooks at;
    const AccountId heading = at.account(u"10"_s);
    const AccountId closed = at.account(u"6400"_s);
    const AccountId dollars = at.arrange([&](UnitOfWork& work) -> Result<AccountId> {
        TANDEM_TRY(Account account, accountById(work, closed));
        account.isClosed = true;
        TANDEM_CHECK(saveAccount(work, account));
        return createAccount(work, {.code = u"1320"_s, .name = u"Dollars"_s, .currency = u"USD"_s});
    });
    const Line other = Line::of(AccountRole::Bank, cents(-1'00));
    const std::vector<Unfit> cases{
        {"heading", {Line::of(heading, cents(1'00)), other}, &errors::accountIsHeading},
        {"closed", {Line::of(closed, cents(1'00)), other}, &errors::accountClosed},
        {"currency", {Line::of(dollars, cents(1'00)), other}, &errors::accountWantsCurrency},
        {"party", {Line::of(AccountRole::Receivable, cents(1'00)), other}, &errors::partyMissing},
        {"absent", {Line::of(AccountId(5), cents(1'00)), other}, &errors::accountNotFound},
        {"digits",
         {{.account = AccountRole::Cash,
           .amount = Money::ofMinor(1, Currency("USD", 3)),
           .base = cents(1'00)},
          other},
         &errors::commodityDigits},
        {"commodity",
         {{.account = AccountRole::Cash,
           .amount = Money::ofMinor(1, Currency("hours", 0)),
           .base = cents(1'00)},
          other},
         &errors::commodityUnknown}};
    for (const Unfit& unfit : cases) {
        const auto refused = at.posted(
            Entry::of({.postedOn = QDate(2025, 3, 10), .source = u"manual"_s}, unfit.lines));
        ASSERT_FALSE(refused) << unfit.name;
        EXPECT_EQ(refused.error().code, unfit.code) << unfit.name;
    }
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM entry_line"_s), 0);
}

TEST(Posting, NeedsAnAccountForEachRole)
{
    test::TestOffice at;
    at.arrange([](UnitOfWork& work) {
        return openFiscalYears(work, QDate(2025, 1, 1), QDate(2025, 12, 31));
    });

    const auto refused = at.office.change(
        actions::postEntries, [](UnitOfWork& work) { return post(work, LedgerBooks::sale(1'00)); });

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &errors::accountRoleMissing);
}

TEST(Posting, PostsManyOrNone)
{
    LedgerBooks at;
    const std::vector<Entry> entries{LedgerBooks::sale(1'00),
                                     LedgerBooks::sale(1'00, QDate(2030, 1, 1))};

    const auto refused = at.office.change(
        actions::postEntries, [&](UnitOfWork& work) { return postMany(work, entries); });

    ASSERT_FALSE(refused);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM entry"_s), 0);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM account_month"_s), 0);
}

TEST(Entry, IsNotMadeOfLinesThatDoNotBalance)
{
    const std::vector<Line> lines{Line::of(AccountRole::Bank, cents(1'00)),
                                  Line::of(AccountRole::Cash, cents(-99))};

    const auto checked =
        Entry::checked({.postedOn = QDate(2025, 3, 10), .source = u"manual"_s}, lines);

    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().code, &errors::unbalanced);
    EXPECT_EQ(checked.error().arguments, (QStringList{u"0.01"_s, u"EUR"_s}));
    EXPECT_THROW(Entry::of({.postedOn = QDate(2025, 3, 10), .source = u"manual"_s}, lines),
                 BrokenInvariant);
}

TEST(Entry, BalancesUnvaluedLinesPerCommodity)
{
    const Currency hours("hours", 0);
    const auto line = [&](AccountRole role, std::int64_t amount, const Currency& commodity) {
        return Line{.account = role, .amount = Money::ofMinor(amount, commodity), .base = cents(0)};
    };

    EXPECT_TRUE(
        Entry::checked({.postedOn = QDate(2025, 3, 10), .source = u"import"_s},
                       {line(AccountRole::Bank, 5, hours), line(AccountRole::Cash, -5, hours),
                        line(AccountRole::Bank, 7, jpy), line(AccountRole::Cash, -7, jpy)}));
    EXPECT_FALSE(
        Entry::checked({.postedOn = QDate(2025, 3, 10), .source = u"import"_s},
                       {line(AccountRole::Bank, 5, hours), line(AccountRole::Cash, -5, jpy)}));
}

} // namespace
} // namespace tandem::ledger
