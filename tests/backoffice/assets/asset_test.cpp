#include "asset_books.h"

namespace tandem::assets {
namespace {

using ledger::AccountRole;

template <class T>
const ErrorCode* codeOf(const Result<T>& result)
{
    return result ? nullptr : result.error().code;
}

TEST(Assets, AreBookedWhenTheyAreBoughtAndDepreciatedMonthByMonth)
{
    AssetBooks books;
    const auto lathe = books.acquired(books.draft(1'200'00));
    ASSERT_TRUE(lathe) << qPrintable(lathe.error().text() + lathe.error().detail);
    EXPECT_EQ(lathe->number, u"FA-2025-00001"_s);
    EXPECT_EQ(books.balance(AccountRole::FixedAssets), 1'200'00);

    ASSERT_TRUE(books.depreciated({2025, 1, 15}));
    const auto second = books.depreciated({2025, 3, 1}); // February comes along

    ASSERT_TRUE(second);
    EXPECT_EQ(second->total, euros(200'00));
    EXPECT_EQ(books.balance(AccountRole::Depreciation), 300'00);
    EXPECT_EQ(books.balance(AccountRole::AccumulatedDepreciation), -300'00);
    EXPECT_EQ(codeOf(books.depreciated({2025, 3, 1})), &errors::nothingToDepreciate);
    ASSERT_TRUE(books.depreciated({2026, 12, 1}));
    EXPECT_EQ(books.book(lathe->id), euros(0));
    books.expectProven({2025, 2, 28});
}

TEST(Assets, ShowTheirPlanBeforeTheyAreSaved)
{
    AssetBooks books;
    AssetDraft draft = books.draft(1'000'00, {2025, 3, 20}, 36);
    draft.residual = euros(100'00);
    const auto plan = planOf(draft);
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->size(), 36U);
    EXPECT_EQ(plan->front().endsOn, QDate(2025, 3, 31));
    EXPECT_EQ(plan->front().amount, euros(25'00));
    EXPECT_EQ(plan->back().book, euros(100'00));
    const auto made = books.acquired(draft);
    ASSERT_TRUE(made);
    ASSERT_TRUE(books.depreciated({2025, 4, 1}));
    EXPECT_EQ(planOf(books.now(made->id)).size(), 34U);
}

TEST(Assets, TakenOverGoOnWithWhatIsLeft)
{
    AssetBooks books;
    AssetDraft draft = books.draft(1'200'00, {2024, 7, 1});
    draft.funding = Funding::Opening;
    draft.takenOverOn = {2024, 12, 31};
    draft.accumulated = euros(700'00); // another program went faster
    const auto made = books.acquired(draft);
    ASSERT_TRUE(made) << qPrintable(made.error().text());

    EXPECT_EQ(books.balance(AccountRole::OpeningBalances), -500'00);
    const auto plan = planOf(books.now(made->id));
    ASSERT_EQ(plan.size(), 6U);
    EXPECT_EQ(plan.front().amount, euros(83'33));
    ASSERT_TRUE(books.depreciated({2025, 6, 30}));
    EXPECT_EQ(books.book(made->id), euros(0));
    books.expectProven({2025, 1, 31});
}

TEST(Assets, SoldAreDepreciatedToTheDayOfSale)
{
    AssetBooks books;
    const auto lathe = books.acquired(books.draft(1'200'00));
    ASSERT_TRUE(lathe);
    ASSERT_TRUE(books.depreciated({2025, 5, 31}));

    const auto sold = books.disposed(
        {.asset = lathe->id, .disposedOn = {2025, 6, 15}, .proceeds = euros(800'00)});

    ASSERT_TRUE(sold) << qPrintable(sold.error().text() + sold.error().detail);
    EXPECT_EQ(sold->accumulated, euros(550'00));
    EXPECT_EQ(sold->gain, euros(150'00));
    EXPECT_EQ(books.balance(AccountRole::DisposalGain), -150'00);
    EXPECT_EQ(books.balance(AccountRole::FixedAssets), 0);
    EXPECT_EQ(books.balance(AccountRole::AccumulatedDepreciation), 0);
    EXPECT_TRUE(books.now(lathe->id).isDisposed);
    EXPECT_EQ(codeOf(books.disposed({.asset = lathe->id, .disposedOn = {2025, 7, 1}})),
              &errors::disposed);
    books.expectProven({2025, 6, 14});
}

TEST(Assets, SoldInPartKeepTheRestOfTheirPlan)
{
    AssetBooks books;
    const auto lathe = books.acquired(books.draft(1'200'00));
    ASSERT_TRUE(lathe);
    ASSERT_TRUE(books.depreciated({2025, 6, 30}));

    const auto sold = books.disposed(
        {.asset = lathe->id, .disposedOn = {2025, 6, 30}, .costPart = euros(300'00)});

    ASSERT_TRUE(sold);
    EXPECT_EQ(sold->gain, euros(-150'00));
    EXPECT_EQ(books.balance(AccountRole::DisposalLoss), 150'00);
    EXPECT_EQ(books.book(lathe->id), euros(450'00));
    const auto plan = planOf(books.now(lathe->id));
    ASSERT_EQ(plan.size(), 6U);
    EXPECT_EQ(plan.front().amount, euros(75'00));
    EXPECT_EQ(plan.back().book, euros(0));
    books.expectProven({2025, 12, 31});
}

TEST(Assets, WrittenDownGoOnFromTheirNewValueAndUpToTheOldOneAtMost)
{
    AssetBooks books;
    const auto lathe = books.acquired(books.draft(1'200'00));
    ASSERT_TRUE(lathe);
    const auto change = [&](auto run, QDate on, std::int64_t minor) {
        return books.office.change(actions::impair, [&](UnitOfWork& work) {
            return run(work, lathe->id, on, euros(minor));
        });
    };
    EXPECT_EQ(codeOf(change(&impair, {2025, 4, 30}, 900'00)), &errors::impairmentUnfit);

    ASSERT_TRUE(change(&impair, {2025, 4, 30}, 400'00)); // 800.00 were left

    EXPECT_EQ(books.balance(AccountRole::Impairment), 400'00);
    EXPECT_EQ(planOf(books.now(lathe->id)).front().amount, euros(50'00));
    ASSERT_TRUE(books.depreciated({2025, 6, 30}));
    EXPECT_EQ(books.book(lathe->id), euros(300'00));
    EXPECT_EQ(codeOf(change(&reverseImpairment, {2025, 6, 30}, 300'01)), &errors::reversalUnfit);
    ASSERT_TRUE(change(&reverseImpairment, {2025, 6, 30}, 300'00));
    EXPECT_EQ(books.book(lathe->id), euros(600'00));
    EXPECT_EQ(planOf(books.now(lathe->id)).front().amount, euros(100'00));
    books.expectProven({2025, 5, 31});
}

TEST(Assets, MoveToAnotherClassWithWhatWasDepreciated)
{
    AssetBooks books;
    const auto lathe = books.acquired(books.draft(1'200'00));
    ASSERT_TRUE(lathe);
    const auto move = [&](AssetClassId to, QDate on) {
        return books.office.change(actions::transfer, [&](UnitOfWork& work) {
            return transfer(work, {.asset = lathe->id, .movedOn = on, .toClass = to});
        });
    };
    EXPECT_EQ(codeOf(move(books.machines, {2025, 3, 31})), &errors::transferChangesNothing);

    ASSERT_TRUE(move(books.cars, {2025, 3, 31}));

    EXPECT_EQ(books.balance(AccountRole::FixedAssets), 0);
    EXPECT_EQ(books.now(lathe->id).assetClass, books.cars);
    EXPECT_EQ(books.book(lathe->id), euros(900'00));
    ASSERT_TRUE(books.depreciated({2025, 12, 31}));
    EXPECT_EQ(books.balance(AccountRole::AccumulatedDepreciation), 0);
    books.expectProven({2025, 3, 31});
    EXPECT_EQ(codeOf(move(books.machines, {2025, 12, 30})), &errors::movesLater);
}

TEST(Assets, ByUnitsAreDepreciatedByWhatTheyMade)
{
    AssetBooks books;
    AssetDraft draft = books.draft(9'000'00);
    draft.terms = {.method = Method::Units, .units = Quantity::ofWhole(30'000)};
    const auto press = books.acquired(draft);
    ASSERT_TRUE(press);
    const auto use = [&](QDate on, int units) {
        return books.office.change(actions::recordUsage, [&](UnitOfWork& work) {
            return recordUsage(work, press->id, on, Quantity::ofWhole(units));
        });
    };
    EXPECT_EQ(codeOf(books.depreciated({2025, 1, 31})), &errors::nothingToDepreciate);
    ASSERT_TRUE(use({2025, 1, 20}, 1'000));
    EXPECT_EQ(codeOf(use({2025, 1, 20}, 0)), &errors::unitsUnfit);

    const auto run = books.depreciated({2025, 1, 31});

    ASSERT_TRUE(run);
    EXPECT_EQ(run->total, euros(300'00));
}

TEST(Assets, AreUndoneMoveByMoveAndRunsAsAWhole)
{
    AssetBooks books;
    const auto lathe = books.acquired(books.draft(1'200'00));
    ASSERT_TRUE(lathe);
    const auto run = books.depreciated({2025, 1, 31});
    ASSERT_TRUE(run);
    const auto undoMove = [&] {
        return books.office.change(actions::undoMove, [&](UnitOfWork& work) {
            return undoLastMove(work, lathe->id, {2025, 1, 31});
        });
    };
    const auto undo = [&] {
        return books.office.change(actions::undoDepreciation,
                                   [&](UnitOfWork& work) { return undoRun(work, run->id, {}); });
    };
    EXPECT_EQ(codeOf(undoMove()), &errors::undoTheRun);
    ASSERT_TRUE(books.disposed({.asset = lathe->id, .disposedOn = {2025, 1, 31}}));
    EXPECT_EQ(codeOf(undo()), &errors::runNotLast);
    ASSERT_TRUE(undoMove());
    EXPECT_FALSE(books.now(lathe->id).isDisposed);

    ASSERT_TRUE(undo());

    EXPECT_EQ(books.book(lathe->id), euros(1'200'00));
    EXPECT_EQ(codeOf(undo()), &errors::runUndone);
    ASSERT_TRUE(books.depreciated({2025, 1, 31})); // again
    EXPECT_EQ(books.book(lathe->id), euros(1'100'00));
    books.expectProven({2025, 1, 31});
}

TEST(Assets, GoIntoNoLockedPeriodByAnyPath)
{
    AssetBooks books;
    const auto lathe = books.acquired(books.draft(1'200'00));
    ASSERT_TRUE(lathe);
    books.arrange([](UnitOfWork& work) {
        return ledger::setLockDate(work, ledger::LockKind::Books, {2025, 3, 31});
    });
    const ErrorCode* const past = &schedules::errors::postsIntoPast;
    EXPECT_EQ(codeOf(books.depreciated({2025, 3, 1})), past);
    EXPECT_EQ(codeOf(books.acquired(books.draft(1'00))), past);
    EXPECT_EQ(codeOf(books.disposed({.asset = lathe->id, .disposedOn = {2025, 3, 31}})), past);
    EXPECT_EQ(
        codeOf(books.office.change(actions::impair,
                                   [&](UnitOfWork& work) {
                                       return impair(work, lathe->id, {2025, 3, 31}, euros(1));
                                   })),
        past);
    EXPECT_EQ(codeOf(books.office.change(actions::transfer,
                                         [&](UnitOfWork& work) {
                                             return transfer(work, {.asset = lathe->id,
                                                                    .movedOn = {2025, 3, 31},
                                                                    .toClass = books.cars});
                                         })),
              past);
    EXPECT_EQ(books.now(lathe->id).moves.size(), 1U);
    const auto april = books.depreciated({2025, 4, 1});
    ASSERT_TRUE(april);
    EXPECT_EQ(april->total, euros(400'00));
}

TEST(Assets, RefuseWhatMakesNoSense)
{
    AssetBooks books;
    const auto refused = [&](auto edit) {
        AssetDraft draft = books.draft(1'200'00);
        edit(draft);
        return codeOf(books.acquired(draft));
    };
    EXPECT_EQ(refused([](AssetDraft& one) { one.name = u" "_s; }), &errors::nameMissing);
    EXPECT_EQ(refused([](AssetDraft& one) { one.acquiredOn = {}; }), &errors::dayMissing);
    EXPECT_EQ(refused([](AssetDraft& one) { one.cost = euros(0); }), &errors::costNotPositive);
    EXPECT_EQ(refused([](AssetDraft& one) { one.residual = euros(1'200'01); }),
              &errors::residualUnfit);
    EXPECT_EQ(refused([](AssetDraft& one) { one.terms.lifeMonths = 0; }), &errors::lifeUnfit);
    EXPECT_EQ(refused([](AssetDraft& one) { one.terms.method = Method::Declining; }),
              &errors::rateUnfit);
    EXPECT_EQ(refused([](AssetDraft& one) { one.terms.method = Method::Units; }),
              &errors::unitsUnfit);
    EXPECT_EQ(refused([](AssetDraft& one) { one.assetClass = AssetClassId(99); }),
              &errors::classNotFound);
    EXPECT_EQ(refused([](AssetDraft& one) {
                  one.funding = Funding::Opening;
                  one.takenOverOn = {2025, 1, 31};
                  one.accumulated = euros(1'200'01);
              }),
              &errors::accumulatedUnfit);
    const auto lathe = books.acquired(books.draft(1'200'00));
    ASSERT_TRUE(lathe);
    EXPECT_EQ(codeOf(books.disposed(
                  {.asset = lathe->id, .disposedOn = {2025, 2, 1}, .costPart = euros(1'200'01)})),
              &errors::partUnfit);
    EXPECT_EQ(codeOf(books.disposed(
                  {.asset = lathe->id, .disposedOn = {2025, 2, 1}, .proceeds = euros(-1)})),
              &errors::proceedsNegative);
    EXPECT_EQ(codeOf(books.disposed({.asset = AssetId(99), .disposedOn = {2025, 2, 1}})),
              &errors::assetNotFound);
}

} // namespace
} // namespace tandem::assets
