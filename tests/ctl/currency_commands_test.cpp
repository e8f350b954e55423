#include "working_company.h"

namespace tandem::ctl {
namespace {

using namespace Qt::StringLiterals;

class CurrencyCommandsTest : public WorkingCompany {
protected:
    std::string out(const QString& words) const
    {
        const auto result = run(words);
        QString text = result.exitCode == ExitCode::Done ? result.out : result.error;
        return text.remove(u'\r').toStdString();
    }
};

TEST_F(CurrencyCommandsTest, RatesAreEnteredImportedAndShown)
{
    const QString file = write(u"rates.csv"_s, "Date,USD,GBP,XXY\n2025-03-07,1.0873,0.84,2\n");

    EXPECT_EQ(out(u"rate import %1"_s.arg(file)),
              "added,known,differing,unreadable,of_unknown_currencies\n2,0,0,0,1\n");
    EXPECT_EQ(out(u"rate import %1"_s.arg(file)),
              "added,known,differing,unreadable,of_unknown_currencies\n0,2,0,0,1\n");
    done({u"rate"_s, u"add"_s, u"usd"_s, u"1.09"_s, u"--on"_s, u"2025-03-10"_s});
    EXPECT_NE(out(u"rate show USD --on 2025-03-11"_s).find("2025-03-10,EUR,1.09,USD,manual"),
              std::string::npos);
    EXPECT_NE(out(u"rate show USD --on 2025-03-09"_s).find("2025-03-07,EUR,1.0873,USD,ecb"),
              std::string::npos);
    EXPECT_NE(out(u"rate show GBP --in USD --on 2025-03-08"_s).find("EUR,0.84,GBP,ecb"),
              std::string::npos);
    EXPECT_NE(out(u"rate show USD --on 2025-04-30"_s)
                  .find("There is no exchange rate between USD "
                        "and EUR on 2025-04-30"),
              std::string::npos);
}

TEST_F(CurrencyCommandsTest, AnEntryInDollarsTakesTheRateOfItsDayAndIsRevalued)
{
    done({u"rate"_s, u"add"_s, u"USD"_s, u"1.10"_s, u"--on"_s, u"2025-03-07"_s});
    done({u"rate"_s, u"add"_s, u"USD"_s, u"1.08"_s, u"--on"_s, u"2025-03-31"_s});
    done({u"period"_s, u"open-year"_s, u"--on"_s, u"2025-01-01"_s});
    const QByteArray entry = R"({"key":"k1","on":"2025-03-10","text":"Dollars","lines":[)"
                             R"({"account":"1200","amount":"1000.00","currency":"USD"},)"
                             R"({"account":"8200","amount":"-909.09"}]})"
                             "\n";
    const auto post = [&] {
        return test::tandemctl({u"post"_s, u"--company"_s, path(u"alder.tandem"_s), u"--user"_s,
                                u"anna"_s, u"--format"_s, u"csv"_s},
                               entry);
    };

    const auto posted = post();
    EXPECT_EQ(posted.exitCode, ExitCode::Done) << qPrintable(posted.error);
    EXPECT_EQ(post().out, posted.out) << "the same key says the same";
    const std::string shown = out(u"revalue --on 2025-03-31 --dry-run"_s);
    EXPECT_NE(shown.find("USD,1000.00,909.09,1.08,925.93,16.84,unrealised"), std::string::npos)
        << shown;
    EXPECT_EQ(out(u"revalue --on 2025-03-31"_s),
              "on,items,gains,losses\n2025-03-31,1,16.84,0.00\n");
    EXPECT_EQ(out(u"revalue --on 2025-03-31"_s), "on,items,gains,losses\n2025-03-31,0,0.00,0.00\n");
}

} // namespace
} // namespace tandem::ctl
