#include "backoffice/ledger/correction.h"
#include "ledger_books.h"

/// What the database itself refuses, whoever asks it.
namespace tandem::ledger {
namespace {

using namespace Qt::StringLiterals;

TEST(PostedEntry, IsFinal)
{
    LedgerBooks at;
    ASSERT_TRUE(at.posted(LedgerBooks::sale(1'00)));
    const QStringList attempts{u"UPDATE entry SET user_id = 3"_s,
                               u"DELETE FROM entry"_s,
                               u"UPDATE entry_line SET amount_minor = amount_minor + 1"_s,
                               u"DELETE FROM entry_line"_s,
                               u"UPDATE entry_text SET text = 'other'"_s,
                               u"DELETE FROM entry_text"_s};
    for (const QString& attempt : attempts) {
        const auto done = test::rawSql(*at.database, attempt);
        ASSERT_FALSE(done) << qPrintable(attempt);
    }
    if (test::wantedDialect() == Dialect::Postgresql) {
        EXPECT_FALSE(test::rawSql(*at.database, u"TRUNCATE entry_line"_s));
        EXPECT_FALSE(test::rawSql(*at.database, u"TRUNCATE entry CASCADE"_s));
    }
}

TEST(PostedEntry, TakesNoFurtherLine)
{
    LedgerBooks at;
    ASSERT_TRUE(at.posted(LedgerBooks::sale(1'00)));

    const auto added = test::rawSql(
        *at.database,
        u"INSERT INTO entry_line (id, entry_id, line_number, posted_on, account_id, currency, "
        "amount_minor, base_minor, check_codes) "
        "SELECT 10003, 1, 3, posted_on, account_id, currency, amount_minor, base_minor, "
        "check_codes FROM entry_line WHERE id = 10001"_s);

    ASSERT_FALSE(added);
    EXPECT_TRUE(added.error().detail.contains(u"a posted entry takes no further line"_s))
        << qPrintable(added.error().detail);
}

TEST(PostedEntry, IsNotSavedWithoutItsHeader)
{
    LedgerBooks at;
    ASSERT_TRUE(at.posted(LedgerBooks::sale(1'00)));

    const auto saved = test::rawSql(
        *at.database,
        u"INSERT INTO entry_line (id, entry_id, line_number, posted_on, account_id, currency, "
        "amount_minor, base_minor, check_codes) "
        "SELECT 20001, 2, 1, posted_on, account_id, currency, amount_minor, base_minor, "
        "check_codes FROM entry_line WHERE id = 10001"_s);

    EXPECT_FALSE(saved);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM entry_line"_s), 2);
}

/// Copies entry 1 as entry 2 by raw SQL, with the first line's values as given.
struct Forgery {
    const char* what;
    QString id = u"2"_s;
    QString previous = u"hash"_s;
    QString amount = u"amount_minor"_s;
    QString count = u"line_count"_s;
    QString day = u"posted_on"_s;
    const char* refusal = "";
};

QString forgedLines(const Forgery& forgery)
{
    return u"INSERT INTO entry_line (id, entry_id, line_number, posted_on, account_id, currency, "
           "amount_minor, base_minor, check_codes) "
           "SELECT 20000 + line_number, 2, line_number, %2, account_id, currency, "
           "CASE line_number WHEN 1 THEN %1 ELSE amount_minor END, "
           "CASE line_number WHEN 1 THEN %1 ELSE base_minor END, check_codes "
           "FROM entry_line WHERE entry_id = 1 ORDER BY line_number"_s.arg(forgery.amount,
                                                                           forgery.day);
}

QString forgedHeader(const Forgery& forgery)
{
    return u"INSERT INTO entry (id, posted_on, posted_at_ms, user_id, journal_id, source, "
           "source_id, reference, line_count, previous_hash, hash, check_codes) "
           "SELECT %1, %4, posted_at_ms, user_id, journal_id, source, source_id, reference, %2, "
           "%3, hash, check_codes FROM entry WHERE id = 1"_s.arg(forgery.id, forgery.count,
                                                                 forgery.previous, forgery.day);
}

TEST(PostedEntry, IsSealedOnlyIfItIsWhole)
{
    const bool isPostgresql = test::wantedDialect() == Dialect::Postgresql;
    const QString zeros = isPostgresql ? u"decode(repeat('00', 32), 'hex')"_s : u"zeroblob(32)"_s;
    const QString otherDay = isPostgresql ? u"DATE '2031-01-01'"_s : u"'2031-01-01'"_s;
    const std::vector<Forgery> forgeries{
        {.what = "gap", .id = u"3"_s, .refusal = "without gaps"},
        {.what = "chain", .previous = zeros, .refusal = "continues the chain"},
        {.what = "balance", .amount = u"amount_minor + 1"_s, .refusal = "balances"},
        {.what = "count", .count = u"3"_s, .refusal = "counts its lines"},
        {.what = "period", .day = otherDay, .refusal = "open period"}};
    for (const Forgery& forgery : forgeries) {
        LedgerBooks at;
        ASSERT_TRUE(at.posted(LedgerBooks::sale(1'00)));
        ASSERT_TRUE(test::rawSql(*at.database, u"BEGIN"_s));
        ASSERT_TRUE(test::rawSql(*at.database, forgedLines(forgery))) << forgery.what;

        const auto sealed = test::rawSql(*at.database, forgedHeader(forgery));

        ASSERT_FALSE(sealed) << forgery.what;
        EXPECT_TRUE(sealed.error().detail.contains(QLatin1StringView(forgery.refusal)))
            << forgery.what << ": " << qPrintable(sealed.error().detail);
        ASSERT_TRUE(test::rawSql(*at.database, u"ROLLBACK"_s));
    }
    LedgerBooks at; // and the copy is taken where nothing is wrong with it: the test can see
    ASSERT_TRUE(at.posted(LedgerBooks::sale(1'00)));
    ASSERT_TRUE(test::rawSql(*at.database, u"BEGIN"_s));
    ASSERT_TRUE(test::rawSql(*at.database, forgedLines({.what = "sound"})));
    const auto sealed = test::rawSql(*at.database, forgedHeader({.what = "sound"}));
    EXPECT_TRUE(sealed) << qPrintable(at.text(sealed.error()));
    ASSERT_TRUE(test::rawSql(*at.database, u"ROLLBACK"_s));
}

TEST(Reversal, MirrorsItsEntryToNothing)
{
    LedgerBooks at;
    const Entry entry =
        Entry::of({.postedOn = QDate(2025, 3, 10), .source = u"invoice"_s, .sourceId = 4},
                  {{.account = AccountRole::Receivable,
                    .amount = Money::ofMinor(110, usd),
                    .base = Money::ofMinor(100, eur),
                    .party = PartyId(3)},
                   Line::of(AccountRole::SalesRevenue, Money::ofMinor(-100, eur))});
    const auto posted = at.posted(entry);
    ASSERT_TRUE(posted) << qPrintable(at.text(posted.error()));

    const auto reversed = at.office.change(
        actions::reverseEntry, [&](UnitOfWork& work) { return reverse(work, posted->id); });

    ASSERT_TRUE(reversed) << qPrintable(at.text(reversed.error()));
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM (SELECT 1 AS one FROM entry_line GROUP BY "
                        "account_id, party_id, currency HAVING SUM(amount_minor) <> 0 OR "
                        "SUM(base_minor) <> 0) AS unequal"_s),
              0);
    const auto again = at.office.change(
        actions::reverseEntry, [&](UnitOfWork& work) { return reverse(work, posted->id); });
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, &errors::entryReversed);
}

TEST(Reversal, IsNotEarlierThanItsEntry)
{
    LedgerBooks at;
    ASSERT_TRUE(at.posted(LedgerBooks::sale(1'00)));

    const auto reversed = at.office.change(actions::reverseEntry, [&](UnitOfWork& work) {
        return reverse(work, EntryId(1), QDate(2025, 3, 9));
    });

    ASSERT_FALSE(reversed);
    EXPECT_EQ(reversed.error().code, &errors::reversalTooEarly);
}

} // namespace
} // namespace tandem::ledger
