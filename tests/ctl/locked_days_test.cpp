#include "working_company.h"

namespace tandem::ctl {
namespace {

using namespace Qt::StringLiterals;

/// A command that posts on or before the tenth of March, and the locks that stop it.
struct Path {
    QString words;
    QStringList stoppedBy;
};

/// A company in which every command is ready to post on the tenth of March.
class LockedDays : public WorkingCompany {
protected:
    LockedDays()
    {
        done(u"party add Alfreds --code ALFKI --customer --country DE"_s);
        done(u"party add Exotic --code EXOTIC --supplier"_s);
        done(u"item add CHAI --name Chai --price 18.00 --cost 10.00 --tax S19"_s);
        const QString bought =
            number(u"purchase add CHAI=20@10.00 --supplier EXOTIC --on 2026-01-05 --tax P19"_s);
        done(u"purchase receive %1 1=15 --on 2026-01-07"_s.arg(bought));
        const QString bill =
            number(u"purchase bill %1 1=10 --number R-1 --on 2026-01-09"_s.arg(bought));
        const QString ordered = number(u"order add CHAI=5 --customer ALFKI --on 2026-02-02"_s);
        done(u"order confirm "_s + ordered);
        done(u"order deliver %1 1=3 --on 2026-02-03"_s.arg(ordered));
        const QString invoice = number(u"order invoice %1 1=2 --on 2026-02-04"_s.arg(ordered));
        const QString opening =
            write(u"opening.csv"_s, "account,debit,credit\n1200,5.00,\n9000,,5.00\n");
        const QString on = u" --on 2026-03-10"_s;
        paths = {
            {u"order deliver "_s + ordered + on, {u"all"_s}},
            {u"order invoice "_s + ordered + on, {u"all"_s, u"sales"_s, u"tax"_s}},
            {u"credit-note add "_s + invoice + u" 1=1"_s + on, {u"all"_s, u"sales"_s, u"tax"_s}},
            {u"payment add ALFKI 10"_s + on, {u"all"_s, u"bank"_s}},
            {u"write-off add %1 --amount 5 --reason lost"_s.arg(invoice) + on, {u"all"_s}},
            {u"purchase receive %1 1=1"_s.arg(bought) + on, {u"all"_s}},
            {u"purchase return %1 1=1"_s.arg(bought) + on, {u"all"_s}},
            {u"purchase bill %1 1=1 --number R-2"_s.arg(bought) + on,
             {u"all"_s, u"purchases"_s, u"tax"_s}},
            {u"purchase deposit %1 --amount 5 --tax P19 --number A-1"_s.arg(bought) + on,
             {u"all"_s, u"purchases"_s, u"tax"_s}},
            {u"bill credit %1 1=1 --number G-1"_s.arg(bill) + on,
             {u"all"_s, u"purchases"_s, u"tax"_s}},
            {u"bill add Rent=100 --supplier EXOTIC --number B-1 --tax P19"_s + on,
             {u"all"_s, u"purchases"_s, u"tax"_s}},
            {u"stock count CHAI=2"_s + on, {u"all"_s}},
            {u"import opening-balances "_s + opening + on, {u"all"_s}}};
    }
    QString number(const QString& words) { return cell(done(words), u"number"_s); }

    std::vector<Path> paths;
};

TEST_F(LockedDays, AreClosedToEveryCommandAndOpenAgainWithoutTheLock)
{
    for (const QString& kind : {u"all"_s, u"sales"_s, u"purchases"_s, u"bank"_s, u"tax"_s}) {
        done(u"period lock --through 2026-03-10 --kind "_s + kind);
        const QString before = auditHead();
        int refusals = 0;
        for (const Path& path : paths) {
            if (!path.stoppedBy.contains(kind))
                continue;
            ++refusals;
            const auto refused = run(path.words);
            EXPECT_EQ(refused.exitCode, ExitCode::Refused) << qPrintable(kind + u' ' + path.words);
            EXPECT_TRUE(refused.error.contains(u"up to 2026-03-10"_s))
                << qPrintable(kind + u' ' + path.words + u": "_s + refused.error);
            EXPECT_EQ(refused.out, QString());
        }
        EXPECT_GE(refusals, 1) << qPrintable(kind);
        EXPECT_EQ(auditHead(), before) << qPrintable(kind);
        done(u"period unlock --kind "_s + kind);
    }
    for (const Path& path : paths)
        EXPECT_EQ(run(path.words).exitCode, ExitCode::Done) << qPrintable(path.words);
    EXPECT_EQ(run(u"company verify --full"_s).exitCode, ExitCode::Done);
}

TEST_F(LockedDays, ForGoodStayClosed)
{
    done(u"period lock --through 2026-03-10 --kind irreversible"_s);
    for (const Path& path : paths)
        EXPECT_EQ(run(path.words).exitCode, ExitCode::Refused) << qPrintable(path.words);
    EXPECT_EQ(run(u"period unlock --kind irreversible"_s).exitCode, ExitCode::Refused);
}

} // namespace
} // namespace tandem::ctl
