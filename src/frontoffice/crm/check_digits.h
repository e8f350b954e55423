#pragma once

#include <QStringView>

#include <initializer_list>

/// Sums over digits that identifiers are checked with. Every text consists of digits only.
namespace tandem::crm {

/// The sum of each digit times its weight, as far as both reach.
int weightedSum(QStringView digits, std::initializer_list<int> weights);

/// Whether the last digit fits by Luhn's rule. Source: ISO/IEC 7812-1.
bool passesLuhn(QStringView digits);

/// Whether the last digit fits by MOD 11,10. Source: ISO/IEC 7064.
bool passesMod11And10(QStringView digits);

/// Letters and digits as one number, letters as 10 to 35, modulo `divisor`.
int remainderOf(QStringView signs, int divisor);

} // namespace tandem::crm
