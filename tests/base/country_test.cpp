#include "base/country.h"

#include <gtest/gtest.h>

namespace tandem {
namespace {

using namespace Qt::StringLiterals;

const QLocale german(QLocale::German, QLocale::Germany);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

std::ptrdiff_t placeOf(const std::vector<Country>& all, const QString& code)
{
    return std::ranges::find(all, code, &Country::code) - all.begin();
}

TEST(Country, IsNamedInTheLanguageAskedFor)
{
    EXPECT_EQ(countryName(u"FR"_s, german), u"Frankreich"_s);
    EXPECT_EQ(countryName(u"FR"_s, english), u"France"_s);
    EXPECT_EQ(countryName(u"FR"_s, QLocale::c()), u"France"_s);
    EXPECT_EQ(countryName(u"AT"_s, german), u"\u00d6sterreich"_s);
}

TEST(Country, IsItsCodeWhereThereIsNone)
{
    EXPECT_EQ(countryName(u"QQ"_s, german), u"QQ"_s);
    EXPECT_EQ(countryName(QString(), german), QString());
}

TEST(Country, StandsWhereAReaderOfTheLanguageLooksForIt)
{
    const std::vector<Country> all = countriesIn(german);

    EXPECT_GT(all.size(), 190U);
    EXPECT_LT(placeOf(all, u"OM"_s), placeOf(all, u"AT"_s)) << "Oman before \u00d6sterreich";
    EXPECT_LT(placeOf(all, u"AT"_s), placeOf(all, u"PK"_s)) << "\u00d6sterreich before Pakistan";
    const std::vector<Country> others = countriesIn(english);
    EXPECT_LT(placeOf(others, u"AU"_s), placeOf(others, u"AT"_s)) << "Australia before Austria";
    EXPECT_EQ(others.size(), all.size());
}

} // namespace
} // namespace tandem
