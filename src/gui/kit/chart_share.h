#pragma once

#include "gui/kit/theme.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace tandem::gui {

/// One share of a whole, in a donut or an ageing bar.
struct ChartShare {
    QString name;
    qint64 value = 0; ///< Minor units, or whole things. What is below zero takes no room.
    ColorToken tint = ColorToken::Chart1;
};

/// What each share has of `length`, in the order of the shares; they add up to it, unless no value
/// is above zero: then all are 0.
std::vector<int> sharesOf(const std::vector<ChartShare>& shares, int length);

} // namespace tandem::gui
