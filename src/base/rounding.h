#pragma once

namespace tandem {

/// Where digits that do not fit go. Every call that can lose digits names one.
enum class Rounding {
    HalfAwayFromZero, ///< To the nearest, a half away from zero: the invoice rule in most of the
                      ///< EU.
    HalfEven,         ///< To the nearest, a half to the even neighbour.
    HalfDown,         ///< To the nearest, a half toward zero.
    Up,               ///< Away from zero.
    Down,             ///< Toward zero.
    Ceiling,          ///< Toward positive infinity.
    Floor,            ///< Toward negative infinity.
};

/// How the part cut off compares with half a unit of the last digit kept.
enum class Rest { None, BelowHalf, Half, AboveHalf };

/// A quotient cut toward zero, and what was cut off: all that a rounding rule looks at.
struct Truncated {
    Rest rest;
    bool isNegative; ///< The exact value is below zero, even if its quotient is zero.
    bool isOdd;      ///< The last digit kept is odd.
};

/// The one rounding rule of Tandem: whether the quotient moves one unit away from zero.
constexpr bool movesAway(const Truncated& value, Rounding rounding)
{
    if (value.rest == Rest::None)
        return false;
    switch (rounding) {
    case Rounding::HalfAwayFromZero:
        return value.rest != Rest::BelowHalf;
    case Rounding::HalfEven:
        return value.rest == Rest::AboveHalf || (value.rest == Rest::Half && value.isOdd);
    case Rounding::HalfDown:
        return value.rest == Rest::AboveHalf;
    case Rounding::Up:
        return true;
    case Rounding::Down:
        return false;
    case Rounding::Ceiling:
        return !value.isNegative;
    case Rounding::Floor:
        return value.isNegative;
    }
    return false;
}

} // namespace tandem
