#include "asset_books.h"

#include <random>

namespace tandem::assets {
namespace {

/// One year of somebody who buys, writes down, sells in parts, moves and takes back.
class RandomYear {
public:
    RandomYear(AssetBooks& books, std::uint64_t seed) : m_books(books), m_random(seed) {}

    void step(QDate on)
    {
        switch (between(0, 7)) {
        case 0:
        case 1:
            buy(on);
            break;
        case 2:
            run(actions::dispose, [&](UnitOfWork& work, AssetId id) {
                return dispose(work, {.asset = id,
                                      .disposedOn = on,
                                      .costPart = part(),
                                      .proceeds = euros(between(0, 5'000'00))})
                    .has_value();
            });
            break;
        case 3:
            run(actions::impair, [&](UnitOfWork& work, AssetId id) {
                return impair(work, id, on, euros(between(1, 300'00))).has_value();
            });
            break;
        case 4:
            run(actions::impair, [&](UnitOfWork& work, AssetId id) {
                return reverseImpairment(work, id, on, euros(between(1, 100'00))).has_value();
            });
            break;
        case 5:
            run(actions::transfer, [&](UnitOfWork& work, AssetId id) {
                return transfer(work,
                                {.asset = id,
                                 .movedOn = on,
                                 .toClass = between(0, 1) == 0 ? m_books.cars : m_books.machines})
                    .has_value();
            });
            break;
        case 6:
            run(actions::undoMove, [&](UnitOfWork& work, AssetId id) {
                return undoLastMove(work, id, on).has_value();
            });
            break;
        default:
            depreciateOrUndo(on);
        }
    }

    const std::vector<AssetId>& assets() const { return m_assets; }
    int doneCount() const { return m_doneCount; }

private:
    std::int64_t between(std::int64_t low, std::int64_t high)
    {
        return low
               + static_cast<std::int64_t>(m_random() % static_cast<std::uint64_t>(high - low + 1));
    }

    void buy(QDate on)
    {
        AssetDraft draft =
            m_books.draft(between(100, 9'000'00), on, static_cast<int>(between(1, 48)));
        draft.residual = euros(between(0, draft.cost.minor() / 4));
        draft.terms.method = between(0, 1) == 0 ? Method::StraightLine : Method::Declining;
        draft.terms.rate = Rate::ofMillionths(between(50'000, 500'000));
        const auto made = m_books.acquired(draft);
        ASSERT_TRUE(made) << qPrintable(made.error().text() + made.error().detail);
        m_assets.push_back(made->id);
    }

    std::optional<Money> part()
    {
        return between(0, 2) == 0 ? std::nullopt : std::optional(euros(between(1, 2'000'00)));
    }

    /// What is refused changes nothing; the proof after it would tell.
    template <class Work>
    void run(const Action& action, Work work)
    {
        if (m_assets.empty())
            return;
        const AssetId id = m_assets[static_cast<std::size_t>(
            between(0, static_cast<std::int64_t>(m_assets.size()) - 1))];
        const auto done = m_books.office.change(action, [&](UnitOfWork& unit) -> Result<> {
            if (!work(unit, id))
                return fail(errors::nothingToUndo);
            return {};
        });
        m_doneCount += done ? 1 : 0;
    }

    void depreciateOrUndo(QDate on)
    {
        if (m_run.isSet() && between(0, 2) == 0) {
            const auto undone =
                m_books.office.change(actions::undoDepreciation,
                                      [&](UnitOfWork& work) { return undoRun(work, m_run, on); });
            m_doneCount += undone ? 1 : 0;
            m_run = {};
            return;
        }
        const auto run = m_books.depreciated(on.addMonths(-1));
        if (run)
            m_run = run->id;
        m_doneCount += run ? 1 : 0;
    }

    AssetBooks& m_books;
    std::mt19937_64 m_random;
    std::vector<AssetId> m_assets;
    DepreciationRunId m_run;
    int m_doneCount = 0;
};

// Property, over seeded random years: register = ledger on any day, whatever was undone, and no
// asset falls below its residual value by depreciation.
TEST(AssetYears, LeaveRegisterAndLedgerEqual)
{
    for (const std::uint64_t seed : {1U, 2U, 3U, 4U}) {
        SCOPED_TRACE(seed);
        AssetBooks books;
        RandomYear year(books, seed);
        QDate day(2025, 1, 3);
        for (int at = 0; at < 70; ++at) {
            year.step(day);
            if (at % 3 == 0)
                day = day.addDays(11);
        }
        EXPECT_GT(year.doneCount(), 10);
        for (const QDate on : {QDate(2025, 2, 28), QDate(2025, 6, 17), day})
            books.expectProven(on);
        const auto rest = books.depreciated({2030, 12, 31});
        EXPECT_TRUE(rest || rest.error().code == &errors::nothingToDepreciate);
        books.expectProven({2030, 12, 31});
        for (const AssetId id : year.assets()) {
            const Standing standing = standingOf(books.now(id));
            EXPECT_TRUE(standing.cost.isZero() || standing.book() == standing.basis.residual
                        || standing.book() < standing.basis.residual)
                << qPrintable(books.now(id).number);
        }
    }
}

} // namespace
} // namespace tandem::assets
