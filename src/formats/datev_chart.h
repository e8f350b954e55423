#pragma once

#include "base/decimal.h"
#include "formats/book.h"

#include <QString>

#include <optional>

/// What DATEV's standard charts of accounts say by number alone.
namespace tandem::formats {

enum class DatevChart { Unknown, Skr03, Skr04 };

/// Whether tax is taken back by the company or owed by it.
enum class DatevTaxSide { Input, Output };

/// What a tax key books: a share of the net amount, on an account of its own.
struct DatevTax {
    int percent = 0;
    DatevTaxSide side = DatevTaxSide::Output;
    friend bool operator==(const DatevTax&, const DatevTax&) = default;
};

/// "03", "skr03", "SKR 04" …
DatevChart datevChartNamed(const QString& name);

/// The tax of a key; none where Tandem does not know it. Keys of two or more digits are read by
/// their last one if the others say nothing of tax ("0" and "").
std::optional<DatevTax> datevTaxOfKey(const QString& key);
/// The key of a tax: "3" for 19 % owed; none where there is no key for it.
std::optional<QString> datevKeyOf(const DatevTax& tax);

/// The tax that a booking on an account bears by itself (Automatikkonto).
std::optional<DatevTax> datevTaxOfAccount(DatevChart chart, const QString& account);
/// The account that takes a tax: "1776" for 19 % owed in SKR03.
QString datevTaxAccount(DatevChart chart, const DatevTax& tax);

/// The tax in a gross amount, rounded to cents, half away from zero.
Decimal datevTaxIn(const Decimal& gross, const DatevTax& tax);

/// What kind of account a number is, of `digits` digits; one more is that of a party.
AccountTypeHint datevTypeOf(DatevChart chart, const QString& account, int digits);

} // namespace tandem::formats
