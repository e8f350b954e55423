#include "backoffice/currencies/errors.h"
#include "backoffice/currencies/rate_queries.h"
#include "backoffice/currencies/rate_service.h"
#include "support/row_images.h"
#include "support/test_office.h"

#include <gtest/gtest.h>

#include <chrono>

namespace tandem::exchange {
namespace {

using namespace Qt::StringLiterals;

Decimal number(const QString& text)
{
    return *Decimal::parse(text);
}

Money amount(std::int64_t minor, const Currency& currency)
{
    return Money::ofMinor(minor, currency);
}

DatedRate rate(const Currency& quoted, const QString& value, QDate on, const QString& source,
               const Currency& unit = eur)
{
    return {.id = ExchangeRateId(1),
            .rate = ExchangeRate(unit, quoted, number(value)),
            .on = on,
            .source = source};
}

QDate friday()
{
    return {2025, 3, 7};
}

class RatesTest : public testing::Test {
protected:
    ExchangeRateId enter(const QString& quoted, const QString& value, QDate on,
                         const QString& source = u"ecb"_s, const QString& unit = u"EUR"_s)
    {
        return at.arrange([&](UnitOfWork& work) {
            return enterRate(work, {.unit = unit,
                                    .quoted = quoted,
                                    .on = on,
                                    .source = source,
                                    .value = number(value)});
        });
    }
    template <class Work>
    auto change(Work work)
    {
        static constexpr Action action{"test.change", Permission::SettingsWrite, ""};
        return at.back.change(action, work);
    }
    template <class Query>
    auto read(Query query)
    {
        static constexpr View view{"test.view", Permission::AuditRead, ""};
        return at.back.read(view, query);
    }
    /// What an amount is worth at home on a day, or why not.
    std::string worth(const Money& foreign, QDate on)
    {
        const auto value = read([&](Reader& books) { return homeValue(books, foreign, on); });
        return (value ? value->toDecimal().toString() : value.error().text()).toStdString();
    }

