#include "books_support.h"
#include "formats/book_errors.h"
#include "formats/ledger_journal.h"

using namespace Qt::StringLiterals;

namespace tandem::formats::test {
namespace {

struct Refused {
    const char* what;
    const char* journal;
    const ErrorCode* why;
    int line;
};

void PrintTo(const Refused& refused, std::ostream* out)
{
    *out << refused.what;
}

class Unsupported : public ::testing::TestWithParam<Refused> {};

TEST_P(Unsupported, IsRefusedWithItsLine)
{
    const auto read = readLedgerJournal(QByteArrayView(GetParam().journal));

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, GetParam().why) << qPrintable(read.error().text());
    EXPECT_EQ(read.error().arguments.value(0).toInt(), GetParam().line);
}

TEST_P(Unsupported, IsLeftOutWholeAndReportedOnRequest)
{
    const std::string journal =
        std::string(GetParam().journal) + "\n2025-12-31 last\n  A  7 Z\n  B\n";

    const auto read = readLedgerJournal(QByteArrayView(journal),
                                        {.onUnsupported = OnUnsupported::LeaveOutAndReport});

    ASSERT_TRUE(read) << qPrintable(read.error().text());
    EXPECT_EQ(shown(trialBalance(read->book)), "A | Z | 7\nB | Z | -7\n");
    ASSERT_EQ(read->report.leftOut.size(), 1u);
    EXPECT_EQ(read->report.leftOut[0].why.code, GetParam().why);
    EXPECT_EQ(read->report.leftOut[0].line, GetParam().line);
}

INSTANTIATE_TEST_SUITE_P(
    Parts, Unsupported,
    ::testing::Values(
        Refused{"automated", "= /Food/\n  (T)  0.1\n", &errors::journalAutomated, 1},
        Refused{"periodic", "~ monthly\n  A  5\n  B\n", &errors::journalPeriodic, 1},
        Refused{"virtual", "2025-01-01 x\n  A  5\n  B  -5\n  (C)  5\n", &errors::journalVirtual, 4},
        Refused{"balanced virtual", "2025-01-01 x\n  [A]  5\n  [B]  -5\n", &errors::journalVirtual,
                2},
        Refused{"deferred", "2025-01-01 x\n  <A>  5\n  B  -5\n", &errors::journalVirtual, 2},
        Refused{"price", "2025-01-01 x\n  A  5 X @ $2\n  B  $-10\n", &errors::journalPriced, 2},
        Refused{"long price", "2025-01-01 x\n  A  5 X @ $2.00000000000000000000000001\n  B\n",
                &errors::journalPriced, 2},
        Refused{"whole price", "2025-01-01 x\n  A  5 X @@ $2\n  B\n", &errors::journalPriced, 2},
        Refused{"lot", "2025-01-01 x\n  A  5 X {$2} [2025-01-01] @ $3\n  B\n",
                &errors::journalPriced, 2},
        Refused{"unbalanced", "\n2025-01-01 x\n  A  5\n  B  -4\n", &errors::journalUnbalanced, 2},
        Refused{"exchange", "2025-01-01 x\n  A  5 X\n  B  -5 Y\n", &errors::journalUnbalanced, 1},
        Refused{"empty", "2025-01-01 x\n", &errors::journalEmptyEntry, 1},
        Refused{"own date", "2025-01-01 x\n  A  5  ; [2025-02-01]\n  B\n", &errors::journalOwnDate,
                2},
        Refused{"own date tag", "2025-01-01 x\n  A  5\n  ; date: 2025-02-01\n  B\n",
                &errors::journalOwnDate, 3},
        Refused{"expression", "2025-01-01 x\n  A  (5 * $2)\n  B\n", &errors::journalExpression,
                2}));

TEST(LeavingOut, SkipsAssertionsAndCountsThem)
{
    const auto read =
        readLedgerJournal("2025-01-01 x\n  (A)  5\n\n2025-01-02 y\n  A  1 = 6\n  B\n\n"
                          "2025-01-03 z\n  A  = 9\n  B\n",
                          {.onUnsupported = OnUnsupported::LeaveOutAndReport});
    ASSERT_TRUE(read) << qPrintable(read.error().text());
    EXPECT_EQ(read->report.assertionsNotChecked, 1);
    ASSERT_EQ(read->report.leftOut.size(), 2u);
    EXPECT_EQ(read->report.leftOut[1].why.code, &errors::journalAssignmentUnknown);
}

class Wrong : public ::testing::TestWithParam<Refused> {};

TEST_P(Wrong, IsRefusedEvenWhereTheRestMayBeLeftOut)
{
    for (const auto choice : {OnUnsupported::Refuse, OnUnsupported::LeaveOutAndReport}) {
        const auto read =
            readLedgerJournal(QByteArrayView(GetParam().journal), {.onUnsupported = choice});

        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().code, GetParam().why) << qPrintable(read.error().text());
        EXPECT_EQ(read.error().arguments.value(0).toInt(), GetParam().line);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Lines, Wrong,
    ::testing::Values(
        Refused{"include", ";\ninclude other.dat\n", &errors::journalIncludes, 2},
        Refused{"old include", "!include other.dat\n", &errors::journalIncludes, 1},
        Refused{"unknown directive", "python\n  x = 1\n", &errors::journalUnknownDirective, 1},
        Refused{"conversion", "C 1 kb = 1024 b\n", &errors::journalUnknownDirective, 1},
        Refused{"time clock", "i 2025-01-01 10:00:00 A\n", &errors::journalUnknownDirective, 1},
        Refused{"pattern alias", "alias /a/=B\n", &errors::journalUnknownDirective, 1},
        Refused{"apply tag", "apply tag x\n", &errors::journalUnknownDirective, 1},
        Refused{"assertion command", "2025-01-01 x\n  assert 1 == 1\n",
                &errors::journalUnknownDirective, 2},
        Refused{"stray indent", "\n  A  5\n", &errors::journalBadLine, 2},
        Refused{"end of nothing", "end\n", &errors::journalBadLine, 1},
        Refused{"bad date", "2025-02-30 x\n  A  5\n  B\n", &errors::journalBadDate, 1},
        Refused{"mixed date", "2025-02/03 x\n  A  5\n  B\n", &errors::journalBadDate, 1},
        Refused{"long year", "20250-02-03 x\n  A  5\n  B\n", &errors::journalBadDate, 1},
        Refused{"no year", "02-03 x\n  A  5\n  B\n", &errors::journalYearMissing, 1},
        Refused{"empty level", "2025-01-01 x\n  A::C  5\n  B\n", &errors::journalBadLine, 2},
        Refused{"two elided", "2025-01-01 x\n  A  5\n  B\n  C\n", &errors::journalSeveralElided, 4},
        Refused{"false assertion", "2025-01-01 x\n  A  5 = 6\n  B\n",
                &errors::journalAssertionFailed, 2},
        Refused{"false sole assertion", "2025-01-01 x\n  A  5 X\n  A  5 Y == 5 Y\n  B\n",
                &errors::journalAssertionFailed, 3},
        Refused{"bare amount after D", "D $1.00\n2025-01-01 x\n  A  5\n  B\n",
                &errors::journalAmbiguousAmount, 3}));

TEST(LedgerJournal, RefusesWhatIsNoText)
{
    for (const QByteArray& bytes : {QByteArray("2025-01-01 Caf\xE9\n"), QByteArray("; \0\n", 4)}) {
        const auto read = readLedgerJournal(bytes);
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().code, &errors::journalNotText);
    }
}

} // namespace
} // namespace tandem::formats::test
