#include "workflows/replace_in_entries.h"

#include "backoffice/ledger/approval_rule.h"
#include "backoffice/ledger/correction.h"
#include "backoffice/ledger/entry_queries.h"
#include "backoffice/ledger/ledger_books.h"
#include "data/errors.h"
#include "workflows/typed_entry.h"

namespace tandem::workflows {
namespace {

using namespace Qt::StringLiterals;
using ledger::Line;

const QDate march10{2025, 3, 10};

class ReplaceInEntriesTest : public testing::Test {
protected:
    std::vector<Line> lines(const QString& memo)
    {
        std::vector<Line> all{Line::of(at.account(u"6100"_s), Money::ofMinor(40'00, eur)),
                              Line::of(at.account(u"1300"_s), Money::ofMinor(-40'00, eur))};
        all.front().memo = memo;
        return all;
    }
    EntryId posted(const QString& memo)
    {
        const std::vector<Line> wanted = lines(memo);
        return at.arrange([&](UnitOfWork& work) -> Result<EntryId> {
            TANDEM_TRY(const auto done,
                       ledger::post(work, ledger::Entry::of({.postedOn = march10,
                                                             .source = u"manual"_s,
                                                             .text = u"Phone"_s,
                                                             .reference = u"R-7"_s},
                                                            wanted)));
            return done.id;
        });
    }
    ledger::EntryDraftId drafted(const QString& memo)
    {
        const std::vector<Line> wanted = lines(memo);
        return at.arrange([&](UnitOfWork& work) {
            return ledger::saveDraft(work, {.postedOn = march10, .lines = wanted});
        });
    }
    Replacement toFurniture()
    {
        return {.account = at.account(u"6100"_s), .accountBy = at.account(u"6310"_s)};
    }
    Result<std::vector<ReplacedEntry>> preview(const ReplaceFilter& filter, const Replacement& what)
    {
        return at.office.read(ledger::actions::entries,
                              [&](Reader& books) { return replacementsOf(books, filter, what); });
    }
    Result<std::vector<ReplacedEntry>> replace(const ReplaceFilter& filter, const Replacement& what,
                                               const std::vector<ReplacedEntry>& seen)
    {
        return at.office.change(ledger::actions::replaceInEntries, [&](UnitOfWork& work) {
            return replaceInEntries(work, filter, what, seen);
        });
    }
    ledger::StoredEntry entry(std::int64_t id)
    {
        return at.look([&](Reader& books) { return ledger::entryById(books, EntryId(id)); });
    }

    const ReplaceFilter allPosted{
        .place = ReplacePlace::Posted, .from = {2025, 1, 1}, .to = {2025, 12, 31}};
    ledger::LedgerBooks at;
};

TEST_F(ReplaceInEntriesTest, ChangesDraftsAsTheyWereSeen)
{
    const auto id = drafted(u"Fone of March"_s);
    drafted(u"Rent"_s);
    const Replacement what{.memo = u"fone"_s, .memoBy = u"Phone"_s};
    const auto seen = preview({}, what);
    ASSERT_TRUE(seen);
    ASSERT_EQ(seen->size(), 1U);
    EXPECT_EQ(seen->front().lines.front().after.memo, u"Phone of March"_s);

    ASSERT_TRUE(replace({}, what, *seen));
    const auto again = replace({}, what, *seen);

    const auto draft = at.look([&](Reader& books) { return ledger::draftById(books, id); });
    EXPECT_EQ(draft.lines.front().memo, u"Phone of March"_s);
    EXPECT_EQ(draft.version, 2);
    EXPECT_EQ(again.error().code, &errors::changedMeanwhile);
}

TEST_F(ReplaceInEntriesTest, ChangesTemplates)
{
    const ledger::EntryTemplate wanted{
        .name = u"Phone"_s,
        .lines = {{.account = at.account(u"6100"_s), .share = Rate::ofMillionths(1'000'000)},
                  {.account = at.account(u"1300"_s)}}};
    at.arrange([&](UnitOfWork& work) { return ledger::saveTemplate(work, wanted); });
    const ReplaceFilter filter{.place = ReplacePlace::Templates};
    const auto seen = preview(filter, toFurniture());
    ASSERT_TRUE(seen);
    ASSERT_EQ(seen->size(), 1U);

    ASSERT_TRUE(replace(filter, toFurniture(), *seen));

    const auto of = at.look([](Reader& books) { return ledger::templateNamed(books, u"Phone"_s); });
    EXPECT_EQ(of.lines[0].account, at.account(u"6310"_s));
    EXPECT_EQ(of.lines[0].share, Rate::ofMillionths(1'000'000));
}

TEST_F(ReplaceInEntriesTest, ReversesPostedEntriesAndPostsThemAnew)
{
    const EntryId wrong = posted(u"Desk"_s);
    const EntryId gone = posted(u"Lamp"_s);
    at.arrange([&](UnitOfWork& work) { return ledger::reverse(work, gone, march10); });
    const auto seen = preview(allPosted, toFurniture());
    ASSERT_TRUE(seen);
    ASSERT_EQ(seen->size(), 3U);
    EXPECT_FALSE((*seen)[0].isLeftOut);
    EXPECT_TRUE((*seen)[1].isLeftOut);
    EXPECT_TRUE((*seen)[2].isLeftOut);

    const auto done = replace(allPosted, toFurniture(), *seen);

    ASSERT_TRUE(done) << qPrintable(at.text(done.error()));
    EXPECT_EQ(entry(wrong.value()).lines[0].account,
              ledger::AccountReference(at.account(u"6100"_s)));
    EXPECT_EQ(entry(done->front().reversal).head.reverses, wrong);
    const auto anew = entry(done->front().entry);
    EXPECT_EQ(anew.head.postedOn, march10);
    EXPECT_EQ(anew.head.reference, u"R-7"_s);
    EXPECT_EQ(anew.lines[0].account, ledger::AccountReference(at.account(u"6310"_s)));
    EXPECT_EQ(anew.lines[0].memo, u"Desk"_s);
    EXPECT_EQ((*done)[1].entry, 0);
    const Replacement back{.account = at.account(u"6100"_s), .accountBy = at.account(u"6310"_s)};
    const auto rest = preview(allPosted, back);
    EXPECT_EQ(replace(allPosted, back, *rest).error().code, &ledger::errors::replacedEntryFollows);
}

// A year of what was booked on the wrong account is put right at once.
TEST_F(ReplaceInEntriesTest, ChangesThousandsOfPostedEntriesAtOnce)
{
    constexpr int count = 1'500;
    const std::vector<Line> wanted = lines({});
    at.arrange([&](UnitOfWork& work) -> Result<> {
        for (int i = 0; i < count; ++i)
            TANDEM_CHECK(ledger::post(
                work,
                ledger::Entry::of({.postedOn = march10, .source = u"manual"_s, .text = u"Phone"_s},
                                  wanted)));
        return {};
    });
    const auto seen = preview(allPosted, toFurniture());
    ASSERT_TRUE(seen);
    ASSERT_EQ(seen->size(), count);
    const auto balance = [&](const QString& code) {
        return at.number(u"SELECT SUM(base_debit_minor - base_credit_minor) FROM account_month "
                         "JOIN account ON account.id = account_id WHERE code = '%1'"_s.arg(code));
    };
    ASSERT_EQ(balance(u"6100"_s), count * 40'00);

    ASSERT_TRUE(replace(allPosted, toFurniture(), *seen));

    EXPECT_EQ(balance(u"6100"_s), 0);
    EXPECT_EQ(balance(u"6310"_s), count * 40'00);
}

TEST_F(ReplaceInEntriesTest, ChangesNothingWhereItIsStoppedInTheMiddle)
{
    for (int count = 0; count < 5; ++count)
        posted(u"Fone"_s);
    const Replacement what = toFurniture();
    const auto seen = preview(allPosted, what);
    ASSERT_TRUE(seen);
    ASSERT_EQ(seen->size(), 5U);
    std::vector<std::int64_t> told;

    const auto stopped = at.office.change(ledger::actions::replaceInEntries, [&](UnitOfWork& work) {
        return replaceInEntries(work, allPosted, what, *seen,
                                [&](std::int64_t done, std::int64_t total) -> Result<> {
                                    EXPECT_EQ(total, 5);
                                    told.push_back(done);
                                    return done == 3 ? fail(errors::interrupted) : Result<>();
                                });
    });

    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, &errors::interrupted);
    EXPECT_EQ(told, (std::vector<std::int64_t>{0, 1, 2, 3}));
    const auto after = preview(allPosted, what);
    ASSERT_TRUE(after);
    ASSERT_EQ(after->size(), 5U);
    EXPECT_EQ(after->back().id, seen->back().id);
    EXPECT_FALSE(after->front().isLeftOut);
}

TEST_F(ReplaceInEntriesTest, RespectsLockDates)
{
    posted(u"Desk"_s);
    const auto seen = preview(allPosted, toFurniture());
    ASSERT_TRUE(seen);
    at.arrange([](UnitOfWork& work) {
        return ledger::setLockDate(work, ledger::LockKind::Books, march10);
    });

    const auto locked = replace(allPosted, toFurniture(), *seen);

    ASSERT_FALSE(locked);
    EXPECT_EQ(locked.error().code, &ledger::errors::dateLocked);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM entry"_s), 1);
}

TEST_F(ReplaceInEntriesTest, WaitsForASecondPersonWhereARuleWantsOne)
{
    posted(u"Desk"_s);
    const auto seen = preview(allPosted, toFurniture());
    ASSERT_TRUE(seen);
    at.arrange([](UnitOfWork& work) {
        return ledger::addApprovalRule(work, {.subject = ledger::RuledSubject::Entry,
                                              .kind = ledger::RuledKind::Reversal,
                                              .amountFrom = Money::ofMinor(1, eur)});
    });

    const auto ruled = replace(allPosted, toFurniture(), *seen);

    ASSERT_FALSE(ruled);
    EXPECT_EQ(ruled.error().code, &ledger::errors::reversalApprovalNeeded);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM entry"_s), 1);
}

TEST_F(ReplaceInEntriesTest, WantsToKnowWhatByWhat)
{
    const auto nothing = preview({}, {.account = at.account(u"6100"_s)});
    const auto itself =
        preview({}, {.account = at.account(u"6100"_s), .accountBy = at.account(u"6100"_s)});

    EXPECT_EQ(nothing.error().code, &ledger::errors::replacementMissing);
    EXPECT_EQ(itself.error().code, &ledger::errors::replacementMissing);
}

TEST(TypedEntry, BasesAddUpToWhatTheWholeIsWorthHoweverItIsSplit)
{
    const exchange::Conversion at(
        exchange::DatedRate{.id = {},
                            .rate = ExchangeRate(eur, usd, *Decimal::parse(u"1.0873")),
                            .on = march10,
                            .source = {}});
    std::mt19937_64 random(20250310);
    std::uniform_int_distribution<std::int64_t> minor(-1'000'000, 1'000'000);
    for (int round = 0; round < 200; ++round) {
        std::vector<Money> amounts;
        Money rest = Money::zero(usd);
        for (int line = 0; line < 20; ++line) {
            amounts.push_back(Money::ofMinor(minor(random), usd));
            rest -= amounts.back();
        }
        amounts.push_back(rest);
        const auto bases = exchange::basesOf(amounts, at, eur);
        ASSERT_TRUE(bases);
        Money sum = Money::zero(eur);
        for (const Money& base : *bases)
            sum += base;
        ASSERT_TRUE(sum.isZero()) << "round " << round;
    }
}

} // namespace
} // namespace tandem::workflows
