// What comes from outside is refused with an Error or read; it never breaks an invariant.
#include "base/expression.h"
#include "base/money_vectors.h"
#include "base/number_format.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

namespace tandem {
namespace {

constexpr unsigned seed = 20261122;

/// Text of up to `lengthMax` characters, mostly such as numbers are made of.
QString someText(std::mt19937_64& random, int lengthMax)
{
    static const QString alphabet = u"0123456789000111999..,,''--++()%*/ eE€$Fr\u2212\u00a0\u202f"
                                    "\u2019\t\n'\"#x\u0661\U0001f600"_s;
    QString text;
    const int length = std::uniform_int_distribution(0, lengthMax)(random);
    for (int i = 0; i < length; ++i)
        text += alphabet[static_cast<qsizetype>(random() % static_cast<quint64>(alphabet.size()))];
    return text;
}

TEST(ForeignText, IsReadOrRefusedAsANumber)
{
    std::mt19937_64 random(seed);
    int numbers = 0;
    for (int round = 0; round < 60'000; ++round) {
        const QString text = someText(random, 12);
        SCOPED_TRACE(::testing::Message() << "seed " << seed << ", round " << round);
        for (const NumberFormat& format : {number_formats::plain, number_formats::english,
                                           number_formats::german, number_formats::indian}) {
            const auto number = parseNumber(text, format);
            if (!number)
                continue;
            ++numbers;
            ASSERT_EQ(parseNumber(formatNumber(*number, format), format).value(), *number);
            const auto amount = parseAmount(text, format, eur);
            ASSERT_TRUE(!amount || amount->toDecimal() == *number);
        }
    }
    EXPECT_GT(numbers, 1'000); // else the texts are too wild to say anything
}

TEST(ForeignText, IsWorkedOutOrRefusedAsAFormula)
{
    std::mt19937_64 random(seed);
    int results = 0;
    for (int round = 0; round < 60'000; ++round) {
        const QString text = someText(random, 20);
        const auto result = evaluate(text, number_formats::english);
        results += result ? 1 : 0;
        ASSERT_TRUE(result || !result.error().text().isEmpty()) << "round " << round;
    }
    EXPECT_GT(results, 500);
}

TEST(ForeignText, IsTalliedAsVectors)
{
    std::mt19937_64 random(seed);
    const QByteArray allocation = "source\tcase\tamount_minor\tmode\tratios_or_n\texpected\tnote\n";
    const QByteArray rounding = "source\tinput\tmode\tdigits\texpected\n";
    int told = 0;
    for (int round = 0; round < 4'000; ++round) {
        const auto some = [&] { return someText(random, 8).toUtf8(); };
        const auto number = [&] { return QByteArray::number(qint64(random())); };
        const QByteArray texts[] = {
            "a " + some() + "\na divide 1 -> NaN Division_by_zero\na add 1 2 -> " + some(),
            allocation + "x\ta\t" + number() + "\tratios\t" + number() + ", 3\t1, 2\t\n",
            allocation + "x\ta\t" + number() + "\tn\t" + some() + "\t1\t\n",
            rounding + "x\t" + some() + "\tHALF_UP\t" + number() + "\t1\n",
            "case\n[" + number() + ", 'EUR', " + number().right(2) + ", '" + some() + "']\n",
            "<ISO_4217><CcyNtry><Ccy>" + some() + "</Ccy></CcyNtry></ISO_4217>"};
        for (const QByteArray& text : texts) {
            const auto tally = runVectors(text, &text == texts ? u"a.decTest"_s : u"a.tsv"_s);
            ASSERT_TRUE(tally) << "seed " << seed << ", round " << round;
            told += tally->passed + tally->failed + tally->skippedInAll();
        }
    }
    EXPECT_GT(told, 4'000);
}

} // namespace
} // namespace tandem
