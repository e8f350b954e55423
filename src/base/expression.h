#pragma once

#include "base/number_format.h"

namespace tandem {

/// The longest formula, and the deepest nesting of parentheses and signs, that is read.
inline constexpr qsizetype formulaLengthMax = 500;
inline constexpr int formulaDepthMax = 50;

/// Works out what somebody typed into an amount field: "4*129.00+19%", "(4*129)-10%", "=120/1.19".
///
/// + - * / with their usual precedence, also as − × ÷; parentheses; numbers as `format` writes
/// them. A percentage is that of a pocket calculator: after + or - it is a part of what stands to
/// its left (200+10% is 220), elsewhere a hundredth (200*10% is 20). Exact but for a quotient, and
/// a product with more than 18 digits after the point, which are rounded half to even at the
/// eighteenth; the caller rounds the result as the field needs.
/// Errors: badFormula, which names the position, counted from 1.
Result<Decimal> evaluate(QStringView formula, const NumberFormat& format);

} // namespace tandem
