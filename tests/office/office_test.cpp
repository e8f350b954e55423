#include "office/actions.h"
#include "office/numbering.h"
#include "support/raw_sql.h"
#include "support/test_office.h"

#include <gtest/gtest.h>

namespace tandem {
namespace {

using namespace Qt::StringLiterals;

constexpr Action probe{"test.probe", Permission::SalesWrite, ""};

std::int64_t auditCount(test::TestOffice& at)
{
    std::int64_t count = 0;
    const auto counted = at.database->eachOf(u"SELECT COUNT(*) AS count FROM audit"_s, {},
                                             [&](const Row& row) { count = row.integer("count"); });
    EXPECT_TRUE(counted);
    return count;
}

TEST(Office, RefusesToWriteWhileLooking)
{
    test::TestOffice at;

    const auto result = at.office.read(actions::companyInfo, [&](Reader&) {
        return test::rawSql(*at.database, u"UPDATE pen SET next_key = 1"_s);
    });

    EXPECT_FALSE(result);
    EXPECT_TRUE(at.office.change(probe, [](UnitOfWork& work) { // and can write again afterwards
        return nextNumber(work, u"SO"_s, work.today());
    }));
}

TEST(Office, RefusesAChangeInsideAChange)
{
    test::TestOffice at;

    const auto result = at.office.change(probe, [&](UnitOfWork&) {
        return at.office.change(probe, [](UnitOfWork&) -> Result<> { return {}; });
    });

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, &errors::brokenInvariant);
}

TEST(Office, NeedsThePermission)
{
    test::TestOffice at({Permission::SalesRead});

    const auto result = at.office.change(probe, [](UnitOfWork&) -> Result<> { return {}; });

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, &errors::permissionDenied);
}

TEST(Office, LeavesNothingBehindWhenAnInvariantBreaks)
{
    test::TestOffice at;
    const auto before = auditCount(at);

    const auto result = at.office.change(probe, [](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(nextNumber(work, u"SO"_s, work.today()));
        require(false, "the ledger broke");
        return {};
    });

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, &errors::brokenInvariant);
    EXPECT_EQ(auditCount(at), before);
    const auto number =
        at.arrange([](UnitOfWork& work) { return nextNumber(work, u"SO"_s, work.today()); });
    EXPECT_EQ(number, u"SO-2025-00001"_s);
}

TEST(Office, WritesOneAuditRowForEachRowThatAChangeLeaves)
{
    test::TestOffice at;
    const auto before = auditCount(at);

    at.arrange([](UnitOfWork& work) -> Result<QString> {
        TANDEM_CHECK(nextNumber(work, u"SO"_s, work.today()));
        return nextNumber(work, u"SO"_s, work.today());
    });

    EXPECT_EQ(auditCount(at), before + 1);
    QStringList images;
    ASSERT_TRUE(at.database->eachOf(
        u"SELECT image FROM audit_image JOIN audit_row ON audit_row.id = audit_image.id "
        "WHERE table_name = 'number_series'"_s,
        {}, [&](const Row& row) { images += row.text("image"); }));
    ASSERT_EQ(images.size(), 1);
    EXPECT_TRUE(images.front().contains(u"\"last_number\":2,\"series\":\"SO\",\"year\":2025"_s))
        << qPrintable(images.front());
}

TEST(Office, KeepsTheAuditTrailFromBeingChanged)
{
    test::TestOffice at;

    const auto changed = test::rawSql(*at.database, u"UPDATE audit SET user_id = 2"_s);
    const auto deleted = test::rawSql(*at.database, u"DELETE FROM audit_row"_s);

    ASSERT_FALSE(changed);
    EXPECT_TRUE(changed.error().detail.contains(u"the audit trail is final"_s))
        << qPrintable(changed.error().detail);
    EXPECT_FALSE(deleted);
}

TEST(Office, AnswersTheSameRequestWithTheFirstAnswer)
{
    test::TestOffice at;
    const Request request{.key = u"k1"_s, .bodyHash = QByteArray(32, 'a')};
    const auto work = [](UnitOfWork& unit) -> Result<Receipt> {
        TANDEM_TRY(const QString number, nextNumber(unit, u"SO"_s, unit.today()));
        return Receipt{42, number};
    };

    const auto first = at.office.create(probe, request, work);
    const auto again = at.office.create(probe, request, work);
    const auto other =
        at.office.create(probe, {.key = u"k1"_s, .bodyHash = QByteArray(32, 'b')}, work);

    ASSERT_TRUE(first);
    ASSERT_TRUE(again);
    EXPECT_EQ(*first, *again);
    EXPECT_EQ(first->number, u"SO-2025-00001"_s);
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, &errors::keyUsedForOther);
}

TEST(Office, TellsThePagesOnceAndOnlyAfterTheCommit)
{
    test::TestOffice at;
    std::vector<std::set<QString>> heard;
    QObject::connect(&at.office, &Office::changed,
                     [&](const std::set<QString>& topics) { heard.push_back(topics); });

    const auto done = at.office.change(probe, [&](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(nextNumber(work, u"SO"_s, work.today()));
        EXPECT_TRUE(heard.empty());
        return {};
    });

    ASSERT_TRUE(done);
    ASSERT_EQ(heard.size(), 1U);
    EXPECT_TRUE(heard.front().contains(u"number_series"_s));
}

TEST(Company, IsMadeOnce)
{
    test::TestOffice at;

    const auto again = createCompany(at.back, {.name = u"Other"_s, .country = u"DE"_s});

    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, &errors::companyExists);
    EXPECT_EQ(at.look([](Reader& books) { return company(books); }).name, u"Alder & Sons"_s);
}

TEST(Company, NamesTheFieldAtFault)
{
    test::TestOffice at;

    const auto made =
        createCompany(at.back, {.name = u"Other"_s, .country = u"DE"_s, .currency = u"EURO"_s});

    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, &errors::currencyUnknown);
    EXPECT_EQ(made.error().field, u"currency"_s);
}

} // namespace
} // namespace tandem
