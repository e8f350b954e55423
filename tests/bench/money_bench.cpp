// Prints what the money engine costs beside hand-written 128-bit code and beside a floating
// decimal type, in one run: nanoseconds differ between machines, their ratios hardly do.
#include "base/allocation.h"
#include "base/money.h"

#include <boost/multiprecision/cpp_dec_float.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <numeric>
#include <random>
#include <vector>

namespace tandem {
namespace {

using Floating = boost::multiprecision::cpp_dec_float_50;
using Nanoseconds = std::chrono::duration<double, std::nano>;

constexpr std::size_t count = 1'000;
constexpr std::size_t weightsCount = 5;

/// The same thousand amounts and factors for all three.
struct Numbers {
    std::vector<std::int64_t> minors;
    std::vector<std::int64_t> factors; ///< Rates in millionths, and divisors.

    std::vector<Money> moneys;
    std::vector<Int128> wides;
    std::vector<Floating> floatings;
    std::vector<Floating> floatingFactors;
};

Numbers someNumbers()
{
    std::mt19937_64 random(20250310);
    std::uniform_int_distribution<std::int64_t> amounts(-1'000'000'00, 1'000'000'00);
    std::uniform_int_distribution<std::int64_t> factors(1, 1'000'000);
    Numbers numbers;
    for (std::size_t i = 0; i < count; ++i) {
        numbers.minors.push_back(amounts(random));
        numbers.factors.push_back(factors(random));
        numbers.moneys.push_back(Money::ofMinor(numbers.minors[i], eur));
        numbers.wides.push_back(numbers.minors[i]);
        numbers.floatings.push_back(Floating(numbers.minors[i]) / 100);
        numbers.floatingFactors.push_back(Floating(numbers.factors[i]));
    }
    return numbers;
}

/// Keeps the optimizer from leaving the work out.
template <class T>
void keep(const T& value)
{
    asm volatile("" : : "r"(&value) : "memory");
}

/// Nanoseconds for one of the `count` operations that `work` does: the median of many rounds.
template <class Work>
double nanosecondsPerOperation(Work work)
{
    std::vector<double> rounds;
    for (int round = 0; round < 41; ++round) {
        int repeats = 0;
        const auto start = std::chrono::steady_clock::now();
        auto now = start;
        do {
            work();
            ++repeats;
            now = std::chrono::steady_clock::now();
        } while (now - start < std::chrono::milliseconds(4));
        rounds.push_back(Nanoseconds(now - start).count() / repeats / count);
    }
    std::ranges::nth_element(rounds, rounds.begin() + 20);
    return rounds[20];
}

void print(const char* operation, double tandem, double byHand, double floating)
{
    std::printf("%-20s %8.2f %12.2f %18.1f %10.2f %14.4f\n", operation, tandem, byHand, floating,
                tandem / byHand, tandem / floating);
}

/// What a careful programmer writes without a library: one division, half away from zero.
Int128 divideByHand(Int128 numerator, Int128 denominator)
{
    const Int128 quotient = numerator / denominator;
    const Int128 rest = numerator % denominator;
    const Int128 twice = rest < 0 ? -2 * rest : 2 * rest;
    if (twice < denominator)
        return quotient;
    return numerator < 0 ? quotient - 1 : quotient + 1;
}

Floating roundFloating(const Floating& amount)
{
    return round(amount * 100) / 100;
}

void add(const Numbers& numbers)
{
    const double tandem = nanosecondsPerOperation([&] {
        Money sum = Money::zero(eur);
        for (const Money& amount : numbers.moneys)
            sum += amount;
        keep(sum);
    });
    const double byHand = nanosecondsPerOperation([&] {
        Int128 sum = 0;
        for (const Int128 amount : numbers.wides)
            if (__builtin_add_overflow(sum, amount, &sum))
                std::abort();
        keep(sum);
    });
    const double floating = nanosecondsPerOperation([&] {
        Floating sum = 0;
        for (const Floating& amount : numbers.floatings)
            sum += amount;
        keep(sum);
    });
    print("add", tandem, byHand, floating);
}

void multiply(const Numbers& numbers)
{
    const double tandem = nanosecondsPerOperation([&] {
        for (std::size_t i = 0; i < count; ++i)
            keep(numbers.moneys[i].times(Rate::ofMillionths(numbers.factors[i]),
                                         Rounding::HalfAwayFromZero));
    });
    const double byHand = nanosecondsPerOperation([&] {
        for (std::size_t i = 0; i < count; ++i)
            keep(divideByHand(numbers.wides[i] * numbers.factors[i], 1'000'000));
    });
    const double floating = nanosecondsPerOperation([&] {
        const Floating million = 1'000'000;
        for (std::size_t i = 0; i < count; ++i)
            keep(roundFloating(numbers.floatings[i] * numbers.floatingFactors[i] / million));
    });
    print("multiply and round", tandem, byHand, floating);
}

void divide(const Numbers& numbers)
{
    const double tandem = nanosecondsPerOperation([&] {
        for (std::size_t i = 0; i < count; ++i)
            keep(numbers.moneys[i].dividedBy(numbers.factors[i], Rounding::HalfAwayFromZero));
    });
    const double byHand = nanosecondsPerOperation([&] {
        for (std::size_t i = 0; i < count; ++i)
            keep(divideByHand(numbers.wides[i], numbers.factors[i]));
    });
    const double floating = nanosecondsPerOperation([&] {
        for (std::size_t i = 0; i < count; ++i)
            keep(roundFloating(numbers.floatings[i] / numbers.floatingFactors[i]));
    });
    print("divide and round", tandem, byHand, floating);
}

/// Largest remainder, the plain way: cut, then give what is left to the largest rest, in turn.
template <class Number, class Cut>
std::vector<Number> allocateByHand(const Number& whole, std::span<const std::int64_t> weights,
                                   const Number& unit, Cut cut)
{
    Number sum = 0;
    for (const std::int64_t weight : weights)
        sum += weight;
    std::vector<Number> parts;
    std::vector<Number> rests;
    Number left = whole;
    for (const std::int64_t weight : weights) {
        const Number exact = whole * weight;
        parts.push_back(cut(exact, sum));
        rests.push_back(exact - parts.back() * sum);
        left -= parts.back();
    }
    for (; left >= unit; left -= unit) {
        const auto largest = std::ranges::max_element(rests) - rests.begin();
        parts[static_cast<std::size_t>(largest)] += unit;
        rests[static_cast<std::size_t>(largest)] = -1;
    }
    return parts;
}

void allocate(const Numbers& numbers)
{
    const auto weightsAt = [&](std::size_t i) {
        const auto first = std::min(i, count - weightsCount);
        return std::span(numbers.factors).subspan(first, weightsCount);
    };
    const double tandem = nanosecondsPerOperation([&] {
        for (std::size_t i = 0; i < count; ++i)
            keep(numbers.moneys[i].allocate(weightsAt(i)));
    });
    const double byHand = nanosecondsPerOperation([&] {
        for (std::size_t i = 0; i < count; ++i)
            keep(allocateByHand<Int128>(magnitude(numbers.wides[i]), weightsAt(i), 1,
                                        [](Int128 exact, Int128 sum) { return exact / sum; }));
    });
    const double floating = nanosecondsPerOperation([&] {
        const Floating cent = Floating(1) / 100;
        for (std::size_t i = 0; i < count; ++i)
            keep(allocateByHand<Floating>(abs(numbers.floatings[i]), weightsAt(i), cent,
                                          [](const Floating& exact, const Floating& sum) {
                                              return Floating(trunc(exact / sum * 100) / 100);
                                          }));
    });
    print("allocate to 5", tandem, byHand, floating);
}

} // namespace
} // namespace tandem

int main()
{
    const tandem::Numbers numbers = tandem::someNumbers();
    std::printf("%-20s %8s %12s %18s %10s %14s\n", "ns per operation", "Tandem", "__int128",
                "cpp_dec_float_50", "/ __int128", "/ dec_float");
    tandem::add(numbers);
    tandem::multiply(numbers);
    tandem::divide(numbers);
    tandem::allocate(numbers);
}