    test::TestOffice at;
};

TEST(RateOfADay, IsTheLastOneThatIsNotTooOld)
{
    const std::vector rates{rate(usd, u"1.10"_s, {2025, 3, 3}, u"ecb"_s),
                            rate(usd, u"1.08"_s, {2025, 3, 7}, u"ecb"_s),
                            rate(usd, u"1.20"_s, {2025, 3, 11}, u"ecb"_s)};

    EXPECT_EQ(rateOf(rates, {2025, 3, 10}, {})->on, friday());
    EXPECT_EQ(rateOf(rates, {2025, 3, 6}, {})->on, QDate(2025, 3, 3));
    EXPECT_FALSE(rateOf(rates, {2025, 3, 2}, {}).has_value());
    EXPECT_TRUE(rateOf(rates, {2025, 3, 18}, {}).has_value());
    EXPECT_FALSE(rateOf(rates, {2025, 3, 19}, {}).has_value());
}

TEST(RateOfADay, IsThatOfThePreferredSource)
{
    const std::vector rates{rate(usd, u"1.10"_s, friday(), u"bank"_s),
                            rate(usd, u"1.11"_s, friday(), u"ecb"_s),
                            rate(usd, u"1.12"_s, friday(), u"manual"_s)};

    EXPECT_EQ(rateOf(rates, friday(), {})->source, u"manual"_s);
    EXPECT_EQ(rateOf(rates, friday(), {.sources = {u"ecb"_s}})->source, u"ecb"_s);
    EXPECT_EQ(rateOf(rates, friday(), {.sources = {}})->source, u"bank"_s);
}

TEST(Conversions, AreRoundedOnceAndNeverUseAnInvertedRate)
{
    const Conversion direct(rate(usd, u"1.0873"_s, friday(), u"ecb"_s));
    // 100 / 1.0873 = 91.9709...; a rounded inverse of 0.92 would give 92.00.
    EXPECT_EQ(*direct.convert(amount(100'00, usd), eur), amount(91'97, eur));
    EXPECT_EQ(*direct.convert(amount(91'97, eur), usd), amount(100'00, usd));

    const Conversion over(rate(usd, u"1.0873"_s, friday(), u"ecb"_s),
                          rate(jpy, u"162.35"_s, friday(), u"ecb"_s));
    // 0.03 / 1.0873 * 162.35 = 4.479...; by way of 0.03 EUR it would be 5 JPY.
    EXPECT_EQ(*over.convert(amount(3, usd), jpy), amount(4, jpy));
    EXPECT_EQ(over.said(), u"1 EUR = 1.0873 USD (ecb 2025-03-07), 1 EUR = 162.35 JPY (ecb "
                           "2025-03-07)"_s);
}

TEST(Conversions, ThatLeaveTheBooksAreRefused)
{
    const Conversion dear(rate(eur, u"1000000"_s, friday(), u"manual"_s, usd));
    EXPECT_EQ(dear.convert(amount(amountMinorMax, usd), eur).error().code,
              &errors::convertedTooLarge);
}

TEST_F(RatesTest, ValueAnAmountDirectlyOrOverTheEuro)
{
    enter(u"USD"_s, u"1.10"_s, friday());
    EXPECT_EQ(worth(amount(1'000'00, usd), {2025, 3, 10}), "909.09");
    EXPECT_EQ(worth(amount(5'00, eur), {2025, 3, 10}), "5.00");

    enter(u"GBP"_s, u"0.80"_s, friday());
    const auto cross = read([](Reader& books) {
        return conversion(books, usd, gbp, {2025, 3, 10});
    });
    ASSERT_TRUE(cross);
    EXPECT_EQ(*cross->convert(amount(1'10, usd), gbp), amount(80, gbp));
}

TEST_F(RatesTest, ThatAreMissingNameTheCurrencyAndTheDay)
{
    enter(u"USD"_s, u"1.10"_s, {2025, 3, 1});

    EXPECT_EQ(worth(amount(1, usd), {2025, 3, 9}),
              "There is no exchange rate between USD and EUR on 2025-03-09, nor in the 7 days "
              "before. Enter one under Exchange rates, or import the file of your central bank.");
    ASSERT_TRUE(change([](UnitOfWork& work) { return setRatePolicy(work, {.daysMax = 10}); }));
    EXPECT_EQ(worth(amount(1'10, usd), {2025, 3, 9}), "1.00");
}

TEST_F(RatesTest, AreRefusedWithTheReason)
{
    enter(u"USD"_s, u"1.10"_s, friday());
    const auto refusal = [&](RateDraft draft) {
        const auto entered = change([&](UnitOfWork& work) { return enterRate(work, draft); });
        return entered ? nullptr : entered.error().code;
    };
    const RateDraft good{.unit = u"EUR"_s,
                         .quoted = u"USD"_s,
                         .on = friday(),
                         .source = u"ecb"_s,
                         .value = number(u"1.1"_s)};
    RateDraft draft = good;
    EXPECT_EQ(refusal(draft), &errors::rateTaken);
    draft.quoted = u"XYZ"_s;
    EXPECT_EQ(refusal(draft), &errors::currencyUnknown);
    draft.quoted = u"EUR"_s;
    EXPECT_EQ(refusal(draft), &errors::currenciesAlike);
    draft = good;
    draft.on = QDate();
    EXPECT_EQ(refusal(draft), &errors::dateMissing);
    draft = good;
    draft.source = u"two words"_s;
    EXPECT_EQ(refusal(draft), &errors::sourceMissing);
    draft = good;
    for (const QString& wrong : {u"0"_s, u"-1.1"_s, u"1.0000000000001"_s}) {
        draft.value = number(wrong);
        EXPECT_EQ(refusal(draft), &errors::rateNotPositive) << qPrintable(wrong);
    }
    EXPECT_EQ(test::rowImages(*at.database, u"exchange_rate"_s).size(), 1);
}

TEST_F(RatesTest, AreChangedAndDeletedByTheVersionSeen)
{
    const auto id = enter(u"USD"_s, u"1.10"_s, friday());
    const auto change11 = [&](UnitOfWork& work) {
        return changeRate(work, id, 1, number(u"1.11"_s));
    };

    ASSERT_TRUE(change(change11));
    EXPECT_EQ(change(change11).error().code, &tandem::errors::changedMeanwhile);
    EXPECT_EQ(worth(amount(1'11, usd), friday()), "1.00");
    ASSERT_TRUE(change([&](UnitOfWork& work) { return removeRate(work, id, 2); }));
    EXPECT_EQ(read([&](Reader& books) { return rateById(books, id); }).error().code,
              &errors::rateNotFound);
}

TEST_F(RatesTest, AreListedByDayAndPlace)
{
    for (int day = 1; day <= 5; ++day)
        enter(day % 2 ? u"USD"_s : u"GBP"_s, u"1.10"_s, {2025, 3, day});
    const auto page = [&](const QString& currency, const RatePlace& place) {
        const auto rows = at.look([&](Reader& books) { return rates(books, currency, place, 2); });
        QStringList days;
        for (const DatedRate& one : rows)
            days += QString::number(one.on.day());
        return days.join(u' ').toStdString();
    };

    EXPECT_EQ(page({}, {}), "5 4");
    EXPECT_EQ(page({}, {.on = {2025, 3, 4}, .id = ExchangeRateId(1)}), "3 2");
    EXPECT_EQ(page(u"USD"_s, {}), "5 3");
    const auto course = at.look([](Reader& books) {
        return courseOf(books, usd, eur, {2025, 3, 1}, {2025, 3, 31});
    });
    EXPECT_EQ(course.size(), 3U);
    EXPECT_EQ(course.front().on, QDate(2025, 3, 1));
}

TEST_F(RatesTest, TakenInBulkTwiceAddNothing)
{
    std::vector<RateDraft> drafts;
    for (const QString& currency : {u"USD"_s, u"GBP"_s, u"XYZ"_s})
        for (int day = 1; day <= 3; ++day)
            drafts.push_back({.unit = u"EUR"_s,
                              .quoted = currency,
                              .on = {2025, 3, day},
                              .value = number(u"1.10"_s)});
    const auto take = [&] {
        return at.arrange([&](UnitOfWork& work) { return takeRates(work, u"ecb"_s, drafts); });
    };

    const RatesTaken first = take();
    EXPECT_EQ(first.added, 6);
    EXPECT_EQ(first.unknownCount, 3);
    EXPECT_EQ(first.unknown, QStringList{u"XYZ"_s});
    drafts.front().value = number(u"1.11"_s);
    const RatesTaken again = take();
    EXPECT_EQ(again.added, 0);
    EXPECT_EQ(again.known, 5);
    EXPECT_EQ(again.differing, 1);
    EXPECT_EQ(worth(amount(1'10, usd), {2025, 3, 1}), "1.00");
}

} // namespace
} // namespace tandem::exchange
