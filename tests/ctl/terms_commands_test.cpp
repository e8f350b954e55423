#include "working_company.h"

namespace tandem::ctl {
namespace {

using namespace Qt::StringLiterals;

class TermsCommands : public WorkingCompany {};

TEST_F(TermsCommands, AreMadeChangedAndClosed)
{
    done({u"terms"_s, u"usual"_s});
    done({u"terms"_s, u"add"_s, u"3/7N21"_s, u"--name"_s, u"3 % 7 days, 21 net"_s, u"--due"_s,
          u"21"_s, u"--discount"_s, u"3"_s, u"--discount-days"_s, u"7"_s});
    done({u"terms"_s, u"change"_s, u"3/7N21"_s, u"--discount"_s, u"2.5"_s, u"--due"_s, u"eom"_s});
    done({u"terms"_s, u"close"_s, u"3/7N21"_s});

    const QString listed = done({u"terms"_s, u"list"_s});

    EXPECT_TRUE(listed.contains(u"3/7N21,\"3 % 7 days, 21 net\",eom,2.5,7"_s))
        << qPrintable(listed);
    EXPECT_TRUE(listed.contains(u"1:30 1:60 1:90"_s)) << qPrintable(listed);
    const QString policy =
        done({u"terms"_s, u"policy"_s, u"--default"_s, u"N14"_s, u"--discount-tax"_s, u"kept"_s});
    EXPECT_TRUE(policy.contains(u"default,N14"_s)) << qPrintable(policy);
    EXPECT_TRUE(policy.contains(u"discount_tax,kept"_s)) << qPrintable(policy);
}

TEST_F(TermsCommands, SayWhatIsWrong)
{
    EXPECT_TRUE(run({u"terms"_s, u"add"_s, u"X"_s, u"--name"_s, u"X"_s, u"--due"_s, u"soon"_s})
                    .error.contains(u"'soon' says no due day"_s));
    EXPECT_TRUE(
        run({u"terms"_s, u"close"_s, u"NONE"_s}).error.contains(u"no terms of payment NONE"_s));
}

TEST_F(TermsCommands, OfAPartyHoldAndDepositsAreAskedFor)
{
    done({u"period"_s, u"open-year"_s, u"--on"_s, u"2025-01-15"_s});
    done({u"terms"_s, u"usual"_s});
    done({u"party"_s, u"add"_s, u"Harbour Cafe"_s, u"--code"_s, u"HARBOUR"_s, u"--customer"_s,
          u"--customer-terms"_s, u"EOM30"_s});
    EXPECT_TRUE(done({u"party"_s, u"show"_s, u"HARBOUR"_s}).contains(u"EOM30"_s));
    done({u"item"_s, u"add"_s, u"TASTING"_s, u"--name"_s, u"Tasting"_s, u"--kind"_s, u"service"_s,
          u"--price"_s, u"1000.00"_s, u"--tax"_s, u"S19"_s});
    const auto numberOf = [](const QString& listing) {
        return listing.section(u'\n', 1).trimmed();
    };
    const QString order = numberOf(done({u"order"_s, u"add"_s, u"TASTING=1"_s, u"--customer"_s,
                                         u"HARBOUR"_s, u"--on"_s, u"2025-01-20"_s}));
    done({u"order"_s, u"confirm"_s, order});

    const QString first = numberOf(done(
        {u"invoice"_s, u"deposit"_s, order, u"--percent"_s, u"30"_s, u"--on"_s, u"2025-01-20"_s}));
    done({u"invoice"_s, u"credit-deposit"_s, first, u"--on"_s, u"2025-01-21"_s});
    done({u"invoice"_s, u"deposit"_s, order, u"--amount"_s, u"100.00"_s, u"--on"_s,
          u"2025-01-22"_s});
    done({u"invoice"_s, u"progress"_s, order, u"--percent"_s, u"50"_s, u"--on"_s, u"2025-01-23"_s});

    const QString listed = done({u"invoice"_s, u"deposits"_s, order});
    EXPECT_TRUE(
        listed.contains(u"deposit,2025-01-20,2025-03-02,EUR,300.00,57.00,0.00,SC-2025-00001"_s))
        << qPrintable(listed);
    EXPECT_TRUE(listed.contains(u"progress,2025-01-23,2025-03-02,EUR,400.00,76.00"_s))
        << qPrintable(listed);
    done({u"order"_s, u"invoice"_s, order, u"--ahead"_s, u"--on"_s, u"2025-01-31"_s, u"--terms"_s,
          u"3X30"_s});
    const QString items = done({u"payment"_s, u"items"_s});
    EXPECT_EQ(items.count(u"SI-2025-00001"_s), 3) << qPrintable(items);
    EXPECT_TRUE(items.contains(u"198.34"_s)) << qPrintable(items);
    done({u"company"_s, u"verify"_s});
}

} // namespace
} // namespace tandem::ctl
