#include "base/money_vectors.h"

#include "base/money_errors.h"
#include "support/shared_data.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace tandem {
namespace {

VectorTally decTest(const QByteArray& lines)
{
    return runVectors(lines, u"some.decTest"_s).value();
}

TEST(MoneyVectors, CountWhatPassesAndWhatFails)
{
    const VectorTally tally = decTest("precision: 3\nrounding: half_even\n"
                                      "a1 add '1.25' 2 -> 3.25 -- a comment\n"
                                      "a2 add 1.245 2 -> 3.25 Inexact Rounded\n"
                                      "a3 add 1 2 -> 4\n"
                                      "a4 multiply 1.20 2 -> 2.4\n"
                                      "a5 divide 2.40 2 -> 1.20\n"
                                      "a6 divide 1 0 -> Infinity Division_by_zero\n"
                                      "a7 toSci '1..2' -> NaN Conversion_syntax\n");
    EXPECT_EQ(tally.passed, 4);
    EXPECT_EQ(tally.failed, 3); // the sum a3; a2 is 3.25 only if the half goes up; a4 lacks a zero
    EXPECT_EQ(report(tally).front(), u"failed: a2 add 1.245 2 -> 3.25, but 3.24");
    EXPECT_EQ(report(tally).back(), u"4 passed, 3 failed, 0 skipped");
}

TEST(MoneyVectors, SkipOnlyForAReason)
{
    const VectorTally tally = decTest("precision: 50\nrounding: half_up\n"
                                      "s1 add NaN 2 -> NaN\n"
                                      "s2 add 1E+5 1 -> 100001\n"
                                      "s3 power 2 2 -> 4\n"
                                      "s4 minus 0 -> -0\n"
                                      "s5 add 1 1E-19 -> 1.0000000000000000001\n"
                                      "rounding: 05up\n"
                                      "s6 add 1 1 -> 2\n");
    EXPECT_EQ(tally.passed + tally.failed, 0);
    EXPECT_EQ(tally.skippedInAll(), 6);
    EXPECT_EQ(tally.skipped.at(u"exponent outside a scale of 0 to 18"_s), 2);
    EXPECT_EQ(tally.skipped.at(u"operation power"_s), 1);
    EXPECT_EQ(tally.skipped.at(u"rounding 05up"_s), 1);
}

TEST(MoneyVectors, DoNotExcuseAWrongAllocation)
{
    const QByteArray header = "source\tcase\tamount_minor\tmode\tratios_or_n\texpected\tnote\n";
    const auto run = [&](const QByteArray& row) {
        return runVectors(header + row, u"allocation.tsv"_s).value();
    };
    EXPECT_EQ(run("x\ta\t5\tratios\t3, 7\t2, 3\t\n").passed, 1);
    EXPECT_EQ(run("x\ta\t5\tratios\t3, 7\t1, 4\t\n").skippedInAll(), 1); // a tie
    EXPECT_EQ(run("x\ta\t1\tratios\t1, 2\t1, 0\t\n").failed, 1);         // not a tie
    EXPECT_EQ(run("x\ta\t5\tratios\t3, 7\t2, 2\t\n").failed, 1);         // loses one
    EXPECT_EQ(run("x\ta\t5\tratios\tthree\t2, 2\t\n").failed, 1);
}

TEST(MoneyVectors, RefuseAFileTheyDoNotKnow)
{
    const auto tally = runVectors("{}", u"currency_iso.json"_s);
    ASSERT_FALSE(tally);
    EXPECT_EQ(tally.error().code, &errors::notVectors);
}

TEST(MoneyVectors, OfOthersDoNotFail)
{
    TANDEM_NEED_SHARED_DATA(shared);
    const QDir folder(shared + u"/money"_s);
    QStringList files{u"allocation.tsv"_s, u"rounding.tsv"_s, u"DecimalMoneyFormatter.tsv"_s,
                      u"iso4217/iso-4217-list-one.xml"_s};
    for (const QString& name : QDir(folder.filePath(u"decTest"_s)).entryList({u"*.decTest"_s}))
        files += u"decTest/"_s + name;
    VectorTally all;
    for (const QString& name : files) {
        const auto tally = runVectors(test::bytesOf(folder.filePath(name)), name);
        ASSERT_TRUE(tally) << qPrintable(name);
        EXPECT_EQ(tally->failed, 0) << qPrintable(name) << ":\n"
                                    << qPrintable(report(*tally).join(u'\n'));
        all += *tally;
    }
    EXPECT_GT(all.passed, 3'000) << qPrintable(report(all).join(u'\n'));
    RecordProperty("vectors", report(all).join(u'\n').toStdString());
    std::puts(qPrintable(report(all).join(u'\n')));
}

} // namespace
} // namespace tandem
