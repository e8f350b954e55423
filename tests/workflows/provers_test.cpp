#include "settlement_books.h"
#include "support/raw_sql.h"

namespace tandem::test {
namespace {

QStringList findings(SettlementBooks& at, Result<> (*prove)(Reader&, const Findings&))
{
    return at.look([&](Reader& books) -> Result<QStringList> {
        QStringList all;
        TANDEM_CHECK(prove(books, [&](const Finding& finding) {
            all += finding.table + u'.' + finding.column + u": "_s + finding.what;
        }));
        return all;
    });
}

TEST(SettlementProvers, NameTheItemAndTheColumnThatWasTamperedWith)
{
    SettlementBooks at;
    at.owed(100'00);
    ASSERT_TRUE(rawSql(*at.database, u"UPDATE open_item SET open_minor = 9900"_s));

    EXPECT_EQ(findings(at, settlements::proveOpenItems),
              QStringList{u"open_item.open_minor: SI-2025-00001 says '9900'; its allocations make "
                          "'10000'."_s});
}

TEST(SettlementProvers, NameThePartyWhoseItemsAreNotItsAccount)
{
    SettlementBooks at;
    at.owed(100'00);
    ASSERT_TRUE(rawSql(*at.database, u"UPDATE open_item SET open_base_minor = 9900"_s));

    EXPECT_EQ(findings(at, reports::proveControlAccounts),
              QStringList{u"party.: The receivable account has 100.00, the open items come to "
                          "99.00."_s});
}

} // namespace
} // namespace tandem::test
