#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/chart.h"
#include "backoffice/ledger/period.h"
#include "backoffice/ledger/posting.h"
#include "backoffice/ledger/verify_ledger.h"
#include "office/numbering.h"
#include "support/test_office.h"

#include <gtest/gtest.h>

namespace tandem::faults {
namespace {

using namespace Qt::StringLiterals;

/// How far the clock of the workstation leaps between two postings.
struct Leap {
    std::int64_t days;
    const char* number; ///< What the next posting is called: numbers follow the day of the entry.
};

constexpr std::array leaps{Leap{0, "FT-2025-00001"},      Leap{-3'000, "FT-2016-00001"},
                           Leap{3'000, "FT-2025-00002"},  Leap{365, "FT-2026-00001"},
                           Leap{-365, "FT-2025-00003"},   Leap{-1, "FT-2025-00004"},
                           Leap{20'000, "FT-2079-00001"}, Leap{-20'000, "FT-2025-00005"}};

TEST(ClockTest, ThatLeapsLeavesTheBooksWhole)
{
    test::TestOffice at;
    at.arrange([](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(ledger::applyChart(work, u"general"_s));
        return ledger::openFiscalYears(work, QDate(2015, 1, 1), QDate(2080, 12, 31));
    });
    int posted = 0;
    for (const Leap& leap : leaps) {
        at.clock.day = at.clock.day.addDays(leap.days);
        at.clock.moment.ms += leap.days * 86'400'000;
        const auto number = at.office.change(
            ledger::actions::postEntries, [&](UnitOfWork& work) -> Result<QString> {
                TANDEM_TRY(const QString next, nextNumber(work, u"FT"_s, work.today()));
                const Money amount = Money::ofMinor(100, eur);
                TANDEM_CHECK(ledger::post(
                    work, ledger::Entry::of(
                              {.postedOn = work.today(), .source = u"manual"_s, .reference = next},
                              {ledger::Line::of(ledger::AccountRole::Bank, amount),
                               ledger::Line::of(ledger::AccountRole::SalesRevenue, -amount)})));
                return next;
            });
        ASSERT_TRUE(number) << qPrintable(number.error().text());
        EXPECT_EQ(*number, QString::fromLatin1(leap.number));
        ++posted;
    }

    const ledger::FlawSink noFlaw = [](const ledger::Flaw& flaw) {
        ADD_FAILURE() << qPrintable(flaw.table) << ' ' << flaw.row << ' ' << qPrintable(flaw.what);
    };
    const auto end = at.look([&](Reader& books) { return ledger::verifyChain(books, noFlaw); });
    EXPECT_EQ(end.entryCount, posted);
    at.look([&](Reader& books) -> Result<bool> {
        TANDEM_CHECK(ledger::verifyBalances(books, noFlaw));
        return true;
    });
}

} // namespace
} // namespace tandem::faults
