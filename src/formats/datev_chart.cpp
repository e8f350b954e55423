#include "formats/datev_chart.h"

#include <array>

namespace tandem::formats {

using namespace Qt::StringLiterals;

namespace {

struct Key {
    char16_t digit;
    DatevTax tax;
    const char16_t* skr03;
    const char16_t* skr04;
};

constexpr std::array keys{
    Key{u'2', {7, DatevTaxSide::Output}, u"1771", u"3801"},
    Key{u'3', {19, DatevTaxSide::Output}, u"1776", u"3806"},
    Key{u'5', {16, DatevTaxSide::Output}, u"1775", u"3805"},
    Key{u'7', {16, DatevTaxSide::Input}, u"1575", u"1405"},
    Key{u'8', {7, DatevTaxSide::Input}, u"1571", u"1401"},
    Key{u'9', {19, DatevTaxSide::Input}, u"1576", u"1406"},
};

/// Accounts from `first` to `last` bear a tax by themselves.
struct AutomaticRange {
    DatevChart chart;
    int first;
    int last;
    DatevTax tax;
};

constexpr std::array automaticRanges{
    AutomaticRange{DatevChart::Skr03, 3300, 3309, {7, DatevTaxSide::Input}},
    AutomaticRange{DatevChart::Skr03, 3400, 3409, {19, DatevTaxSide::Input}},
    AutomaticRange{DatevChart::Skr03, 8300, 8309, {7, DatevTaxSide::Output}},
    AutomaticRange{DatevChart::Skr03, 8400, 8409, {19, DatevTaxSide::Output}},
    AutomaticRange{DatevChart::Skr04, 4300, 4309, {7, DatevTaxSide::Output}},
    AutomaticRange{DatevChart::Skr04, 4400, 4409, {19, DatevTaxSide::Output}},
    AutomaticRange{DatevChart::Skr04, 5300, 5309, {7, DatevTaxSide::Input}},
    AutomaticRange{DatevChart::Skr04, 5400, 5409, {19, DatevTaxSide::Input}},
};

/// Up to this number of four digits, accounts are of the type.
struct TypeRange {
    int last;
    AccountTypeHint type;
};

constexpr std::array skr03Types{
    TypeRange{629, AccountTypeHint::Asset},   TypeRange{799, AccountTypeHint::Liability},
    TypeRange{899, AccountTypeHint::Equity},  TypeRange{979, AccountTypeHint::Liability},
    TypeRange{989, AccountTypeHint::Asset},   TypeRange{999, AccountTypeHint::Liability},
    TypeRange{1599, AccountTypeHint::Asset},  TypeRange{1799, AccountTypeHint::Liability},
    TypeRange{1999, AccountTypeHint::Equity}, TypeRange{2499, AccountTypeHint::Expense},
    TypeRange{2799, AccountTypeHint::Income}, TypeRange{3959, AccountTypeHint::Expense},
    TypeRange{3999, AccountTypeHint::Asset},  TypeRange{6999, AccountTypeHint::Expense},
    TypeRange{7999, AccountTypeHint::Asset},  TypeRange{8999, AccountTypeHint::Income},
    TypeRange{9999, AccountTypeHint::Equity}};

constexpr std::array skr04Types{
    TypeRange{1999, AccountTypeHint::Asset},     TypeRange{2999, AccountTypeHint::Equity},
    TypeRange{3999, AccountTypeHint::Liability}, TypeRange{4999, AccountTypeHint::Income},
    TypeRange{6999, AccountTypeHint::Expense},   TypeRange{7199, AccountTypeHint::Income},
    TypeRange{7999, AccountTypeHint::Expense},   TypeRange{9999, AccountTypeHint::Equity}};

AccountTypeHint typeIn(std::span<const TypeRange> ranges, int number)
{
    const auto found =
        std::ranges::find_if(ranges, [&](const TypeRange& range) { return number <= range.last; });
    return found == ranges.end() ? AccountTypeHint::Unknown : found->type;
}

} // namespace

DatevChart datevChartNamed(const QString& name)
{
    const QString digits = name.trimmed().right(2);
    if (digits == u"03"_s)
        return DatevChart::Skr03;
    return digits == u"04"_s ? DatevChart::Skr04 : DatevChart::Unknown;
}

std::optional<DatevTax> datevTaxOfKey(const QString& key)
{
    QString digits = key;
    while (digits.size() > 1 && digits.front() == u'0')
        digits.remove(0, 1);
    if (digits.size() != 1)
        return std::nullopt;
    const auto found =
        std::ranges::find_if(keys, [&](const Key& one) { return digits.front() == one.digit; });
    return found == keys.end() ? std::nullopt : std::optional(found->tax);
}

std::optional<QString> datevKeyOf(const DatevTax& tax)
{
    const auto found = std::ranges::find(keys, tax, &Key::tax);
    return found == keys.end() ? std::nullopt : std::optional(QString(QChar(found->digit)));
}

std::optional<DatevTax> datevTaxOfAccount(DatevChart chart, const QString& account)
{
    const int number = account.toInt();
    for (const AutomaticRange& range : automaticRanges)
        if (range.chart == chart && account.size() == 4 && number >= range.first
            && number <= range.last)
            return range.tax;
    return std::nullopt;
}

QString datevTaxAccount(DatevChart chart, const DatevTax& tax)
{
    const auto found = std::ranges::find(keys, tax, &Key::tax);
    if (found == keys.end() || chart == DatevChart::Unknown)
        return {};
    return QString::fromUtf16(chart == DatevChart::Skr03 ? found->skr03 : found->skr04);
}

Decimal datevTaxIn(const Decimal& gross, const DatevTax& tax)
{
    return (gross * Decimal::ofInteger(tax.percent))
        .dividedBy(Decimal::ofInteger(100 + tax.percent), 2, Rounding::HalfAwayFromZero);
}

AccountTypeHint datevTypeOf(DatevChart chart, const QString& account, int digits)
{
    if (account.size() > digits)
        return account.front() < u'7' ? AccountTypeHint::Asset : AccountTypeHint::Liability;
    // Longer numbers are refined on the right; leading zeros are often left out.
    const int number = account.rightJustified(digits, u'0').left(4).toInt();
    if (chart == DatevChart::Skr03)
        return typeIn(skr03Types, number);
    return chart == DatevChart::Skr04 ? typeIn(skr04Types, number) : AccountTypeHint::Unknown;
}

} // namespace tandem::formats
