#include "working_company.h"

namespace tandem::ctl {
namespace {

using namespace Qt::StringLiterals;

/// A company with a supplier and an open order of twenty CHAI for 10.00 each.
class PurchaseCommands : public WorkingCompany {
protected:
    PurchaseCommands()
    {
        done(u"party add Exotic --code EXOTIC --supplier"_s);
        done(u"item add CHAI --name Chai --price 18.00 --cost 10.00 --tax="_s);
        order = number(u"purchase add CHAI=20@10.00 --supplier EXOTIC --on 2026-01-05 --tax P19"_s);
    }
    QString number(const QString& words) { return cell(done(words), u"number"_s); }
    QString owed(const QString& bill)
    {
        const QString shown = runAs(u"anna"_s, u"purchase show-bill "_s + bill, u"table"_s).out;
        return shown.section(u"open "_s, 1).section(u' ', 0, 0);
    }
    QString atHand() { return cell(done(u"report stock"_s), u"quantity"_s); }

    QString order;
};

TEST_F(PurchaseCommands, DeductADepositFromTheBill)
{
    const QString deposit = number(
        u"purchase deposit %1 --percent 30 --tax P19 --number A-1 --on 2026-01-06"_s.arg(order));
    done(u"purchase receive %1 --on 2026-01-07"_s.arg(order));
    const QString part =
        number(u"purchase bill %1 1=10 --number R-1 --deposits 20 --on 2026-01-09"_s.arg(order));
    const QString rest = number(u"purchase bill %1 --number R-2 --on 2026-01-10"_s.arg(order));

    EXPECT_EQ(owed(deposit), u"71.40"_s);
    EXPECT_EQ(owed(part), u"95.20"_s) << "100.00 less 20.00, with tax";
    EXPECT_EQ(owed(rest), u"71.40"_s) << "100.00 less 40.00, with tax";
    EXPECT_EQ(cell(done(u"purchase bills"_s), u"kind"_s), u"bill"_s);
    EXPECT_EQ(run(u"purchase deposit %1 --tax P19 --number A-2"_s.arg(order)).exitCode,
              ExitCode::Refused)
        << "neither an amount nor a share";
}

TEST_F(PurchaseCommands, SendGoodsBackAndTakeTheCreditNote)
{
    done(u"purchase receive %1 --on 2026-01-07"_s.arg(order));
    const QString bill = number(u"purchase bill %1 --number R-1 --on 2026-01-09"_s.arg(order));

    const QString sent =
        number(u"purchase return %1 1=2 --reason cracked --on 2026-01-12"_s.arg(order));
    const QString note =
        number(u"bill credit %1 1=2 --number G-1 --reason cracked --on 2026-01-14"_s.arg(bill));
    const QString kept =
        number(u"bill credit %1 1=0@18.00 --number G-2 --keep --on 2026-01-15"_s.arg(bill));

    EXPECT_EQ(sent, u"PR-2026-00001"_s);
    EXPECT_EQ(atHand(), u"18"_s);
    EXPECT_EQ(owed(bill), u"214.20"_s) << "238.00 less 23.80";
    EXPECT_EQ(owed(note), u"0.00"_s) << "it settled its bill";
    EXPECT_EQ(owed(kept), u"-21.42"_s);
    EXPECT_EQ(cell(done(u"purchase show-bill "_s + bill), u"taken_back"_s), u"38.00"_s);
    EXPECT_EQ(run(u"bill credit %1 1=19 --number G-3"_s.arg(bill)).exitCode, ExitCode::Refused);
    EXPECT_EQ(run(u"bill credit %1 1:2 --number G-3"_s.arg(bill)).exitCode, ExitCode::BadInput);
    EXPECT_EQ(run(u"company verify --full"_s).exitCode, ExitCode::Done);
}

TEST_F(PurchaseCommands, ReplaceGoodsThenGiveUpTheRest)
{
    done(u"purchase receive %1 --on 2026-01-07"_s.arg(order));
    const QString bill = number(u"purchase bill %1 --number R-1 --on 2026-01-09"_s.arg(order));
    done(u"purchase return %1 1=5 --replaced --on 2026-01-12"_s.arg(order));
    done(u"purchase receive %1 1=3 --on 2026-01-13"_s.arg(order));
    EXPECT_EQ(run(u"purchase close "_s + order).exitCode, ExitCode::Refused)
        << "two were paid for and are not here";
    done(u"bill credit %1 1=2 --number G-1 --on 2026-01-14"_s.arg(bill));
    done(u"purchase close "_s + order);

    EXPECT_EQ(atHand(), u"18"_s);
    EXPECT_EQ(cell(done(u"purchase list"_s), u"state"_s), u"closed"_s);
    EXPECT_EQ(run(u"purchase receive %1 1=2"_s.arg(order)).exitCode, ExitCode::Refused);
    EXPECT_EQ(run(u"purchase close "_s + order).exitCode, ExitCode::Refused);
}

} // namespace
} // namespace tandem::ctl
