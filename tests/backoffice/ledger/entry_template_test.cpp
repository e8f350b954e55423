#include "backoffice/ledger/entry_template.h"

#include "backoffice/ledger/entry_queries.h"
#include "ledger_books.h"

namespace tandem::ledger {
namespace {

using namespace Qt::StringLiterals;

class EntryTemplateTest : public testing::Test {
protected:
    /// 6100 and 6310 share what the bank pays.
    EntryTemplate rent(std::int64_t ownShare = 700'000)
    {
        return {.name = u"Rent"_s,
                .text = u"Rent of the shop"_s,
                .lines = {{.account = at.account(u"6100"_s), .share = Rate::ofMillionths(ownShare)},
                          {.account = at.account(u"6310"_s),
                           .share = Rate::ofMillionths(1'000'000 - ownShare),
                           .memo = u"Office"_s},
                          {.account = at.account(u"1300"_s)}}};
    }

    EntryTemplateId saved(const EntryTemplate& wanted)
    {
        return at.arrange([&](UnitOfWork& work) { return saveTemplate(work, wanted); });
    }

    Result<EntryTemplateId> saving(const EntryTemplate& wanted)
    {
        return at.office.change(actions::saveTemplate,
                                [&](UnitOfWork& work) { return saveTemplate(work, wanted); });
    }

    Result<EntryDraft> draft(const QString& name, const std::optional<Decimal>& amount)
    {
        return at.office.read(actions::entries, [&](Reader& books) -> Result<EntryDraft> {
            TANDEM_TRY(const auto of, templateNamed(books, name));
            return draftFrom(books, of, QDate(2025, 3, 10), amount);
        });
    }

    LedgerBooks at;
};

TEST_F(EntryTemplateTest, SplitsAnAmountToTheCentAndLetsTheRestBalance)
{
    saved(rent(333'333));

    const auto made = draft(u"Rent"_s, Decimal::ofScaled(100'00, 2));

    ASSERT_TRUE(made) << qPrintable(at.text(made.error()));
    EXPECT_EQ(made->text, u"Rent of the shop"_s);
    ASSERT_EQ(made->lines.size(), 3U);
    EXPECT_EQ(made->lines[0].amount, Money::ofMinor(33'33, eur));
    EXPECT_EQ(made->lines[1].amount, Money::ofMinor(66'67, eur));
    EXPECT_EQ(made->lines[1].memo, u"Office"_s);
    EXPECT_EQ(made->lines[2].amount, Money::ofMinor(-100'00, eur));
}

TEST_F(EntryTemplateTest, WantsAnAmountOnlyWhereThereIsSomethingToSplit)
{
    saved(rent());
    saved({.name = u"Phone"_s,
           .lines = {{.account = at.account(u"6100"_s), .amount = Money::ofMinor(40'00, eur)},
                     {.account = at.account(u"1300"_s)}}});

    const auto nothing = draft(u"Rent"_s, std::nullopt);
    const auto tooMuch = draft(u"Phone"_s, Decimal::ofScaled(40, 0));
    const auto fixed = draft(u"Phone"_s, std::nullopt);
    const auto unknown = draft(u"Fone"_s, std::nullopt);

    EXPECT_EQ(nothing.error().code, &errors::templateWantsAmount);
    EXPECT_EQ(tooMuch.error().code, &errors::templateTakesNoAmount);
    EXPECT_EQ(unknown.error().code, &errors::templateNotFound);
    ASSERT_TRUE(fixed);
    EXPECT_EQ(fixed->lines[1].amount, Money::ofMinor(-40'00, eur));
}

TEST_F(EntryTemplateTest, OnesOwnGoesBeforeTheOneForAllAndIsNobodyElses)
{
    EntryTemplate own = rent(500'000);
    own.owner = UserId(7);
    const auto shared = saved(rent());
    ASSERT_TRUE(saving(own));

    const auto mine = at.office.read(actions::entries,
                                     [](Reader& books) { return templateNamed(books, u"Rent"_s); });
    const auto others =
        at.back.read(actions::entries, [](Reader& books) { return templates(books, 10); });
    const auto stolen = at.back.read(actions::entries,
                                     [&](Reader& books) { return templateById(books, mine->id); });
    const auto again = saving(rent());

    ASSERT_TRUE(mine);
    EXPECT_EQ(mine->owner, UserId(7));
    EXPECT_EQ(mine->lines[0].share, Rate::ofMillionths(500'000));
    ASSERT_EQ(others->size(), 1U);
    EXPECT_EQ(others->front().id, shared);
    EXPECT_EQ(stolen.error().code, &errors::templateOfOther);
    EXPECT_EQ(again.error().code, &errors::templateNameTaken);
}

TEST_F(EntryTemplateTest, IsSavedAndDeletedAsItWasSeen)
{
    EntryTemplate wanted = rent();
    wanted.id = saved(wanted);
    wanted.version = 1;
    wanted.lines.pop_back();
    wanted.lines[1].share = Rate::ofMillionths(-700'000);
    wanted.lines[0].share = Rate::ofMillionths(700'000);
    ASSERT_TRUE(saving(wanted));

    const auto stale = saving(wanted);
    const auto removed = [&](std::int64_t seen) {
        return at.office.change(actions::deleteTemplate, [&](UnitOfWork& work) {
            return deleteTemplate(work, wanted.id, seen);
        });
    };
    const auto made = draft(u"Rent"_s, Decimal::ofScaled(10, 0));

    EXPECT_EQ(stale.error().code, &tandem::errors::changedMeanwhile);
    EXPECT_EQ(made->lines[1].amount, Money::ofMinor(-7'00, eur));
    EXPECT_EQ(removed(1).error().code, &tandem::errors::changedMeanwhile);
    EXPECT_TRUE(removed(2));
    EXPECT_EQ(draft(u"Rent"_s, std::nullopt).error().code, &errors::templateNotFound);
}

TEST_F(EntryTemplateTest, RefusesWhatCannotBalance)
{
    EntryTemplate twice = rent();
    twice.lines.push_back({.account = at.account(u"6100"_s)});
    EntryTemplate empty{.name = u"Empty"_s};
    EntryTemplate nameless = rent();
    nameless.name = u"  "_s;

    EXPECT_EQ(saving(twice).error().code, &errors::templateLineUnfit);
    EXPECT_EQ(saving(empty).error().code, &errors::templateIsEmpty);
    EXPECT_EQ(saving(nameless).error().code, &errors::templateNameMissing);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM entry_template"_s), 0);
}

TEST_F(EntryTemplateTest, SharesOfWhatWasTypedAddUpToIt)
{
    const EntryDraft typed{
        .lines = {Line::of(at.account(u"6100"_s), Money::ofMinor(33'33, eur)),
                  Line::of(at.account(u"6310"_s), Money::ofMinor(66'67, eur)),
                  Line::of(at.account(u"1300"_s), Money::ofMinor(-100'00, eur))}};

    const EntryTemplate made = inShares(templateFrom(typed, std::nullopt));

    ASSERT_EQ(made.lines.size(), 3U);
    EXPECT_EQ(made.lines[0].share, Rate::ofMillionths(333'300));
    EXPECT_EQ(made.lines[1].share, Rate::ofMillionths(666'700));
    EXPECT_EQ(made.lines[2].share, Rate::ofMillionths(-1'000'000));
    const auto amounts = amountsOf(made, Money::ofMinor(0'01, eur));
    ASSERT_TRUE(amounts);
    Money sum = Money::zero(eur);
    for (const auto& one : *amounts)
        sum += *one;
    EXPECT_TRUE(sum.isZero());
}

TEST(EntryDraft, OfMoreLinesThanAnEntryTakesIsRefused)
{
    LedgerBooks at;
    EntryDraft draft{.postedOn = QDate(2025, 3, 10)};
    const Line line = Line::of(at.account(u"6100"_s), Money::ofMinor(1'00, eur));
    draft.lines.assign(linesMax + 1, line);

    const auto saved = at.office.change(actions::saveDraft,
                                        [&](UnitOfWork& work) { return saveDraft(work, draft); });

    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, &errors::tooManyLines);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM entry_draft"_s), 0);
}

} // namespace
} // namespace tandem::ledger
