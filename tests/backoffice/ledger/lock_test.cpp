#include "backoffice/ledger/correction.h"
#include "backoffice/ledger/lock_exception.h"
#include "backoffice/ledger/year_close.h"
#include "ledger_books.h"
#include "office/users.h"

namespace tandem::ledger {
namespace {

using namespace Qt::StringLiterals;

constexpr std::int64_t hourMs = 3'600'000;
const QDate lateDay(2025, 2, 10);

Entry purchase(QDate on)
{
    return Entry::of({.postedOn = on, .source = u"bill"_s},
                     {Line::of(AccountRole::PurchaseExpense, Money::ofMinor(1'00, eur)),
                      Line::of(AccountRole::Bank, Money::ofMinor(-1'00, eur))});
}

/// Books with a user who is known to them, so that exceptions can be made for her.
class LockedBooks : public LedgerBooks {
public:
    LockedBooks()
    {
        const auto added = addUser(
            back,
            {.name = u"lena"_s, .fullName = {}, .password = u"quiet herons stand"_s, .roles = {}});
        require(added.has_value(), "a user is added");
        lena = std::make_unique<Office>(*database, clock, random,
                                        Session{*added, u"lena"_s, allPermissions()});
    }

    void lock(LockKind kind, QDate through)
    {
        arrange([&](UnitOfWork& work) { return setLockDate(work, kind, through); });
    }
    Result<PostedEntry> postedByLena(const Entry& entry)
    {
        return lena->change(actions::postEntries,
                            [&](UnitOfWork& work) { return post(work, entry); });
    }
    LockExceptionId grant(std::int64_t hours = 1)
    {
        return arrange([&](UnitOfWork& work) {
            return grantLockException(work, {.user = u"lena"_s,
                                             .from = clock.moment,
                                             .until = Instant{clock.moment.ms + hours * hourMs},
                                             .reason = u"A bill came late"_s});
        });
    }

    std::unique_ptr<Office> lena;
};

const ErrorCode* codeOf(const Result<PostedEntry>& posted)
{
    return posted ? nullptr : posted.error().code;
}

TEST(LockDate, OfAKindStopsThatKindOnly)
{
    LockedBooks at;
    at.lock(LockKind::Purchases, QDate(2025, 2, 28));

    const auto bought = at.posted(purchase(lateDay));
    const auto sold = at.posted(LedgerBooks::sale(1'00, lateDay));

    EXPECT_EQ(codeOf(bought), &errors::dateLocked);
    EXPECT_TRUE(bought.error().text().contains(u"purchases"_s));
    EXPECT_TRUE(sold);
}

TEST(LockDate, StopsAReversalOnAnEarlierDay)
{
    LockedBooks at;
    const auto first = at.posted(LedgerBooks::sale(1'00, lateDay));
    ASSERT_TRUE(first);
    at.lock(LockKind::Books, QDate(2025, 2, 28));

    const auto reversed = at.office.change(
        actions::reverseEntry, [&](UnitOfWork& work) { return reverse(work, first->id, lateDay); });

    ASSERT_FALSE(reversed);
    EXPECT_EQ(reversed.error().code, &errors::dateLocked);
}

TEST(LockDate, IsLifted)
{
    LockedBooks at;
    at.lock(LockKind::Books, QDate(2025, 2, 28));

    at.arrange([](UnitOfWork& work) { return liftLockDate(work, LockKind::Books); });

    EXPECT_TRUE(at.look(lockDates).empty());
    EXPECT_TRUE(at.posted(LedgerBooks::sale(1'00, lateDay)));
}

TEST(LockForGood, OnlyMovesForwardAndIsNeverLifted)
{
    LockedBooks at;
    at.lock(LockKind::Irreversible, QDate(2025, 2, 10));
    const auto set = [&](QDate day) {
        return at.office.change(actions::setLockDate, [&](UnitOfWork& work) {
            return setLockDate(work, LockKind::Irreversible, day);
        });
    };

    const auto back = set(QDate(2025, 2, 9));
    const auto lifted = at.office.change(actions::setLockDate, [](UnitOfWork& work) {
        return liftLockDate(work, LockKind::Irreversible);
    });
    const auto future = set(at.clock.today());

    ASSERT_FALSE(back);
    EXPECT_EQ(back.error().code, &errors::lockMovesForward);
    ASSERT_FALSE(lifted);
    EXPECT_EQ(lifted.error().code, &errors::lockMovesForward);
    ASSERT_FALSE(future);
    EXPECT_EQ(future.error().code, &errors::lockNotPast);
    EXPECT_TRUE(set(QDate(2025, 2, 28)));
    for (const QString& attempt :
         {u"UPDATE lock_date SET locked_through = '2025-01-31'"_s,
          u"UPDATE lock_date SET kind = 'books'"_s, u"DELETE FROM lock_date"_s})
        EXPECT_FALSE(test::rawSql(*at.database, attempt)) << qPrintable(attempt);
}

TEST(LockForGood, KeepsItsPeriodsAndYearsClosed)
{
    LockedBooks at;
    ASSERT_TRUE(at.posted(LedgerBooks::sale(1'00, lateDay)));
    at.clock.day = QDate(2026, 2, 1);
    at.arrange([](UnitOfWork& work) { return closeYear(work, u"2025"_s); });
    at.lock(LockKind::Irreversible, QDate(2025, 12, 31));

    const auto reopened = at.office.change(
        actions::reopenYear, [](UnitOfWork& work) { return reopenYear(work, u"2025"_s); });

    ASSERT_FALSE(reopened);
    EXPECT_EQ(reopened.error().code, &errors::lockedForGood);
    EXPECT_EQ(at.look(yearStandings).front().isClosed(), true);
}

TEST(LockException, LetsItsPersonPostBehindTheLocksForAWhile)
{
    LockedBooks at;
    for (const LockKind kind : {LockKind::Books, LockKind::Sales, LockKind::Purchases})
        at.lock(kind, QDate(2025, 2, 28));
    EXPECT_EQ(codeOf(at.postedByLena(purchase(lateDay))), &errors::dateLocked);
    at.grant();

    EXPECT_TRUE(at.postedByLena(purchase(lateDay)));
    EXPECT_EQ(codeOf(at.posted(purchase(lateDay))), &errors::dateLocked) << "of another person";
    at.clock.moment.ms += hourMs;
    EXPECT_EQ(codeOf(at.postedByLena(purchase(lateDay))), &errors::dateLocked) << "when it is over";
}

TEST(LockException, NeverReachesBehindTheLockForGood)
{
    LockedBooks at;
    at.lock(LockKind::Irreversible, lateDay);
    at.grant();

    const auto posted = at.postedByLena(purchase(lateDay));

    EXPECT_EQ(codeOf(posted), &errors::lockedForGood);
    EXPECT_TRUE(at.postedByLena(purchase(lateDay.addDays(1))));
}

TEST(LockException, IsRevokedOnce)
{
    LockedBooks at;
    at.lock(LockKind::Books, QDate(2025, 2, 28));
    const LockExceptionId id = at.grant();
    const auto revoke = [&] {
        return at.office.change(actions::revokeLockException,
                                [&](UnitOfWork& work) { return revokeLockException(work, id); });
    };

    ASSERT_TRUE(revoke());

    EXPECT_EQ(codeOf(at.postedByLena(purchase(lateDay))), &errors::dateLocked);
    const auto again = revoke();
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, &errors::exceptionNotFound);
    const auto all = at.look([](Reader& books) { return lockExceptions(books, 10); });
    ASSERT_EQ(all.size(), 1U);
    EXPECT_TRUE(all.front().revokedAt);
    for (const QString& attempt :
         {u"UPDATE lock_exception SET revoked_at_ms = NULL"_s, u"DELETE FROM lock_exception"_s})
        EXPECT_FALSE(test::rawSql(*at.database, attempt)) << qPrintable(attempt);
}

TEST(LockException, WantsAReasonAndAShortTime)
{
    LockedBooks at;
    const auto granted = [&](const QString& reason, std::int64_t hours) {
        return at.office.change(actions::grantLockException, [&](UnitOfWork& work) {
            return grantLockException(work, {.user = u"lena"_s,
                                             .from = at.clock.moment,
                                             .until = Instant{at.clock.moment.ms + hours * hourMs},
                                             .reason = reason});
        });
    };

    const auto silent = granted(u"  "_s, 1);
    const auto ended = granted(u"late"_s, 0);
    const auto endless = granted(u"late"_s, 24 * 32);

    EXPECT_EQ(silent.error().code, &errors::exceptionReasonMissing);
    EXPECT_EQ(ended.error().code, &errors::exceptionDatesWrong);
    EXPECT_EQ(endless.error().code, &errors::exceptionDatesWrong);
}

/// Copies the first entry as a second one, as somebody would who goes past the program.
Result<> copyFirstEntry(Database& books)
{
    TANDEM_CHECK(test::rawSql(books, u"BEGIN"_s));
    const QString lines =
        u"INSERT INTO entry_line (id, entry_id, line_number, posted_on, account_id, currency, "
        "amount_minor, base_minor, check_codes) SELECT id + 10000, 2, line_number, posted_on, "
        "account_id, currency, amount_minor, base_minor, check_codes FROM entry_line "
        "WHERE id = %1"_s;
    auto done = test::rawSql(books, lines.arg(10001));
    if (done)
        done = test::rawSql(books, lines.arg(10002));
    if (done)
        done = test::rawSql(
            books, u"INSERT INTO entry (id, posted_on, posted_at_ms, user_id, journal_id, source, "
                   "source_id, reference, line_count, previous_hash, hash, check_codes) "
                   "SELECT 2, posted_on, posted_at_ms, user_id, journal_id, source, source_id, "
                   "reference, line_count, hash, hash, check_codes FROM entry WHERE id = 1"_s);
    TANDEM_CHECK(test::rawSql(books, done ? u"COMMIT"_s : u"ROLLBACK"_s));
    return done;
}

TEST(Locks, HoldAgainstWhoeverWritesToTheDatabase)
{
    for (const bool isForGood : {false, true}) {
        LockedBooks at;
        const auto first = at.lena->change(actions::postEntries, [](UnitOfWork& work) {
            return post(work, LedgerBooks::sale(1'00, lateDay));
        });
        ASSERT_TRUE(first);
        at.lock(isForGood ? LockKind::Irreversible : LockKind::Books, lateDay);

        const auto locked = copyFirstEntry(*at.database);
        at.grant();
        const auto excepted = copyFirstEntry(*at.database);

        ASSERT_FALSE(locked);
        EXPECT_TRUE(locked.error().detail.contains(u"an entry is later than the lock"_s))
            << qPrintable(locked.error().detail);
        EXPECT_EQ(excepted.has_value(), !isForGood);
    }
}

} // namespace
} // namespace tandem::ledger
