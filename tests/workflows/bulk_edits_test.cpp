#include "backoffice/inventory/item_queries.h"
#include "frontoffice/crm/opportunity.h"
#include "frontoffice/crm/party_queries.h"
#include "frontoffice/crm/party_service.h"
#include "office/list_errors.h"
#include "support/test_office.h"
#include "workflows/bulk_edits.h"

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

QString priceText(const QString& before, const QString& wish,
                  Rounding rounding = Rounding::HalfAwayFromZero)
{
    const auto price =
        workflows::priceAfter(*Decimal::parse(before), {.value = wish, .rounding = rounding}, 2);
    return price ? price->toString() : QString::fromLatin1(price.error().code->name);
}

TEST(BulkPrices, AreSetOrChangedByPercentAndRoundedAsNamed)
{
    EXPECT_EQ(priceText(u"10"_s, u"12.5"_s), u"12.5"_s);
    EXPECT_EQ(priceText(u"10"_s, u"0.0125"_s), u"0.0125"_s);
    EXPECT_EQ(priceText(u"10"_s, u"+5%"_s), u"10.50"_s);
    EXPECT_EQ(priceText(u"0.5"_s, u"-1 %"_s), u"0.50"_s);
    EXPECT_EQ(priceText(u"0.5"_s, u"-1%"_s, Rounding::Down), u"0.49"_s);
    EXPECT_EQ(priceText(u"0.5"_s, u"\u22121%"_s, Rounding::HalfEven), u"0.50"_s);
    EXPECT_EQ(priceText(u"1.01"_s, u"50%"_s, Rounding::HalfEven), u"1.52"_s);
    EXPECT_EQ(priceText(u"1.03"_s, u"50%"_s, Rounding::HalfEven), u"1.54"_s);
    EXPECT_EQ(priceText(u"80"_s, u"-100%"_s), u"0.00"_s);
    for (const QString& unfit : {u""_s, u"many"_s, u"-3"_s, u"-101%"_s, u"%"_s, u"1.1234567"_s})
        EXPECT_EQ(priceText(u"10"_s, unfit), u"office.bulk_value_unfit"_s) << qPrintable(unfit);
}

/// Three parties.
class BulkEdits : public ::testing::Test {
protected:
    BulkEdits()
    {
        for (const QString& name : {u"Alder"_s, u"Birch"_s, u"Cedar"_s})
            ids.push_back(at.arrange([&](UnitOfWork& work) {
                                return crm::createParty(work, {.name = name, .isCustomer = true});
                            }).value());
    }

    BulkEdit terms() { return workflows::partyEdits().front(); }
    std::vector<BulkChange> preview(const QString& value)
    {
        return at.look(
            [&](Reader& books) { return previewBulk(books, terms(), ids, {.value = value}); });
    }
    std::vector<int> termsNow()
    {
        std::vector<int> all;
        for (const std::int64_t id : ids)
            all.push_back(at.look([&](Reader& books) {
                                return crm::party(books, PartyId(id));
                            }).paymentTermsDays);
        return all;
    }
    void changeElsewhere(std::int64_t id)
    {
        at.arrange([&](UnitOfWork& work) -> Result<> {
            TANDEM_TRY(crm::Party party, crm::party(work, PartyId(id)));
            party.note = u"changed"_s;
            return crm::updateParty(work, party.id, party.version, party);
        });
    }

    TestOffice at;
    std::vector<std::int64_t> ids;
};

TEST_F(BulkEdits, ShowWhatWouldChangeAndChangeNothing)
{
    const auto changes = preview(u"14"_s);

    ASSERT_EQ(changes.size(), 3U);
    EXPECT_EQ(changes[0].name, u"Alder"_s);
    EXPECT_EQ(changes[0].before, u"30"_s);
    EXPECT_EQ(changes[0].after, u"14"_s);
    EXPECT_EQ(termsNow(), (std::vector{30, 30, 30}));
}

TEST_F(BulkEdits, ChangeAllAndTakeItBack)
{
    const auto made = applyBulk(at.office, terms(), preview(u"14"_s));
    ASSERT_TRUE(made) << qPrintable(TestOffice::text(made.error()));
    EXPECT_EQ(termsNow(), (std::vector{14, 14, 14}));

    const auto undone = applyBulk(at.office, terms(), undoOf(*made));

    ASSERT_TRUE(undone) << qPrintable(TestOffice::text(undone.error()));
    EXPECT_EQ(termsNow(), (std::vector{30, 30, 30}));
}

