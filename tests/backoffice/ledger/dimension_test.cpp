#include "backoffice/ledger/correction.h"
#include "backoffice/ledger/dimension.h"
#include "ledger_books.h"

namespace tandem::ledger {
namespace {

using namespace Qt::StringLiterals;

/// Books with the dimensions cost-center (BERLIN, KOELN) and project (APOLLO).
class DimensionBooks : public LedgerBooks {
public:
    DimensionBooks()
    {
        arrange([](UnitOfWork& work) -> Result<> {
            TANDEM_CHECK(createDimension(work, u"cost-center"_s, u"Cost centre"_s));
            TANDEM_CHECK(createDimension(work, u"project"_s, {}));
            TANDEM_TRY(const Dimension center, dimensionByCode(work, u"cost-center"_s));
            TANDEM_TRY(const Dimension project, dimensionByCode(work, u"project"_s));
            TANDEM_CHECK(createDimensionValue(work, center, u"BERLIN"_s, u"Berlin"_s));
            TANDEM_CHECK(createDimensionValue(work, center, u"KOELN"_s, {}));
            TANDEM_CHECK(createDimensionValue(work, project, u"APOLLO"_s, {}));
            return {};
        });
    }

    DimensionValue value(const QString& words)
    {
        return look([&](Reader& books) { return dimensionValueNamed(books, words); });
    }

    Result<PostedEntry> postedTo(const DimensionValueId& dimension)
    {
        Line sale = Line::of(AccountRole::SalesRevenue, Money::ofMinor(-100, eur));
        sale.dimension = dimension;
        return posted(Entry::of({.postedOn = QDate(2025, 3, 10), .source = u"manual"_s},
                                {Line::of(AccountRole::Bank, Money::ofMinor(100, eur)), sale}));
    }

    void requireCenter()
    {
        const DimensionId center = value(u"cost-center=BERLIN"_s).dimension;
        arrange([&](UnitOfWork& work) -> Result<> {
            TANDEM_TRY(const AccountId sales, accountOf(work, AccountRole::SalesRevenue));
            return requireDimension(work, sales, center);
        });
    }
};

TEST(Dimension, IsFoundByTheCodesOfItAndItsValue)
{
    DimensionBooks at;

    const DimensionValue berlin = at.value(u"cost-center=BERLIN"_s);

    EXPECT_EQ(berlin.name, u"Berlin"_s);
    EXPECT_EQ(at.value(u"cost-center=KOELN"_s).name, u"KOELN"_s);
    const auto all =
        at.look([&](Reader& books) { return dimensionValues(books, berlin.dimension); });
    EXPECT_EQ(all.size(), 2U);
}

TEST(Dimension, IsRefusedWithoutAFitOrNewCode)
{
    DimensionBooks at;
    const auto made = [&](const QString& code) {
        return at.office.change(actions::changeDimensions,
                                [&](UnitOfWork& work) { return createDimension(work, code, {}); });
    };
    for (const QString& code : {QString(), u"a=b"_s, u"with blank"_s, QString(41, u'x')}) {
        const auto refused = made(code);
        ASSERT_FALSE(refused) << qPrintable(code);
        EXPECT_EQ(refused.error().code, &errors::dimensionCodeUnfit);
    }
    const auto taken = made(u"project"_s);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, &errors::dimensionCodeTaken);
}

TEST(DimensionValue, IsRefusedByNameWhereItIsUnknown)
{
    DimensionBooks at;
    const auto named = [&](const QString& words) {
        static constexpr View all{"test.all", Permission::LedgerRead, ""};
        return at.office.read(all,
                              [&](Reader& books) { return dimensionValueNamed(books, words); });
    };
    EXPECT_EQ(named(u"BERLIN"_s).error().code, &errors::dimensionValueUnreadable);
    EXPECT_EQ(named(u"region=BERLIN"_s).error().code, &errors::dimensionNotFound);
    EXPECT_EQ(named(u"cost-center=PARIS"_s).error().code, &errors::dimensionUnknown);
}

TEST(RequiredDimension, IsWantedOfEachLineOfTheAccount)
{
    DimensionBooks at;
    ASSERT_TRUE(at.postedTo({}));
    at.requireCenter();

    const auto without = at.postedTo({});
    const auto withOther = at.postedTo(at.value(u"project=APOLLO"_s).id);
    const auto with = at.postedTo(at.value(u"cost-center=KOELN"_s).id);

    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().code, &errors::dimensionMissing);
    EXPECT_EQ(without.error().arguments.value(1), u"cost-center"_s);
    ASSERT_FALSE(withOther);
    EXPECT_EQ(withOther.error().code, &errors::dimensionMissing);
    EXPECT_TRUE(with) << qPrintable(with.error().text());
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM entry"_s), 2);
}

TEST(RequiredDimension, DoesNotStopTheReversalOfWhatStoodBefore)
{
    DimensionBooks at;
    const auto before = at.postedTo({});
    ASSERT_TRUE(before);
    at.requireCenter();

    const auto reversed = at.office.change(actions::reverseEntry, [&](UnitOfWork& work) {
        return reverse(work, before->id, QDate(2025, 3, 11));
    });

    EXPECT_TRUE(reversed) << qPrintable(reversed.error().text());
}

TEST(DimensionValue, TakesNoLinesOnceItIsClosed)
{
    DimensionBooks at;
    DimensionValue berlin = at.value(u"cost-center=BERLIN"_s);
    berlin.isClosed = true;
    at.arrange([&](UnitOfWork& work) { return saveDimensionValue(work, berlin); });

    const auto refused = at.postedTo(berlin.id);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &errors::dimensionUnknown);
}

} // namespace
} // namespace tandem::ledger
