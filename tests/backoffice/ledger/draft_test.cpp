#include "backoffice/ledger/draft.h"

#include "backoffice/ledger/entry_queries.h"
#include "ledger_books.h"

namespace tandem::ledger {
namespace {

using namespace Qt::StringLiterals;

EntryDraft draftOf(LedgerBooks& at, std::int64_t credit)
{
    return {.postedOn = QDate(2025, 3, 10),
            .text = u"Rent"_s,
            .lines = {Line::of(at.account(u"6100"_s), Money::ofMinor(800'00, eur)),
                      Line::of(at.account(u"1300"_s), Money::ofMinor(-credit, eur))}};
}

TEST(EntryDraft, IsPostedOnceItBalances)
{
    LedgerBooks at;
    EntryDraft draft = draftOf(at, 700'00);
    draft.id = at.arrange([&](UnitOfWork& work) { return saveDraft(work, draft); });
    const auto early = at.office.change(
        actions::postEntries, [&](UnitOfWork& work) { return postDraft(work, draft.id, 1); });
    draft.lines[1] = draftOf(at, 800'00).lines[1];
    draft.version = 1;
    at.arrange([&](UnitOfWork& work) { return saveDraft(work, draft); });

    const auto posted = at.office.change(
        actions::postEntries, [&](UnitOfWork& work) { return postDraft(work, draft.id, 2); });

    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().code, &errors::unbalanced);
    ASSERT_TRUE(posted) << qPrintable(at.text(posted.error()));
    EXPECT_EQ(posted->id, EntryId(1));
    const auto again = at.office.change(
        actions::postEntries, [&](UnitOfWork& work) { return postDraft(work, draft.id, 3); });
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, &errors::draftPosted);
    EXPECT_TRUE(at.look([](Reader& books) { return openDrafts(books, 10); }).empty());
}

TEST(EntryDraft, IsNotPostedAsSomebodyElseLeftIt)
{
    LedgerBooks at;
    EntryDraft draft = draftOf(at, 800'00);
    draft.id = at.arrange([&](UnitOfWork& work) { return saveDraft(work, draft); });
    draft.version = 1;
    at.arrange([&](UnitOfWork& work) { return saveDraft(work, draft); });

    const auto posted = at.office.change(
        actions::postEntries, [&](UnitOfWork& work) { return postDraft(work, draft.id, 1); });
    const auto saved = at.office.change(actions::saveDraft,
                                        [&](UnitOfWork& work) { return saveDraft(work, draft); });

    ASSERT_FALSE(posted);
    EXPECT_EQ(posted.error().code, &tandem::errors::changedMeanwhile);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, &tandem::errors::changedMeanwhile);
}

TEST(EntryDraft, KeepsWhatItWasTypedWith)
{
    LedgerBooks at;
    EntryDraft draft = draftOf(at, 800'00);
    draft.currency = u"USD"_s;
    draft.rate = u"1.25"_s;
    draft.rateNote = u"rate 1.25 instead of 1.1"_s;
    draft.prices = PriceBasis::Gross;
    draft.taxCodes = {u"P19"_s, QString()};
    draft.id = at.arrange([&](UnitOfWork& work) { return saveDraft(work, draft); });

    const auto kept = at.look([&](Reader& books) { return draftById(books, draft.id); });

    EXPECT_EQ(kept.currency, u"USD"_s);
    EXPECT_EQ(kept.rate, u"1.25"_s);
    EXPECT_EQ(kept.rateNote, u"rate 1.25 instead of 1.1"_s);
    EXPECT_EQ(kept.prices, PriceBasis::Gross);
    EXPECT_EQ(kept.taxCodes, draft.taxCodes);
}

TEST(LastTyped, IsThatOfTheUserAndNothingThatFollowedFromADocument)
{
    LedgerBooks at;
    ASSERT_TRUE(at.posted(LedgerBooks::sale(10'00)));
    at.arrange([](UnitOfWork& work) { return post(work, LedgerBooks::sale(20'00)); });
    ASSERT_TRUE(
        at.posted(Entry::of({.postedOn = QDate(2025, 3, 10), .source = u"invoice"_s, .sourceId = 1},
                            {Line::of(AccountRole::Bank, Money::ofMinor(1'00, eur)),
                             Line::of(AccountRole::SalesRevenue, Money::ofMinor(-1'00, eur))})));

    const auto last = [&](UserId user) {
        return at.look([&](Reader& books) { return lastTyped(books, user); });
    };

    EXPECT_EQ(last(UserId(7)), EntryId(1));
    EXPECT_EQ(last(UserId(1)), EntryId(2));
    EXPECT_FALSE(last(UserId(3)).isSet());
}

TEST(Chart, GivesEveryRoleAnAccount)
{
    for (const QString& name : chartNames()) {
        const auto accounts = chart(name, ChartLanguage::English);
        ASSERT_TRUE(accounts);
        std::set<AccountRole> roles;
        for (const ChartAccount& account : *accounts)
            roles.insert(account.roles.begin(), account.roles.end());
        EXPECT_EQ(roles.size(), accountRoles().size()) << qPrintable(name);
        test::TestOffice at;
        at.arrange([&](UnitOfWork& work) { return applyChart(work, name, ChartLanguage::German); });
    }
    EXPECT_EQ(chartNames(),
              (QStringList{u"general"_s, u"pcg"_s, u"skr03"_s, u"skr04"_s, u"uk"_s, u"us"_s}));
}

TEST(Chart, NamesAccountsInTheLanguageThatItHas)
{
    const auto nameOf = [](const QString& name, const QString& code, ChartLanguage language) {
        const auto accounts = chart(name, language);
        return std::ranges::find(*accounts, code, &ChartAccount::code)->name;
    };

    EXPECT_EQ(nameOf(u"pcg"_s, u"411"_s, ChartLanguage::French), u"Clients"_s);
    EXPECT_EQ(nameOf(u"pcg"_s, u"411"_s, ChartLanguage::German), u"Trade receivables"_s);
    EXPECT_EQ(nameOf(u"skr04"_s, u"1800"_s, ChartLanguage::German), u"Bank"_s);
    EXPECT_EQ(nameOf(u"skr04"_s, u"1800"_s, ChartLanguage::English), u"Bank account"_s);
}

TEST(FiscalYear, FollowsTheCompanysFirstMonth)
{
    const FiscalYear tax = fiscalYearAround(QDate(2025, 3, 10), 4);

    EXPECT_EQ(tax.startsOn, QDate(2024, 4, 1));
    EXPECT_EQ(tax.endsOn, QDate(2025, 3, 31));
    EXPECT_EQ(tax.name, u"2024/25"_s);
    EXPECT_EQ(fiscalYearAround(QDate(2025, 3, 10), 1).name, u"2025"_s);
}

TEST(FiscalYear, IsOpenedOnce)
{
    LedgerBooks at;

    const auto again = at.office.change(actions::openYear, [](UnitOfWork& work) {
        return openFiscalYear(work, QDate(2025, 6, 1));
    });

    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, &errors::yearExists);
    EXPECT_EQ(at.look([](Reader& books) { return periods(books); }).size(), 12U);
}

} // namespace
} // namespace tandem::ledger
