#include "formats/exchange_rates.h"

#include "formats/bank_errors.h"
#include "formats/exchange_rates_errors.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace tandem::formats::test {
namespace {

std::string shown(const Result<std::vector<StatedRate>>& rates)
{
    if (!rates)
        return rates.error().text().toStdString();
    QString text;
    for (const StatedRate& rate : *rates)
        text += u"%1 1 %2 = %3 %4\n"_s.arg(rate.on.toString(Qt::ISODate), rate.unit,
                                           rate.value.toString(), rate.currency);
    return text.toStdString();
}

const QByteArray xmlBegin = R"(<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01"
                 xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
<gesmes:subject>Reference rates</gesmes:subject>
<gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>
)";

TEST(ExchangeRates, OfTheEcbInXmlAreReadForAllDays)
{
    const auto rates = readExchangeRates(xmlBegin + R"(<Cube>
<Cube time="2026-11-20"><Cube currency="USD" rate="1.0873"/><Cube currency="JPY" rate="162.35"/></Cube>
<Cube time="2026-11-19"><Cube currency="USD" rate="1.0921"/></Cube>
</Cube></gesmes:Envelope>)");

    EXPECT_EQ(shown(rates), "2026-11-20 1 EUR = 1.0873 USD\n2026-11-20 1 EUR = 162.35 JPY\n"
                            "2026-11-19 1 EUR = 1.0921 USD\n");
}

TEST(ExchangeRates, OfTheEcbInCsvLeaveOutWhatIsNotGiven)
{
    EXPECT_EQ(shown(readExchangeRates("Date,USD,JPY,CYP,\n2026-11-20,1.0873,162.35,N/A,\n"
                                      "2026-11-19,1.0921,,N/A,\n")),
              "2026-11-20 1 EUR = 1.0873 USD\n2026-11-20 1 EUR = 162.35 JPY\n"
              "2026-11-19 1 EUR = 1.0921 USD\n");
    EXPECT_EQ(shown(readExchangeRates("Date, USD, JPY, \n20 November 2026, 1.0873, 162.35, \n")),
              "2026-11-20 1 EUR = 1.0873 USD\n2026-11-20 1 EUR = 162.35 JPY\n");
}

TEST(ExchangeRates, OfAPlainTableNameTheirUnitOrLeaveItToTheReader)
{
    EXPECT_EQ(shown(readExchangeRates("date,currency,rate\n2026-11-20,usd,1.0873\n")),
              "2026-11-20 1  = 1.0873 USD\n");
    EXPECT_EQ(shown(readExchangeRates("rate;unit;date;currency\n0.9197;USD;2026-11-20;EUR\n")),
              "2026-11-20 1 USD = 0.9197 EUR\n");
}

TEST(ExchangeRates, ThatCannotBeReadAreRefusedWithTheirLine)
{
    EXPECT_EQ(shown(readExchangeRates("date,currency,rate\n2026-11-20,USD,1;0873\n")),
              "Line 2: \"1;0873\" is no exchange rate. Write it with a decimal point, as in "
              "1.0873.");
    EXPECT_EQ(shown(readExchangeRates("Date,USD\n2026-02-30,1.1\n")),
              "Line 2: \"2026-02-30\" is no date. Write year, month and day, as in 2026-11-20.");
    EXPECT_EQ(readExchangeRates("a,b\n1,2\n").error().code, &errors::ratesColumnsMissing);
    EXPECT_EQ(readExchangeRates("PK\x03\x04zip").error().code, &errors::ratesPacked);
    EXPECT_EQ(readExchangeRates(xmlBegin + "<Cube/></gesmes:Envelope>").error().code,
              &errors::ratesNone);
    EXPECT_EQ(readExchangeRates("<!DOCTYPE x><x/>").error().code, &errors::xmlHasDocumentType);
    EXPECT_EQ(readExchangeRates(xmlBegin + "<Cube currency=\"USD\" rate=\"1\"/></gesmes:Envelope>")
                  .error()
                  .code,
              &errors::rateDateUnreadable);
}

} // namespace
} // namespace tandem::formats::test