TEST_F(BulkEdits, ChangeNothingIfOneRecordWasChangedMeanwhile)
{
    const auto changes = preview(u"14"_s);
    changeElsewhere(ids[2]);

    const auto made = applyBulk(at.office, terms(), changes);

    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, &errors::bulkRecordRefused);
    EXPECT_EQ(made.error().arguments.front(), u"Cedar"_s);
    EXPECT_EQ(termsNow(), (std::vector{30, 30, 30}));
}

TEST_F(BulkEdits, AreNotTakenBackOverALaterChange)
{
    const auto made = applyBulk(at.office, terms(), preview(u"14"_s));
    ASSERT_TRUE(made);
    changeElsewhere(ids[0]);

    const auto undone = applyBulk(at.office, terms(), undoOf(*made));

    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, &errors::bulkRecordRefused);
    EXPECT_EQ(termsNow(), (std::vector{14, 14, 14}));
}

TEST_F(BulkEdits, ChangeOpportunitiesAndTakeThemBack)
{
    std::vector<std::int64_t> deals;
    for (const QString& title : {u"Coffee"_s, u"Tea"_s})
        deals.push_back(at.arrange([&](UnitOfWork& work) {
                              return crm::createOpportunity(
                                  work, {.party = PartyId(ids[0]),
                                         .title = title,
                                         .expected = Money::ofMinor(100'00, eur),
                                         .closesOn = QDate(2025, 5, 1)});
                          }).value());
    const auto opportunity = [&](std::int64_t id) {
        return at.look(
            [&](Reader& books) { return crm::opportunity(books, crm::OpportunityId(id)); });
    };
    const crm::StageId lead = opportunity(deals[0]).stage;
    const auto changed = [&](const char* name, const QString& value) {
        for (const BulkEdit& edit : workflows::opportunityEdits()) {
            if (QLatin1StringView(edit.name) != QLatin1StringView(name))
                continue;
            const auto changes = at.look(
                [&](Reader& books) { return previewBulk(books, edit, deals, {.value = value}); });
            const auto made = applyBulk(at.office, edit, changes);
            EXPECT_TRUE(made) << qPrintable(TestOffice::text(made.error()));
            return std::pair(edit, made ? *made : std::vector<BulkChange>());
        }
        return std::pair<BulkEdit, std::vector<BulkChange>>();
    };

    const auto [stages, moved] = changed("stage", u"proposal"_s);
    changed("closes_on", u"2025-09-30"_s);

    EXPECT_EQ(moved.size(), 2U);
    EXPECT_EQ(opportunity(deals[1]).probabilityPercent, 50);
    EXPECT_EQ(opportunity(deals[1]).closesOn, QDate(2025, 9, 30));
    auto back = undoOf(moved);
    EXPECT_FALSE(applyBulk(at.office, stages, back)) << "they were changed since";
    const auto [again, movedBack] = changed("stage", u"Lead"_s);
    EXPECT_EQ(opportunity(deals[0]).stage, lead);
    EXPECT_TRUE(applyBulk(at.office, again, undoOf(movedBack)));
    EXPECT_NE(opportunity(deals[0]).stage, lead);
}

TEST_F(BulkEdits, SayWhatIsWrongWithAValue)
{
    for (const BulkChange& change : preview(u"soon"_s)) {
        ASSERT_TRUE(change.error);
        EXPECT_EQ(change.error->code, &errors::bulkValueUnfit);
        EXPECT_FALSE(change.isChange());
    }
}

TEST_F(BulkEdits, TakeSoManyRecordsAndNoMore)
{
    const std::vector<std::int64_t> many(bulkRecordsMax + 1, ids.front());

    const auto changes = at.office.read(terms().view, [&](Reader& books) {
        return previewBulk(books, terms(), many, {.value = u"14"_s});
    });

    ASSERT_FALSE(changes);
    EXPECT_EQ(changes.error().code, &errors::bulkTooMany);
}

} // namespace
} // namespace tandem::test
