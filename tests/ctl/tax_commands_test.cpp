#include "working_company.h"

namespace tandem::ctl {
namespace {

using namespace Qt::StringLiterals;

class TaxCommands : public WorkingCompany {};

TEST_F(TaxCommands, MakeAndChangeACode)
{
    done({u"tax"_s, u"add"_s, u"CAR"_s, u"--name"_s, u"Car"_s, u"--kind"_s, u"standard"_s,
          u"--direction"_s, u"input"_s, u"--percent"_s, u"19"_s, u"--from"_s, u"2020-01-01"_s,
          u"--deductible"_s, u"50"_s});
    done({u"tax"_s, u"rate"_s, u"CAR"_s, u"--percent"_s, u"20"_s, u"--from"_s, u"2022-01-01"_s});

    const QString shown = done({u"tax"_s, u"show"_s, u"CAR"_s});

    EXPECT_TRUE(shown.contains(u"deductible,50"_s)) << qPrintable(shown);
    EXPECT_TRUE(shown.contains(u"percent from 2022-01-01,20"_s)) << qPrintable(shown);
    EXPECT_TRUE(shown.contains(u"percent from 2020-01-01,19"_s)) << qPrintable(shown);
}

TEST_F(TaxCommands, FileAReturnOfTypedEntriesAndTakeItBack)
{
    const QByteArray entry = R"({"key": "e1", "on": "2025-01-15", "prices": "gross", "lines": [)"
                             R"({"account": "4660", "amount": "119.00", "tax": "P19"},)"
                             R"({"account": "1200", "amount": "-119.00"}]})"
                             "\n";
    done({u"period"_s, u"open-year"_s, u"--on"_s, u"2025-01-15"_s});
    for (int time = 0; time < 2; ++time) // the same key adds nothing
        EXPECT_EQ(
            test::tandemctl(
                {u"post"_s, u"--company"_s, path(u"alder.tandem"_s), u"--user"_s, u"anna"_s}, entry)
                .exitCode,
            ExitCode::Done);
    const QStringList january{u"--from"_s, u"2025-01-01"_s, u"--to"_s, u"2025-01-31"_s};

    EXPECT_TRUE(done(QStringList{u"tax-return"_s, u"show"_s} + january)
                    .contains(u"66,Input tax of bills,19.00,0.00"_s));
    done(QStringList{u"tax-return"_s, u"file"_s} + january);
    const QString listed = done({u"tax-return"_s, u"list"_s});
    EXPECT_TRUE(listed.contains(u"filed,-19.00"_s)) << qPrintable(listed);
    const QString id = listed.section(u'\n', 1).section(u',', 0, 0);
    done({u"tax-return"_s, u"undo"_s, id, u"--reason"_s, u"typo"_s});
    EXPECT_TRUE(done({u"tax-return"_s, u"list"_s}).contains(u"undone"_s));
    done({u"company"_s, u"verify"_s});
}

TEST_F(TaxCommands, RefuseATypedEntryBeforeTheFirstRateOfItsCode)
{
    const auto entry = [](const QByteArray& day) -> QByteArray {
        return R"({"key": "e)" + day + R"(", "on": ")" + day + R"(", "lines": [)"
               + R"({"account": "4660", "amount": "100.00", "tax": "CAR"},)"
               + R"({"account": "1200", "amount": "-119.00"}]})" + "\n";
    };
    const QStringList post{u"post"_s, u"--company"_s, path(u"alder.tandem"_s), u"--user"_s,
                           u"anna"_s};
    done({u"period"_s, u"open-year"_s, u"--on"_s, u"2025-01-15"_s});
    done({u"tax"_s, u"add"_s, u"CAR"_s, u"--name"_s, u"Car"_s, u"--kind"_s, u"standard"_s,
          u"--direction"_s, u"input"_s, u"--percent"_s, u"19"_s, u"--from"_s, u"2025-02-01"_s});

    const auto early = test::tandemctl(post, entry("2025-01-31"));

    EXPECT_EQ(early.exitCode, ExitCode::Refused) << qPrintable(early.error);
    EXPECT_TRUE(early.error.contains(u"CAR"_s) && early.error.contains(u"2025-01-31"_s))
        << qPrintable(early.error);
    EXPECT_EQ(test::tandemctl(post, entry("2025-02-01")).exitCode, ExitCode::Done);
}

} // namespace
} // namespace tandem::ctl
